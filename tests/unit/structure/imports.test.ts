/** Imports point one way: model ← content · layers ← map | state | export | ui ← routes ← kit; geo may import model. */
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeOf, sourcesIn, type Source } from './sources';

const src = sourcesIn('src', 'ts', 'svelte', 'js');
const geo = sourcesIn('geo', 'ts', 'js');
const scripts = sourcesIn('scripts', 'ts', 'mjs', 'js');

/**
 * What each part may import besides itself. State, export and components are given the content: they
 * work for any records, and a component never decides which it shows.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
	content: [],
	model: [],
	layers: ['model'],
	// Of the content only geography, see below.
	map: ['model', 'layers', 'content'],
	state: ['model', 'layers'],
	// Of the map only what is pure: a picture is drawn by the same rules as the page.
	export: ['model', 'layers', 'map'],
	// Components take the atlas and the site from context; the keys of a context live where it is set, in state.
	ui: ['model', 'layers', 'state'],
	routes: ['model', 'layers', 'content', 'map', 'state', 'export', 'ui', 'fonts'],
	// The site's workspace and pages once more, in one file.
	kit: ['model', 'content', 'map', 'state', 'export', 'ui', 'routes', 'static'],
	geo: ['model'],
	// A program of its own beside the page: of the site it knows addresses and messages.
	'service-worker': ['model']
};
/** Packages that a part may use at run time; what is not listed may use none. */
const MAY_USE: Record<string, readonly string[]> = {
	model: ['valibot', '@noble/hashes'],
	map: ['svelte', 'topojson-client', 'topojson-specification', 'maplibre-gl'],
	state: ['svelte'],
	'service-worker': ['$service-worker'],
	ui: ['svelte'],
	routes: ['svelte', '@sveltejs/kit', '$app', '.', 'node', '@resvg/resvg-js'],
	kit: ['svelte'],
	geo: ['node', 'topojson-client', 'topojson-server', 'topojson-simplify', 'topojson-specification']
};

/** Files of the map that run where there is no page. */
const PURE_MAP = [
	'camera',
	'views',
	'hit',
	'labels',
	'label-specs',
	'marks',
	'mark-list',
	'drawn-marks',
	'arrow-keys',
	'svg-base-markup',
	'palette',
	'patterns',
	'lines',
	'drawing',
	'arc-shape',
	'tray',
	'relations-picture',
	'stylesheet'
];

/** The part of the house that a path from the root, or the name of a virtual module, belongs to. */
function partOf(path: string): string | null {
	if (/^virtual:(content|geography)/.test(path)) return 'content';
	if (path === 'virtual:palette.css' || path === 'virtual:projector.css') return 'map';
	if (path === 'src/app.d.ts' || path === 'src/hooks.server.ts' || path.startsWith('src/params/'))
		return 'routes';
	return (
		/^src\/lib\/(\w+)/.exec(path)?.[1] ??
		/^(?:src\/)?(content|routes|kit|geo|static|service-worker)\//.exec(path)?.[1] ??
		null
	);
}

const isOurs = (path: string) => /^(src|geo|scripts|tests|static)\/|^virtual:/.test(path);
const packageOf = (path: string) =>
	path.startsWith('node:') ? 'node' : (/^(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path);

const edges = [...src, ...geo].flatMap((source) =>
	importsOf(source).map((to) => ({
		from: source.path,
		to,
		part: partOf(source.path) ?? '?',
		toPart: partOf(to)
	}))
);
const say = (list: readonly { from: string; to: string }[]) => list.map(({ from, to }) => `${from} → ${to}`);

describe('imports', () => {
	test('are found: in modules, in components, of types and late ones', () => {
		const found = say(edges);
		expect(found).toContain('src/lib/ui/Legend.svelte → src/lib/model/legend');
		expect(found).toContain('src/lib/map/base.ts → src/lib/map/camera');
		expect(found).toContain('src/lib/map/live.ts → src/lib/map/fine-geometry');
		expect(edges.length).toBeGreaterThan(150);
	});

	test('belong to a part of the house on both ends', () => {
		expect(say(edges.filter(({ to, part, toPart }) => part === '?' || (isOurs(to) && !toPart)))).toEqual([]);
	});

	test('point one way', () => {
		const against = edges.filter(
			({ part, toPart }) => toPart !== null && toPart !== part && !MAY_IMPORT[part]?.includes(toPart)
		);
		expect(say(against)).toEqual([]);
	});

	test('of the content by the map are geography, never records', () => {
		const records = edges.filter(
			({ part, to, toPart }) =>
				part === 'map' && toPart === 'content' && !/^src\/content\/geo\/|^virtual:geography/.test(to)
		);
		expect(say(records)).toEqual([]);
	});

	test('of the map by exports are of its pure parts', () => {
		const parts = edges.filter(({ part, toPart }) => part === 'export' && toPart === 'map');
		const pure = PURE_MAP.map((name) => `src/lib/map/${name}`);
		expect(say(parts.filter(({ to }) => !pure.includes(to)))).toEqual([]);
	});

	test('of packages stay in the parts that they are for', () => {
		const foreign = edges.filter(
			({ to, part, toPart }) => toPart === null && !MAY_USE[part]?.includes(packageOf(to))
		);
		expect(say(foreign)).toEqual([]);
	});

	test('do not go in circles', () => {
		expect(circles()).toEqual([]);
	});
});

describe('a package with a place of its own', () => {
	const users = (name: string) =>
		[...src, ...geo, ...scripts].filter((source) => importsOf(source).some((to) => packageOf(to) === name));
	const outside = (name: string, place: RegExp) =>
		users(name)
			.map(({ path }) => path)
			.filter((path) => !place.test(path));

	test('maplibre-gl: the GL base', () => {
		expect(outside('maplibre-gl', /^src\/lib\/map\/gl\//)).toEqual([]);
		expect(users('maplibre-gl').length).toBeGreaterThan(0);
	});

	test('valibot: the schema and the reader of records, so that it costs a reader nothing', () => {
		expect(outside('valibot', /^src\/lib\/model\/(schema|records[\w-]*)\.ts$|^scripts\//)).toEqual([]);
		expect(users('valibot').length).toBeGreaterThan(0);
	});

	test('@noble/hashes: the one file that makes fingerprints', () => {
		expect(outside('@noble/hashes', /^src\/lib\/model\/fingerprint\.ts$/)).toEqual([]);
		expect(users('@noble/hashes')).toHaveLength(1);
	});

	test('topojson-client: the batch program, and what of the map is loaded late', () => {
		expect(outside('topojson-client', /^geo\/|^src\/lib\/map\/(fine-geometry\.ts$|gl\/)/)).toEqual([]);
	});

	test('node and the maker of pixels: what runs while the site is made', () => {
		const used = (name: string) =>
			src.filter((source) => importsOf(source).some((to) => packageOf(to) === name)).map(({ path }) => path);
		const browser = [...used('node'), ...used('@resvg/resvg-js')].filter(
			(path) => !/\+server\.ts$|\.server\.ts$/.test(path)
		);
		expect(browser).toEqual([]);
		expect(used('@resvg/resvg-js')).toHaveLength(1);
	});

	test('the router: routes alone; everything else is given a way to navigate', () => {
		expect(outside('$app', /^src\/routes\//)).toEqual([]);
	});
});

describe('the schema and the reader of records', () => {
	// A type costs nothing; a value brings the validator into the page.
	test('are imported by the page as types only', () => {
		const values = src
			.filter(({ path }) => !path.startsWith('src/lib/model/records') && !path.endsWith('model/checks.ts'))
			.filter((source) =>
				[...codeOf(source).matchAll(/import\s+(?!type\b)[^;]*?from\s+'([^']+)'/g)].some(([, to = '']) =>
					/model\/(schema|records|checks)|^\.\/(schema|records|checks)/.test(to)
				)
			);
		expect(values.map(({ path }) => path)).toEqual([]);
	});
});

describe('pure parts', () => {
	const pure = src.filter(({ path }) => /^src\/lib\/(model|layers|export)\//.test(path));

	test('are plain TypeScript: no components, no runes', () => {
		expect(pure.filter(({ path }) => /\.svelte(\.ts)?$/.test(path)).map(({ path }) => path)).toEqual([]);
	});

	test('touch no page, no network, no storage, no clock and no chance', () => {
		const impure =
			/\b(document|window|navigator|location|history|localStorage|sessionStorage|console)\s*[.[]|\b(fetch|setTimeout|requestAnimationFrame)\s*\(|\bDate\.now|\bnew Date\(\)|\bMath\.random|\bimport\.meta\b/;
		const found = pure.flatMap((source) => {
			const hit = impure.exec(codeOf(source));
			return hit ? [`${source.path}: ${hit[0]}`] : [];
		});
		expect(found).toEqual([]);
	});

	test('of the map are those that say so: they run where there is no page', () => {
		const files = PURE_MAP.map((name) => src.find(({ path }) => path === `src/lib/map/${name}.ts`));
		const wrong = files.filter(
			(source) => !source || /\b(document|window|navigator)\s*\.|\bfetch\s*\(/.test(codeOf(source))
		);
		expect(wrong.map((source) => source?.path)).toEqual([]);
	});
});

/** Modules that import themselves by way of others; types do not count, they are gone at run time. */
function circles(): string[] {
	const values = new Map(
		src.map((source) => {
			const code = codeOf(source).replace(/\b(import|export) type\b[^;]*;/g, '');
			return [source.path, importsOf({ path: source.path.replace(/\.svelte$/, '.js'), text: code })];
		})
	);
	const fileOf = (to: string) => [to, `${to}.ts`, `${to}/index.ts`].find((path) => values.has(path));
	const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
		(values.get(from) ?? []).some((to) => {
			const file = fileOf(to);
			if (!file || seen.has(file)) return file === goal;
			seen.add(file);
			return file === goal || reaches(file, goal, seen);
		});
	return [...values.keys()].filter((path) => reaches(path, path, new Set()));
}

/** Everything that a source imports, types and late imports included, as a path from the root or a package. */
function importsOf(source: Source): string[] {
	const { importedFiles } = ts.preProcessFile(codeOf(source), true, true);
	return importedFiles.map(({ fileName }) => {
		if (fileName.startsWith('$lib')) return fileName.replace('$lib', 'src/lib');
		if (!fileName.startsWith('.')) return fileName;
		return posix.normalize(posix.join(dirname(source.path), fileName));
	});
}
