// What each npm script runs. Nothing here runs by itself: run.mjs does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Verb
 * @property {string[][]} commands tool and arguments, one after the other; arguments from outside go to the last
 * @property {boolean} [sync] needs what `svelte-kit sync` writes: types and the base of tsconfig.json
 * @property {'build'} [first] the verb that has to run before, unless told `--no-build`
 * @property {import('./browser.mjs').BrowserName[]} [browsers] found or installed before it runs
 * @property {Record<string, number>} [ports] variables that get a free port each, searched from this number on
 * @property {boolean} [interactive] reads keys from the terminal
 * @property {boolean} [serves] serves build/ once the commands are through
 */

/** @type {Record<string, Verb>} */
export const verbs = {
	start: { first: 'build', commands: [], serves: true },
	preview: { commands: [], serves: true },
	dev: { sync: true, commands: [['vite', 'dev']], interactive: true },
	build: {
		sync: true,
		commands: [
			['vite', 'build'],
			['ts', 'scripts/kit.ts']
		]
	},
	kit: { sync: true, commands: [['ts', 'scripts/kit.ts']] },
	check: {
		sync: true,
		commands: [
			['svelte-check', '--fail-on-warnings'],
			['tsc', '-p', 'geo'],
			['tsc', '--noEmit', '-p', 'src/service-worker']
		]
	},
	lint: { sync: true, commands: [['eslint', '--max-warnings=0', '.']] },
	format: { commands: [['prettier', '--write', '.']] },
	geo: { commands: [['ts', 'geo/build.ts']] },
	'geo:check': { commands: [['ts', 'geo/build.ts', '--check']] },
	changes: { sync: true, commands: [['ts', 'scripts/changes.ts']] },
	schema: { sync: true, commands: [['ts', 'scripts/schema.ts']] },
	evidence: { sync: true, commands: [['ts', 'scripts/evidence.ts']] },
	'test:unit': { sync: true, commands: [['vitest', 'run', 'tests/unit', 'tests/geo']] },
	'test:build': { first: 'build', sync: true, commands: [['vitest', 'run', 'tests/build']] },
	'test:e2e': {
		first: 'build',
		sync: true,
		browsers: ['chromium'],
		ports: { E2E_PORT: 4174, E2E_SUBFOLDER_PORT: 4274 },
		commands: [['playwright', 'test', '--project=chromium']]
	},
	// The site's basics and the room kit in the other engine.
	'test:firefox': {
		first: 'build',
		sync: true,
		browsers: ['firefox'],
		ports: { E2E_PORT: 4174, E2E_SUBFOLDER_PORT: 4274 },
		commands: [['playwright', 'test', '--project=firefox', '--workers=1']]
	},
	// The same suite on the GL base. Drawn in software it takes half an hour or more, one page at a time.
	'test:gl': {
		first: 'build',
		sync: true,
		browsers: ['chromium'],
		ports: { E2E_PORT: 4174, E2E_SUBFOLDER_PORT: 4274 },
		commands: [['playwright', 'test', '--project=gl', '--workers=1', '--global-timeout=7200000']]
	}
};

/** Where the tools of packages with another name than the tool come from. */
const packages = { 'svelte-kit': '@sveltejs/kit', playwright: '@playwright/test', tsc: 'typescript' };

/**
 * The JavaScript file behind a tool. Running it with this very Node needs no shell, no PATH and no `.cmd` files.
 * @param {string} tool
 * @param {(path: string) => string} read
 */
export function toolFile(tool, read = (path) => readFileSync(path, 'utf8')) {
	if (tool === 'ts') return 'scripts/ts.mjs';
	const folder = join('node_modules', /** @type {Record<string, string>} */ (packages)[tool] ?? tool);
	const { bin } = JSON.parse(read(join(folder, 'package.json')));
	return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/**
 * The commands of a verb with the arguments from outside.
 * @param {Verb} verb
 * @param {string[]} args
 */
export function commandsOf(verb, args) {
	const extra = args.filter((arg) => arg !== '--no-build');
	return verb.commands.map((command, at) =>
		at < verb.commands.length - 1
			? command
			: // `--check` takes the place of `--write`; other tools have no `--write`.
				[...command.filter((arg) => arg !== '--write' || !extra.includes('--check')), ...extra]
	);
}
