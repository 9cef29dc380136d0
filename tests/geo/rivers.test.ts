import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { segmentDistanceKm } from '../../geo/steps/measure';
import { readPath } from '../../geo/steps/paths';
import { toWorld, UNIT } from '../../geo/steps/project';
import { readRivers, type RiverRow } from '../../geo/steps/rivers';
import type { Line, Point } from '../../geo/steps/types';
import { map, paint } from './read';

const rivers = feature(map, map.objects.rivers).features.map(({ properties, geometry }) => ({
	...properties,
	line: (geometry.type === 'LineString' ? geometry.coordinates : []) as Line
}));
const kmTo = (id: string, point: Point) =>
	Math.min(
		...rivers
			.filter((river) => river.id === id)
			.flatMap(({ line }) => line.slice(1).map((end, i) => segmentDistanceKm(point, line[i], end)))
	);

describe('rivers of the full map', () => {
	it.each<[string, string, Point]>([
		['Amu Darya', 'amu-darya', [66.93, 37.36]],
		['Amu Darya', 'amu-darya', [63.58, 39.08]],
		['Amu Darya', 'amu-darya', [60.98, 41.56]],
		['Panj', 'panj', [71.55, 37.5]],
		['Panj', 'panj', [68.66, 37.2]],
		['Helmand', 'helmand', [64.36, 31.59]],
		['Helmand', 'helmand', [62.4, 30.3]],
		['Indus', 'indus', [72.24, 33.91]],
		['Indus', 'indus', [68.37, 25.37]],
		['Indus', 'indus', [77.6, 34.15]],
		['Syr Darya', 'syr-darya', [65.5, 44.85]],
		['Volga', 'volga', [48.0, 46.4]],
		['Ural', 'ural', [51.9, 47.1]]
	])('%s (%s) pass where they must: %s', (_, id, point) => {
		expect(kmTo(id, point)).toBeLessThan(15);
	});

	it('are borders where the border is the river: nearly all of the Panj, nothing of the Helmand', () => {
		const share = (id: string) => {
			const own = rivers.filter((river) => river.id === id);
			const vertices = (list: typeof own) => list.reduce((sum, { line }) => sum + line.length, 0);
			return vertices(own.filter(({ border }) => border)) / vertices(own);
		};
		expect(share('panj')).toBeGreaterThan(0.9);
		expect(share('amu-darya')).toBeGreaterThan(0.1);
		expect(share('helmand')).toBe(0);
	});
});

describe('rivers of the first paint', () => {
	const lines = readPath(paint.rivers);

	it('lie where those of the full map lie', () => {
		const [x, y] = toWorld([64.36, 31.59]);
		const nearest = Math.min(...lines.flat().map(([px, py]) => Math.hypot(px - x, py - y)));
		// One unit is about a kilometre here.
		expect(UNIT).toBe(32768);
		expect(nearest).toBeLessThan(25);
	});

	it('leave out what is a border', () => {
		const [x, y] = toWorld([71.3, 38.2]);
		expect(lines.flat().filter(([px, py]) => Math.hypot(px - x, py - y) < 60)).toEqual([]);
	});
});

describe('reading rivers', () => {
	const line: Line = [0, 1, 2, 3, 4, 5, 6, 7].map((x) => [x, 50]);
	const source = {
		type: 'Topology' as const,
		arcs: [line, line.map(([x, y]): Point => [x, y + 5])],
		objects: {
			rivers: {
				type: 'GeometryCollection' as const,
				geometries: [
					{ type: 'LineString' as const, arcs: [0] },
					{ type: 'LineString' as const, arcs: [1] }
				]
			}
		}
	};
	const row = (...through: Point[]): RiverRow[] => [{ id: 'one', name: 'One', through }];

	it('takes the feature that passes through the point, and no other', () => {
		const found = readRivers(source, row([3, 50]), []);
		expect(found).toEqual([{ id: 'one', name: 'One', border: false, line }]);
	});

	it('stops when a point names no feature', () => {
		expect(() => readRivers(source, row([3, 52]), [])).toThrow(/One: 0 rivers/);
	});

	it('divides a river where it becomes a border, without a gap', () => {
		const border = [3, 4, 5, 6, 7].map((x): Point => [x, 50.02]);
		const found = readRivers(source, row([3, 50]), [border]);
		expect(found.map(({ border: is }) => is)).toEqual([false, true]);
		expect(found[0].line.at(-1)).toEqual(found[1].line[0]);
	});

	it('does not take a crossing for a border', () => {
		const border: Line = [
			[3, 40],
			[3, 60]
		];
		expect(readRivers(source, row([3, 50]), [border]).map(({ border: is }) => is)).toEqual([false]);
	});
});
