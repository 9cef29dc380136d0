/** When the map is shown for a projector, and how large its type is then. */
import { describe, expect, test } from 'vitest';
import { enlargement, isProjected } from '../../../src/lib/model/projector';
import { decode, encode } from '../../../src/lib/model/view';
import { viewSpace } from '../../../src/lib/model/view-space';

const space = viewSpace([], { countries: [], scenes: [], themes: [], events: [] });
const wall = { choice: 'auto', fullscreen: true, width: 1280, height: 720 } as const;

describe('projector mode', () => {
	test.each([
		[1280, 800, true],
		[1024, 768, true],
		[800, 600, true],
		[1281, 720, false],
		[1280, 801, false],
		[1920, 1080, false]
	])('begins by itself in fullscreen of %i × %i: %s', (width, height, on) => {
		expect(isProjected({ ...wall, width, height })).toBe(on);
	});

	test('never begins by itself in a window', () => {
		expect(isProjected({ ...wall, fullscreen: false })).toBe(false);
	});

	test('is on or off wherever a person says so', () => {
		const large = { fullscreen: false, width: 3840, height: 2160 };
		expect(isProjected({ ...large, choice: 'on' })).toBe(true);
		expect(isProjected({ ...wall, choice: 'off' })).toBe(false);
	});

	test('is asked for by one word in the address', () => {
		const { view, notices } = decode('', '?projector', space);
		expect([view.projector, notices]).toEqual(['on', []]);
		expect(encode(view, space)).toBe('?projector=on');
	});
});

describe('type on a wall', () => {
	/** The smallest text of the page's own, px: names of places. */
	const SMALLEST = 12;

	test.each([
		[1280, 720, 24],
		[800, 600, 20],
		[1024, 768, 25.6],
		[1920, 1080, 36],
		[3840, 2160, 72]
	])('in a window of %i × %i is at least %i px high', (width, height, least) => {
		expect(SMALLEST * enlargement({ width, height })).toBeCloseTo(least, 5);
	});

	test('is never smaller than on a screen, and on a phone held upright no larger than fits', () => {
		expect(enlargement({ width: 320, height: 200 })).toBe(1);
		expect(enlargement({ width: 390, height: 844 })).toBe(1);
	});
});
