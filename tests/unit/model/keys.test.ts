import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import {
	isSingleCharacter,
	KEYS,
	MAP_KEYS,
	verbOf,
	type KeyPress,
	type Verb
} from '../../../src/lib/model/keys';

/** TypeScript asks for a line here for every verb. */
const EVERY_VERB: Record<Verb, true> = {
	'layer-1': true,
	'layer-2': true,
	'layer-3': true,
	next: true,
	previous: true,
	'zoom-in': true,
	'zoom-out': true,
	home: true,
	neighbourhood: true,
	help: true,
	close: true
};

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...modifiers
});
const all = KEYS.flatMap(({ keys, verb }) => keys.map((key) => ({ key, verb })));
const single = all.filter(({ key }) => isSingleCharacter(key));

describe('the key table', () => {
	test('gives no key two meanings', () => {
		const keys = [...all.map(({ key }) => key), ...MAP_KEYS.flatMap((row) => row.keys)];
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
	});

	test('has one row for every verb', () => {
		expect(KEYS.map(({ verb }) => verb).sort()).toEqual(Object.keys(EVERY_VERB).sort());
	});

	test('has a key and words in every row', () => {
		expect([...KEYS, ...MAP_KEYS].filter(({ keys, text }) => keys.length === 0 || !text.trim())).toEqual([]);
	});

	test('calls the layers by their names, in their order, and has a digit for each', () => {
		const digits = KEYS.filter(({ keys }) => /^\d$/.test(keys[0] ?? ''));
		expect(digits.map(({ keys, text }) => `${keys.join()} ${text}`)).toEqual(
			layers.map(({ label }, at) => `${at + 1} ${label}`)
		);
	});
});

describe('a key press', () => {
	test('outside text fields does what the table says', () => {
		expect(all.filter(({ key, verb }) => verbOf(press(key), false, true) !== verb)).toEqual([]);
	});

	test('of a single character does nothing in a text field', () => {
		expect(single.length).toBeGreaterThan(8);
		expect(single.filter(({ key }) => verbOf(press(key), true, true) !== null)).toEqual([]);
	});

	test('of a single character does nothing once such keys are switched off', () => {
		expect(single.filter(({ key }) => verbOf(press(key), false, false) !== null)).toEqual([]);
	});

	test('with Ctrl, Alt or the command key is left to the browser', () => {
		const modifiers = [{ ctrlKey: true }, { metaKey: true }, { altKey: true }];
		const taken = modifiers.flatMap((modifier) =>
			all.filter(({ key }) => verbOf(press(key, modifier), false, true) !== null)
		);
		expect(taken).toEqual([]);
	});

	test('of Escape closes, wherever the focus is and whatever is switched off', () => {
		const states = [true, false].flatMap((field) => [true, false].map((keys) => [field, keys] as const));
		const stuck = states.filter(([field, keys]) => verbOf(press('Escape'), field, keys) !== 'close');
		expect(stuck).toEqual([]);
	});

	test.each([
		'Tab',
		'Enter',
		' ',
		'ArrowLeft',
		'PageDown',
		'Home',
		'F5',
		'Dead',
		'Unidentified',
		'',
		'é',
		'4'
	])('of %j is left alone', (key) => {
		expect(verbOf(press(key), false, true)).toBeNull();
	});
});
