import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { categoryOf, SUBJECT } from '../../../src/lib/model/category';
import {
	comparisonSpoken,
	comparisonTitle,
	pairsOf,
	relationsBetween,
	sameness
} from '../../../src/lib/model/compare';
import type { Relation } from '../../../src/lib/model/schema';
import { changed, decode, encode } from '../../../src/lib/model/view';
import { layers } from '../../../src/lib/layers';
import { space } from './space';

const { countries, relations } = content;
const ids = countries.map(({ id }) => id);
const [model] = relations;
if (!model) throw new Error('There are no relations.');
const made = (from: Relation['from'], to: Relation['to']): Relation => ({ ...model, from, to });
const [IND, PAK, RUS] = [{ country: 'IND' }, { country: 'PAK' }, { country: 'RUS' }];
const between = (compared: string[], ...list: Relation[]) => relationsBetween(compared, list).length;
const records = (...wanted: string[]) => countries.filter(({ id }) => wanted.includes(id));

describe('pairs', () => {
	test('are every two countries once, in the order of the list', () => {
		const pairs = pairsOf(ids);
		expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
		expect(new Set(pairs.map(String)).size).toBe(pairs.length);
		expect(pairs.filter(([one, other]) => ids.indexOf(one) >= ids.indexOf(other))).toEqual([]);
	});

	test('are none of fewer than two', () => {
		expect([pairsOf([]), pairsOf(['IND'])]).toEqual([[], []]);
	});

	test('are at the address that the page of the two has', () => {
		const wrong = pairsOf(ids).filter(
			([one, other]) =>
				decode(`compare/${one}/${other}/`, '', space).view.compare.join() !== [one, other].join()
		);
		expect(wrong).toEqual([]);
	});
});

describe('the relations between countries', () => {
	test('have one of them at one end and another at the other', () => {
		expect(between(['IND', 'PAK'], made([IND], [PAK]))).toBe(1);
		expect(between(['IND', 'PAK'], made([PAK], [IND, RUS]))).toBe(1);
		expect(between(['IND', 'PAK', 'RUS', 'USA'], made([RUS], [PAK]))).toBe(1);
	});

	test('are not those that two of them have alike to a third', () => {
		expect(between(['IND', 'PAK'], made([IND, PAK], [RUS]))).toBe(0);
		expect(between(['IND', 'PAK', 'RUS'], made([IND, PAK], [RUS]))).toBe(1);
	});

	test('are not those of a country with itself, also where it is named twice', () => {
		expect(between(['IND'], made([IND], [IND]))).toBe(0);
		expect(between(['IND', 'IND'], made([IND], [IND, PAK]))).toBe(0);
	});

	test('are not those to actors, places and topics', () => {
		const others = [{ actor: 'nato' }, { place: 'kabul' }, { topic: 'trade' }];
		expect(between(['IND', 'PAK'], ...others.map((other) => made([IND], [other])))).toBe(0);
	});

	test('count its government as the subject', () => {
		expect(between([SUBJECT, 'RUS'], made([RUS], [{ actor: 'taliban-iea' }]))).toBe(1);
		expect(between(['IND', 'RUS'], made([RUS], [{ actor: 'taliban-iea' }]))).toBe(0);
		expect(between([SUBJECT], made([{ country: SUBJECT }], [{ actor: 'taliban-iea' }]))).toBe(0);
	});

	test('are none between fewer than two', () => {
		expect(relationsBetween([], relations)).toEqual([]);
		expect(ids.filter((id) => relationsBetween([id], relations).length > 0)).toEqual([]);
	});

	test('are those of the article, in its order, whoever is named first', () => {
		const found = relationsBetween([SUBJECT, 'RUS'], relations).map(({ id }) => id);
		expect(found).toEqual(['R1', 'R29', 'R32']);
		expect(relationsBetween(['RUS', SUBJECT], relations).map(({ id }) => id)).toEqual(found);
		expect(relationsBetween(['IND', 'PAK'], relations)).toEqual([]);
	});
});

describe('what a row has in common', () => {
	const [layer] = layers;
	const of = (...wanted: string[]) =>
		sameness(records(...wanted).flatMap((one) => (layer ? categoryOf(layer, one) : [])));

	test('is counted, without a word about more or less', () => {
		expect(of('CHN', 'PAK')).toBe('the same category');
		expect(of('CHN', 'RUS')).toBe('two different categories');
		expect(of('CHN', 'PAK', 'RUS', 'IND')).toBe('three different categories');
	});

	test('is never a category where it is a silence', () => {
		expect(of('IND', 'TJK')).toBe('the same silence');
		expect(layers.flatMap(({ categories }) => categories).filter(({ absence }) => absence)).not.toHaveLength(
			0
		);
		const wrong = layers
			.flatMap(({ categories }) => categories)
			.filter((one) => (sameness([one, one]) === 'the same silence') !== (one.absence !== null));
		expect(wrong).toEqual([]);
	});
});

describe('the words for a comparison', () => {
	test('name everybody as in a sentence', () => {
		expect(comparisonTitle(records('IND', 'PAK'))).toBe('India and Pakistan, side by side');
		expect(comparisonTitle(records('USA', 'UZB'))).toBe('The United States and Uzbekistan, side by side');
		expect(comparisonSpoken(records('IND', 'PAK', 'RUS'))).toBe('Comparing India, Pakistan and Russia.');
	});

	test('also say when there is one, or nobody yet', () => {
		expect(comparisonTitle([])).toBe('Compare countries');
		expect(comparisonTitle(records('IND'))).toBe('Compare India with …');
		expect(comparisonSpoken(records('USA'))).toBe('The United States alone is chosen.');
		expect(comparisonSpoken([])).not.toBe('');
	});
});

test('whoever leaves the comparison takes nobody of it along in the address', () => {
	const { view } = decode('compare/IND/PAK/', '?with=RUS-USA', space);
	expect(encode(changed(view, { page: 'map', country: 'IND' }), space)).toBe('recognition/IND/');
	expect(encode(changed(view, { page: 'map' }), space)).toBe('');
});
