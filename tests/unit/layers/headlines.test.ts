/** The finding of a layer in a sentence: made from the counts, in words, in English. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { headlineOf } from '../../../src/lib/model/legend';
import type { Layer } from '../../../src/lib/model/layer';
import type { LayerId } from '../../../src/lib/model/schema';

const STATES = 14;

/** What each headline counts, in the order of the sentence. */
const COUNTED: Record<LayerId, readonly (readonly string[])[]> = {
	recognition: [['A1'], ['A2'], ['A9']],
	engagement: [['B3'], ['B2a', 'B2b'], ['B1'], ['B9', 'B9h']],
	security: [['C1'], ['C3'], ['C2'], ['C9']]
};
const WORDS = 'no one two three four five six seven eight nine ten 11 12 13 14'.split(' ');

const numbersIn = (sentence: string) =>
	sentence
		// "Linked to one", "gives no present dealing": nothing is counted here.
		.replace(/linked to one|gives no/, '')
		.split(/[^A-Za-z0-9]+/)
		.map((word) => word.toLowerCase())
		.filter((word) => WORDS.includes(word));

/** The headline where the first code of each group has this count, all other codes none. */
const withCounts = (layer: Layer, counts: readonly number[]) =>
	layer.headline((code) => {
		const at = COUNTED[layer.id].findIndex(([first]) => first === code);
		return at < 0 ? 0 : (counts[at] ?? 0);
	});

describe.each(layers)('the headline of $id', (layer) => {
	const groups = COUNTED[layer.id];
	const alone = groups.flatMap((_, group) =>
		Array.from({ length: STATES + 1 }, (_, count) => ({
			group,
			count,
			text: withCounts(
				layer,
				groups.map((_, at) => (at === group ? count : 5))
			)
		}))
	);

	test('says the counts of the records, in words', () => {
		const counts = groups.map(
			(codes) => content.countries.filter(({ cells }) => codes.includes(cells[layer.id].code)).length
		);
		expect(numbersIn(headlineOf(layer, content.countries))).toEqual(counts.map((count) => WORDS[count]));
	});

	test('follows the counts wherever they go', () => {
		const spoken = alone.filter(({ count }) => count > 0);
		const deaf = spoken.filter(({ group, count, text }) => numbersIn(text)[group] !== WORDS[count]);
		expect(deaf.map(({ count, text }) => `${count}: ${text}`)).toEqual([]);
	});

	test('agrees with one', () => {
		const one = alone.filter(({ count }) => count === 1);
		const wrong = one.filter(({ text }) => /\bone (states|engage|deal|hold|recognise|are)\b/i.test(text));
		expect(wrong.map(({ text }) => text)).toEqual([]);
	});

	test('agrees with none and with many', () => {
		const many = alone.filter(({ count }) => count !== 1);
		const verbs = /\b(no|two|three|five|ten|1[1-4]) (state|engages|deals|holds|recognises|is)\b/i;
		expect(many.filter(({ text }) => verbs.test(text)).map(({ text }) => text)).toEqual([]);
	});

	test('is still English where the article is silent on nobody', () => {
		const none = alone.filter(({ count }) => count === 0);
		expect(none.filter(({ text }) => /\bfor no the\b/.test(text)).map(({ text }) => text)).toEqual([]);
	});

	test('is one sentence', () => {
		expect(alone.filter(({ text }) => !/^[A-Z0-9][^.]*\.$/.test(text)).map(({ text }) => text)).toEqual([]);
	});
});

test('the headlines are those of the issue, at the counts of the coding sheet', () => {
	expect(layers.map((layer) => headlineOf(layer, content.countries).split(/[,;]/)[0])).toEqual([
		'One state recognises',
		'One state deals state to state',
		'Two states hold a concern'
	]);
});
