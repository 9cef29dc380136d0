/**
 * Makes the room kit: the whole briefing as one HTML file that opens by a double click and asks nobody for
 * anything. The workspace and the pages of the site, built twice: once to draw the map into the HTML, once for
 * the browser, with styles, fonts and geometry inside. The same sources give the same bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport, type InlineConfig, type Rolldown } from 'vite';
import siteConfig from '../svelte.config.js';
import { contentPlugin } from './content-plugin.ts';
import { kitPage } from './kit-page.ts';
import { insteadPlugin } from './kit-plugin.ts';

const ROOT = join(import.meta.dirname, '..');
const KIT = join(ROOT, 'src', 'kit');
/** The half that runs here, between the two builds. */
const SERVER = join(ROOT, '.svelte-kit', 'kit');
const FILE = join(ROOT, 'build', 'briefing-room.html');
/** Bytes. Arbitrary, but what a mail and an old stick take. */
const MOST = 1_500_000;

const common = {
	root: ROOT,
	configFile: false,
	logLevel: 'warn',
	publicDir: false,
	resolve: { alias: { $lib: join(ROOT, 'src', 'lib') } },
	define: {
		__SITE_URL__: '""',
		// A room without a network has nobody to write to.
		__CHALLENGE_URL__: '""',
		__VERSION__: JSON.stringify(siteConfig.kit?.version?.name ?? '')
	},
	plugins: [
		contentPlugin(join(ROOT, 'src', 'content')),
		insteadPlugin(join(ROOT, 'src')),
		svelte({ configFile: false, preprocess: vitePreprocess() })
	]
} satisfies InlineConfig;

type Drawn = typeof import('../src/kit/entry-server');

/** The map and the first scene as HTML. */
async function drawn(): Promise<Drawn> {
	await build({
		...common,
		build: {
			ssr: join(KIT, 'entry-server.ts'),
			outDir: SERVER,
			emptyOutDir: true,
			rolldownOptions: {
				output: { entryFileNames: 'server.js' },
				checks: { pluginTimings: false, ineffectiveDynamicImport: false }
			}
		}
	});
	const file = join(SERVER, 'server.js');
	const { module } = await runnerImport<Drawn>(file, { configFile: false, logLevel: 'warn' });
	rmSync(SERVER, { recursive: true });
	return module;
}

/** All that the browser needs, in one script and one stylesheet. */
async function running(): Promise<{ script: string; style: string }> {
	const { output } = (await build({
		...common,
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: Infinity,
			chunkSizeWarningLimit: MOST / 1000,
			rolldownOptions: {
				input: join(KIT, 'entry-client.ts'),
				output: { codeSplitting: false },
				checks: { pluginTimings: false, ineffectiveDynamicImport: false }
			}
		}
	})) as Rolldown.RolldownOutput;
	const [script, ...scripts] = output.filter((file) => file.type === 'chunk');
	const [style, ...others] = output.filter((file) => file.type === 'asset');
	if (!script || !style?.fileName.endsWith('.css') || scripts.length + others.length > 0)
		throw new Error(
			`The room kit has to be one script and one stylesheet, but there came ` +
				`${output.map(({ fileName }) => fileName).join(', ')}. Is a file or a worker imported as an address?`
		);
	return { script: script.code, style: String(style.source) };
}

/** @returns the exit code */
export async function main(): Promise<number> {
	// Whoever loads this program with Vite has a development server's setting.
	process.env['NODE_ENV'] = 'production';
	const { head, body, icon, firstAddress: first } = await drawn();
	const template = readFileSync(join(KIT, 'kit.html'), 'utf8');
	const page = Buffer.from(kitPage(template, { head, body, icon, first, ...(await running()) }));
	mkdirSync(join(FILE, '..'), { recursive: true });
	writeFileSync(FILE, page);
	console.log(`Room kit: ${relative(process.cwd(), FILE)}, ${Math.ceil(page.length / 1000)} kB.`);
	if (page.length <= MOST) return 0;
	console.error(`That is more than ${MOST / 1000} kB: look at what was imported last.`);
	return 1;
}
