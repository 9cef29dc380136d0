/** A filter shows what all its conditions allow: words of one layer widen each other, everything else narrows. */
import content from 'virtual:content/map';
import { describe, expect, test } from 'vitest';
import { leftOutBy, matcher, NEIGHBOURS, pressed, toggled } from '../../../src/lib/model/filter';
import { space } from './space';

const { codes } = space;
const { countries } = content;
const shownBy = (...filter: string[]) => {
	const out = leftOutBy(filter, countries, codes);
	return countries.map(({ id }) => id).filter((id) => !out.includes(id));
};
const idsOf = (is: (country: (typeof countries)[number]) => boolean) =>
	countries.filter(is).map(({ id }) => id);

describe('a filter', () => {
	test('without a word leaves nobody out', () => {
		expect(leftOutBy([], countries, codes)).toEqual([]);
	});

	test('of one category shows exactly those of it', () => {
		expect(shownBy('A2')).toEqual(idsOf(({ cells }) => cells.recognition.code === 'A2'));
	});

	test('of two categories of a layer shows those of either', () => {
		expect(shownBy('A1', 'A2').sort()).toEqual([...shownBy('A1'), ...shownBy('A2')].sort());
	});

	test('of categories of two layers shows those of both', () => {
		expect(shownBy('A9', 'C9')).toEqual(shownBy('A9').filter((id) => shownBy('C9').includes(id)));
	});

	test('of neighbours shows the land neighbours, and narrows everything else', () => {
		expect(shownBy(NEIGHBOURS)).toEqual(idsOf(({ neighbour }) => neighbour));
		expect(shownBy('A2', NEIGHBOURS)).toEqual(shownBy('A2').filter((id) => shownBy(NEIGHBOURS).includes(id)));
	});

	test('of a theme shows those of whom any layer speaks of it; of two, either', () => {
		const ofTheme = (theme: string) =>
			idsOf(({ cells }) => Object.values(cells).some(({ themes }) => themes.includes(theme)));
		expect(shownBy('T1')).toEqual(ofTheme('T1'));
		expect(shownBy('T1').length).toBeGreaterThan(0);
		expect(shownBy('T1', 'T7').sort()).toEqual([...new Set([...ofTheme('T1'), ...ofTheme('T7')])].sort());
	});

	test('that nobody meets shows nobody', () => {
		expect(shownBy('A1', 'C9')).toEqual([]);
		expect(shownBy('A3')).toEqual([]);
	});

	test('does not care in which order its words stand', () => {
		expect(shownBy(NEIGHBOURS, 'B9', 'A9')).toEqual(shownBy('A9', 'B9', NEIGHBOURS));
	});

	test('treats a layer that a country has nothing of as not met', () => {
		const shown = matcher(['X1'], { other: ['X1', 'X2'] });
		expect(shown({ neighbour: true, cells: {} })).toBe(false);
	});
});

describe('a press on a category', () => {
	test('shows it alone in its layer and keeps what other layers ask', () => {
		expect(pressed(['A1', 'A9', 'C1', NEIGHBOURS, 'T2'], 'A2', codes)).toEqual([
			'A2',
			'C1',
			NEIGHBOURS,
			'T2'
		]);
	});

	test('again frees its layer', () => {
		expect(pressed(['A2', 'C1'], 'A2', codes)).toEqual(['C1']);
	});

	test('on one of several leaves it alone', () => {
		expect(pressed(['A1', 'A2'], 'A2', codes)).toEqual(['A2']);
	});

	test('with a key adds it, and again takes it away', () => {
		expect(pressed(['A2'], 'A1', codes, true)).toEqual(['A1', 'A2']);
		expect(pressed(['A1', 'A2'], 'A1', codes, true)).toEqual(['A2']);
	});
});

describe('a mark in the panel', () => {
	test('adds a word in the order of addresses, and takes it away', () => {
		expect(toggled(['T10', 'B1'], 'A9', codes)).toEqual(['A9', 'B1', 'T10']);
		expect(toggled(['T10'], 'T2', codes)).toEqual(['T2', 'T10']);
		expect(toggled(['A9', NEIGHBOURS], NEIGHBOURS, codes)).toEqual(['A9']);
	});

	test('that makes a whole layer makes it no condition', () => {
		const [last = '', ...others] = codes['recognition'] ?? [];
		expect(toggled([...others, 'C1'], last, codes)).toEqual(['C1']);
	});
});
