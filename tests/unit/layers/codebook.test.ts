import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layerOf, layers } from '../../../src/lib/layers';
import { isNot } from '../../../src/lib/layers/is-not';
import { categoryByCode, categoryOf } from '../../../src/lib/model/category';
import { codebook, COLLECTIVE, SAYS_NONE } from './codebook';

const { countries } = content;
const repeated = (items: readonly string[]) => items.filter((item, at) => items.indexOf(item) !== at);
const rows = layers.flatMap((layer) =>
	codebook[layer.id].map((entry) => ({ layer, id: layer.id, ...entry }))
);

test('the layers are recognition, engagement and security, in this order', () => {
	expect(layers.map(({ id }) => id)).toEqual(['recognition', 'engagement', 'security']);
	expect(layers.filter(({ id }) => layerOf(id).id !== id)).toEqual([]);
});

test('no code belongs to two layers, or twice to one', () => {
	expect(repeated(layers.flatMap(({ categories }) => categories.map(({ code }) => code)))).toEqual([]);
});

test('no two layers share an id, a label or a question', () => {
	expect(repeated(layers.map(({ id }) => id))).toEqual([]);
	expect(repeated(layers.map(({ label }) => label))).toEqual([]);
	expect(repeated(layers.map(({ question }) => question))).toEqual([]);
});

describe.each(layers)('the layer $id', (layer) => {
	test('has the codes of the codebook and no other', () => {
		const codes = layer.categories.map(({ code }) => code);
		expect(codes.sort()).toEqual(codebook[layer.id].map(({ code }) => code).sort());
	});

	test('says of every category what it is not, in a line', () => {
		const wrong = layer.categories.filter((category) => !/^Not [^\n]{20,110}$/.test(isNot(category)));
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});

	test('calls no two categories the same, in ids, words or rules', () => {
		const { categories } = layer;
		expect(repeated(categories.map(({ id }) => id))).toEqual([]);
		expect(repeated(categories.map(({ label }) => label.toLowerCase()))).toEqual([]);
		expect(repeated(categories.map(({ rule }) => rule))).toEqual([]);
	});

	test('gives every category a short label and a rule that is a sentence', () => {
		const wrong = layer.categories.filter(
			({ label, rule }) =>
				!/^\S.{2,42}\S$/.test(label) || label.endsWith('.') || !/^[A-Z].{20,130}\.$/.test(rule)
		);
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});

	test('asks a question, with a line under it', () => {
		expect(layer.question).toMatch(/^[A-Z].*\?$/);
		expect(layer.standfirst).toMatch(/^[A-Z].*\.$/);
	});

	test('has notes that cite paragraphs of the article', () => {
		const exist = content.outline.sections.flatMap(({ number, paragraphs }) =>
			paragraphs.map((paragraph) => `${number}.${paragraph.number}`)
		);
		const loose = layer.notes.filter(
			({ text, citations }) =>
				!text.trim() ||
				citations.length === 0 ||
				citations.some(({ section, paragraph }) => !exist.includes(`${section}.${paragraph}`))
		);
		expect(layer.notes.length).toBeGreaterThan(0);
		expect(loose).toEqual([]);
	});

	test('knows no code of another layer', () => {
		const foreign = layers
			.filter((other) => other !== layer)
			.flatMap(({ categories }) => categories)
			.filter(({ code }) => layer.categories.some((own) => own.code === code));
		expect(foreign).toEqual([]);
		expect(() => categoryByCode(layer, 'Z9')).toThrow(/Z9/);
	});
});

test.each(rows)('$code is the category of $count of the fourteen states', ({ layer, code, count }) => {
	const found = countries.filter((country) => categoryOf(layer, country).code === code);
	expect(found.map(({ id }) => id)).toHaveLength(count);
});

test.each(rows)('$code stands for $absence as in the codebook', ({ layer, code, absence }) => {
	expect(categoryByCode(layer, code).absence).toBe(absence);
});

test('the counts of each layer add up to the fourteen states', () => {
	const sums = layers.map(({ id }) => codebook[id].reduce((sum, { count }) => sum + count, 0));
	expect(sums).toEqual(layers.map(() => countries.length));
});

describe('a collective statement', () => {
	test('fills no country: none has the code for unnamed groups', () => {
		const filled = countries.filter(({ cells }) =>
			Object.values(cells).some(({ code }) => code === COLLECTIVE)
		);
		expect(filled.map(({ id }) => id)).toEqual([]);
	});

	test('stands in the notes: the consensus, the open list, the unnamed states, Central Asia', () => {
		const notes = layers.flatMap((layer) => layer.notes.map(({ text }) => text)).join('\n');
		const wanted = [/international consensus/i, /list is open/i, /some states/i, /Central Asia/];
		expect(wanted.filter((words) => !words.test(notes))).toEqual([]);
	});
});

test('“the article says there is none” is a statement, and one about no state', () => {
	const categories = layers
		.flatMap((layer) => layer.categories)
		.filter(({ code }) => SAYS_NONE.includes(code));
	expect(categories.map(({ absence }) => absence)).toEqual([null, null]);
	const said = countries.filter(({ cells }) =>
		Object.values(cells).some(({ code }) => SAYS_NONE.includes(code))
	);
	expect(said.map(({ id }) => id)).toEqual([]);
});
