/** What differs between two states of the coding: every cell that does, nothing else, whatever the older state looks like. */
import { describe, expect, test } from 'vitest';
import { changesBetween, reasonsFor, type Records } from '../../../src/lib/model/changes';
import type { Claim, Country } from '../../../src/lib/model/schema';
import { content } from '../content/files';

const countries = content().countries;
const records = (change: (all: Map<string, Country>) => void = () => undefined): Records => {
	const all = new Map(structuredClone(countries).map((country) => [country.id, country]));
	change(all);
	return all;
};
function countryIn(all: Map<string, Country>, id: string): Country {
	const country = all.get(id);
	if (!country) throw new Error(`No record ${id}.`);
	return country;
}
const now = records();
const from = (change: (all: Map<string, Country>) => void) => changesBetween(records(change), now);

test('nothing differs from itself', () => {
	expect(changesBetween(now, now)).toEqual([]);
});

test('another code is a change of that cell, with what it was and what it is', () => {
	const found = from((all) => (countryIn(all, 'IND').cells.recognition.code = 'A2'));
	expect(found).toEqual([
		{
			cell: 'IND/recognition',
			country: 'India',
			layer: 'recognition',
			kind: 'changed',
			fields: [{ field: 'code', before: 'A2', after: 'A9' }]
		}
	]);
});

test.each<[field: string, change: (country: Country) => unknown]>([
	['confidence', ({ cells }) => (cells.security.confidence = 'low')],
	['further codes', ({ cells }) => (cells.security.also = ['C2'])],
	['themes', ({ cells }) => (cells.security.themes = [])],
	['other reading', ({ cells }) => (cells.security.otherReading = { codes: ['C9'], why: 'A test.' })],
	['claim', ({ cells }) => cells.security.claims.pop()]
])('a change of %s is told', (field, change) => {
	const found = from((all) => change(countryIn(all, 'IND')));
	expect(found.map(({ cell, fields }) => [cell, fields.map((one) => one.field)])).toEqual([
		['IND/security', [field]]
	]);
});

test('a claim in other words is one that went and one that came', () => {
	const found = from((all) => {
		const [claim] = countryIn(all, 'IND').cells.security.claims;
		if (claim) claim.text = 'Other words.';
	});
	const fields = found.flatMap((change) => change.fields);
	expect(fields.map(({ before, after }) => [before === null, after === null])).toEqual([
		[false, true],
		[true, false]
	]);
});

test('another kind and another sentence are a change of the claim, with its citations on both sides', () => {
	for (const change of [
		(claim: Claim) => (claim.kind = 'forecast'),
		(claim: Claim) => claim.citations.forEach((citation) => (citation.sentences = [1]))
	]) {
		const [first] = from((all) => countryIn(all, 'IND').cells.security.claims.slice(0, 1).forEach(change));
		expect(first?.fields).toHaveLength(1);
		expect(first?.fields[0]?.before).toMatch(/§6 ¶2 s/);
		expect(first?.fields[0]?.before).not.toBe(first?.fields[0]?.after);
	}
});

test('every cell of a country that came or went is a change', () => {
	const came = from((all) => all.delete('TUR'));
	const went = changesBetween(
		now,
		records((all) => all.delete('TUR'))
	);
	const cells = ['TUR/recognition', 'TUR/engagement', 'TUR/security'];
	expect(came.map(({ cell, kind }) => [cell, kind])).toEqual(cells.map((cell) => [cell, 'added']));
	expect(went.map(({ cell, kind }) => [cell, kind])).toEqual(cells.map((cell) => [cell, 'removed']));
	expect(went[0]?.fields[0]).toEqual({ field: 'code', before: 'A2', after: null });
});

describe('an older state', () => {
	const older = new Map<string, unknown>(
		JSON.parse(JSON.stringify([...now]), (key, value: unknown) => (key === 'sentences' ? undefined : value))
	);

	test('whose citations had no sentences differs in nothing', () => {
		expect(JSON.stringify([...older])).not.toContain('sentences');
		expect(changesBetween(older, now)).toEqual([]);
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a word', 'IND'],
		['a list', [1, 2]],
		['cells in a list', { cells: [1, null] }],
		['cells of nothing', { cells: { recognition: null, security: { claims: 7, otherReading: [] } } }],
		['claims of nothing', { cells: { security: { code: 3, claims: [null, 'x', { citations: [null, 4] }] } } }]
	])('that holds %s is compared as far as it can be', (_, value) => {
		const found = changesBetween(new Map([...now, ['IND', value]]), now);
		expect(found.map(({ cell }) => cell)).toEqual(
			expect.arrayContaining(['IND/recognition', 'IND/engagement', 'IND/security'])
		);
		expect(found.filter(({ cell }) => !/^IND\//.test(cell) || /undefined|NaN/.test(cell))).toEqual([]);
	});
});

test('a reason is given to a cell by itself or by its country', () => {
	const entry = (cells: string[]) => ({ version: '1.1', date: '2030-01-01', cells, why: 'A test.' });
	const log = [entry(['IND/security']), entry(['IND']), entry(['PAK']), entry(['IND/recognition'])];
	expect(reasonsFor('IND/security', log)).toEqual([log[0], log[1]]);
	expect(reasonsFor('TUR/security', log)).toEqual([]);
});
