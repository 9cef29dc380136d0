import { expect, test } from 'vitest';
import { capitalise, countOf, listOf, numberWord, uncapitalise } from '../../../src/lib/model/words';

const upTo = (count: number) => Array.from({ length: count + 1 }, (_, number) => number);

test('numbers up to ten are words, each another, and larger ones digits', () => {
	const words = upTo(10).map(numberWord);
	expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
	expect(new Set(words).size).toBe(11);
	expect([11, 14, 250].map(numberWord)).toEqual(['11', '14', '250']);
});

test('none is a word that a noun can follow', () => {
	expect(countOf(0, 'state recognises', 'states recognise')).toBe('no states recognise');
});

test('noun and verb agree with every number', () => {
	const singular = upTo(20).filter((count) => countOf(count, 'state holds', 'states hold').includes('holds'));
	expect(singular).toEqual([1]);
});

test('only the first letter of a sentence is raised', () => {
	expect(['no state', 'NATO', 'éire', ''].map(capitalise)).toEqual(['No state', 'NATO', 'Éire', '']);
});

test('a list has all of its items in order, commas between them and one "and" before the last', () => {
	const items = ['w', 'x', 'y', 'z'];
	expect(upTo(4).map((count) => listOf(items.slice(0, count)))).toEqual([
		'',
		'w',
		'w and x',
		'w, x and y',
		'w, x, y and z'
	]);
});

test('a label within a sentence begins small and keeps the names in it', () => {
	expect(['Expected to watch Moscow', ''].map(uncapitalise)).toEqual(['expected to watch Moscow', '']);
});
