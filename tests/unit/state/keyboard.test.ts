/** Keys on the page, with just as much of a browser as the listener looks at. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KEYS, keysUsedBy, type Verb } from '../../../src/lib/model/keys';
import { keepTyping } from '../../../src/lib/state/early-keys';
import { listenToKeys } from '../../../src/lib/state/keyboard';

class Box extends EventTarget {
	isContentEditable = false;
	tagName = 'DIV';
	role: string | null = null;
	getAttribute(name: string) {
		return name === 'role' ? this.role : null;
	}
	/** Whether it stands in a dialog that has been closed. */
	closed = false;
	closest() {
		return this.closed ? this : null;
	}
}
class Field extends Box {
	type = 'text';
}
class Area extends Box {}
class Choice extends Box {}

let dialog: { close: () => void } | null = null;
let single = true;
let presenting = false;
/** What there is nothing to do for. */
let idle: Verb[] = [];
let pressed: string[] = [];
let page: EventTarget;
let ran: Verb[] = [];
let stop: () => void;

function run(verb: Verb, key: string): boolean {
	if (idle.includes(verb)) return false;
	ran.push(verb);
	pressed.push(key);
	return true;
}

beforeEach(() => {
	page = new EventTarget();
	vi.stubGlobal('window', page);
	vi.stubGlobal('document', {
		querySelector: (selector: string) => (selector.includes('dialog') ? dialog : null)
	});
	vi.stubGlobal('HTMLElement', Box);
	vi.stubGlobal('HTMLInputElement', Field);
	vi.stubGlobal('HTMLTextAreaElement', Area);
	vi.stubGlobal('HTMLSelectElement', Choice);
	[dialog, single, presenting, idle, ran, pressed] = [null, true, false, [], [], []];
	stop = listenToKeys({ singleKeys: () => single, presenting: () => presenting, run });
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
});

function press(key: string, target: EventTarget | null = new Box(), more: object = {}): KeyboardEvent {
	const event = new Event('keydown', { cancelable: true });
	const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
	const fields = { key, target, ...plain, ...more };
	for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
	page.dispatchEvent(event);
	// With as much of one as the listener looks at.
	return event as KeyboardEvent;
}
const field = (type: string) => Object.assign(new Field(), { type });

describe('a key', () => {
	test('runs its verb once, and the browser does nothing more', () => {
		const event = press('n');
		expect([ran, event.defaultPrevented]).toEqual([['next'], true]);
	});

	test('without a meaning is the browser’s', () => {
		expect([press('q').defaultPrevented, ran]).toEqual([false, []]);
	});

	test.each([
		['a text field', () => field('text')],
		['a search field', () => field('search')],
		['a text area', () => new Area()],
		['a list of choices', () => new Choice()],
		['text that can be edited', () => Object.assign(new Box(), { isContentEditable: true })]
	])('is text in %s, but Escape still closes', (_, target) => {
		press('n', target());
		press('Escape', target());
		expect(ran).toEqual(['close']);
	});

	test.each(['radio', 'checkbox', 'button'])('acts while the focus is on a %s', (type) => {
		press('n', field(type));
		expect(ran).toEqual(['next']);
	});

	test('acts while a field still has the focus whose dialog has just been closed', () => {
		press('n', Object.assign(new Field(), { closed: true }));
		expect(ran).toEqual(['next']);
	});

	test('acts while nothing has the focus', () => {
		press('n', null);
		expect(ran).toEqual(['next']);
	});

	test('does nothing while a dialog is open', () => {
		dialog = { close: () => ran.push('close') };
		expect([press('n').defaultPrevented, press('Escape').defaultPrevented, ran]).toEqual([false, false, []]);
	});

	test('that somebody else has used is left alone', () => {
		const used = new Event('keydown', { cancelable: true });
		Object.defineProperty(used, 'key', { value: 'n' });
		used.preventDefault();
		page.dispatchEvent(used);
		expect(ran).toEqual([]);
	});

	test('of one character does nothing from the moment it is switched off', () => {
		press('n');
		single = false;
		press('n');
		press('Escape');
		expect(ran).toEqual(['next', 'close']);
	});

	test('that was pressed before the page listened is carried out then', () => {
		stop();
		const early = [press('2'), press('3')];
		stop = listenToKeys(
			{ singleKeys: () => single, presenting: () => false, run: (verb) => ran.push(verb) > 0 },
			early
		);
		expect(ran).toEqual(['layer-2', 'layer-3']);
	});

	test('that was typed after the key of a field, before the page listened, is kept for that field', () => {
		stop();
		vi.stubGlobal(
			'KeyboardEvent',
			class extends Event {
				constructor(type: string, { key }: KeyboardEvent) {
					super(type, { cancelable: true });
					Object.defineProperty(this, 'key', { value: key });
				}
			}
		);
		const early = ['/', 'p', 'a'].map((key) => press(key));
		let taken = () => '';
		stop = listenToKeys(
			{
				singleKeys: () => single,
				presenting: () => presenting,
				run(verb) {
					ran.push(verb);
					if (verb === 'search') taken = keepTyping(() => true);
					return true;
				}
			},
			early
		);
		expect([ran, taken()]).toEqual([['search'], 'pa']);
	});

	test('does nothing once the page has stopped listening', () => {
		stop();
		expect([press('n').defaultPrevented, ran]).toEqual([false, []]);
	});
});

describe('a key while a scene is shown', () => {
	beforeEach(() => {
		presenting = true;
	});
	const element = (tagName: string, role: string | null = null) =>
		Object.assign(new Box(), { tagName, role });
	const stepping = KEYS.filter(({ verb }) => verb === 'scene-next').flatMap(({ keys }) => keys);

	test('steps, and the page does not scroll', () => {
		const prevented = stepping.map((key) => press(key).defaultPrevented);
		expect([ran, prevented]).toEqual([stepping.map(() => 'scene-next'), stepping.map(() => true)]);
	});

	test('steps once however long it is held, and the page does not scroll meanwhile', () => {
		press('ArrowRight');
		const held = ['ArrowRight', 'ArrowRight', 'PageDown', ' '].map((key) =>
			press(key, new Box(), { repeat: true })
		);
		expect(ran).toEqual(['scene-next']);
		expect(held.filter(({ defaultPrevented }) => !defaultPrevented)).toEqual([]);
	});

	test('zooms as long as it is held', () => {
		for (const repeat of [false, true, true]) press('+', new Box(), { repeat });
		expect(ran).toEqual(['zoom-in', 'zoom-in', 'zoom-in']);
	});

	test.each([
		['a radio by its role', () => element('A', 'radio'), 'radio'],
		['a radio by its kind', () => field('radio'), 'radio'],
		['a button', () => element('BUTTON'), 'button'],
		['a slider', () => field('range'), 'slider'],
		['a link', () => element('A'), 'a']
	])('is left to %s where that makes use of it', (_, target, kind) => {
		for (const key of stepping) press(key, target());
		expect(pressed).toEqual(stepping.filter((key) => !keysUsedBy(kind).includes(key)));
	});

	test('of a clicker closes an open dialog and steps', () => {
		const closed: string[] = [];
		for (const key of ['PageDown', 'PageUp']) {
			dialog = { close: () => closed.push(key) };
			expect(press(key, field('search')).defaultPrevented).toBe(true);
		}
		expect([closed, ran]).toEqual([
			['PageDown', 'PageUp'],
			['scene-next', 'scene-previous']
		]);
	});

	test('other than a clicker’s is the dialog’s', () => {
		dialog = { close: () => ran.push('close') };
		const keys = ['ArrowRight', ' ', 'Home', 'Escape', 'b', 'Backspace', '1', 'Enter'];
		expect(keys.filter((key) => press(key).defaultPrevented)).toEqual([]);
		expect(ran).toEqual([]);
	});

	test('hands over the digit that was typed', () => {
		for (const key of ['1', '0', 'Enter']) press(key);
		expect([ran, pressed]).toEqual([
			['digit', 'digit', 'jump'],
			['1', '0', 'Enter']
		]);
	});

	test('for which there is nothing to do is the browser’s', () => {
		idle = ['jump'];
		expect(press('Enter', element('A')).defaultPrevented).toBe(false);
	});

	test('means what it always means as soon as no scene is shown', () => {
		press('n');
		presenting = false;
		press('n');
		expect([press('PageDown').defaultPrevented, ran]).toEqual([false, ['notes', 'next']]);
	});
});
