import disputes from 'virtual:geography/disputes';
import { describe, expect, test } from 'vitest';
import { DASHES } from '../../../src/lib/map/lines';
import { BORDER_KINDS, SIGN_WORDS, signsInUse, signsOf } from '../../../src/lib/model/borders';

describe('the legend of borders', () => {
	const used = signsInUse(disputes);

	test('has a label and a sentence for everything that a row is drawn with', () => {
		const poor = used.filter(
			(sign) => SIGN_WORDS[sign].label.length < 5 || !/^[A-Z].{15,90}\.$/.test(SIGN_WORDS[sign].sentence)
		);
		expect(poor).toEqual([]);
		expect(disputes.flatMap(signsOf).filter((sign) => !used.includes(sign))).toEqual([]);
	});

	test('tells every kind that the register has from every other, in words', () => {
		const labels = Object.values(SIGN_WORDS).map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
		expect(
			[...new Set(disputes.map(({ kind }) => kind))].filter((kind) => !BORDER_KINDS.includes(kind))
		).toEqual([]);
	});

	test('has a dash for every line but the ordinary border', () => {
		expect(BORDER_KINDS.filter((kind) => !DASHES[kind])).toEqual(['intl']);
		expect(Object.keys(DASHES).filter((kind) => !(BORDER_KINDS as readonly string[]).includes(kind))).toEqual(
			[]
		);
	});

	test('shows no line for a row that has none', () => {
		const signs = Object.fromEntries(disputes.map((row) => [row.id, signsOf(row)]));
		expect(signs).toMatchObject({
			kashmir: ['hatch'],
			siachen: ['disputed', 'hatch'],
			loc: ['loc'],
			crimea: ['occupied', 'hatch'],
			'durand-line': ['intl'],
			taiwan: ['outline']
		});
	});
});

describe('the register for the page', () => {
	test('names every party, those of the article as the article does', () => {
		const names = new Map(disputes.flatMap(({ parties }) => parties.map(({ id, name }) => [name, id])));
		expect([...names.keys()].filter((name) => /^[A-Z]{3}$/.test(name))).toEqual([]);
		expect(names.get('China')).toBe('CHN');
		expect(names.get('Morocco')).toBe(null);
	});
});
