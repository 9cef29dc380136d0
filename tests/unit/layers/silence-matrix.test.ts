/** The table of silence says of every cell what the map says of it, and keeps every kind apart. */
import content from 'virtual:content';
import { expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { ABSENCE_WORDS, silenceMatrix } from '../../../src/lib/layers/silence-matrix';
import { categoryOf, fillKey, fillOf, isSoft } from '../../../src/lib/model/category';
import { codebook } from './codebook';

const rows = silenceMatrix(content.countries, layers);
const cells = rows.flatMap(({ country, cells }) => cells.map((cell) => ({ country, ...cell })));

test('there is a row for every country and a cell for every layer, in their order', () => {
	expect(rows.map(({ country }) => country.id)).toEqual(content.countries.map(({ id }) => id));
	for (const { cells } of rows) expect(cells.map(({ layer }) => layer)).toEqual(layers);
});

test('every cell has the category, the drawing and the mark that the map gives it', () => {
	const wrong = cells.filter(
		({ country, layer, category, fill, soft }) =>
			category !== categoryOf(layer, country) ||
			fill !== fillKey(fillOf(layer, country)) ||
			soft !== isSoft(country.cells[layer.id])
	);
	expect(wrong).toEqual([]);
});

test('an answer is told in the words of its category, a silence in those of its kind', () => {
	const wrong = cells.filter(({ category, silence, words }) =>
		category.absence === null
			? silence !== null || words !== category.label
			: silence !== category.absence || words !== ABSENCE_WORDS[category.absence]
	);
	expect(wrong).toEqual([]);
});

test('no kind of silence is worded like another one, or like an answer', () => {
	const labels = layers.flatMap(({ categories }) =>
		categories.filter(({ absence }) => absence === null).map(({ label }) => label)
	);
	const words = Object.values(ABSENCE_WORDS);
	expect(new Set(words).size).toBe(words.length);
	expect(words.filter((one) => labels.includes(one))).toEqual([]);
});

test('the kinds are counted as in the coding sheet', () => {
	for (const layer of layers) {
		const silences = cells.filter((cell) => cell.layer === layer).flatMap(({ silence }) => silence ?? []);
		const wanted = codebook[layer.id].flatMap(({ absence, count }) =>
			absence ? Array.from({ length: count }, () => absence) : []
		);
		expect(silences.sort(), layer.id).toEqual(wanted.sort());
	}
});

test('a list without countries is a table without rows', () => {
	expect(silenceMatrix([], layers)).toEqual([]);
});
