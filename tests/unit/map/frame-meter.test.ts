import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameMeter, isSlow, LEAST_RATE, WINDOW } from '../../../src/lib/map/frame-meter';

/** A frame that is just too long, ms. */
const LONG = 1000 / LEAST_RATE + 5;

describe('the last frames', () => {
	test('are slow when they average less than 20 a second', () => {
		expect(isSlow(Array<number>(WINDOW).fill(LONG))).toBe(true);
		expect(isSlow(Array<number>(WINDOW).fill(1000 / 60))).toBe(false);
	});

	test('say nothing while they are few', () => {
		expect(isSlow(Array<number>(WINDOW - 1).fill(10 * LONG))).toBe(false);
	});

	test('outweigh what was before', () => {
		const before = Array<number>(200).fill(10 * LONG);
		expect(isSlow([...before, ...Array<number>(WINDOW).fill(16)])).toBe(false);
	});

	test('may hold one that hangs', () => {
		expect(isSlow([...Array<number>(WINDOW - 1).fill(16), 300])).toBe(false);
	});
});

describe('a meter', () => {
	let now = 0;
	let next: FrameRequestCallback | null = null;
	beforeEach(() => {
		now = 1000;
		next = null;
		vi.stubGlobal('performance', { now: () => now });
		vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
			next = callback;
			return 1;
		});
		vi.stubGlobal('cancelAnimationFrame', () => (next = null));
	});
	afterEach(() => vi.unstubAllGlobals());

	/** Moves for so many frames of this length, then stands still for a second. */
	function move(meter: FrameMeter, frames: number, length: number): void {
		const frame = () => {
			now += length;
			const callback = next;
			next = null;
			callback?.(now);
		};
		for (let at = 0; at < frames; at++) {
			meter.moving();
			frame();
		}
		while (next) frame();
		now += 1000;
	}

	test('tells once that a motion is too slow', () => {
		const onslow = vi.fn();
		move(new FrameMeter(onslow), 2 * WINDOW - 1, LONG);
		expect(onslow).toHaveBeenCalledOnce();
	});

	test('is silent about a smooth motion, however long', () => {
		const onslow = vi.fn();
		move(new FrameMeter(onslow), 500, 1000 / 30);
		expect(onslow).not.toHaveBeenCalled();
	});

	test('does not count the time in which nothing moves', () => {
		const onslow = vi.fn();
		const meter = new FrameMeter(onslow);
		for (let at = 0; at < 60; at++) move(meter, 2, 16);
		expect(onslow).not.toHaveBeenCalled();
	});

	test('does not count a tab that was hidden', () => {
		const onslow = vi.fn();
		const meter = new FrameMeter(onslow);
		for (let at = 0; at < 30; at++) move(meter, 1, 60_000);
		expect(onslow).not.toHaveBeenCalled();
	});

	test('that was stopped says nothing', () => {
		const onslow = vi.fn();
		const meter = new FrameMeter(onslow);
		meter.moving();
		meter.stop();
		expect(next).toBeNull();
	});
});
