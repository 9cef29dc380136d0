/** What a filter shows is said in a sentence that counts, names silence as silence, and never leaves a reader stuck. */
import content from 'virtual:content/map';
import stances from 'virtual:content/stances';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { NEIGHBOURS } from '../../../src/lib/model/filter';
import { allShown, asksForThemes, filterSentence } from '../../../src/lib/model/filter-words';
import { space } from './space';

const { codes } = space;
const { countries } = content;
const ground = { layers, codes, countries, themes: stances.themes };
const say = (...filter: string[]) => filterSentence(filter, ground);
const labelOf = (code: string) =>
	layers.flatMap(({ categories }) => categories).find((category) => category.code === code)?.label ?? '';

describe('the sentence of a filter', () => {
	test('is empty without one', () => {
		expect(say()).toBe('');
	});

	test('counts, and names a category by its label', () => {
		const count = countries.filter(({ cells }) => cells.recognition.code === 'A2').length;
		expect(say('A2')).toBe(
			`${count} of ${countries.length} states shown: recognition is “${labelOf('A2')}”.`
		);
	});

	test('joins what widens with “or” and what narrows with “and”', () => {
		expect(say('A2', 'A9', 'B2b', NEIGHBOURS)).toBe(
			`3 of 14 states shown: recognition is “${labelOf('A2')}” or “${labelOf('A9')}”, ` +
				`engagement is “${labelOf('B2b')}” and there is a land border with Afghanistan (reference geography).`
		);
	});

	test('says of silence that the article does not say, never “no”', () => {
		for (const { categories } of layers)
			for (const { code, absence, label } of categories)
				if (absence === 'not-stated') expect(say(code)).toContain(`“${label}”`);
	});

	test('calls themes by their titles, and by their ids until those have come', () => {
		const [one, two] = stances.themes;
		expect(say('T1', 'T2')).toContain(`the coding names the theme “${one?.title}” or “${two?.title}”.`);
		expect(filterSentence(['T1'], { ...ground, themes: [] })).toContain('the theme “T1”');
	});

	test('leaves out categories of the codebook that no state has, unless they are all that is asked for', () => {
		expect(say('A2', 'A3')).not.toContain(labelOf('A3'));
		expect(say('A3')).toBe(`No state meets the condition: recognition is “${labelOf('A3')}”.`);
	});

	test('that shows nobody says so, and without which condition somebody would be shown', () => {
		const without = countries.filter(({ cells }) => cells.security.code === 'C9').length;
		expect(without).toBe(8);
		expect(say('A1', 'C9')).toMatch(
			/^No state meets all conditions together: recognition is .* and security is/
		);
		expect(say('A1', 'C9')).toMatch(/Without the condition on recognition: eight states\.$/);
	});

	test('is one line for every category and theme', () => {
		const words = [...Object.values(codes).flat(), NEIGHBOURS, ...space.themes];
		expect(words.filter((word) => !/^(\d+ of 14 states shown|No state meets).*\.$/.test(say(word)))).toEqual(
			[]
		);
	});
});

test('a filter asks for titles only where it has themes', () => {
	expect(asksForThemes(['A1', NEIGHBOURS], codes)).toBe(false);
	expect(asksForThemes(['A1', 'T3'], codes)).toBe(true);
});

test('a filter taken away is said as well', () => {
	expect(allShown(countries)).toBe('All 14 states are shown.');
});
