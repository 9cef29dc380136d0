/** Silence has kinds. None is merged with another, or with an answer, in words or in drawing. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { categoryOf, fillKey, fillOf, isSoft, SUBJECT } from '../../../src/lib/model/category';
import type { Absence, Category } from '../../../src/lib/model/layer';
import { codebook, COLLECTIVE } from './codebook';

const subject = content.countries.find(({ id }) => id === SUBJECT);
const KINDS: readonly Absence[] = ['not-stated', 'past-role-only', 'not-applicable', 'not-mentioned'];

/** Pairs of categories that share what `of` says of them. */
function shared(categories: readonly Category[], others: readonly Category[], of: (one: Category) => string) {
	return categories.flatMap((one) =>
		others
			.filter((other) => other.code !== one.code && of(other) === of(one))
			.map((other) => `${one.code} = ${other.code}`)
	);
}

describe.each(layers)('in the layer $id', (layer) => {
	const silent = layer.categories.filter(({ absence }) => absence !== null);
	const stated = layer.categories.filter(({ absence, code }) => absence === null && code !== COLLECTIVE);

	test('every kind of silence of the codebook is there, once', () => {
		const wanted = codebook[layer.id].flatMap(({ absence }) => absence ?? []);
		expect(silent.map(({ absence }) => absence).sort()).toEqual([...wanted].sort());
	});

	test('each kind of silence has its own words', () => {
		expect(shared(silent, layer.categories, ({ label }) => label.toLowerCase())).toEqual([]);
		expect(shared(silent, layer.categories, ({ rule }) => rule)).toEqual([]);
	});

	test('each kind of silence has its own drawing', () => {
		expect(shared(silent, silent, fillKey)).toEqual([]);
	});

	test('no silence is drawn like an answer', () => {
		expect(shared(silent, stated, fillKey)).toEqual([]);
	});

	test('a state that the article does not name is “not mentioned”, never “does not say”', () => {
		expect(categoryOf(layer, undefined).absence).toBe('not-mentioned');
		expect(fillKey(fillOf(layer, undefined))).toBe('land');
	});

	test('the subject keeps its own ground', () => {
		expect(subject && fillOf(layer, subject).colour).toBe('subject');
	});

	test('only the subject has that ground', () => {
		const others = content.countries.filter(({ id }) => id !== SUBJECT);
		expect(others.filter((one) => fillOf(layer, one).colour === 'subject')).toEqual([]);
	});

	test('every other country is drawn as the legend draws its category', () => {
		const others = content.countries.filter(({ id }) => id !== SUBJECT);
		const wrong = others.filter((one) => fillKey(fillOf(layer, one)) !== fillKey(categoryOf(layer, one)));
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

test('all four kinds of silence exist, and no fifth', () => {
	const kinds = layers.flatMap(({ categories }) => categories.flatMap(({ absence }) => absence ?? []));
	expect([...new Set(kinds)].sort()).toEqual([...KINDS].sort());
});

test('one kind of silence has the same drawing in every layer', () => {
	const drawings = KINDS.map((kind) => {
		const found = layers.flatMap(({ categories }) => categories.filter(({ absence }) => absence === kind));
		return [kind, new Set(found.map(fillKey)).size];
	});
	expect(drawings.filter(([, count]) => count !== 1)).toEqual([]);
});

test('in security the subject carries the pattern of a source, which is a pattern of its own', () => {
	const layer = layers.find(({ id }) => id === 'security');
	const source = layer?.categories.find(({ code }) => code === 'C3');
	if (!layer || !source || !subject) throw new Error('No source category, or no record of Afghanistan.');
	expect(fillOf(layer, subject)).toEqual({ colour: 'subject', pattern: source.pattern });
	expect(source.pattern).not.toBe('none');
	expect(layer.categories.filter(({ pattern }) => pattern === source.pattern)).toHaveLength(1);
});

test('another colour or another pattern is another drawing', () => {
	const fills = (['silence', 'past-role', 'subject'] as const).flatMap((colour) =>
		(['none', 'dots', 'rings'] as const).map((pattern) => fillKey({ colour, pattern }))
	);
	expect(new Set(fills).size).toBe(9);
});

test('a cell is soft exactly where it gives another reading', () => {
	const cells = content.countries.flatMap((country) => Object.values(country.cells));
	expect(cells.filter((cell) => isSoft(cell) !== Boolean(cell.otherReading?.why))).toEqual([]);
});
