/**
 * Vite plugin: reads `src/content`, checks it and serves it as `virtual:content`.
 * A bad record stops the build with every problem at once, so nothing checks records in the page.
 * `virtual:palette.css` and `virtual:projector.css` are the stylesheets that `map/palette.ts` decides.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { packed, type Json } from '../src/lib/model/packed.ts';
import { contentFiles } from './lib/content-files.ts';

/** How the browser gets a record, by the name of a module: small parts of the whole, each as late as it may be. */
type Site = typeof import('./site-modules');
type Content = NonNullable<ReturnType<Site['readContent']>['content']>;
/** All that is coded, for paper and for the files of data: they are made here, and no browser reads it. */
const WHOLE = 'virtual:content';
/** Draws the map and its names into the HTML: what starts in a browser does neither. */
const FIRST_PAINT = 'virtual:geography/first-paint';
const PARTS: Readonly<
	Record<string, (site: Site, content: Content, geo: (file: string) => string) => string>
> = {
	'virtual:content/map': ({ mapContent }, content) => atOnce(mapContent(content)),
	'virtual:content/argument': ({ argumentContent }, content) => exported(argumentContent(content)),
	'virtual:content/actors': ({ actorsContent }, content) => exported(actorsContent(content)),
	'virtual:content/method': ({ methodContent }, content) => exported(methodContent(content)),
	'virtual:content/table': ({ tableContent }, content) => exported(tableContent(content)),
	'virtual:content/search': ({ searchOf }, content, geo) => exported(searchOf(geo('index'), content)),
	'virtual:content/lock': (_, { fingerprints }) => exported(fingerprints),
	'virtual:content/coding': (_, { spots, changes, fingerprints }) =>
		exported({ spots, changes, fingerprints }),
	'virtual:content/relations': ({ relationContent }, content) => exported(relationContent(content)),
	// The timeline tells relations without stances: they are sent once.
	'virtual:content/stances': ({ stanceContent }, content) => {
		const { relations: _relations, names: _names, ...rest } = stanceContent(content);
		return exported(rest, 'virtual:content/relations');
	},
	'virtual:content/timeline': ({ timelineContent }, content) => exported(timelineContent(content)),
	'virtual:content/evidence': ({ evidenceOf }, content) => exported(evidenceOf(content)),
	'virtual:content/scenes': ({ briefingContent }, content) => exported(briefingContent(content)),
	// The talk is in a module of its own.
	[WHOLE]: (_, { scenes: _scenes, spots: _spots, changes: _changes, fingerprints: _lock, ...rest }) =>
		exported(rest),
	'virtual:geography': ({ mapGeography }, _, geo) => atOnce(mapGeography(geo('index'))),
	'virtual:geography/disputes': ({ disputeRegister }, { countries }, geo) =>
		exported(disputeRegister(geo('index'), geo('first-paint'), countries)),
	'virtual:geography/places': ({ placesOnMap }, { places }, geo) =>
		exported(placesOnMap(geo('index'), places)),
	[FIRST_PAINT]: () =>
		`export { baseMarkup } from ${source('map/svg-base-markup.ts')}; export { placeNames } from ${source('map/place-names.ts')};`,
	'virtual:palette.css': ({ paletteCss }) => paletteCss(),
	'virtual:projector.css': ({ projectorCss }) => projectorCss()
};
/** So Vite marks a module that is no file. */
const VIRTUAL = '\0';
/** What a browser gets of those that are not for it: Kit makes a bundle of pages without script, too. */
const EMPTY: Readonly<Record<string, string>> = {
	[VIRTUAL + WHOLE]: 'export default null',
	[VIRTUAL + FIRST_PAINT]: 'export const baseMarkup = null, placeNames = null'
};

/** The site's own code, loaded by Vite as the site's code is: a configuration file could not import it so. */
async function site(): Promise<typeof import('./site-modules')> {
	const file = join(import.meta.dirname, 'site-modules.ts');
	return (await runnerImport<typeof import('./site-modules')>(file, { configFile: false, logLevel: 'warn' }))
		.module;
}

/** Text that the browser parses faster than an object literal. */
const asModule = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A part that the map needs before it answers: nothing is left to do with it. */
const atOnce = (value: object) => `export default ${asModule(value)}`;

/** A file of the site's library as a module names it. */
const source = (file: string) => JSON.stringify(join(import.meta.dirname, '..', 'src', 'lib', file));

/** A part that comes later, packed; `besides`: the module that has the rest of it. */
function exported(value: object, besides = ''): string {
	const plain = JSON.parse(JSON.stringify(value)) as Json;
	const own = `unpacked(${asModule(packed(plain))})`;
	const imports = `import { unpacked } from ${source('model/packed.ts')};\n`;
	if (!besides) return `${imports}export default ${own};`;
	return `${imports}import others from '${besides}';\nexport default { ...others, ...${own} };`;
}

export function contentPlugin(folder: string): Plugin {
	return {
		name: 'content',
		resolveId(id) {
			return Object.hasOwn(PARTS, id) ? VIRTUAL + id : undefined;
		},
		async load(id) {
			const part = id.startsWith(VIRTUAL) ? PARTS[id.slice(VIRTUAL.length)] : undefined;
			if (!part) return;
			if (this.environment.name === 'client' && EMPTY[id]) return EMPTY[id];
			const modules = await site();
			const geo = (file: string) => readFileSync(join(folder, 'geo', `${file}.json`), 'utf8');
			const files = contentFiles(folder);
			for (const { path } of files) this.addWatchFile(join(folder, path));
			const { content, problems } = modules.readContent(files, modules.knownIds(geo('index')));
			if (!content) this.error(`\n${modules.formatProblems(problems)}`);
			return part(modules, content, geo);
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(folder)) return;
			for (const id of Object.keys(PARTS)) {
				const module = server.moduleGraph.getModuleById(VIRTUAL + id);
				if (module) server.moduleGraph.invalidateModule(module);
			}
			server.ws.send({ type: 'full-reload' });
		}
	};
}
