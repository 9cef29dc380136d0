/**
 * Vite plugin: reads `src/content`, checks it and serves it as `virtual:content`.
 * A bad record stops the build with every problem at once, so nothing checks records in the page.
 * `virtual:palette.css` is the stylesheet that `map/palette.ts` decides.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const CONTENT = '\0virtual:content';
const MAP = '\0virtual:content/map';
const GEOGRAPHY = '\0virtual:geography';
const DISPUTES = '\0virtual:geography/disputes';
const PALETTE = '\0virtual:palette.css';

/** Every record below a folder, as {path relative to it, text}; geography is not a record. */
export function contentFiles(folder: string): { path: string; text: string }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json') && !name.startsWith(`geo${sep}`))
		.sort()
		.map((name) => ({
			path: relative(folder, join(folder, name)).split(sep).join('/'),
			text: readFileSync(join(folder, name), 'utf8')
		}));
}

/** The site's own code, loaded by Vite as the site's code is: a configuration file could not import it so. */
async function site(): Promise<typeof import('./site-modules')> {
	const file = join(import.meta.dirname, 'site-modules.ts');
	return (await runnerImport<typeof import('./site-modules')>(file, { configFile: false, logLevel: 'warn' }))
		.module;
}

/** Text that the browser parses faster than an object literal. */
function asModule(value: unknown): string {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

export function contentPlugin(folder: string): Plugin {
	return {
		name: 'content',
		resolveId(id) {
			if (id === 'virtual:content') return CONTENT;
			if (id === 'virtual:content/map') return MAP;
			if (id === 'virtual:geography') return GEOGRAPHY;
			if (id === 'virtual:geography/disputes') return DISPUTES;
			if (id === 'virtual:palette.css') return PALETTE;
		},
		async load(id) {
			if (![PALETTE, CONTENT, MAP, GEOGRAPHY, DISPUTES].includes(id)) return;
			const { disputeRegister, formatProblems, knownIds, mapContent, mapGeography, paletteCss, readContent } =
				await site();
			if (id === PALETTE) return paletteCss();
			const index = readFileSync(join(folder, 'geo', 'index.json'), 'utf8');
			if (id === GEOGRAPHY) return `export default ${asModule(mapGeography(index))}`;
			const files = contentFiles(folder);
			for (const { path } of files) this.addWatchFile(join(folder, path));
			const { content, problems } = readContent(files, knownIds(index));
			if (!content) this.error(`\n${formatProblems(problems)}`);
			if (id === DISPUTES) {
				const paint = readFileSync(join(folder, 'geo', 'first-paint.json'), 'utf8');
				return `export default ${asModule(disputeRegister(index, paint, content.countries))}`;
			}
			if (id === MAP) return `export default ${asModule(mapContent(content))}`;
			// What the map has already brought is not sent again.
			const { countries: _, relations: __, ...rest } = content;
			return `import map from 'virtual:content/map';
const { countries, relations } = map;
export default { countries, relations, ...${asModule(rest)} };`;
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(folder)) return;
			for (const id of [CONTENT, MAP]) {
				const module = server.moduleGraph.getModuleById(id);
				if (module) server.moduleGraph.invalidateModule(module);
			}
			server.ws.send({ type: 'full-reload' });
		}
	};
}
