import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { scaleOf, toWorld } from '../../../src/lib/map/camera';
import { MOUSE_REACH, nearestStretch, stretchOf, TOUCH_REACH } from '../../../src/lib/map/near-dispute';
import { distanceTo, lengthOf, readLines } from '../../../src/lib/map/path-lines';

describe('path data', () => {
	test('reads the same whether it is written absolutely or relatively', () => {
		const absolute = readLines('M10 10L20 10L20 20zM50 50L60 50');
		expect(readLines('m10 10l10 0 0 10zm40 40l10 0')).toEqual(absolute);
		expect(absolute).toEqual([
			[
				[10, 10],
				[20, 10],
				[20, 20],
				[10, 10]
			],
			[
				[50, 50],
				[60, 50]
			]
		]);
	});

	test('reads signs and decimals without spaces between them', () => {
		expect(readLines('m5 5l-1.5-2 3 0')).toEqual([
			[
				[5, 5],
				[3.5, 3],
				[6.5, 3]
			]
		]);
	});

	test('that is none gives no lines, and everything is infinitely far from them', () => {
		expect(readLines('')).toEqual([]);
		expect(distanceTo([], 1, 1)).toBe(Infinity);
		expect(lengthOf([])).toBe(0);
	});

	test('knows its distance from a point: beside a segment, beyond its end, on a segment of no length', () => {
		const lines = readLines('M0 0L10 0');
		expect(distanceTo(lines, 5, 3)).toBe(3);
		expect(distanceTo(lines, 13, 4)).toBe(5);
		expect(distanceTo(readLines('M2 2L2 2'), 5, 6)).toBe(5);
	});
});

describe('a stretch', () => {
	const stretches = [
		stretchOf('south', 'M0 10L100 10'),
		stretchOf('north', 'M0 0L100 0'),
		stretchOf('short', 'M200 0L204 0')
	];

	test('is meant within reach, and no further', () => {
		expect(nearestStretch(stretches, 50, -8, 8)).toBe('north');
		expect(nearestStretch(stretches, 50, -8.1, 8)).toBe(null);
	});

	test('is the nearer one of two', () => {
		expect(nearestStretch(stretches, 50, 4, 8)).toBe('north');
		expect(nearestStretch(stretches, 50, 6, 8)).toBe('south');
	});

	test('seen from afar has no more reach than its own half length: the click is the country’s', () => {
		expect(nearestStretch(stretches, 202, 1.5, 8)).toBe('short');
		expect(nearestStretch(stretches, 202, 3, 8)).toBe(null);
	});
});

describe('the stretches of the map', () => {
	const stretches = firstPaint.lines.map(({ id, d }) => stretchOf(id, d));
	const at = (lon: number, lat: number, zoom: number, reach: number) =>
		nearestStretch(stretches, ...toWorld(lon, lat), reach / scaleOf(zoom));

	test('take no click on a capital beside them, even from afar and with a thumb', () => {
		const cities = {
			Islamabad: [73.06, 33.72],
			Kyiv: [30.52, 50.45],
			Delhi: [77.21, 28.61],
			Kabul: [69.18, 34.53]
		};
		const taken = Object.entries(cities).filter(([, [lon = 0, lat = 0]]) => at(lon, lat, 3.5, TOUCH_REACH));
		expect(taken.map(([name]) => name)).toEqual([]);
	});

	test('answer each at a point of its own', () => {
		const silent = stretches.filter(({ id, lines }) => {
			const [[x, y] = [0, 0]] = lines[0]?.slice(1) ?? [];
			return nearestStretch(stretches, x, y, MOUSE_REACH / scaleOf(6)) !== id;
		});
		expect(silent.map(({ id }) => id)).toEqual([]);
	});
});
