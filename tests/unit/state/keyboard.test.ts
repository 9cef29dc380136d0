/** Keys on the page, with just as much of a browser as the listener looks at. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KEYS, type Verb } from '../../../src/lib/model/keys';
import { listenToKeys } from '../../../src/lib/state/keyboard';

class Box extends EventTarget {
	isContentEditable = false;
}
class Field extends Box {
	type = 'text';
}
class Area extends Box {}
class Choice extends Box {}

let dialog: object | null = null;
let single = true;
let page: EventTarget;
let ran: Verb[] = [];
let stop: () => void;

const run = Object.fromEntries(KEYS.map(({ verb }) => [verb, () => ran.push(verb)])) as unknown as Record<
	Verb,
	() => void
>;

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
	[dialog, single, ran] = [null, true, []];
	stop = listenToKeys({ singleKeys: () => single, run });
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
});

function press(key: string, target: EventTarget | null = new Box(), more: object = {}): Event {
	const event = new Event('keydown', { cancelable: true });
	const fields = { key, ctrlKey: false, metaKey: false, altKey: false, target, ...more };
	for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
	page.dispatchEvent(event);
	return event;
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

	test('acts while nothing has the focus', () => {
		press('n', null);
		expect(ran).toEqual(['next']);
	});

	test('does nothing while a dialog is open', () => {
		dialog = {};
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

	test('does nothing once the page has stopped listening', () => {
		stop();
		expect([press('n').defaultPrevented, ran]).toEqual([false, []]);
	});
});
