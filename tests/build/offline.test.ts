/** What the service worker fetches ahead: enough for every view, and not more than a phone would mind. */
import { afterAll, describe, expect, test } from 'vitest';
import { isOfBuild, precacheList } from '../../src/service-worker/plan';
import { brotli, bytesOf, files, pages, textOf } from './site';

interface Stances {
	article: { sections: { paragraphs: { gist: string }[] }[] };
	countries: { stance: { text: string }; summary: { text: string } }[];
}

const KB = 1000;
const worker = textOf('service-worker.js');
/** The build's own files as the worker is told of them; "`" or quotes, with the base in front. */
const told = [...worker.matchAll(/\+\s*["'`](\/[^"'`]*)["'`]/g)].map(([, path = '']) => path);
const list = precacheList({
	base: '',
	build: told.filter((path) => path.startsWith('/_app/')),
	files: told.filter((path) => path.startsWith('/geo/')),
	prerendered: told.filter((path) => !/^\/(_app|geo)\//.test(path))
});
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
const sizes = list.map((path) => ({ path, size: bytesOf(fileOf(path)).length }));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
afterAll(
	() =>
		void process.stdout.write(
			`\nkept for offline: ${list.length} files, ${(total / KB).toFixed(0)} kB of 1500\n`
		)
);

describe('what is kept for a day without network', () => {
	test('is at most 1.5 MB', () => {
		const largest = [...sizes].sort((a, b) => b.size - a.size).slice(0, 6);
		expect(total, JSON.stringify(largest)).toBeLessThanOrEqual(1500 * KB);
	});

	test('is every script, style and typeface of the app but the large parts of the GL map and what stands in every page', () => {
		const left = files
			.filter((file) => file.startsWith('_app/immutable/') && !list.includes(`/${file}`))
			.map((file) => file.replace(/[.-][\w-]{8}\.(js|css)$/, ''));
		expect(left.sort()).toEqual([
			'_app/immutable/assets/start',
			'_app/immutable/chunks/maplibre',
			'_app/immutable/workers/maplibre-gl-worker'
		]);
	});

	test('lacks no style that a page could ask for: those that are left out stand in the HTML of each page', () => {
		const file = files.find((name) => /assets\/start\.[^/]*\.css$/.test(name)) ?? '';
		const asking = pages.filter(({ html }) => html.includes(file));
		expect(asking.length).toBeGreaterThan(100);
		const beginning = textOf(file).slice(0, 1000);
		const without = asking.filter(
			({ html }) => !html.includes(beginning) || !html.includes(`${file}" rel="stylesheet" disabled`)
		);
		expect(without.map((page) => page.file)).toEqual([]);
	});

	test('is the geometry, the list of the data, the manifest, icons, one page for all and the presenter window', () => {
		const other = list.filter((path) => !path.startsWith('/_app/'));
		expect(other.sort()).toEqual(
			[
				'/',
				'/brief/presenter/',
				'/data/datapackage.json',
				'/geo/map.topo.json',
				'/icons/apple-touch-icon.png',
				'/icons/icon-192.png',
				'/manifest.webmanifest'
			].sort()
		);
	});

	test('is no content that only paper needs: what a panel or a page tells stands in one script', () => {
		const { article, countries }: Stances = JSON.parse(textOf('data/stances.json'));
		const texts = [
			...countries.flatMap(({ stance, summary }) => [stance.text, summary.text]),
			...article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ gist }) => gist))
		];
		const scripts = list.filter((path) => path.endsWith('.js')).map((path) => textOf(fileOf(path)));
		const written = texts.map((text) => JSON.stringify(text).slice(1, -1));
		const oddly = written.filter((text) => scripts.filter((script) => script.includes(text)).length !== 1);
		expect(texts.length).toBeGreaterThan(40);
		expect(oddly).toEqual([]);
	});

	test('goes with every page of the same build, and only with those', () => {
		const build = told.filter((path) => path.startsWith('/_app/'));
		const strange = pages.filter(
			// The hand-out starts no script at all: it is not kept.
			({ html, file }) => !/^(404|brief\/print\/index)/.test(file) && !isOfBuild(html, { base: '', build })
		);
		expect(strange.map(({ file }) => file)).toEqual([]);
		expect(isOfBuild(textOf('404.html'), { base: '', build })).toBe(false);
	});

	test('is kept by a worker of at most 6 kB', () => {
		expect(brotli(bytesOf('service-worker.js'))).toBeLessThanOrEqual(6 * KB);
	});
});
