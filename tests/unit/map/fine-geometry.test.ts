import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { toWorld } from '../../../src/lib/map/camera';
import { decodeGeometry } from '../../../src/lib/map/fine-geometry';
import { fineGeometry, geography, ids, isInside, ringsOf, type Point } from './geography';

/** Two unit squares side by side, one with a hole, an island, a line between; quantised. */
const tiny = (): Parameters<typeof decodeGeometry>[0] => ({
	type: 'Topology',
	transform: { scale: [0.5, 0.5], translate: [60, 30] },
	arcs: [
		[
			[2, 0],
			[0, 2]
		],
		[
			[2, 2],
			[-2, 0],
			[0, -2],
			[2, 0]
		],
		[
			[2, 2],
			[2, 0],
			[0, -2],
			[-2, 0]
		],
		[
			[8, 8],
			[1, 0],
			[0, 1],
			[-1, -1]
		]
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]], properties: { id: 'WST' } },
				{ type: 'MultiPolygon', arcs: [[[0, 2]], [[3]]], properties: { id: 'EST' } }
			]
		},
		borders: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', arcs: [0], properties: { a: 'WST', b: 'EST', kind: 'loc', id: 'one' } },
				{ type: 'LineString', arcs: [1], properties: { a: 'WST', b: 'EST', kind: 'intl' } },
				{
					type: 'MultiLineString',
					arcs: [[0], [2]],
					properties: { a: 'WST', b: 'EST', kind: 'claim', id: 'two' }
				}
			]
		},
		areas: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', arcs: [[3]], properties: { id: 'soft', kind: 'region' } }]
		},
		water: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[3]] },
				{ type: 'Polygon', arcs: [[0, 1]] }
			]
		},
		rivers: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', arcs: [2], properties: { border: false } },
				{ type: 'LineString', arcs: [0], properties: { border: true } }
			]
		}
	}
});

describe('a small topology', () => {
	const fine = decodeGeometry(tiny());
	const pointOf = (lon: number, lat: number) =>
		toWorld(lon, lat)
			.map((value) => value.toFixed(1))
			.join(' ');

	test('becomes one closed outline for each country, by its id', () => {
		expect(Object.keys(fine.outlines)).toEqual(['WST', 'EST']);
		expect(Object.values(fine.outlines).filter((d) => !/^(M[^Mz]+z)+$/.test(d))).toEqual([]);
	});

	test('lies where the degrees say', () => {
		const corners: Point[] = [
			[61, 30],
			[61, 31],
			[60, 31],
			[60, 30]
		];
		expect(corners.filter((corner) => !fine.outlines['WST']?.includes(pointOf(...corner)))).toEqual([]);
		expect(isInside(fine.outlines['WST'] ?? '', toWorld(60.5, 30.5))).toBe(true);
		expect(isInside(fine.outlines['WST'] ?? '', toWorld(61.5, 30.5))).toBe(false);
	});

	test('keeps islands', () => {
		expect(ringsOf(fine.outlines['EST'] ?? '')).toHaveLength(2);
		expect(isInside(fine.outlines['EST'] ?? '', toWorld(64.3, 34.2))).toBe(true);
	});

	test('has its disputed lines by row of the register, and no ordinary borders: those are the outlines', () => {
		expect(Object.keys(fine.lines)).toEqual(['one', 'two']);
		expect(Object.values(fine.lines).filter((d) => d.includes('z') || !d.startsWith('M'))).toEqual([]);
		expect(fine.lines['two']?.match(/M/g)).toHaveLength(2);
	});

	test('has its areas by id', () => {
		expect(Object.keys(fine.areas)).toEqual(['soft']);
		expect(ringsOf(fine.areas['soft'] ?? '')).toHaveLength(1);
	});

	test('has all of its lakes in one', () => {
		expect(ringsOf(fine.water)).toHaveLength(2);
	});

	test('has its rivers in one, without those that are borders', () => {
		expect(fine.rivers.match(/M/g)).toHaveLength(1);
		expect(fine.rivers).toContain(pointOf(62, 31));
		expect(fine.rivers).not.toContain('z');
	});

	test('without anything in it is empty', () => {
		const none = { type: 'GeometryCollection' as const, geometries: [] };
		const objects = { countries: none, borders: none, areas: none, water: none, rivers: none };
		expect(decodeGeometry({ ...tiny(), objects })).toEqual({
			outlines: {},
			areas: {},
			water: '',
			rivers: '',
			lines: {}
		});
	});
});

describe('the committed full geometry', () => {
	const fine = fineGeometry();

	test('has an outline for each of the fourteen countries', () => {
		expect(ids).toHaveLength(14);
		expect(ids.filter((id) => ringsOf(fine.outlines[id] ?? '').length === 0)).toEqual([]);
	});

	test('has an outline for everything that the first paint draws as context', () => {
		expect(Object.keys(firstPaint.context).filter((id) => !fine.outlines[id])).toEqual([]);
	});

	test('is finer than the first paint', () => {
		const points = (d: string) => d.match(/-?\d+(\.\d+)? ?-?\d+(\.\d+)?/g)?.length ?? 0;
		const coarse: Record<string, string> = firstPaint.countries;
		expect(ids.filter((id) => points(fine.outlines[id] ?? '') <= points(coarse[id] ?? ''))).toEqual([]);
	});

	test('has the label point of every country inside it', () => {
		const outside = ids.filter((id) => {
			const [lon = 0, lat = 0] = geography[id]?.label ?? [];
			return !isInside(fine.outlines[id] ?? '', toWorld(lon, lat));
		});
		expect(outside).toEqual([]);
	});

	test('lies inside the box of each country, to a tenth of a degree', () => {
		const out = ids.filter((id) => {
			const [west = 0, south = 0, east = 0, north = 0] = geography[id]?.box ?? [];
			const [left, top] = toWorld(west - 0.1, north + 0.1);
			const [right, bottom] = toWorld(east + 0.1, south - 0.1);
			return ringsOf(fine.outlines[id] ?? '').some((ring) =>
				ring.some(([x, y]) => x < left || x > right || y < top || y > bottom)
			);
		});
		expect(out).toEqual([]);
	});

	test('has the areas of the first paint, and no ordinary border among its lines', () => {
		expect(Object.keys(fine.areas).sort()).toEqual(firstPaint.areas.map(({ id }) => id).sort());
		expect(Object.keys(fine.lines).sort()).toEqual(firstPaint.lines.map(({ id }) => id).sort());
	});

	test('has lakes where the first paint has some', () => {
		expect(firstPaint.water.length).toBeGreaterThan(0);
		expect(ringsOf(fine.water).length).toBeGreaterThan(0);
	});

	test('has rivers where the first paint has some', () => {
		expect(firstPaint.rivers.length).toBeGreaterThan(0);
		expect(fine.rivers.match(/M/g)?.length).toBeGreaterThanOrEqual(
			firstPaint.rivers.match(/m/g)?.length ?? 0
		);
	});

	test('is made of numbers', () => {
		const paths = [
			fine.water,
			fine.rivers,
			...Object.values(fine.outlines),
			...Object.values(fine.areas),
			...Object.values(fine.lines)
		];
		expect(paths.filter((d) => !/^[MLz\d. -]+$/.test(d))).toEqual([]);
	});
});
