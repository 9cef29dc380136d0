/** What goes to the browser packed comes out as it was. */
import { describe, expect, test } from 'vitest';
import content from 'virtual:content';
import stances from 'virtual:content/stances';
import { packed, unpacked, type Json } from '../../../src/lib/model/packed';
import { stanceContent } from '../../../src/lib/model/stance-content';
import { content as committed, files } from '../content/files';

const size = (value: unknown) => JSON.stringify(value).length;
const parsed = (text: string) => JSON.parse(text) as Json;
const again = (value: Json) => unpacked(parsed(JSON.stringify(packed(value))) as never);

describe('a packed value', () => {
	test.each<[string, Json]>([
		['nothing', null],
		['a word', 'word'],
		['no word', ''],
		['zero', 0],
		['a decision', false],
		['an empty list', []],
		['an empty record', {}],
		['lists in lists', [[], [[]], [0, [1]], [null]]],
		['numbers first in a list, like a mark', [0, 1, 2, [0], [1, 'a']]],
		['records of one shape', [{ a: 1 }, { a: { a: [] } }, { a: null }]],
		[
			'records of one shape in another order',
			[
				{ a: 1, b: 2 },
				{ b: 1, a: 2 }
			]
		],
		['records with a field less', [{ a: 1, b: 2 }, { a: 1 }, {}]],
		['names with anything in them', { 'a,b': 1, '["a","b"]': 2, '': 3, toString: 4 }],
		['a name that objects have already', parsed('{"__proto__":{"a":1},"constructor":[]}')]
	])('comes out as it was: %s', (_, value) => {
		expect(JSON.stringify(again(value))).toBe(JSON.stringify(value));
	});

	test('is every committed record, fields in their order', () => {
		const changed = files.filter(
			({ text }) => JSON.stringify(again(parsed(text))) !== JSON.stringify(parsed(text))
		);
		expect(files.length).toBeGreaterThan(20);
		expect(changed.map(({ path }) => path)).toEqual([]);
	});

	test('is what the page gets', () => {
		expect(stances).toEqual(parsed(JSON.stringify(stanceContent(committed()))));
		expect(content.countries).toEqual(committed().countries);
	});

	test('of all that the panels tell has at most three quarters of its size', () => {
		const all = parsed(JSON.stringify(stanceContent(committed())));
		expect(size(packed(all))).toBeLessThan(0.75 * size(all));
	});
});
