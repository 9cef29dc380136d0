/** The machine stays awake and the pointer goes, with just as much of a browser as that takes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdTheRoom } from '../../../src/lib/state/hold-the-room';

/** Longer than a pointer is shown that does not move, ms. */
const LONG = 60_000;

class Lock extends EventTarget {
	release = vi.fn(() => {
		this.dispatchEvent(new Event('release'));
		return Promise.resolve();
	});
}
class FakeDocument extends EventTarget {
	fullscreenElement: object | null = null;
	visibilityState = 'visible';
	documentElement = { dataset: {} as Record<string, string> };
}

let page: FakeDocument;
let pointer: EventTarget;
let locks: Lock[] = [];
let refuse = false;
let stop: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	[page, pointer, locks, refuse] = [new FakeDocument(), new EventTarget(), [], false];
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', pointer.addEventListener.bind(pointer));
	vi.stubGlobal('removeEventListener', pointer.removeEventListener.bind(pointer));
	vi.stubGlobal('navigator', {
		wakeLock: {
			request: () => {
				if (refuse) return Promise.reject(new Error('Low battery.'));
				const lock = new Lock();
				locks.push(lock);
				return Promise.resolve(lock);
			}
		}
	});
	stop = holdTheRoom();
});
afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function fullscreen(on: boolean): Promise<void> {
	page.fullscreenElement = on ? {} : null;
	page.dispatchEvent(new Event('fullscreenchange'));
	await vi.advanceTimersByTimeAsync(0);
}
async function visible(on: boolean): Promise<void> {
	page.visibilityState = on ? 'visible' : 'hidden';
	page.dispatchEvent(new Event('visibilitychange'));
	await vi.advanceTimersByTimeAsync(0);
}
const isIdle = () => 'idle' in page.documentElement.dataset;
const held = () => locks.filter(({ release }) => release.mock.calls.length === 0).length;

test('in a window nothing is held and the pointer stays', async () => {
	pointer.dispatchEvent(new Event('pointermove'));
	await visible(true);
	await vi.advanceTimersByTimeAsync(LONG);
	expect([locks.length, isIdle()]).toEqual([0, false]);
});

test('fullscreen keeps the machine awake until it ends', async () => {
	await fullscreen(true);
	expect(held()).toBe(1);
	await fullscreen(false);
	expect(held()).toBe(0);
});

test('a page that was hidden asks again, and one that was not does not', async () => {
	await fullscreen(true);
	await visible(true);
	expect(locks).toHaveLength(1);
	locks[0]?.dispatchEvent(new Event('release'));
	await visible(false);
	expect(locks).toHaveLength(1);
	await visible(true);
	expect(locks).toHaveLength(2);
});

test('where it is refused or not known the talk goes on', async () => {
	refuse = true;
	await fullscreen(true);
	await fullscreen(false);
	vi.stubGlobal('navigator', {});
	await fullscreen(true);
	expect(locks).toEqual([]);
});

test('in fullscreen a pointer that rests is hidden, and comes back when it moves', async () => {
	await fullscreen(true);
	await vi.advanceTimersByTimeAsync(LONG);
	expect(isIdle()).toBe(true);
	pointer.dispatchEvent(new Event('pointermove'));
	expect(isIdle()).toBe(false);
	await vi.advanceTimersByTimeAsync(LONG);
	expect(isIdle()).toBe(true);
	await fullscreen(false);
	await vi.advanceTimersByTimeAsync(LONG);
	expect(isIdle()).toBe(false);
});

test('the end of the talk gives everything back', async () => {
	await fullscreen(true);
	await vi.advanceTimersByTimeAsync(LONG);
	stop();
	expect([held(), isIdle()]).toEqual([0, false]);
	pointer.dispatchEvent(new Event('pointermove'));
	await visible(true);
	await vi.advanceTimersByTimeAsync(LONG);
	expect([held(), isIdle()]).toEqual([0, false]);
});

test('a lock that comes after fullscreen has ended is given back', async () => {
	page.fullscreenElement = {};
	page.dispatchEvent(new Event('fullscreenchange'));
	await fullscreen(false);
	expect(held()).toBe(0);
});
