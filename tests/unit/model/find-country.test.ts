import map from 'virtual:content/map';
import { describe, expect, test } from 'vitest';
import { matchingCountries } from '../../../src/lib/model/find-country';

const { countries } = map;
const found = (text: string) => matchingCountries(text, countries).map(({ id }) => id);

describe('what a person types', () => {
	test('finds a country first by its code, its name and every other name, in any case', () => {
		const wrong = countries.flatMap(({ id, name, aliases }) =>
			[id, name, ...aliases]
				.flatMap((word) => [word, word.toUpperCase(), `  ${word.toLowerCase()} `])
				.filter((word) => found(word)[0] !== id)
		);
		expect(wrong).toEqual([]);
	});

	test.each(['Türkiye', 'turkiye', 'TÜRKIYE', 'tu\u0308rk', 'Turkey', 'rkiye'])(
		'%s finds Türkiye',
		(text) => {
			expect(found(text)).toContain('TUR');
		}
	);

	test.each(['united-st', 'United_States', 'united  states'])('%s finds the United States', (text) => {
		expect(found(text)).toEqual(['USA']);
	});

	test('lists beginnings before what only holds the text, and each in the order of the list', () => {
		const order = countries.map(({ id }) => id);
		expect(found('a')[0]).toBe('AFG');
		for (const text of ['a', 'i', 'an', 'stan', 'u']) {
			const starts = (id: string) =>
				countries.some(
					(country) =>
						country.id === id &&
						[id, country.name, ...country.aliases].some((word) => word.toLowerCase().startsWith(text))
				);
			const places = found(text).map((id) => (starts(id) ? 0 : order.length) + order.indexOf(id));
			expect(places.length).toBeGreaterThan(1);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	});

	test('finds all where it is nothing, and none where the article names none', () => {
		expect(found('')).toEqual(countries.map(({ id }) => id));
		expect(found('   ')).toEqual(found(''));
		expect(['Atlantis', '?', 'zzz'].flatMap(found)).toEqual([]);
	});
});
