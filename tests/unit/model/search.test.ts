/** Finding by what a person types: the one ranking behind the search of the map and the finder of the talk. */
import map from 'virtual:content/map';
import { describe, expect, test } from 'vitest';
import { finder, plain } from '../../../src/lib/model/search';

const { countries } = map;
const find = finder(countries, ({ id, name, aliases }) => [id, name, ...aliases]);
const found = (text: string) => find(text).map(({ id }) => id);

describe('what a person types', () => {
	test('finds a country first by its code, its name and every other name, in any case', () => {
		const wrong = countries.flatMap(({ id, name, aliases }) =>
			[id, name, ...aliases]
				.flatMap((word) => [word, word.toUpperCase(), `  ${word.toLowerCase()} `])
				.filter((word) => found(word)[0] !== id)
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		['Türkiye', 'TUR'],
		['turkiye', 'TUR'],
		['TÜRKIYE', 'TUR'],
		['tu\u0308rk', 'TUR'],
		['tuerkiye', 'TUR'],
		['rkiye', 'TUR'],
		['america', 'USA'],
		['US', 'USA'],
		['u.s', 'USA'],
		['united-st', 'USA'],
		['united  states', 'USA'],
		['states united', 'USA'],
		['Kabul', 'AFG'],
		['Moscow', 'RUS'],
		['new delhi', 'IND'],
		["people's republic", 'CHN'],
		['peoples republic', 'CHN']
	])('%s finds %s first', (text, id) => {
		expect(found(text)[0]).toBe(id);
	});

	test.each([
		['Pakstan', 'PAK'],
		['Pakstn', 'PAK'],
		['pakitsan', 'PAK'],
		['afganistan', 'AFG'],
		['rusia', 'RUS'],
		['kyrgistan', 'KGZ'],
		['tajkistan', 'TJK'],
		['untied states', 'USA'],
		['kazahkst', 'KAZ']
	])('with a slip, %s still finds %s first', (text, id) => {
		expect(found(text)[0]).toBe(id);
	});

	test('lists the name itself, then beginnings, then beginnings of words, then what only holds it', () => {
		const names = ['Subpar', 'a par', 'parade', 'par'];
		expect(finder(names, (name) => [name])('PAR')).toEqual(['par', 'parade', 'a par', 'Subpar']);
	});

	test('keeps equals in the order of the list, and slips away from what is nearer', () => {
		const names = ['Iran', 'Iraq', 'Irak'];
		const search = finder(names, (name) => [name]);
		expect(search('ira')).toEqual(names);
		expect(search('irak')).toEqual(['Irak']);
		expect(search('irax')).toEqual(names);
		expect(finder(['Pakistan', 'Tajikistan'], (name) => [name])('tajkistan')).toEqual(['Tajikistan']);
	});

	test('finds all where it is nothing, and none where there is no such name', () => {
		expect(found('')).toEqual(countries.map(({ id }) => id));
		expect(found(' \t ')).toEqual(found(''));
		expect(['Atlantis', 'zzz', 'xq', '123456'].flatMap(found)).toEqual([]);
	});

	test.each(['?', '.*', '(', '[-', '\\', '^$', '🙂', '👩‍👩‍👧', '‮', '\u0000', '"><script>', '\ud800', '’'])(
		'is taken as text: %j finds nothing and breaks nothing',
		(text) => expect(found(text)).toEqual([])
	);

	test.each(['أفغانستان', 'Афганистан', '阿富汗', 'אפגניסטן'])(
		'in another script finds nothing: %s',
		(text) => {
			expect(found(text)).toEqual([]);
		}
	);

	test('between signs is found all the same', () => {
		expect(['«Iran»', '(iran)', 'iran🙂', 'iran?', '\u200fIran'].map((text) => found(text)[0])).toEqual(
			Array(5).fill('IRN')
		);
	});

	test('may be huge: nothing is found, at once', () => {
		const started = performance.now();
		const huge = ['a', 'a ', 'iran ', '🙂', 'é', '\u0301'].map((part) => part.repeat(10_000));
		expect(huge.flatMap(found)).toEqual([]);
		expect(performance.now() - started).toBeLessThan(500);
	});
});

test('a list of nothing, and of things without names, finds nothing', () => {
	expect(finder([], () => ['x'])('x')).toEqual([]);
	expect(finder([1], () => [])('x')).toEqual([]);
	expect(finder([1], () => ['', ' ?'])('x')).toEqual([]);
});

test('plain words have no accents, signs or capitals', () => {
	expect(['U.S.', 'Russia’s', 'ISIS-K', ' A  b_c ', 'Türkiye'].map(plain)).toEqual([
		'us',
		'russias',
		'isis k',
		'a b c',
		'turkiye'
	]);
});
