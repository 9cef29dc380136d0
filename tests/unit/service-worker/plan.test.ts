/** What the service worker keeps and which requests it answers. */
import { describe, expect, test } from 'vitest';
import {
	isOfBuild,
	kindOf,
	pagePath,
	precacheList,
	shellAddress,
	type Asked
} from '../../../src/service-worker/plan';
import { decode } from '../../../src/lib/model/view';
import { space } from '../model/space';

const ORIGIN = 'https://example.org';

describe.each(['', '/any/where'])('a site in "%s"', (base) => {
	const start = `${base}/_app/immutable/entry/start.abc.js`;
	const made = {
		base,
		build: [
			start,
			`${base}/_app/immutable/assets/sans.woff2`,
			`${base}/_app/immutable/chunks/maplibre.abc.js`,
			`${base}/_app/immutable/workers/maplibre-gl-worker-abc.js`
		],
		files: [`${base}/geo/map.topo.json`, `${base}/preview.png`, `${base}/schema/country.schema.json`],
		prerendered: [
			`${base}/`,
			`${base}/security/IND/`,
			`${base}/404.html`,
			`${base}/cards/security.png`,
			`${base}/data/datapackage.json`,
			`${base}/manifest.webmanifest`
		]
	};
	const list = precacheList(made);
	const kind = (path: string, change: Partial<Asked> = {}) =>
		kindOf(
			{ method: 'GET', mode: 'cors', partial: false, url: new URL(base + path, ORIGIN), ...change },
			ORIGIN,
			base,
			new Set(list)
		);

	test('keeps the app, its data and one page', () => {
		expect([...list].sort()).toEqual(
			[
				`${base}/`,
				start,
				`${base}/_app/immutable/assets/sans.woff2`,
				`${base}/geo/map.topo.json`,
				`${base}/data/datapackage.json`,
				`${base}/manifest.webmanifest`
			].sort()
		);
	});

	test.each(['/', '/security/IND/', '/security/IND', '/no/such/page', '/?theme=dark'])(
		'opens %s as a page',
		(path) => {
			expect(kind(path, { mode: 'navigate' })).toBe('page');
		}
	);

	test('answers what is kept, and scripts of any version, as files', () => {
		expect(kind('/data/datapackage.json')).toBe('file');
		expect(kind('/data/datapackage.json', { mode: 'navigate' })).toBe('file');
		expect(kind('/_app/immutable/chunks/maplibre.abc.js')).toBe('file');
		expect(kind('/_app/immutable/chunks/of-another-version.js')).toBe('file');
	});

	test('leaves everything else to the network', () => {
		const others = [
			kind('/cards/security.png', { mode: 'navigate' }),
			kind('/_app/version.json'),
			kind('/service-worker.js'),
			kind('/', { method: 'POST', mode: 'navigate' }),
			kind('/data/datapackage.json', { method: 'HEAD' }),
			kind('/data/datapackage.json', { partial: true }),
			kind('', { url: new URL(`https://elsewhere.example${base}/data/datapackage.json`) }),
			kind('', { mode: 'navigate', url: new URL('/../other', `${ORIGIN}${base}`) })
		];
		expect(others.slice(0, -1)).toEqual(Array(7).fill('network'));
		expect(others.at(-1)).toBe(base ? 'network' : 'page');
	});

	test.each([
		['/security/IND/', '?theme=dark', { layer: 'security', country: 'IND', theme: 'dark' }],
		['/security/IND', '', { layer: 'security', country: 'IND' }],
		['/evidence/', '?layer=engagement', { page: 'evidence', layer: 'engagement' }],
		['/about/borders/', '', { page: 'about/borders' }],
		['/engagement/T%C3%BCrkiye/', '', { layer: 'engagement', country: 'TUR' }]
	])('has the shell show what %s%s means', (path, search, wanted) => {
		const address = shellAddress(new URL(base + path + search, ORIGIN), base);
		expect(address.startsWith(`${base}/?`)).toBe(true);
		const { view, notices } = decode('', new URL(address, ORIGIN).search, space);
		expect(view).toMatchObject(wanted);
		expect(notices).toEqual([]);
	});

	test('knows a page of the same build by the scripts that it starts', () => {
		expect(isOfBuild('import("../_app/immutable/entry/start.abc.js")', made)).toBe(true);
		expect(isOfBuild('import("../_app/immutable/entry/start.xyz.js")', made)).toBe(false);
		expect(isOfBuild('Sign in to use this network', made)).toBe(false);
	});
});

test('a page is kept under its address with a slash', () => {
	expect([pagePath('/about'), pagePath('/about/'), pagePath('/')]).toEqual(['/about/', '/about/', '/']);
});
