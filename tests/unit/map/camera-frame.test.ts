/** Framing: the whole box, as large as it fits, in the part of the map that nothing covers. */
import { describe, expect, test } from 'vitest';
import {
	constrain,
	frame,
	MAX_ZOOM,
	NO_PADDING,
	project,
	unionOf,
	worldBox,
	type Box,
	type Camera,
	type Padding,
	type Size
} from '../../../src/lib/map/camera';
import { countryBox, HOME, NEIGHBOURHOOD } from '../../../src/lib/map/views';
import { chance } from '../model/random';
import { geography, ids } from './geography';

const SLACK = 1e-6;
const sizes: Size[] = [
	{ width: 320, height: 480 },
	{ width: 390, height: 540 },
	{ width: 860, height: 600 },
	{ width: 1280, height: 600 },
	{ width: 1920, height: 1000 },
	{ width: 3840, height: 2080 },
	{ width: 600, height: 1900 }
];
const paddings: Padding[] = [
	NO_PADDING,
	{ top: 20, right: 20, bottom: 20, left: 20 },
	{ top: 20, right: 20, bottom: 200, left: 20 },
	{ top: 0, right: 0, bottom: 0, left: 250 },
	{ top: 7, right: 91, bottom: 33, left: 3 }
];
const boxes: [string, Box][] = [
	['home', HOME],
	['neighbourhood', NEIGHBOURHOOD],
	...ids.map((id): [string, Box] => [id, countryBox(id, geography)])
];
/** Narrower than this the map cannot show all of Russia: it zooms out no farther. */
const leavesRoom = (size: Size) => (padding: Padding) => size.width - padding.left - padding.right >= 280;
const cases = boxes.flatMap(([name, box]) =>
	sizes.flatMap((size) =>
		paddings.filter(leavesRoom(size)).map((padding) => ({
			name: `${name} in ${size.width}×${size.height}, ${Object.values(padding).join(' ')}`,
			box,
			size,
			padding,
			camera: frame(box, size, padding)
		}))
	)
);

/** Where the box lies on the screen, px. */
function onScreen(box: Box, camera: Camera, size: Size) {
	const world = worldBox(box);
	const [left, top] = project(camera, size, world.x, world.y);
	const [right, bottom] = project(camera, size, world.x + world.width, world.y + world.height);
	return { left, top, right, bottom };
}

describe('a framed box', () => {
	test('is whole inside the free part of the map', () => {
		const cut = cases.filter(({ box, size, padding, camera }) => {
			const { left, top, right, bottom } = onScreen(box, camera, size);
			return (
				left < padding.left - SLACK ||
				top < padding.top - SLACK ||
				right > size.width - padding.right + SLACK ||
				bottom > size.height - padding.bottom + SLACK
			);
		});
		expect(cut.map(({ name }) => name)).toEqual([]);
	});

	test('fills the free part in one direction', () => {
		const loose = cases.filter(({ box, size, padding, camera }) => {
			const { left, top, right, bottom } = onScreen(box, camera, size);
			const across = size.width - padding.left - padding.right - (right - left);
			const along = size.height - padding.top - padding.bottom - (bottom - top);
			return camera.zoom < MAX_ZOOM && Math.min(Math.abs(across), Math.abs(along)) > SLACK;
		});
		expect(loose.map(({ name }) => name)).toEqual([]);
	});

	test('stands in the middle of the free part', () => {
		const off = cases.filter(({ box, size, padding, camera }) => {
			const { left, top, right, bottom } = onScreen(box, camera, size);
			const dx = (left + right) / 2 - (padding.left + size.width - padding.right) / 2;
			const dy = (top + bottom) / 2 - (padding.top + size.height - padding.bottom) / 2;
			return Math.hypot(dx, dy) > SLACK;
		});
		expect(off.map(({ name }) => name)).toEqual([]);
	});

	test('is never larger than the outlines are good for', () => {
		const speck: Box = [69, 34, 69.001, 34.001];
		expect(frame(speck, { width: 1280, height: 600 }).zoom).toBe(MAX_ZOOM);
	});

	test('gives a camera that exists, even in a window that the padding fills', () => {
		const tiny: Size[] = [
			{ width: 0, height: 0 },
			{ width: 1, height: 1 },
			{ width: 300, height: 40 }
		];
		const bad = tiny
			.flatMap((size) => paddings.map((padding) => frame(HOME, size, padding)))
			.filter(
				(camera) => !Object.values(camera).every(Number.isFinite) || constrain(camera).zoom !== camera.zoom
			);
		expect(bad).toEqual([]);
	});
});

describe('the union of boxes', () => {
	const random = (seed: number): Box => {
		const luck = chance(seed);
		const [west, south] = [luck.between(-170, 150), luck.between(-50, 60)];
		return [west, south, west + luck.between(0.1, 40), south + luck.between(0.1, 20)];
	};

	test('holds each of them and is no larger than it must be', () => {
		const seeds = Array.from({ length: 200 }, (_, seed) => seed * 3 + 1);
		const wrong = seeds.filter((seed) => {
			const parts = [random(seed), random(seed + 1), random(seed + 2)];
			const whole = unionOf(parts);
			const holds = parts.every(
				(part) => part[0] >= whole[0] && part[1] >= whole[1] && part[2] <= whole[2] && part[3] <= whole[3]
			);
			const touched = whole.every((edge, side) => parts.some((part) => part[side] === edge));
			return !holds || !touched;
		});
		expect(wrong).toEqual([]);
	});

	test('of one box is that box', () => {
		expect(unionOf([HOME])).toEqual(HOME);
	});
});
