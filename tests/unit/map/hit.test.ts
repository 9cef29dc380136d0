/** What a pointer means, on maps made up for it: half-planes, strips and discs of land. */
import { describe, expect, test } from 'vitest';
import type { Land } from '../../../src/lib/map/base';
import { project, scaleOf, toWorld, type Camera, type Size } from '../../../src/lib/map/camera';
import { hitTest, REACH } from '../../../src/lib/map/hit';
import { groundOf } from './geography';

const size: Size = { width: 800, height: 600 };
const [x, y] = toWorld(69, 34);
const cameras: Camera[] = [0.5, 2.55, 4.3, 6.5].map((zoom) => ({ x, y, zoom }));
const coded = (id: string): Land => ({ kind: 'country', id });
const context: Land = { kind: 'context', id: 'OMN', name: 'Oman' };

interface Patch {
	land: Land;
	/** Whether this land is at a point of the screen, px. */
	at: (px: number, py: number) => boolean;
}

/** What the pointer at (px, py) means on a map of patches, the first on top. */
function hit(camera: Camera, patches: readonly Patch[], px: number, py: number): Land | null {
	const landAt = (wx: number, wy: number) => {
		const pixel = project(camera, size, wx, wy);
		return patches.find(({ at }) => at(...pixel))?.land ?? null;
	};
	return hitTest(groundOf(landAt), camera, size, px, py);
}

/** Land that begins `away` px from (400, 300) in a direction and goes on for ever. */
const coast = (land: Land, away: number, angle: number): Patch => ({
	land,
	at: (px, py) => (px - 400) * Math.cos(angle) + (py - 300) * Math.sin(angle) >= away
});
const angles = Array.from({ length: 72 }, (_, step) => (step * Math.PI) / 36);
/** [camera, angle] pairs in which the pointer does not mean what it should. */
const wrongWhere = (meant: (camera: Camera, angle: number) => boolean) =>
	cameras.flatMap((camera) =>
		angles
			.filter((angle) => !meant(camera, angle))
			.map((angle) => `zoom ${camera.zoom}, ${Math.round((angle * 180) / Math.PI)}°`)
	);

describe('a pointer', () => {
	test('on a coded country means it, whatever lies around', () => {
		const dot: Patch = { land: coded('TJK'), at: (px, py) => Math.hypot(px - 400, py - 300) < 0.5 };
		const wrong = wrongWhere((camera, angle) => {
			const land = hit(camera, [dot, coast(coded('AFG'), 0.6, angle)], 400, 300);
			return land?.id === 'TJK';
		});
		expect(wrong).toEqual([]);
	});

	test('over land that is not coded means that land, never the neighbour across the border', () => {
		const wrong = wrongWhere((camera, angle) => {
			const patches = [coast(coded('IRN'), 0.5, angle), coast(context, -50, angle)];
			return hit(camera, patches, 400, 300)?.id === 'OMN';
		});
		expect(wrong).toEqual([]);
	});

	test.each([1, 5, 10, 15, 19])('on the sea, %i px off a coded coast, means that country', (away) => {
		const wrong = wrongWhere(
			(camera, angle) => hit(camera, [coast(coded('PAK'), away, angle)], 400, 300)?.id === 'PAK'
		);
		expect(wrong).toEqual([]);
	});

	test.each([20.5, 25, 60])('on the sea, %f px off every coast, means nothing', (away) => {
		const wrong = wrongWhere(
			(camera, angle) => hit(camera, [coast(coded('PAK'), away, angle)], 400, 300) === null
		);
		expect(wrong).toEqual([]);
	});

	test('on the sea near land that is not coded means nothing', () => {
		const wrong = wrongWhere((camera, angle) => hit(camera, [coast(context, 3, angle)], 400, 300) === null);
		expect(wrong).toEqual([]);
	});

	test.each([
		[2, 8],
		[5, 9],
		[9, 11],
		[13, 19]
	])('on the sea between two coasts, %i and %i px off, means the nearer', (near, far) => {
		const wrong = wrongWhere((camera, angle) => {
			const patches = [coast(coded('IND'), far, angle + Math.PI), coast(coded('PAK'), near, angle)];
			return hit(camera, patches, 400, 300)?.id === 'PAK';
		});
		expect(wrong).toEqual([]);
	});

	test('that misses a coded strip of a few px means it', () => {
		const wrong = wrongWhere((camera, angle) => {
			const strip: Patch = {
				land: coded('TJK'),
				at: (px, py) => Math.abs((px - 400) * Math.cos(angle) + (py - 300) * Math.sin(angle) - 10) <= 2.5
			};
			return hit(camera, [strip], 400, 300)?.id === 'TJK';
		});
		expect(wrong).toEqual([]);
	});

	test('on an empty map means nothing', () => {
		expect(cameras.map((camera) => hit(camera, [], 400, 300))).toEqual(cameras.map(() => null));
	});
});

test('a near miss is twenty px, on every zoom', () => {
	expect(REACH).toBe(20);
	const asked: number[] = [];
	const camera = { x, y, zoom: 3 };
	hitTest(
		groundOf((wx, wy) => {
			asked.push(Math.hypot(wx - x, wy - y) * scaleOf(camera.zoom));
			return null;
		}),
		camera,
		size,
		400,
		300
	);
	expect(Math.max(...asked)).toBeCloseTo(20, 6);
});

test('over open sea nothing is asked but whether a country is near at all', () => {
	let asked = 0;
	const land = hitTest(
		{ landAt: () => null, mayHoldCoded: () => false, codedAt: () => ((asked += 1), null) },
		{ x, y, zoom: 3 },
		size,
		400,
		300
	);
	expect([land, asked]).toEqual([null, 0]);
});
