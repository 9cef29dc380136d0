import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { layers } from '../../../src/lib/layers';
import { fillKey, fillOf } from '../../../src/lib/model/category';
import { BORDER, COAST } from '../../../src/lib/map/lines';
import { baseMarkup, type FirstPaint } from '../../../src/lib/map/svg-base-markup';
import { fitOf, HOME, referenceZoom, unitsPerPixel, viewBoxOf } from '../../../src/lib/map/views';

const zoom = referenceZoom(HOME, fitOf(HOME));
const viewBox = viewBoxOf(HOME);
const countriesOf = (layer: (typeof layers)[number]) =>
	Object.fromEntries(
		content.countries.map((country) => [
			country.id,
			{ fill: fillKey(fillOf(layer, country)), href: `./${layer.id}/${country.id}/?a=1&b=2` }
		])
	);

/** Attributes of every element of a name. */
function elements(markup: string, name: string): Record<string, string>[] {
	return [...markup.matchAll(new RegExp(`<${name}\\b((?:[^>"]|"[^"]*")*)>`, 'g'))].map(([, inside = '']) =>
		Object.fromEntries(
			[...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
		)
	);
}

describe.each(layers)('the map of $id in the page', (layer) => {
	const countries = countriesOf(layer);
	const markup = baseMarkup({ geometry: firstPaint, countries, viewBox, zoom });
	const paths = elements(markup, 'path');
	const coded = paths.filter((path) => 'data-country' in path);

	test('has one path for each country with a record, found by its id', () => {
		expect(coded.map((path) => path['data-country']).sort()).toEqual(Object.keys(countries).sort());
		expect(coded.filter((path) => path['id'] !== `c-${path['data-country']}`)).toEqual([]);
		expect(coded.filter((path) => !path['d']?.startsWith('m') && !path['d']?.startsWith('M'))).toEqual([]);
	});

	test('draws the subject last, so that nothing lies over its outline', () => {
		expect(coded.at(-1)?.['data-country']).toBe('AFG');
	});

	test('paints each country as the layer says', () => {
		const wrong = content.countries.filter(({ id }) => {
			const path = coded.find((one) => one['data-country'] === id);
			return path?.['data-fill'] !== countries[id]?.fill;
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('makes each country a link to its page, out of the way of the Tab key', () => {
		const links = [...markup.matchAll(/<a href="([^"]*)" tabindex="-1"><path id="c-(\w+)"/g)];
		expect(Object.fromEntries(links.map(([, href, id]) => [id, href]))).toEqual(
			Object.fromEntries(Object.entries(countries).map(([id, { href }]) => [id, href.replace('&', '&amp;')]))
		);
	});

	test('has every id once', () => {
		const all = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
	});

	test('is well formed', () => {
		expect(unbalanced(markup)).toEqual([]);
		expect(markup).not.toMatch(/undefined|NaN|\[object/);
	});

	test('is silent for readers: it is a picture of what the page says in words', () => {
		expect(elements(markup, 'svg')[0]).toMatchObject({ 'aria-hidden': 'true', focusable: 'false' });
	});
});

/** Tags that are not closed, or closed out of turn. */
function unbalanced(markup: string): string[] {
	const open: string[] = [];
	const wrong: string[] = [];
	for (const [, closing, name = '', selfClosing] of markup.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/gi)) {
		if (closing && open.pop() !== name) wrong.push(`</${name}>`);
		if (!closing && !selfClosing) open.push(name);
	}
	return [...wrong, ...open];
}

const empty: FirstPaint = { countries: {}, context: {}, water: '', rivers: '', lines: [], areas: [] };
const make = (geometry: Partial<FirstPaint>, countries = {}) =>
	baseMarkup({ geometry: { ...empty, ...geometry }, countries, viewBox: '0 0 1 1', zoom: 2 });

describe('the markup', () => {
	test('takes names of context land as words, whatever is in them', () => {
		const names = ['"><script>alert(1)</script>', 'A & B', `"' onclick="x`, '<b>', '&lt;', '\u202Ex'];
		const context = Object.fromEntries(names.map((name, at) => [`X${at}`, { name, d: 'M0 0z' }]));
		const markup = make({ context });
		const written = elements(markup, 'path').flatMap((path) => path['data-name'] ?? []);
		const read = written.map((text) =>
			text
				.replace(/&lt;/g, '<')
				.replace(/&quot;/g, '"')
				.replace(/&amp;/g, '&')
		);
		expect(read).toEqual(names);
		expect(markup).not.toMatch(/<script|<b>/);
	});

	test('takes links as words too', () => {
		const markup = make({ countries: { AFG: 'M0 0z' } }, { AFG: { fill: 'x', href: '"><script>' } });
		expect(markup).not.toContain('<script');
	});

	test('is not made for a country without an outline: the error says what to do', () => {
		expect(() => make({}, { AFG: { fill: 'x', href: '' } })).toThrow(/AFG.*npm run geo/);
	});

	test('leaves outlines out that have no record', () => {
		expect(make({ countries: { ATA: 'M0 0z' } })).not.toContain('ATA');
	});

	test('draws disputed areas and keeps soft ones for later', () => {
		const areas = [
			{ id: 'here', kind: 'disputed', givenTo: null, d: 'M0 0z' },
			{ id: 'there', kind: 'region', givenTo: 'AFG', d: 'M1 1z' }
		];
		const markup = make({ areas });
		const [defs = '', drawn = ''] = markup.split('</defs>');
		expect([defs.includes('a-there'), drawn.includes('a-here')]).toEqual([true, true]);
		expect([defs.includes('a-here'), drawn.includes('a-there')]).toEqual([false, false]);
	});

	test('lays plain land over the countries where an area is given to nobody, and none where it is given to one', () => {
		const areas = [
			{ id: 'nobodys', kind: 'disputed', givenTo: null, d: 'M0 0z' },
			{ id: 'theirs', kind: 'disputed', givenTo: 'AFG', d: 'M1 1z' }
		];
		const markup = make({ areas, countries: { AFG: 'M0 0z' } }, { AFG: { fill: 'x', href: '' } });
		const order = ['id="c-AFG"', '<g id="nobodys">', 'href="#a-nobodys"', '<g class="areas">'];
		const places = order.map((part) => markup.indexOf(part));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(markup).not.toContain('href="#a-theirs"');
	});

	test('says between whom land lies that is given to nobody, so that its hatching can go back with theirs', () => {
		const areas = [
			{ id: 'nobodys', kind: 'disputed', givenTo: null, d: 'M0 0z' },
			{ id: 'theirs', kind: 'disputed', givenTo: 'AFG', d: 'M1 1z' }
		];
		const parties = { nobodys: ['IND', 'PAK'], theirs: ['AFG', 'RUS'] };
		const markup = baseMarkup({
			geometry: { ...empty, areas },
			countries: {},
			parties,
			viewBox: '0 0 1 1',
			zoom: 3
		});
		expect(markup).toContain('<path id="a-nobodys" data-parties="IND PAK"');
		expect(markup.match(/data-parties/g)).toHaveLength(1);
	});

	test('draws rivers over the fills and under disputed lines', () => {
		const markup = make({ rivers: 'm1 1l2 2', lines: [{ id: 'a', kind: 'loc', d: 'm0 0' }] });
		const order = ['class="coded"', 'class="rivers"', 'class="lines"'].map((part) => markup.indexOf(part));
		expect(order.includes(-1)).toBe(false);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test('draws coasts under all land, from the same outlines', () => {
		const markup = make({ countries: { AFG: 'm0 0z' } }, { AFG: { fill: 'x', href: '' } });
		const [coast] = elements(markup, 'use').filter((use) => use['class'] === 'coast');
		expect(coast?.['href']).toBe('#land');
		expect(Number(coast?.['stroke-width'])).toBeCloseTo(COAST * unitsPerPixel(2), 1);
		expect(markup.indexOf('class="coast"')).toBeLessThan(markup.indexOf('id="land"'));
		expect(markup.match(/m0 0z/g)).toHaveLength(1);
	});

	test('tells the kinds of disputed lines apart', () => {
		const lines = ['loc', 'lac', 'claim'].map((kind) => ({ id: `${kind}-1`, kind, d: 'M0 0' }));
		const drawn = elements(make({ lines }), 'path').filter((path) => 'data-line' in path);
		expect(drawn.map((path) => [path['data-line'], path['data-kind']])).toEqual(
			lines.map(({ id, kind }) => [id, kind])
		);
	});

	test('has borders and patterns in px of the reference zoom', () => {
		const [camera] = elements(make({}), 'g');
		expect(Number(camera?.['stroke-width'])).toBeCloseTo(BORDER * unitsPerPixel(2), 2);
		const scales = elements(make({}), 'pattern').filter(({ id }) => id?.startsWith('p-'));
		const wrong = scales.filter(({ patternTransform }) => patternTransform !== `scale(${unitsPerPixel(2)})`);
		expect(scales.length).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});
});

describe('the first paint of the committed geography', () => {
	test('has an outline for every record, and no other coded country', () => {
		expect(Object.keys(firstPaint.countries).sort()).toEqual(content.countries.map(({ id }) => id).sort());
	});

	test('draws no coded country a second time as context', () => {
		const twice = Object.keys(firstPaint.context).filter((id) => id in firstPaint.countries);
		expect(twice).toEqual([]);
	});
});
