import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { hasSoftCells, headlineOf, legendRows } from '../../../src/lib/model/legend';
import { contextSentence, countrySentence, layerSentence } from '../../../src/lib/model/speech';

const { countries } = content;

describe.each(layers)('the legend of $id', (layer) => {
	const rows = legendRows(layer, countries);

	test('has every country in exactly one row', () => {
		const listed = rows.flatMap((row) => row.countries.map(({ id }) => id));
		expect(listed.sort()).toEqual(countries.map(({ id }) => id).sort());
	});

	test('has no empty row', () => {
		expect(rows.filter((row) => row.countries.length === 0)).toEqual([]);
		expect(legendRows(layer, [])).toEqual([]);
	});

	test('keeps the order of the layer, and of the countries in each row', () => {
		const places = rows.map(({ category }) => layer.categories.indexOf(category));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		const mixed = rows.filter((row) => {
			const inside = row.countries.map((country) => countries.findIndex(({ id }) => id === country.id));
			return inside.join() !== [...inside].sort((a, b) => a - b).join();
		});
		expect(mixed).toEqual([]);
	});

	test('explains the mark of a second reading, as long as a country has one', () => {
		const firm = countries.filter(({ cells }) => cells[layer.id].otherReading === null);
		expect(hasSoftCells(layer, countries)).toBe(true);
		expect(hasSoftCells(layer, firm)).toBe(false);
	});
});

test('in security the subject counts as a source, beside Pakistan', () => {
	const security = layers.find(({ id }) => id === 'security');
	const row = security && legendRows(security, countries).find(({ category }) => category.code === 'C3');
	expect(row?.countries.map(({ id }) => id).sort()).toEqual(['AFG', 'PAK']);
});

describe.each(layers)('what is spoken of $id', (layer) => {
	test('is the country, the layer and the words of the legend, silence included', () => {
		const wrong = legendRows(layer, countries).flatMap(({ category, countries: inside }) =>
			inside.filter((country) => {
				const text = countrySentence(layer, country);
				return ![country.name, layer.label, category.label].every((part) => text.includes(part));
			})
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('names another reading exactly where there is one', () => {
		const wrong = countries.filter(
			(country) =>
				/another reading/i.test(countrySentence(layer, country)) !==
				(country.cells[layer.id].otherReading !== null)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('of the whole layer is its name and its finding', () => {
		expect(layerSentence(layer, countries)).toBe(`${layer.label}. ${headlineOf(layer, countries)}`);
	});

	test('is another silence for a country that the article does not name', () => {
		const silence = layer.categories.find(({ absence }) => absence === 'not-mentioned');
		const text = contextSentence(layer, 'Mongolia');
		expect(text).toContain(`Mongolia. ${layer.label}: ${silence?.label}`);
		const others = layer.categories.filter((category) => category !== silence);
		expect(others.filter(({ label }) => text.includes(label))).toEqual([]);
	});

	test('ends as sentences do', () => {
		const said = [
			contextSentence(layer, 'Mongolia'),
			layerSentence(layer, countries),
			...countries.map((one) => countrySentence(layer, one))
		];
		expect(said.filter((text) => !/[^.]\.$/.test(text))).toEqual([]);
	});
});
