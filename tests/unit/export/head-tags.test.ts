/** What other sites read in a page's head. */
import { describe, expect, test } from 'vitest';
import { headTags, type PageTags } from '../../../src/lib/export/head-tags';
import { iconAddress, iconSvg } from '../../../src/lib/export/icon';
import { iconFiles, webManifest } from '../../../src/lib/export/icon-files';
import { themes } from '../../../src/lib/map/palette';
import { elements, readStrictly } from './pictures';

const page: PageTags = {
	title: 'Pakistan: silent',
	siteName: 'A map',
	root: '../../',
	site: null,
	page: null,
	card: { name: 'recognition-PAK', text: 'Map. Pakistan.' }
};
const propertiesOf = (tags: string) =>
	Object.fromEntries(
		elements(tags, 'meta').map((meta) => [meta['property'] ?? meta['name'], meta['content']])
	);

describe('where it is not known where the site stands', () => {
	const properties = propertiesOf(headTags(page));

	test('no address is sent as if it were whole: the page has none, the card is relative to it', () => {
		expect(properties['og:url']).toBeUndefined();
		expect(properties['og:image']).toBe('../../cards/recognition-PAK.png');
	});

	test('the rest is there', () => {
		expect(properties).toMatchObject({
			'og:title': 'Pakistan: silent',
			'og:type': 'website',
			'og:site_name': 'A map',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'Map. Pakistan.',
			'twitter:card': 'summary_large_image'
		});
	});
});

test('where it is known, every address for others is whole, and those for the browser stay relative', () => {
	const site = 'https://example.org/map/';
	const tags = headTags({ ...page, site, page: `${site}recognition/PAK/` });
	expect(propertiesOf(tags)['og:url']).toBe('https://example.org/map/recognition/PAK/');
	expect(propertiesOf(tags)['og:image']).toBe('https://example.org/map/cards/recognition-PAK.png');
	expect(elements(tags, 'link').filter(({ href }) => href?.startsWith('http'))).toEqual([]);
});

test('a page that may be served at any depth names no file', () => {
	const tags = headTags({ ...page, root: null });
	expect(elements(tags, 'link').map(({ rel }) => rel)).toEqual(['icon']);
	expect(elements(tags, 'meta')).toEqual([]);
});

test('words with quotes and brackets stay words', () => {
	const tags = headTags({ ...page, title: '"><script>alert(1)</script>' });
	expect(tags).not.toContain('<script');
	expect(propertiesOf(tags)['og:title']).toContain('&quot;&gt;&lt;script');
});

describe('the icon', () => {
	test.each(['rounded', 'full'] as const)('%s is well-formed and in colours of the palette', (shape) => {
		const svg = iconSvg(shape);
		const own: readonly string[] = Object.values(themes.light);
		expect(() => readStrictly(svg)).not.toThrow();
		const colours = [...svg.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour);
		expect(colours.filter((colour) => !own.includes(colour))).toEqual([]);
	});

	test('as an address is the same drawing', () => {
		const [, text = ''] = iconAddress().split('data:image/svg+xml,');
		expect(decodeURIComponent(text).replaceAll("'", '"')).toBe(iconSvg('rounded'));
	});
});

test('the manifest names icons that exist, by addresses relative to it', () => {
	const { icons, start_url: start, scope } = webManifest('A map', 'What it shows');
	const names = icons.map(({ src }) => /^icons\/([\w-]+)\.png$/.exec(src)?.[1]);
	expect(iconFiles.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
	expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
		'192x192 any',
		'512x512 any',
		'512x512 maskable'
	]);
	expect([start, scope]).toEqual(['./', './']);
});
