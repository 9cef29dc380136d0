/** What a first visit costs. Sizes are brotli 11, in kB of 1000 bytes; the figures are printed at the end. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importsOf, preloadsOf, scriptsOf } from './scripts';
import {
	brotli,
	bytesOf,
	elements,
	files,
	pageAt,
	pages,
	quickBrotli,
	ROOT,
	scenes,
	textOf,
	type Page
} from './site';

const KB = 1000;
const figures: string[] = [];
const say = (what: string, bytes: number, budget?: number) =>
	figures.push(
		`${what.padEnd(58)} ${(bytes / KB).toFixed(1).padStart(6)} kB${budget ? ` of ${budget / KB}` : ''}`
	);
afterAll(() => void process.stdout.write(`\n${figures.join('\n')}\n`));

/** Brotli 11 takes seconds on a slow machine. */
const SLOW = { timeout: 120_000 };

const home = pageAt('');
const isReading = ({ file }: Page) =>
	/^(about|evidence|argument|actors|method|data|share|table|timeline|compare)\/|^brief\/(ready\/)?index/.test(
		file
	);
/** A scene of the talk. */
const isScene = ({ file }: Page) => scenes.some(({ id }) => file === `brief/${id}/index.html`);
/** All maps of the talk, for paper. */
const isHandout = ({ file }: Page) => file === 'brief/print/index.html';
/** A window of its own, opened by a speaker. */
const isPresenter = ({ file }: Page) => file === 'brief/presenter/index.html';
const withScript = pages.filter(({ html }) => html.includes('kit.start'));

describe('the home page', () => {
	test('is at most 46 kB with the map in it', SLOW, () => {
		const size = brotli(Buffer.from(home.html));
		const drawn = elements(home.markup, 'path').filter((path) => path['data-country'] && path['d']);
		say('HTML of /', size, 46 * KB);
		expect(drawn).toHaveLength(14);
		expect(size).toBeLessThanOrEqual(46 * KB);
	});

	test('answers after at most 60 kB of scripts', SLOW, () => {
		const size = sizeOf(home);
		say(`JavaScript of / until it answers, ${scriptsOf(home).length} files`, size, 60 * KB);
		expect(scriptsOf(home).length).toBeGreaterThan(3);
		expect(size).toBeLessThanOrEqual(60 * KB);
	});

	// Words by which a package is known in any build; a new version may change them, which the test notices.
	test.each([
		['the reader of records', 'node_modules/valibot/dist/index.mjs', '~standard'],
		[
			'the decoder of the full geometry',
			'node_modules/topojson-client/dist/topojson-client.js',
			'GeometryCollection'
		],
		['the GL map', 'node_modules/maplibre-gl/dist/maplibre-gl.css', 'maplibregl']
	])('does not bring %s', (_, source, word) => {
		expect(readFileSync(join(ROOT, source), 'utf8')).toContain(word);
		expect(scriptsOf(home).filter((file) => textOf(file).includes(word))).toEqual([]);
	});

	test('does not bring the outlines twice: scripts have none', () => {
		const outline = elements(home.markup, 'path').find((path) => path['data-country'] === 'AFG')?.['d'] ?? '';
		const twice = files.filter(
			(file) => file.endsWith('.js') && bytesOf(file).includes(outline.slice(0, 60))
		);
		expect(outline.length).toBeGreaterThan(100);
		expect(twice).toEqual([]);
	});
});

describe('every page', () => {
	test.each([
		['with a map', 46, (page: Page) => !isReading(page) && !isHandout(page)],
		['to read', 56, isReading],
		['on paper, with a map for each scene,', 52, isHandout]
	])('%s is at most %d kB', SLOW, (what, budget, isOne) => {
		const largest = pages
			.filter(isOne)
			.map((page) => ({ page, size: quickBrotli(Buffer.from(page.html)) }))
			.reduce((a, b) => (a.size > b.size ? a : b)).page;
		const size = brotli(Buffer.from(largest.html));
		say(`largest HTML ${what.replace(/,$/, '')}: ${largest.file}`, size, budget * KB);
		expect(size, largest.file).toBeLessThanOrEqual(budget * KB);
	});

	test('with the map alone asks for no more scripts than the home page', () => {
		const start = scriptsOf(home).sort();
		const heavier = withScript
			.filter((page) => !isReading(page) && !isScene(page) && !isPresenter(page))
			.filter((page) => scriptsOf(page).some((file) => !start.includes(file)));
		expect(heavier.map(({ file }) => file)).toEqual([]);
	});

	test('to read brings at most 10 kB on top', SLOW, () => {
		const sizes = withScript.filter(isReading).map((page) => ({ file: page.file, size: sizeOf(page) }));
		// Every pair of countries has the same.
		const told = sizes.filter(({ file }) => !/^compare\/\w+\//.test(file) || file.includes('IND/PAK'));
		for (const { file, size } of told) say(`JavaScript of ${file}`, size, 70 * KB);
		expect(sizes.filter(({ size }) => size > 70 * KB)).toEqual([]);
	});

	test('of the talk brings at most 30 kB on top, and the speaker’s window no more than that', SLOW, () => {
		const talk = withScript.filter((page) => isScene(page) || isPresenter(page));
		const sizes = talk.map((page) => ({ file: page.file, size: sizeOf(page) }));
		const largest = sizes.reduce((a, b) => (a.size > b.size ? a : b));
		say(`JavaScript of ${largest.file}`, largest.size, 90 * KB);
		expect(talk).toHaveLength(scenes.length + 1);
		expect(largest.size, largest.file).toBeLessThanOrEqual(90 * KB);
	});

	test('waits for no request before it paints: no stylesheet, no script in the way', () => {
		const blocking = pages.flatMap(({ file, markup }) => {
			const head = markup.split('</head>')[0] ?? '';
			const styles = elements(head, 'link').filter(
				(link) => link['rel'] === 'stylesheet' && !('disabled' in link)
			);
			const scripts = elements(markup, 'script').filter(
				(script) => script['src'] && !('async' in script || 'defer' in script || script['type'] === 'module')
			);
			return [...styles, ...scripts].map((element) => `${file}: ${element['href'] ?? element['src']}`);
		});
		expect(blocking).toEqual([]);
	});

	test('imports no stylesheet from its own styles', () => {
		const importing = pages.filter(({ html }) => /<style[^>]*>[^<]*@import/.test(html));
		expect(importing.map(({ file }) => file)).toEqual([]);
	});

	test('asks for its scripts at once, none only after another has come', () => {
		// Kit leaves out what a page shares with a part that is loaded late: it walks the imports once, late ones first.
		const shared = /about\/borders\/|^(timeline|compare)\/|^brief\//;
		const strict = withScript.filter(({ file }) => !shared.test(file));
		expect(strict.length).toBeGreaterThan(40);
		const late = strict.flatMap((page) => {
			const early = preloadsOf(page);
			return early
				.flatMap((file) => importsOf(file))
				.filter((file) => !early.includes(file))
				.map((file) => `${page.file}: ${file}`);
		});
		expect(withScript.length).toBeGreaterThan(40);
		expect(late).toEqual([]);
	});

	test('preloads no script that it does not use', () => {
		const idle = withScript.flatMap((page) => {
			const used = scriptsOf(page);
			return preloadsOf(page)
				.filter((file) => !used.includes(file))
				.map((file) => `${page.file}: ${file}`);
		});
		expect(idle).toEqual([]);
	});
});

describe('what is fetched later', () => {
	test('is at most 100 kB for the full geometry', SLOW, () => {
		const committed = join(ROOT, 'static', 'geo', 'map.topo.json');
		expect(existsSync(committed), 'run `npm run geo`').toBe(true);
		const size = brotli(readFileSync(committed));
		say('full geometry', size, 100 * KB);
		expect(size).toBeLessThanOrEqual(100 * KB);
		expect(bytesOf('geo/map.topo.json').equals(readFileSync(committed))).toBe(true);
	});

	test('is MapLibre, which only a map in WebGL asks for', SLOW, () => {
		const own = files.filter(
			(file) => file.endsWith('.js') && /maplibregl-canvas|maplibre-gl-worker/.test(file + textOf(file))
		);
		const parts = own.filter((file) => brotli(bytesOf(file)) > 20 * KB);
		const total = parts.reduce((sum, file) => sum + brotli(bytesOf(file)), 0);
		for (const file of parts) say(`GL map: ${file.split('/').at(-1) ?? ''}`, brotli(bytesOf(file)));
		say('GL map with the full geometry', total + brotli(bytesOf('geo/map.topo.json')), 480 * KB);
		expect(parts).toHaveLength(2);
		expect(total + brotli(bytesOf('geo/map.topo.json'))).toBeLessThanOrEqual(480 * KB);
	});

	test('are fonts, which wait for nothing and nothing waits for', () => {
		const fonts = files.filter((file) => file.endsWith('.woff2'));
		say(
			`fonts, ${fonts.length} files`,
			fonts.reduce((sum, file) => sum + bytesOf(file).length, 0)
		);
		const faces = [...home.html.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
		const blocking = faces.filter((face) => face.includes('url(') && !/font-display:\s*swap/.test(face));
		expect(faces.length).toBeGreaterThanOrEqual(fonts.length);
		expect(blocking).toEqual([]);
	});
});

const sizes = new Map<string, number>();
/** Size of all scripts until a page answers. */
function sizeOf(page: Page): number {
	return scriptsOf(page).reduce((sum, file) => {
		const size = sizes.get(file) ?? brotli(bytesOf(file));
		sizes.set(file, size);
		return sum + size;
	}, 0);
}
