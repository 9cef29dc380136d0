import { describe, expect, test } from 'vitest';
import { lightsOf, SMALLEST, type Light, type Room } from '../../../src/lib/model/preflight';

const best: Room = {
	offline: true,
	extended: true,
	popups: true,
	wakeLock: true,
	fullscreen: true,
	painter: { base: 'svg', why: 'WebGL runs in software here' },
	insists: false,
	window: { width: 1280, height: 720, ratio: 1 }
};
const worst: Room = {
	...best,
	offline: false,
	extended: false,
	popups: false,
	wakeLock: false,
	fullscreen: false,
	insists: true,
	window: { width: SMALLEST.width - 1, height: SMALLEST.height, ratio: 1 }
};
const states = (room: Room) => lightsOf(room).map(({ state }) => state);
const textOf = (room: Room, id: Light['id']) => lightsOf(room).find((light) => light.id === id)?.text;

describe('the lights before a briefing', () => {
	test('are all good where everything works, and all poor where nothing does', () => {
		expect(new Set(states(best))).toEqual(new Set(['good']));
		expect(new Set(states(worst))).toEqual(new Set(['poor']));
	});

	test('each go by their own fact alone', () => {
		const changed = (Object.keys(worst) as (keyof Room)[]).map((fact) => {
			const lights = lightsOf({ ...best, [fact]: worst[fact] });
			return lights.filter(({ state }) => state !== 'good').map(({ id }) => id);
		});
		expect(changed.filter((ids) => ids.length > 1)).toEqual([]);
		expect(new Set(changed.flat()).size).toBe(lightsOf(best).length);
	});

	test('say that they do not know where nothing was tried or the browser does not tell', () => {
		const room = { ...best, offline: undefined, extended: undefined, popups: undefined, wakeLock: undefined };
		expect(states(room)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'good', 'good', 'good']);
	});

	test('always say something, and what to do where it is poor', () => {
		const all = [best, worst, { ...best, offline: undefined }].flatMap((room) => lightsOf(room));
		expect(all.filter(({ text }) => text.length < 10)).toEqual([]);
	});

	test('name what draws and how large the window is', () => {
		expect(textOf(best, 'renderer')).toContain('WebGL runs in software here');
		expect(textOf({ ...best, painter: { base: 'gl', why: 'hardware' } }, 'renderer')).toMatch(
			/^WebGL: hardware/
		);
		expect(textOf({ ...best, window: { width: 1920, height: 1080, ratio: 2 } }, 'resolution')).toMatch(
			/1920 × 1080 px, 2 device px/
		);
	});
});
