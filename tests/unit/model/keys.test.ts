import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import {
	isSingleCharacter,
	KEYS,
	keysUsedBy,
	MAP_KEYS,
	verbOf,
	type KeyPlace,
	type KeyPress,
	type KeyRow,
	type Verb
} from '../../../src/lib/model/keys';

/** TypeScript asks for a line here for every verb. */
const EVERY_VERB: Record<Verb, true> = {
	'layer-1': true,
	'layer-2': true,
	'layer-3': true,
	next: true,
	previous: true,
	timeline: true,
	'zoom-in': true,
	'zoom-out': true,
	home: true,
	neighbourhood: true,
	search: true,
	relations: true,
	help: true,
	close: true,
	'scene-next': true,
	'scene-previous': true,
	'scene-first': true,
	'scene-last': true,
	digit: true,
	jump: true,
	resume: true,
	find: true,
	'layer-next': true,
	black: true,
	fullscreen: true,
	projector: true,
	notes: true,
	overview: true,
	presenter: true
};

const MODES = ['exploring', 'presenting'] as const;
type Mode = (typeof MODES)[number];

/** "Shift " and "Ctrl " before a key in the table are modifiers, not keys. */
function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
	const [shifted, chord] = [key.startsWith('Shift '), key.startsWith('Ctrl ')];
	return {
		key: key.replace(/^(Shift|Ctrl) /, ''),
		shiftKey: shifted,
		ctrlKey: chord,
		metaKey: false,
		altKey: false,
		...modifiers
	};
}
const place = (mode: Mode, more: Partial<KeyPlace> = {}): KeyPlace => ({
	text: false,
	uses: [],
	singleKeys: true,
	presenting: mode === 'presenting',
	...more
});
const inMode = (mode: Mode) =>
	KEYS.filter(({ when }) => (when ?? mode) === mode).flatMap(({ keys, verb, reach }) =>
		keys.map((key) => ({ key, verb, reach }))
	);
const isChord = ({ key }: { key: string }) => key.startsWith('Ctrl ');
const isSingle = (row: { key: string }) => !isChord(row) && isSingleCharacter(press(row.key).key);

describe('the key table', () => {
	test.each(MODES)('gives no key two meanings while %s', (mode) => {
		const keys = inMode(mode).map(({ key }) => key);
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
	});

	test('leaves the map its own keys while exploring', () => {
		const ofMap = MAP_KEYS.flatMap((row) => row.keys);
		const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
		expect(inMode('exploring').filter(({ key }) => [...ofMap, ...arrows].includes(key))).toEqual([]);
	});

	test('has a row for every verb, and none for another', () => {
		const verbs = new Set(KEYS.map(({ verb }) => verb));
		expect([...verbs].sort()).toEqual(Object.keys(EVERY_VERB).sort());
	});

	test('has two rows for a verb only where their reach differs', () => {
		const name = ({ verb, when, reach }: KeyRow) => `${verb} ${when} ${reach}`;
		const names = KEYS.map(name);
		expect(names.filter((row, at) => names.indexOf(row) !== at)).toEqual([]);
	});

	test('has a key and words in every row', () => {
		expect([...KEYS, ...MAP_KEYS].filter(({ keys, text }) => keys.length === 0 || !text.trim())).toEqual([]);
	});

	test('calls the layers by their names, in their order, and has a digit for each', () => {
		const digits = KEYS.filter(({ keys, when }) => when === 'exploring' && /^\d$/.test(keys[0] ?? ''));
		expect(digits.map(({ keys, text }) => `${keys.join()} ${text}`)).toEqual(
			layers.map(({ label }, at) => `${at + 1} ${label}`)
		);
	});
});

describe.each(MODES)('a key press while %s', (mode) => {
	const all = inMode(mode);
	const single = all.filter(isSingle);

	test('outside text fields does what the table says', () => {
		expect(all.filter(({ key, verb }) => verbOf(press(key), place(mode)) !== verb)).toEqual([]);
	});

	test('of a letter does the same with Caps Lock on', () => {
		const letters = all.filter(({ key }) => /^[a-z]$/.test(key));
		expect(letters.length).toBeGreaterThan(2);
		expect(letters.filter(({ key, verb }) => verbOf(press(key.toUpperCase()), place(mode)) !== verb)).toEqual(
			[]
		);
	});

	test('of a single character does nothing in a text field', () => {
		expect(single.length).toBeGreaterThan(8);
		expect(single.filter(({ key }) => verbOf(press(key), place(mode, { text: true })) !== null)).toEqual([]);
	});

	test('of a single character does nothing once such keys are switched off', () => {
		const off = place(mode, { singleKeys: false });
		expect(single.filter(({ key }) => verbOf(press(key), off) !== null)).toEqual([]);
	});

	test('of any other key still acts once single characters are switched off', () => {
		const off = place(mode, { singleKeys: false });
		const others = all.filter((row) => !isSingle(row));
		expect(others.filter(({ key, verb }) => verbOf(press(key), off) !== verb)).toEqual([]);
	});

	test('with Ctrl, Alt or the command key is left to the browser where the table does not ask for them', () => {
		const modifiers = [{ ctrlKey: true }, { metaKey: true }, { altKey: true }];
		const chords = all.filter(isChord).map(({ key }) => press(key).key);
		const taken = modifiers.flatMap((modifier) =>
			all.filter(
				({ key }) =>
					!chords.includes(press(key).key.toLowerCase()) && verbOf(press(key, modifier), place(mode)) !== null
			)
		);
		expect(taken).toEqual([]);
	});

	test('with Ctrl or the command key that the table asks for acts in a text field and without single keys too', () => {
		const where = [place(mode), place(mode, { text: true, singleKeys: false })];
		const chords = all.filter(isChord);
		expect(chords.length).toBeGreaterThan(0);
		for (const { key, verb } of chords)
			for (const there of where) {
				const mac = { ctrlKey: false, metaKey: true };
				expect([verbOf(press(key), there), verbOf(press(key, mac), there)]).toEqual([verb, verb]);
				for (const more of [{ altKey: true }, { shiftKey: true }])
					expect(verbOf(press(key, more), there)).toBeNull();
				// The bare letter is another key, or none.
				expect(verbOf(press(key, { ctrlKey: false }), there)).not.toBe(verb);
			}
	});

	test('of Escape closes, wherever the focus is and whatever is switched off', () => {
		const places = [true, false].flatMap((text) =>
			[true, false].map((singleKeys) => place(mode, { text, singleKeys, uses: ['Escape'] }))
		);
		expect(places.filter((where) => verbOf(press('Escape'), where) !== 'close')).toEqual([]);
	});

	test.each(['Tab', 'F5', 'Dead', 'Unidentified', '', 'é', 'Delete', 'Shift'])(
		'of %j is left alone',
		(key) => {
			expect(verbOf(press(key), place(mode))).toBeNull();
		}
	);
});

test.each(['Enter', ' ', 'ArrowLeft', 'PageDown', 'Home', 'Backspace', '4'])(
	'%j is the browser’s own while exploring',
	(key) => expect(verbOf(press(key), place('exploring'))).toBeNull()
);

describe('a key that steps through the talk', () => {
	const STEPS: readonly Verb[] = ['scene-next', 'scene-previous', 'scene-first', 'scene-last'];
	const stepping = inMode('presenting').filter(({ verb }) => STEPS.includes(verb));
	const KINDS = ['', 'body', 'div', 'a', 'link', 'button', 'radio', 'checkbox', 'summary', 'slider'];
	const verbAt = (key: string, where: Partial<KeyPlace>) => verbOf(press(key), place('presenting', where));

	test('is one of a clicker or a keyboard, in both directions and to both ends', () => {
		const keys = (verb: Verb) => stepping.filter((row) => row.verb === verb).map(({ key }) => key);
		expect(STEPS.map(keys)).toEqual([
			['PageDown', 'ArrowRight', 'ArrowDown', ' '],
			['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift  '],
			['Home'],
			['End']
		]);
	});

	test('of a clicker steps wherever the focus is', () => {
		const clicker = stepping.filter(({ key }) => key.startsWith('Page'));
		const places = [{ text: true }, ...KINDS.map((kind) => ({ uses: keysUsedBy(kind) }))];
		const wrong = clicker.flatMap(({ key, verb }) => places.filter((where) => verbAt(key, where) !== verb));
		expect([clicker.length, wrong]).toEqual([2, []]);
	});

	test('of a keyboard steps where the focused element makes no use of it, and nowhere else', () => {
		const keyboard = stepping.filter(({ key }) => !key.startsWith('Page'));
		const wrong = keyboard.flatMap(({ key, verb }) =>
			KINDS.filter((kind) => {
				const uses = keysUsedBy(kind);
				return verbAt(key, { uses }) !== (uses.includes(press(key).key) ? null : verb);
			}).map((kind) => `${key} on ${kind}`)
		);
		expect(wrong).toEqual([]);
		expect(keyboard.filter(({ key }) => verbAt(key, { text: true }) !== null)).toEqual([]);
	});

	test.each([
		['', []],
		['div', []],
		['a', ['Enter']],
		['link', ['Enter']],
		['button', [' ', 'Enter']],
		['summary', [' ', 'Enter']],
		['checkbox', [' ', 'Enter']],
		['radio', [' ', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp']],
		['slider', ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'End', 'Home']]
	])('is used by %j itself where it is one of %j', (kind, keys) => {
		expect([...keysUsedBy(kind)].sort()).toEqual(keys);
	});
});
