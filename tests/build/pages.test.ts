/** Every page is a file of its own: it has a title, the map drawn, and links that lead somewhere. */
import { describe, expect, test } from 'vitest';
import {
	addressesOf,
	BUILD,
	elements,
	files,
	pageAt,
	pages,
	ROOT,
	scenes,
	targetOf,
	textOf,
	type Page
} from './site';

const LAYERS = ['recognition', 'engagement', 'security'];
const COUNTRIES = 'AFG PAK IRN TKM UZB TJK CHN RUS IND TUR KAZ KGZ UKR USA'.split(' ');
/** Every two countries once, in the order of the list, which is that of their names. */
const PAIRS = 'AFG CHN IND IRN KAZ KGZ PAK RUS TJK TUR TKM UKR USA UZB'
	.split(' ')
	.flatMap((one, at, all) => all.slice(at + 1).map((other) => `${one}/${other}/`));
const wanted = [
	'index.html',
	'404.html',
	...['about', 'about/borders', 'evidence', 'argument', 'actors', 'method', 'share', 'data'].map(
		(page) => `${page}/index.html`
	),
	...['table', 'timeline'].map((page) => `${page}/index.html`),
	'data/stances.json',
	...['', ...PAIRS].map((pair) => `compare/${pair}index.html`),
	...['', 'ready/', 'presenter/', 'print/'].map((page) => `brief/${page}index.html`),
	...scenes.map(({ id }) => `brief/${id}/index.html`),
	...LAYERS.map((layer) => `${layer}/index.html`),
	...LAYERS.flatMap((layer) => COUNTRIES.map((country) => `${layer}/${country}/index.html`))
];
/** The speaker's window is made in the browser from what others say; the hand-out has many small maps. */
const hasNoMap = ({ file }: Page) => /^brief\/(presenter|print)\//.test(file);
/** Served at any depth, so its links start at the root of the site. */
const lost = '404.html';
const placed = pages.filter(({ file }) => file !== lost);
const mapPages = placed.filter(
	(page) =>
		!/^(about|brief|evidence|argument|actors|method|share|data|table|timeline|compare)\//.test(page.file)
);

const titleOf = ({ html }: Page) => /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
const descriptionOf = ({ markup }: Page) =>
	elements(markup, 'meta')
		.find(({ name }) => name === 'description')
		?.['content']?.trim() ?? '';
const fillsOf = (page: Page) =>
	Object.fromEntries(
		elements(page.markup, 'path')
			.filter((path) => path['data-country'])
			.map((path) => [path['data-country'], path['data-fill']])
	);

describe('the site', () => {
	test('has every page, and the data', () => {
		expect(wanted).toHaveLength(45 + 11 + 2 + 4 + 92 + scenes.length);
		expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
	});

	test('has no page that nobody asked for', () => {
		expect(pages.map(({ file }) => file).filter((file) => !wanted.includes(file))).toEqual([]);
	});

	test('has the geometry, the schemas and the icon', () => {
		const served = ['geo/map.topo.json'];
		expect(served.filter((file) => !files.includes(file))).toEqual([]);
		expect(files.filter((file) => /^schema\/.*\.json$/.test(file)).length).toBeGreaterThanOrEqual(8);
	});

	test('has the data as it was promised', () => {
		const data: { layers: { id: string }[]; countries: { id: string }[] } = JSON.parse(
			textOf('data/stances.json')
		);
		expect(data.layers.map(({ id }) => id)).toEqual(LAYERS);
		expect(data.countries.map(({ id }) => id).sort()).toEqual([...COUNTRIES].sort());
	});
});

describe('every page', () => {
	// The first layer is the home page, which is at two addresses.
	const own = placed.filter(({ file }) => file !== 'recognition/index.html');
	/** Pages whose words another page has too. */
	const sharing = (wordsOf: (page: Page) => string) => {
		const all = own.map(wordsOf);
		return own.filter((_, at) => all.indexOf(all[at] ?? '') !== at).map(({ file }) => file);
	};

	test('has a title and a description', () => {
		const bare = pages.filter((page) => titleOf(page).length < 10 || descriptionOf(page).length < 30);
		expect(bare.map(({ file }) => file)).toEqual([]);
	});

	test('has a title of its own', () => {
		expect(sharing(titleOf)).toEqual([]);
	});

	test('has a description of its own', () => {
		expect(sharing(descriptionOf)).toEqual([]);
	});

	test('has the map drawn, with all fourteen countries', () => {
		const without = pages.filter(
			(page) => !hasNoMap(page) && Object.keys(fillsOf(page)).sort().join() !== [...COUNTRIES].sort().join()
		);
		expect(without.map(({ file }) => file)).toEqual([]);
	});

	test('has one first heading, and says its language', () => {
		const wrong = pages.filter(
			({ markup }) => elements(markup, 'h1').length !== 1 || elements(markup, 'html')[0]?.['lang'] !== 'en'
		);
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('has no id twice', () => {
		const twice = pages.flatMap(({ file, markup }) => {
			const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
			return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `${file}: ${id}`);
		});
		expect(twice).toEqual([]);
	});
});

describe('every page of the map', () => {
	test('is drawn with its own layer', () => {
		const wrong = mapPages.filter((page) => {
			const layer = page.file.split('/').find((part) => LAYERS.includes(part)) ?? LAYERS[0] ?? '';
			return JSON.stringify(fillsOf(page)) !== JSON.stringify(fillsOf(pageAt(`${layer}/`)));
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('of a scene is drawn with the layer of the scene', () => {
		const wrong = scenes.filter(
			({ id, layer }) =>
				JSON.stringify(fillsOf(pageAt(`brief/${id}/`))) !== JSON.stringify(fillsOf(pageAt(`${layer}/`)))
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('is drawn differently for each layer', () => {
		const drawn = LAYERS.map((layer) => JSON.stringify(fillsOf(pageAt(`${layer}/`))));
		expect(new Set(drawn).size).toBe(LAYERS.length);
	});

	test('marks its own country and no other', () => {
		const wrong = mapPages.filter((page) => {
			const country = page.file.split('/').find((part) => COUNTRIES.includes(part));
			const marked = elements(page.markup, 'path').filter((path) => /\bselected\b/.test(path['class'] ?? ''));
			return marked.length > 0 !== (country !== undefined);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('links to all layers and all countries, so that it works without a script', () => {
		const wrong = mapPages.flatMap((page) => {
			const targets = elements(page.markup, 'a').map(({ href = '' }) => targetOf(page, href).file);
			const layer = page.file.split('/').find((part) => LAYERS.includes(part)) ?? LAYERS[0];
			const missing = COUNTRIES.filter((country) => !targets.includes(`${layer}/${country}/index.html`));
			return missing.map((country) => `${page.file} to ${country}`);
		});
		expect(wrong).toEqual([]);
	});
});

describe('every address in every page', () => {
	test('leads to a file of the site', () => {
		const dead = pages.flatMap((page) =>
			addressesOf(page)
				.filter(([, address]) => !/^(https?|data|mailto):/.test(address))
				.filter(([, address]) => targetOf(page, address).file === null)
				.map(([, address]) => `${page.file}: ${address}`)
		);
		expect(dead).toEqual([]);
	});

	test('with a # leads to something that is there', () => {
		const ids = new Map(
			pages.map(({ file, markup }) => [
				file,
				new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
			])
		);
		const dead = pages.flatMap((page) =>
			elements(page.markup, 'a').flatMap(({ href = '' }) => {
				const { file, hash } = targetOf(page, href);
				if (!hash || !file) return [];
				return ids.get(file)?.has(hash) ? [] : [`${page.file}: ${href}`];
			})
		);
		expect([...new Set(dead)]).toEqual([]);
	});

	test('is relative, so that the site runs in any folder', () => {
		const absolute = placed.flatMap((page) =>
			addressesOf(page)
				.filter(([, address]) => address.startsWith('/'))
				.map(([attribute, address]) => `${page.file}: ${attribute}=${address}`)
		);
		expect(absolute).toEqual([]);
	});

	test('stays on this site, but for the link to where it stands', () => {
		const elsewhere = pages.flatMap((page) =>
			elements(page.markup, '[a-z]+')
				.filter(({ rel }) => rel !== 'canonical')
				.flatMap(({ src, href, rel }) => [src, rel === undefined ? '' : href])
				.filter((address) => /^(https?:)?\/\//.test(address ?? ''))
				.map((address) => `${page.file}: ${address}`)
		);
		expect(elsewhere).toEqual([]);
	});
});

describe('the files of the site', () => {
	const texts = files.filter((file) => /\.(html|js|css|json|svg|txt|webmanifest)$/.test(file));

	test('do not start from the root of a host', () => {
		// The service worker puts the folder of the site before each of its paths.
		const code = texts.filter((file) => /\.(js|css)$/.test(file) && file !== 'service-worker.js');
		const absolute = code.filter((file) => /["'`(]\/_app\/|url\(["']?\//.test(textOf(file)));
		expect(absolute).toEqual([]);
	});

	test('know no machine: no local host, no folder of whoever built them', () => {
		const local = new RegExp(
			['https?://localhost', '127\\.0\\.0\\.1', '/(home|Users)/\\w+/', ROOT, BUILD]
				.map((part) => part.replaceAll('\\\\', '\\'))
				.join('|')
		);
		expect(texts.filter((file) => local.test(textOf(file)))).toEqual([]);
	});

	test('carry no maps of their sources', () => {
		expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
	});

	test('know no host but this one in their code', () => {
		const known = /https?:\/\/(www\.w3\.org|svelte\.dev)\b/;
		// The GL map brings links to read about its errors; what it asks for is listened to in the browser tests.
		const isMapLibre = (file: string) => /maplibre/i.test(file) || textOf(file).includes('maplibregl-canvas');
		const scripts = texts.filter((file) => file.endsWith('.js'));
		expect(scripts.filter(isMapLibre)).toHaveLength(2);
		const hosts = scripts
			.filter((file) => !isMapLibre(file))
			.flatMap((file) =>
				[...textOf(file).matchAll(/https?:\/\/[\w.-]+/g)]
					.filter(([address]) => !known.test(address))
					.map(([address]) => `${file}: ${address}`)
			);
		expect([...new Set(hosts)]).toEqual([]);
	});
});
