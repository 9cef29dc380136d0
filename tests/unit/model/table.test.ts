/** The order of the table: by name, by the legend of a layer, each the other way round. */
import content from 'virtual:content/map';
import grounds from 'virtual:content/table';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { sortsOf } from '../../../src/lib/model/params';
import { sortCountries, sortParts, sortPressed } from '../../../src/lib/model/table';
import { groundOf } from '../../../src/lib/model/citations';
import { content as committed } from '../content/files';
import { chance } from './random';
import { space } from './space';

const CODES = { heat: ['H1', 'H2', 'H3'], rain: ['R1'] };
const place = (name: string, heat = 'H1') => ({ name, cells: { heat: { code: heat } } });
const names = (countries: readonly { name: string }[]) => countries.map(({ name }) => name).join(' ');
const sorted = (all: string, sort = 'name') =>
	names(
		sortCountries(
			all.split(' ').map((word) => place(...(word.split(':') as [string, string?]))),
			sort,
			CODES
		)
	);

describe('rows', () => {
	test.each([
		['name', 'c a b', 'a b c'],
		['-name', 'c a b', 'c b a'],
		['heat', 'a:H3 b:H1 c:H2', 'b c a'],
		['-heat', 'a:H3 b:H1 c:H2', 'a c b'],
		['heat', 'd:H2 c:H1 b:H2 a:H1', 'a c b d'],
		['-heat', 'd:H2 c:H1 b:H2 a:H1', 'b d a c'],
		['heat', 'a:X9 c:H3 b:', 'c a b'],
		['-heat', 'a:X9 c:H3 b:', 'c a b'],
		['rain', 'b a', 'a b'],
		['nothing', 'b a', 'a b'],
		['toString', 'b a', 'a b'],
		['', 'b a', 'a b'],
		['-', 'a b', 'b a']
	])('by “%s”: %s becomes %s', (sort, before, after) => {
		expect(sorted(before, sort)).toBe(after);
	});

	test('have no order of letters of their own: case and accents do not part what belongs together', () => {
		expect(sorted('Zoe Äsa asb Asc')).toBe('Äsa asb Asc Zoe');
		expect(sorted('b B a A')).toBe('A a B b');
	});

	test('that are equal stay as they were, and the list that was given too', () => {
		const twins = [place('a'), place('b'), place('a')];
		const [first, , last] = twins;
		for (const sort of ['name', '-name', 'heat', '-heat']) {
			const found = sortCountries(twins, sort, CODES).filter(({ name }) => name === 'a');
			expect([found[0] === first, found[1] === last], sort).toEqual([true, true]);
		}
		expect(names(twins)).toBe('a b a');
	});

	test('may be none', () => {
		expect(sortCountries([], 'heat', CODES)).toEqual([]);
	});

	test('come out the same whatever order they came in, for every order that an address can name', () => {
		const luck = chance(6);
		const shuffled = content.countries
			.map((country) => ({ country, at: luck.next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ country }) => country);
		const sorts = sortsOf(space);
		expect(sorts).toHaveLength(2 * (1 + layers.length));
		const wrong = sorts.filter(
			(sort) =>
				names(sortCountries(shuffled, sort, space.codes)) !==
				names(sortCountries(content.countries, sort, space.codes))
		);
		expect(wrong).toEqual([]);
		expect(new Set(sorts.map((sort) => names(sortCountries(shuffled, sort, space.codes)))).size).toBe(
			sorts.length
		);
	});

	test('by a layer stand in the order of its legend', () => {
		for (const { id, categories } of layers) {
			const order = categories.map(({ code }) => code);
			const places = sortCountries(content.countries, id, space.codes).map(({ cells }) =>
				order.indexOf(cells[id].code)
			);
			expect(places, id).toEqual([...places].sort((a, b) => a - b));
		}
	});
});

test('a head pressed sorts by its column, and pressed again the other way round', () => {
	expect(sortPressed('name', 'security')).toBe('security');
	expect(sortPressed('security', 'security')).toBe('-security');
	expect(sortPressed('-security', 'security')).toBe('security');
	expect(sortPressed('-security', 'name')).toBe('name');
	expect(sortParts('-security')).toEqual({ column: 'security', turned: true });
	expect(sortParts('name')).toEqual({ column: 'name', turned: false });
});

test('the table counts what the records hold: claims of every cell with their kinds, sentences once each', () => {
	const records = committed().countries;
	expect(grounds.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
	for (const record of records) {
		const ground = grounds.find(({ id }) => id === record.id);
		for (const { id } of layers)
			expect(ground?.claims[id], record.id).toEqual(record.cells[id].claims.map(({ kind }) => kind));
		expect(ground?.sentences).toBe(groundOf(record).sentences);
	}
});
