/**
 * Silence is never “none”, and never an answer: in every output, for every category that a country could have,
 * those included that none has. First what the code makes of any record, then what the site says of its own.
 */
import content from 'virtual:content';
import coding from 'virtual:content/coding';
import mapContent from 'virtual:content/map';
import geography from 'virtual:geography';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../src/content/geo/first-paint.json';
import { cellRows, cellsTable } from '../../src/lib/export/cells-table';
import { csvText } from '../../src/lib/export/csv';
import { mapGeoJson } from '../../src/lib/export/geojson';
import { layerSvg } from '../../src/lib/export/layer-drawing';
import { countryMarkdown } from '../../src/lib/export/markdown';
import { silenceTable } from '../../src/lib/export/silence-table';
import { stancesDocument } from '../../src/lib/export/stances';
import { layers } from '../../src/lib/layers';
import type { Category, Layer } from '../../src/lib/layers/layer';
import { silenceMatrix } from '../../src/lib/layers/silence-matrix';
import { drawingOf } from '../../src/lib/map/drawing';
import { categoryOf } from '../../src/lib/model/category';
import type { Country } from '../../src/lib/model/schema';
import { countrySentence } from '../../src/lib/model/speech';
import { readCsv } from '../unit/export/csv-reader';
import { COLLECTIVE } from '../unit/layers/codebook';
import { countriesIn, legendOf, proseOf } from './outputs';
import { elements, KIT, pageAt, textOf } from './site';

/** A country that every drawing shows, and that is not the subject. */
const model = content.countries.find(({ id }) => id === 'UZB');
if (!model) throw new Error('No record for Uzbekistan.');
const coded = (layer: Layer, code: string): Country => ({
	...model,
	cells: { ...model.cells, [layer.id]: { ...model.cells[layer.id], code } }
});
const square = {
	id: model.id,
	polygons: [
		[
			[
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 0]
			]
		]
	]
};
const drawing = drawingOf(firstPaint);

/** What an output says of a cell, without the code, which differs by itself. */
const outputs: Record<string, (layer: Layer, country: Country) => string> = {
	'cells.csv': (layer, country) => {
		const row = readCsv(csvText(cellsTable, cellRows([country], '1'))).find(
			(one) => one['layer'] === layer.id
		);
		return `${row?.['category']} / ${row?.['absence']}`;
	},
	'silence.csv': (layer, country) =>
		readCsv(csvText(silenceTable, silenceMatrix([country], layers)))[0]?.[layer.id] ?? '',
	'stances.json': (layer, country) => {
		const twin = stancesDocument({ ...content, countries: [country] }, coding, '1');
		const code = twin.countries[0]?.cells[layer.id]?.code;
		const category = twin.layers
			.find(({ id }) => id === layer.id)
			?.categories.find((one) => one.code === code);
		return `${category?.label} / ${category?.absence}`;
	},
	'map.geojson': (layer, country) => {
		const file = { countries: [country], outlines: [square], areas: [], disputes: [], about: {} };
		const properties: Record<string, unknown> = mapGeoJson(file).features[0]?.properties ?? {};
		return `${properties[`${layer.id}_label`]} / ${properties[`${layer.id}_absence`]}`;
	},
	'evidence as Markdown': (layer, country) => {
		const article = content.outline;
		const text = countryMarkdown({ country, themes: [], article, version: '1', link: '' });
		const part = text.split(/^## /m).find((one) => one.startsWith(layer.label)) ?? '';
		return `${part.split('\n')[0]?.replace(/ \(\w+\)$/, '')} / ${/Kind of silence: .*/.exec(part)?.[0].trim()}`;
	},
	speech: countrySentence
};
const drawn = (layer: Layer, country: Country) => {
	const countries = mapContent.countries.map((one) => (one.id === country.id ? country : one));
	const svg = layerSvg(
		{
			content: { ...mapContent, countries },
			geography: geography.countries,
			places: [],
			drawing,
			version: '1'
		},
		layer
	);
	const row = legendOf(svg).find(({ names }) => names.includes(country.name));
	return { fill: countriesIn(svg)[country.id] ?? '', label: row?.label ?? '' };
};

/** Pairs of a silence and something else of which an output says the same. */
function confused(layer: Layer, categories: readonly Category[], says: (one: Category) => string): string[] {
	const said = categories.map((category) => ({ category, text: says(category) }));
	return said
		.filter(({ category }) => category.absence !== null)
		.flatMap((one) =>
			said
				.filter(({ category, text }) => category !== one.category && text === one.text)
				.map(({ category }) => `${one.category.code} = ${category.code}: ${one.text}`)
		);
}

describe.each(layers)('a silence about $label', (layer) => {
	// What is only said of an unnamed group is never a country's.
	const possible = layer.categories.filter(({ code }) => code !== COLLECTIVE);

	test.each(Object.entries(outputs))('is its own in %s', (_, says) => {
		expect(confused(layer, possible, ({ code }) => says(layer, coded(layer, code)))).toEqual([]);
	});

	test('is its own in the drawing, by colour and by words', () => {
		const pictures = new Map(
			possible.map((category) => [category, drawn(layer, coded(layer, category.code))])
		);
		expect(confused(layer, possible, (category) => pictures.get(category)?.fill ?? '')).toEqual([]);
		expect(confused(layer, possible, (category) => pictures.get(category)?.label ?? '')).toEqual([]);
	});

	test('is never said as a “none” or a “no”', () => {
		const silent = possible.filter(({ absence }) => absence !== null);
		const said = silent.flatMap(({ code }) =>
			Object.values(outputs).map((says) => says(layer, coded(layer, code)))
		);
		expect(said.filter((text) => /\b(none|no|never|nothing|null|false)\b/i.test(text))).toEqual([]);
	});
});

/** Pairs of countries of different categories, one of them silent, of which a page says the same. */
function alike(layer: Layer, says: (id: string) => string): string[] {
	return content.countries.flatMap((one) =>
		content.countries
			.filter(
				(other) =>
					categoryOf(layer, one).absence &&
					categoryOf(layer, one) !== categoryOf(layer, other) &&
					says(one.id) === says(other.id)
			)
			.map((other) => `${one.id} = ${other.id}`)
	);
}
/** By country, what a page's map is filled with. */
const fillsIn = (markup: string) =>
	Object.fromEntries(elements(markup, 'path').map((path) => [path['data-country'], path['data-fill']]));

describe.each(layers)('on the site, a silence about $label', (layer) => {
	test('is its own in the map of every page', () => {
		const fills = fillsIn(pageAt(`${layer.id}/`).markup);
		expect(Object.keys(fills).length).toBeGreaterThanOrEqual(14);
		expect(alike(layer, (id) => fills[id] ?? '')).toEqual([]);
	});

	test('is its own in the words of a country’s page', () => {
		const words = (id: string) => {
			const { markup } = pageAt(`${layer.id}/${id}/`);
			const cell = /<section class="cell[^"]*current[\s\S]*?<\/section>/.exec(markup)?.[0] ?? '';
			return /<strong>(.*?)<\/strong>/.exec(cell)?.[1] ?? '';
		};
		expect(alike(layer, words)).toEqual([]);
		const wrong = content.countries.filter(
			(country) => words(country.id) !== categoryOf(layer, country).label
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

describe('in the hand-out', () => {
	const { markup } = pageAt('brief/print/');
	const sheets = markup.split(/(?=<use href="#m-land")/).slice(1);

	test('every map tells silence from answers', () => {
		const wrong = sheets.flatMap((sheet) => {
			const paints = elements(sheet, 'use').filter((use) => use['data-state']);
			const silent = new Set(
				paints.filter((use) => /silence|past-role/.test(use['fill'] ?? '')).map((use) => use['data-state'])
			);
			const layer = layers.find((one) =>
				content.countries.every((country) => {
					const absence = categoryOf(one, country).absence;
					return silent.has(country.id) === (absence === 'not-stated' || absence === 'past-role-only');
				})
			);
			return paints.length === 14 && layer ? [] : [[...silent].join(' ')];
		});
		expect(wrong).toEqual([]);
		expect(sheets.length).toBeGreaterThan(10);
	});

	test('every legend lists the silent under words of their own', () => {
		const rows = [...markup.matchAll(/<strong>([^<]*)<\/strong> \(\d+\): ([^<]*)/g)];
		const wrong = rows.filter(([, label, names = '']) =>
			names.split(', ').some((name) => {
				const country = content.countries.find((one) => one.name === name);
				return !country || !layers.some((layer) => categoryOf(layer, country).label === label);
			})
		);
		expect(wrong.map(([whole]) => whole)).toEqual([]);
		expect(rows.length).toBeGreaterThan(20);
	});
});

describe('in the room kit', () => {
	const html = textOf(KIT);

	test('the first map tells silence from answers', () => {
		const fills = fillsIn(html.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2'));
		const layer = layers.find((one) => alike(one, (id) => fills[id] ?? '').length === 0);
		expect(
			layer &&
				content.countries
					.filter((one) => categoryOf(layer, one).absence === 'not-stated')
					.every(({ id }) => fills[id] === 'silence')
		).toBe(true);
	});

	test('has the words of every silence, and links to no data', () => {
		const labels = layers.flatMap(({ categories }) =>
			categories.filter(({ absence }) => absence).map(({ label }) => label)
		);
		expect(labels.filter((label) => !html.includes(label))).toEqual([]);
		expect(proseOf(html.replace(/<script[\s\S]*?<\/script>/g, ''))).not.toContain('.csv');
		expect(elements(html, 'a').filter((link) => link['href']?.includes('data/'))).toEqual([]);
	});
});
