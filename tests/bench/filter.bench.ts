/**
 * Filter and order of a table far larger than ours: 200 countries in 20 layers, beside what the platform needs for
 * the same number of words. Each must be well within one frame (16.7 ms).
 */
import { bench, describe } from 'vitest';
import { leftOutBy, matcher, pressed } from '../../src/lib/model/filter';
import { sortCountries } from '../../src/lib/model/table';
import { chance } from '../unit/model/random';

const [COUNTRIES, LAYERS, CATEGORIES, THEMES] = [200, 20, 9, 12];
const luck = chance(20);
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

const codes = Object.fromEntries(
	range(LAYERS).map((layer) => [`layer${layer}`, range(CATEGORIES).map((code) => `L${layer}C${code}`)])
);
const themes = range(THEMES).map((theme) => `T${theme + 1}`);
const countries = range(COUNTRIES).map((at) => ({
	id: `X${at}`,
	name: range(8)
		.map(() => String.fromCharCode(0x61 + luck.below(26)))
		.join(''),
	neighbour: luck.next() < 0.1,
	cells: Object.fromEntries(
		Object.entries(codes).map(([layer, own]) => [
			layer,
			{ code: luck.pick(own), themes: themes.filter(() => luck.next() < 0.2) }
		])
	)
}));
const names = countries.map(({ name }) => name);
/** A condition in every layer, and a theme: the most that can be asked. */
const filter = [...Object.values(codes).flatMap((own) => own.slice(1)), ...themes.slice(0, 3)];

describe(`${COUNTRIES} countries in ${LAYERS} layers`, () => {
	bench('platform: 200 words sorted', () => void [...names].sort());
	bench('platform: 200 records cloned', () => void structuredClone(countries));
	bench('filter', () => void countries.filter(matcher(filter, codes)));
	bench('filter, what it leaves out', () => void leftOutBy(filter, countries, codes));
	bench('a category pressed', () => void pressed(filter, 'L7C3', codes, true));
	bench('sort by name', () => void sortCountries(countries, '-name', codes));
	bench('sort by a layer', () => void sortCountries(countries, 'layer7', codes));
});
