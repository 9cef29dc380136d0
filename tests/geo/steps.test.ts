import { describe, expect, it } from 'vitest';
import { findBorders } from '../../geo/steps/borders';
import { findCrossings } from '../../geo/steps/crossings';
import { cutOut, interiorLine } from '../../geo/steps/cut';
import { lines } from '../../geo/steps/json';
import { absorbTiny, drawMesh, type Recipe } from '../../geo/steps/level';
import { polygonAreaKm2 } from '../../geo/steps/measure';
import { buildMesh, splitArcs } from '../../geo/steps/mesh';
import { pathData, readPath } from '../../geo/steps/paths';
import { snapper, toGrid, toWorld } from '../../geo/steps/project';
import { cleanRing } from '../../geo/steps/read';
import { toleranceKm } from '../../geo/steps/simplify';
import type { Dispute, Face, Polygon, Ring } from '../../geo/steps/types';
import { unwrap } from '../../geo/steps/unwrap';

const box = (w: number, s: number, e: number, n: number): Ring => [
	[w, s],
	[w, n],
	[e, n],
	[e, s],
	[w, s]
];
const face = (id: string, ...polygons: Polygon[]): Face => ({ id, owner: id, polygons });
const exact: Recipe = {
	tolerance: { core: 1, region: 1, world: 1 },
	contextFactor: { near: 1, far: 1 },
	smallest: { tolerances: 6, atMostKm2: 6000 },
	snap: snapper(toGrid, [])
};

describe('read', () => {
	it('drops spikes and repeated points', () => {
		const spiked: Ring = [
			[0, 0],
			[0, 2],
			[2, 2],
			[3, 3],
			[2, 2],
			[2, 0],
			[2, 0],
			[0, 0]
		];
		expect(cleanRing(spiked)).toEqual([
			[0, 0],
			[0, 2],
			[2, 2],
			[2, 0],
			[0, 0]
		]);
	});

	it('drops a ring that is nothing but a spike', () => {
		expect(
			cleanRing([
				[0, 0],
				[1, 1],
				[0, 0]
			])
		).toEqual([]);
	});
});

describe('unwrap', () => {
	it('makes one piece of two halves that meet on the antimeridian, with ends 190 m apart', () => {
		const [only, ...others] = unwrap([
			[box(170, 60, 180, 70)],
			[
				[
					[-180, 60],
					[-180, 70.0017],
					[-170, 70],
					[-170, 60],
					[-180, 60]
				]
			]
		]);
		expect(others).toEqual([]);
		expect(Math.max(...only[0].map(([lon]) => lon))).toBe(190);
		expect(polygonAreaKm2(only)).toBeCloseTo(polygonAreaKm2([box(170, 60, 190, 70)]), -4);
	});

	it('leaves others alone', () => {
		const fine = [[box(-10, 0, 10, 5)]];
		expect(unwrap(fine)).toBe(fine);
	});
});

describe('cut', () => {
	const country: Polygon = [
		[
			[0, 0],
			[0, 5],
			[0, 10],
			[10, 10],
			[10, 5],
			[10, 0],
			[0, 0]
		]
	];

	it('splits along a line whose ends are the nearest vertices, and loses no land', () => {
		const { rest, piece } = cutOut([country], {
			by: 'line',
			of: 'AAA',
			line: [
				[0.1, 5],
				[9.9, 5]
			],
			at: [5, 2],
			face: 'south',
			owner: 'BBB'
		});
		expect(piece[0][0]).toContainEqual([0, 5]);
		expect(polygonAreaKm2(piece[0]) + polygonAreaKm2(rest[0])).toBeCloseTo(polygonAreaKm2(country), 3);
	});

	it('takes the part that contains the point', () => {
		const parts: Polygon[] = [[box(0, 0, 1, 1)], [box(5, 5, 6, 6)]];
		expect(cutOut(parts, { by: 'part', of: 'AAA', at: [5.5, 5.5], face: 'isle', owner: 'BBB' })).toEqual({
			rest: [parts[0]],
			piece: [parts[1]]
		});
	});

	it('punches a hole for a region that touches nothing', () => {
		const unit: Polygon = [box(4, 4, 6, 6)];
		const { rest, piece } = cutOut(
			[country],
			{ by: 'admin', of: 'AAA', names: [], at: [5, 5], km2: [0, 1], face: 'in', owner: 'AAA' },
			unit
		);
		expect(piece).toEqual([unit]);
		expect(rest[0]).toHaveLength(2);
	});

	it('keeps only the part of a region that is inside the country', () => {
		const unit: Ring = [
			[0, 5],
			[0.001, 9.999],
			[5, 9.999],
			[5, 7],
			[3, 5.5],
			[0, 5]
		];
		expect(interiorLine(country[0], unit)).toEqual([
			[5, 7],
			[5, 7],
			[3, 5.5],
			[3, 5.5]
		]);
	});

	it('says what is wrong when the point is elsewhere', () => {
		expect(() =>
			cutOut([country], { by: 'part', of: 'AAA', at: [50, 50], face: 'isle', owner: 'BBB' })
		).toThrow(/isle: 50,50 is not inside AAA/);
	});
});

describe('mesh and borders', () => {
	const faces = [
		face('AAA', [
			[
				[0, 0],
				[0, 10],
				[10, 10],
				[10, 5],
				[10, 0],
				[0, 0]
			]
		]),
		face('BBB', [
			[
				[10, 0],
				[10, 5],
				[10, 10],
				[20, 10],
				[20, 0],
				[10, 0]
			]
		])
	];
	const row = {
		id: 'half',
		kind: 'loc',
		stretches: [{ between: ['AAA', 'BBB'], from: [10, 5], to: [10, 10] }]
	} as unknown as Dispute;

	it('calls a shared line international', () => {
		expect(findBorders(buildMesh(faces), [])).toMatchObject([{ a: 'AAA', b: 'BBB', kind: 'intl' }]);
	});

	it('lets a register row begin at a cut point', () => {
		const mesh = splitArcs(buildMesh(faces), [[10, 5]], 0.3);
		expect(
			findBorders(mesh, [row])
				.map(({ kind }) => kind)
				.sort()
		).toEqual(['intl', 'loc']);
	});

	it('refuses a line that two rows of the register name', () => {
		const mesh = splitArcs(buildMesh(faces), [[10, 5]], 0.3);
		expect(() => findBorders(mesh, [row, { ...row, id: 'again' }])).toThrow(
			/again and half both name the line/
		);
	});

	it('refuses a cut point that the source does not have', () => {
		expect(() => splitArcs(buildMesh(faces), [[10, 6]], 0.3)).toThrow(
			/no vertex within 0.3 km of cut point 10,6/
		);
	});
});

describe('level', () => {
	it('grows the tolerance with the distance from Afghanistan', () => {
		const level = { core: 1, region: 3, world: 16 };
		const at = (lon: number, lat: number) => toleranceKm([lon, lat], level);
		expect(at(69.2, 34.5)).toBe(1);
		expect(at(30.5, 50.4)).toBeGreaterThan(2);
		expect(at(-98, 39)).toBe(16);
	});

	it('drops an islet and gives a micro-state to its neighbour', () => {
		const big: Polygon = [box(60, 30, 70, 40), [...box(64, 34, 64.01, 34.01)].reverse()];
		const mesh = absorbTiny(
			buildMesh([face('BIG', big, [box(80, 30, 80.01, 30.01)]), face('SML', [box(64, 34, 64.01, 34.01)])]),
			exact
		);
		expect(mesh.faces.map(({ id, polygons }) => [id, polygons.length])).toEqual([['BIG', 2]]);
	});

	it('crosses nothing, keeps islands from becoming triangles, and gives the same twice', () => {
		const zigzag: Ring = Array.from({ length: 200 }, (_, i): [number, number] => {
			const angle = (-i / 200) * 2 * Math.PI;
			const radius = 2 + (i % 7) / 5;
			return [66 + radius * Math.cos(angle), 34 + radius * Math.sin(angle)];
		});
		const mesh = buildMesh([face('AAA', [[...zigzag, zigzag[0]]])]);
		const coarse: Recipe = {
			...exact,
			tolerance: { core: 150, region: 150, world: 150 },
			smallest: { tolerances: 0, atMostKm2: 0 }
		};
		const first = drawMesh(mesh, ['AAA'], coarse);
		expect(findCrossings(first.arcs)).toEqual([]);
		expect(first.arcs[0].length).toBeGreaterThanOrEqual(6);
		expect(drawMesh(mesh, ['AAA'], coarse)).toEqual(first);
	});
});

describe('paths', () => {
	it('writes relative integers in the smallest form', () => {
		expect(
			pathData(
				[
					[
						[12, 34],
						[17, 28],
						[24, 36],
						[12, 34]
					]
				],
				true
			)
		).toBe('m12 34l5-6 7 8z');
	});

	it('reads back what it writes', () => {
		const rings: Ring[] = [box(5, -5, 9, 7), box(-100, 3, -90, 4)];
		expect(readPath(pathData(rings, true))).toEqual(rings);
		const open: Ring[] = [
			[
				[1, 2],
				[3, -4]
			],
			[
				[-9, -9],
				[0, 0],
				[1, 1]
			]
		];
		expect(readPath(pathData(open, false))).toEqual(open);
	});

	it('puts Greenwich on the equator in the middle of the world', () => {
		expect(toWorld([0, 0])).toEqual([16384, 16384]);
	});
});

describe('json', () => {
	it('is the same for the same value, whatever the order of its keys', () => {
		expect(lines({ b: 1, a: { d: [1, 2], c: 'x' } }, 2)).toBe(
			'{\n"a":{\n"c":"x",\n"d":[1,2]\n},\n"b":1\n}\n'
		);
		expect(lines({ a: 1, b: 2 }, 1)).toBe(lines({ b: 2, a: 1 }, 1));
	});
});
