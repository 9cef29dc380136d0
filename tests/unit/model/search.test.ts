/** Finding by what a person types: the one ranking behind the search of the map and the finder of the talk. */
import map from 'virtual:content/map';
import { describe, expect, test } from 'vitest';
import { finder, plain } from '../../../src/lib/model/search';
import { chance } from './random';

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

/** Slips between a word and the nearest beginning of another, straight from the definition, cell by cell. */
function slipsByDefinition(word: string, name: string): number {
	const cells = new Map<string, number>();
	const at = (w: number, n: number): number => {
		if (w < 0 || n < 0) return Infinity;
		const known = cells.get(`${w} ${n}`);
		if (known !== undefined) return known;
		const swapped = w > 1 && n > 1 && word[w - 1] === name[n - 2] && word[w - 2] === name[n - 1];
		const fewest =
			w === 0 || n === 0
				? w + n
				: Math.min(
						at(w - 1, n) + 1,
						at(w, n - 1) + 1,
						at(w - 1, n - 1) + Number(word[w - 1] !== name[n - 1]),
						swapped ? at(w - 2, n - 2) + 1 : Infinity
					);
		cells.set(`${w} ${n}`, fewest);
		return fewest;
	};
	return Math.min(...Array.from({ length: name.length + 1 }, (_, n) => at(word.length, n)));
}

test('a word of two thousand made of few letters is found with just the slips that it may have', () => {
	const { below, pick } = chance(7);
	const word = (letters: number) => Array.from({ length: letters }, () => pick([...'abcd'])).join('');
	const pairs = Array.from({ length: 2000 }, () => ({ typed: word(3 + below(5)), name: word(2 + below(8)) }));
	const wrong = pairs.filter(({ typed, name }) => {
		const may = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
		const near = name.includes(typed) || slipsByDefinition(typed, name) <= may;
		return finder([name], (own) => [own])(typed).length > 0 !== near;
	});
	expect(wrong).toEqual([]);
});
