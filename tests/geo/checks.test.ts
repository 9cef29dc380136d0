import { describe, expect, it } from 'vitest';
import * as check from '../../geo/check';
import type { World } from '../../geo/steps/decode';
import { buildMesh } from '../../geo/steps/mesh';
import type { Polygon, Ring } from '../../geo/steps/types';

const square = (x: number, y: number, size: number): Ring => [
	[x, y],
	[x, y + size],
	[x + size, y + size],
	[x + size, y],
	[x, y]
];

/** A small world with the given countries. */
function worldOf(countries: Record<string, Polygon[]>, areas: Record<string, Polygon[]> = {}): World {
	const { arcs, faces } = buildMesh(
		Object.entries(countries).map(([id, polygons]) => ({ id, owner: id, polygons }))
	);
	return {
		arcs,
		shapes: new Map(faces.map(({ id, polygons }) => [id, polygons])),
		areaShapes: new Map(),
		countries: new Map(Object.entries(countries)),
		areas: new Map(Object.entries(areas))
	};
}

const good = worldOf({ AAA: [[square(0, 0, 10)]], BBB: [[square(10, 0, 10)]] });

describe('a check reports what it is for', () => {
	it('zeroOverlaps: a vertex of one country inside another', () => {
		expect(check.zeroOverlaps(good)).toEqual([]);
		const bad = worldOf({ AAA: [[square(0, 0, 10)]], BBB: [[square(5, 5, 10)]] });
		expect(check.zeroOverlaps(bad)).toHaveLength(2);
		expect(check.zeroOverlaps(bad)[0]).toMatch(/1 vertices of AAA lie inside BBB/);
	});

	it('zeroOverlaps: an enclave in a hole is no overlap', () => {
		const ring: Polygon = [square(0, 0, 10), [...square(4, 4, 2)].reverse()];
		expect(check.zeroOverlaps(worldOf({ AAA: [ring], BBB: [[square(4, 4, 2)]] }))).toEqual([]);
	});

	it('noArcWithMoreThanTwoOwners: every owner of the arc', () => {
		expect(check.noArcWithMoreThanTwoOwners(good)).toEqual([]);
		const bad = worldOf({ AAA: [[square(0, 0, 10)]], BBB: [[square(0, 0, 10)]], CCC: [[square(0, 0, 10)]] });
		expect(check.noArcWithMoreThanTwoOwners(bad)[0]).toMatch(/3 owners: AAA, BBB, CCC/);
	});

	it('oneRealHole: gaps between countries, and a Caspian that is gone', () => {
		const lake: Polygon = [square(0, 0, 10), [...square(4, 4, 2)].reverse()];
		expect(check.oneRealHole(worldOf({ AAA: [lake] }), [5, 5])).toEqual([]);
		expect(check.oneRealHole(good, [5, 5])).toEqual(['the Caspian is no hole']);
		const gap: Polygon = [square(20, 0, 10), [...square(24, 4, 2)].reverse()];
		expect(check.oneRealHole(worldOf({ AAA: [lake], BBB: [gap] }), [5, 5])).toHaveLength(1);
	});

	it('noCrossingSegments: every crossing, but not lines that meet in a vertex', () => {
		const cross = [
			[
				[0, 0],
				[4, 4]
			],
			[
				[0, 4],
				[4, 0]
			],
			[
				[0, 3],
				[4, 3]
			]
		] as [number, number][][];
		expect(check.noCrossingSegments(cross)).toHaveLength(3);
		expect(
			check.noCrossingSegments([
				[
					[0, 0],
					[4, 4]
				],
				[
					[4, 4],
					[8, 0]
				]
			])
		).toEqual([]);
	});

	it('enclavesKept: one that is gone, and one that has shrunk', () => {
		const wanted = {
			name: 'Sokh',
			at: [1, 1] as [number, number],
			in: 'AAA',
			km2: [49000, 49600] as [number, number]
		};
		expect(check.enclavesKept(worldOf({ AAA: [[square(0, 0, 2)]] }), [wanted])).toEqual([]);
		expect(check.enclavesKept(worldOf({ AAA: [[square(5, 5, 2)]] }), [wanted])).toEqual([
			'Sokh: AAA does not contain 1,1'
		]);
		expect(check.enclavesKept(worldOf({ AAA: [[square(0, 0, 1.5)]] }), [wanted])[0]).toMatch(
			/AAA has \d+ km², not 49000 to 49600/
		);
	});

	it('areasAsExpected: the wrong Parwan', () => {
		const panjshir = {
			name: 'Bazarak',
			at: [1, 1] as [number, number],
			in: 'panjshir',
			km2: [3600, 3800] as [number, number]
		};
		expect(check.areasAsExpected(worldOf({}, { panjshir: [[square(0, 0, 2)]] }), [panjshir])[0]).toMatch(
			/panjshir has \d+ km²/
		);
		expect(check.areasAsExpected(worldOf({}), [panjshir])).toEqual([
			'Bazarak: panjshir does not contain 1,1'
		]);
	});

	it('russiaContiguous: a seam, a missing far east, and a band across the world', () => {
		const whole: Polygon = [
			[
				[30, 50],
				[30, 70],
				[190, 70],
				[190, 50],
				[30, 50]
			]
		];
		expect(check.russiaContiguous(worldOf({ RUS: [whole] }))).toEqual(['RUS has a band across the world']);
		const west: Polygon = [
			[
				[30, 50],
				[30, 70],
				[80, 70],
				[130, 70],
				[180, 70],
				[180, 50],
				[130, 50],
				[80, 50],
				[30, 50]
			]
		];
		const problems = check.russiaContiguous(worldOf({ RUS: [west] }));
		expect(problems).toContain('an edge along the antimeridian at 180,70');
		expect(problems.join()).toMatch(/185,66.5 is not in the Russian mainland/);
	});

	it('pointsInCountries: where the point is instead', () => {
		const simferopol = { name: 'Simferopol', at: [15, 5] as [number, number], in: 'AAA' };
		expect(check.pointsInCountries(good, [simferopol])).toEqual(['Simferopol (15,5) is in BBB, not in AAA']);
		expect(check.pointsInCountries(good, [{ ...simferopol, at: [50, 50] }])[0]).toMatch(/in no country/);
	});

	it('idsMatch: every id that is missing, unwanted or there twice', () => {
		expect(check.idsMatch(['AFG', 'PAK'], ['AFG', 'PAK'])).toEqual([]);
		expect(check.idsMatch(['AFG', 'AFG', 'XXX'], ['AFG', 'PAK'])).toEqual([
			'PAK is missing',
			'XXX is not wanted',
			'AFG is there twice'
		]);
	});

	it('sizesUnderCeilings: by name', () => {
		expect(check.sizesUnderCeilings({ map: 11 }, { map: 10 })).toEqual(['map: 11 bytes, the ceiling is 10']);
		expect(check.sizesUnderCeilings({ map: 10 }, { map: 10 })).toEqual([]);
	});
});
