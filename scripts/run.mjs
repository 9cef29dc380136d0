// One door for every npm script: `node scripts/run.mjs <verb> [arguments]`. It needs nothing but Node: it installs
// the dependencies when they are missing or out of date, then does what the verb says. The verbs are in
// lib/verbs.mjs, the steps of `npm test` in lib/steps.mjs. Nothing here or in lib/ may need node_modules to load.
import { fileURLToPath } from 'node:url';
import { browsers, NoBrowser, obtainBrowser } from './lib/browser.mjs';
import { install } from './lib/install.mjs';
import { run, stopWithSignals } from './lib/process.mjs';
import { byName, closingLine, line, runSteps } from './lib/steps.mjs';
import { commandsOf, toolFile, verbs } from './lib/verbs.mjs';
import { freePort, serve } from './serve.mjs';

/** @typedef {import('./lib/browser.mjs').BrowserName} BrowserName */

/** Asked for once each: a browser that is missing stays so. @type {Partial<Record<BrowserName, Promise<string>>>} */
const obtained = {};
/** @param {BrowserName} name */
const browser = (name) => (obtained[name] ??= obtainBrowser(name));

/** @type {Promise<number> | undefined} */
let synced;

/**
 * What the commands of a verb are told about this machine.
 * @param {import('./lib/verbs.mjs').Verb} verb
 */
async function environment({ browsers: names = [], ports = {} }) {
	/** @type {Record<string, string>} */
	const env = {};
	for (const name of names) env[browsers[name].variable] = await browser(name);
	for (const [variable, from] of Object.entries(ports)) env[variable] = String(await freePort(from));
	return env;
}

/**
 * Runs a verb up to the first command that fails, and resolves to the last exit code.
 * @type {(name: string, args: string[], options?: { env?: Record<string, string>, seconds?: number }) => Promise<number>}
 */
async function runVerb(name, args, { env = {}, seconds } = {}) {
	const verb = verbs[name];
	if (!verb) throw new Error(`No verb "${name}". There are: test, ${Object.keys(verbs).join(', ')}.`);

	const before = verb.first && !args.includes('--no-build') ? await runVerb(verb.first, []) : 0;
	if (before !== 0) return before;
	const sync = verb.sync ? await (synced ??= run(process.execPath, [toolFile('svelte-kit'), 'sync'])) : 0;
	if (sync !== 0) return sync;

	const options = { env: { ...env, ...(await environment(verb)) }, seconds, group: !verb.interactive };
	for (const [tool = '', ...rest] of commandsOf(verb, args)) {
		const code = await run(process.execPath, [toolFile(tool), ...rest], options);
		if (code !== 0) return code;
	}
	if (verb.serves) {
		const { url } = await serve({ root: 'build', port: Number(process.env['PORT'] || 4173), orNext: true });
		console.log(`Ready: ${url}`);
		await new Promise(() => {}); // A signal ends it.
	}
	return 0;
}

/** @param {string[]} names the steps to run; none means all */
async function test(names) {
	const steps = byName(names);
	await install();
	// Whoever lacks a browser should read so now, not in some minutes; the step that needs it then counts as failed,
	// or, where it may be missing, as not run.
	for (const name of new Set(steps.flatMap((step) => verbs[step.verb]?.browsers ?? [])))
		await browser(name).catch((error) => console.error(error.message));

	const results = await runSteps(steps, runVerb);
	console.log(`\n${results.map(line).join('\n')}\n\n${closingLine(results)}`);
	return results.some((result) => result.failed > 0) ? 1 : 0;
}

const [name = '', ...args] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
stopWithSignals(verbs[name]?.serves || verbs[name]?.interactive ? 0 : undefined);
try {
	if (name !== 'test') await install();
	process.exitCode = name === 'test' ? await test(args) : await runVerb(name, args);
} catch (error) {
	console.error(
		`${error instanceof NoBrowser ? 'Not run: ' : ''}${error instanceof Error ? error.message : error}`
	);
	if (name === 'test') console.log('\n0 passed, 1 failed');
	process.exitCode = 1;
}
