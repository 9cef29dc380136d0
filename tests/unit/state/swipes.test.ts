/** Swipes over the words of a scene, with just as much of a browser as the listener looks at. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToSwipes } from '../../../src/lib/state/swipes';

class Box {
	onMap = false;
	closest(selector: string) {
		return selector === '.stage' && this.onMap ? this : null;
	}
}

let page: EventTarget;
let steps: number[] = [];
let stop: () => void;

beforeEach(() => {
	page = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	vi.stubGlobal('Element', Box);
	steps = [];
	stop = listenToSwipes((by) => steps.push(by));
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
});

function send(type: string, fields: object): void {
	const event = new Event(type);
	for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
	page.dispatchEvent(event);
}
/** A finger that goes dx to the right and dy down, px. */
function swipe(dx: number, dy = 0, { target = new Box(), fingers = 1 } = {}): number[] {
	steps = [];
	const touch = { clientX: 300, clientY: 300 };
	send('touchstart', { target, touches: Array.from({ length: fingers }, () => touch) });
	send('touchend', { target, changedTouches: [{ clientX: 300 + dx, clientY: 300 + dy }] });
	return steps;
}

test('to the left leads on, as one turns a page, to the right leads back', () => {
	expect([swipe(-120), swipe(120, 20)]).toEqual([[1], [-1]]);
});

test.each([
	['a tap', 0, 0],
	['a short slip', -30, 0],
	['scrolling', 0, -200],
	['a slant', 100, 90]
])('%s is none', (_, dx, dy) => {
	expect(swipe(dx, dy)).toEqual([]);
});

test('a finger on the map moves the map', () => {
	expect(swipe(-120, 0, { target: Object.assign(new Box(), { onMap: true }) })).toEqual([]);
});

test('two fingers are none', () => {
	expect(swipe(-120, 0, { fingers: 2 })).toEqual([]);
});

test('each is one step, and a finger that only leaves is none', () => {
	swipe(-120);
	send('touchend', { target: new Box(), changedTouches: [{ clientX: 0, clientY: 300 }] });
	expect(steps).toEqual([1]);
});

test('none is heard once the talk is over', () => {
	stop();
	expect(swipe(-120)).toEqual([]);
});
