import { lookupViaCity } from 'city-timezones';
import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { checkMaps, sizesUnderCeilings } from '../../geo/check';
import { CEILINGS } from '../../geo/recipes';
import { inlined } from '../../geo/steps/firstPaint';
import { inPolygons } from '../../geo/steps/measure';
import { readPath } from '../../geo/steps/paths';
import { toWorld } from '../../geo/steps/project';
import type { Point } from '../../geo/steps/types';
import { CODED, index, labels, map, paint, readText, world } from './read';

describe('the committed maps', () => {
	it('pass every check of the pipeline', () => {
		expect(checkMaps(paint, map, CODED)).toEqual([]);
	});

	it('stay under their ceilings', () => {
		const firstPaintBrotli = brotliCompressSync(inlined(paint)).length;
		const fullMapBrotli = brotliCompressSync(readText('static/geo/map.topo.json')).length;
		expect(sizesUnderCeilings({ firstPaintBrotli, fullMapBrotli }, CEILINGS)).toEqual([]);
	});

	it('know exactly the fourteen coded countries', () => {
		expect(Object.keys(paint.countries).sort()).toEqual(CODED);
		expect(Object.keys(index.countries).sort()).toEqual(CODED);
		expect(Object.keys(labels.labels).sort()).toEqual(CODED);
	});

	it('name every context land, and colour none of them', () => {
		const unnamed = Object.entries(paint.context).filter(
			([id, { name }]) => !/^[A-Z]{3}$/.test(id) || name === id
		);
		expect(unnamed).toEqual([]);
		expect(CODED.filter((id) => id in paint.context)).toEqual([]);
	});

	it('draw the same context lands, but for islands and micro-states too small for the first paint', () => {
		const unknown = Object.keys(paint.context).filter((id) => !world.countries.has(id));
		expect(unknown).toEqual([]);
	});

	it('end with a newline and say nothing twice', () => {
		for (const path of [
			'static/geo/map.topo.json',
			'src/content/geo/first-paint.json',
			'src/content/geo/index.json'
		]) {
			expect(readText(path)).toMatch(/[^\n]\n$/);
		}
	});
});

describe('Russia', () => {
	const russia = world.countries.get('RUS') ?? [];

	it.each<[string, Point]>([
		['175° E', [175, 66.5]],
		['180°', [180, 66.5]],
		['175° W', [185, 66.5]],
		['180°, 67° N', [180, 67]],
		['Wrangel', [180, 71.2]],
		['Kaliningrad', [21, 54.7]],
		['Sakhalin', [142.9, 50]]
	])('holds %s', (_, point) => {
		expect(inPolygons(point, russia)).toBe(true);
	});

	it('reaches beyond the antimeridian in the first paint, in one ring with Moscow', () => {
		const moscow = toWorld([37.6, 55.75]);
		const rings = readPath(paint.countries.RUS).filter((ring) => inPolygons(moscow, [[ring]]));
		expect(rings.length).toBe(1);
		expect(Math.max(...rings[0].map(([x]) => x))).toBeGreaterThan(toWorld([189, 66])[0]);
	});

	it('takes nothing with it: no outline of the first paint jumps across the world', () => {
		const shapes = [
			...Object.entries(paint.countries),
			...Object.entries(paint.context).map(([id, { d }]) => [id, d])
		];
		const bands = shapes.filter(([, d]) =>
			readPath(d).some((ring) => ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 5000))
		);
		expect(bands.map(([id]) => id)).toEqual([]);
	});
});

describe('the first paint', () => {
	it.each<[string, string, Point]>([
		['Crimea', 'UKR', [34.1, 45.2]],
		['Hainan', 'CHN', [109.8, 19.2]],
		['Kaliningrad', 'RUS', [21.2, 54.7]],
		['the Wakhan', 'AFG', [72.8, 36.9]],
		['Alaska', 'USA', [-150, 64]],
		['Hawaii', 'USA', [-155.5, 19.6]]
	])('keeps %s with %s', (_, id, point) => {
		expect(readPath(paint.countries[id]).some((ring) => inPolygons(toWorld(point), [[ring]]))).toBe(true);
	});

	it.each<[string, string, Point]>([
		['Taiwan', 'TWN', [121, 23.8]],
		['Hokkaido', 'JPN', [142.8, 43.4]],
		['Gotland', 'SWE', [18.5, 57.4]],
		['Sri Lanka', 'LKA', [80.7, 7.5]]
	])('keeps %s', (_, id, point) => {
		expect(readPath(paint.context[id].d).some((ring) => inPolygons(toWorld(point), [[ring]]))).toBe(true);
	});

	it('draws a line between two countries once: neighbours agree on every vertex', () => {
		const owners = new Map<string, Set<string>>();
		for (const [id, d] of Object.entries(paint.countries)) {
			for (const ring of readPath(d))
				for (const point of ring) owners.set(point.join(), (owners.get(point.join()) ?? new Set()).add(id));
		}
		const shared = [...owners.values()].filter((ids) => ids.has('AFG') && ids.has('PAK'));
		expect(shared.length).toBeGreaterThan(30);
	});
});

describe('the index', () => {
	it('puts every label inside its country', () => {
		const outside = CODED.filter(
			(id) => !inPolygons(index.countries[id].label, world.countries.get(id) ?? [])
		);
		expect(outside).toEqual([]);
	});

	it('frames every label', () => {
		const outside = Object.entries(index.countries).filter(
			([
				,
				{
					label: [x, y],
					focus: [w, s, e, n]
				}
			]) => x < w || x > e || y < s || y > n
		);
		expect(outside).toEqual([]);
	});

	it('knows the six land neighbours of Afghanistan', () => {
		expect(index.countries.AFG.landNeighbours).toEqual(['CHN', 'IRN', 'PAK', 'TJK', 'TKM', 'UZB']);
	});

	it('agrees with the borders of the full map on every neighbour', () => {
		const { geometries } = map.objects.borders;
		const pairs = geometries.map(({ properties }) => properties as { a: string | null; b: string | null });
		for (const id of CODED) {
			const found = pairs
				.flatMap(({ a, b }) => (a === b ? [] : a === id ? [b] : b === id ? [a] : []))
				.filter((other) => other !== null);
			expect([id, [...new Set(found)].sort()]).toEqual([id, index.countries[id].landNeighbours]);
		}
	});

	it.each([
		['kabul', 'Kabul', 'Afghanistan'],
		['moscow', 'Moscow', 'Russia'],
		['new-delhi', 'New Delhi', 'India']
	])('takes %s from the reference', (id, city, country) => {
		const found = lookupViaCity(city).find((row) => row.country === country);
		expect(index.places[id][0]).toBeCloseTo(found?.lng ?? NaN, 3);
		expect(index.places[id][1]).toBeCloseTo(found?.lat ?? NaN, 3);
	});

	it('lists its sources with version and licence', () => {
		expect(index.sources.filter(({ version, licence, use }) => !version || !licence || !use)).toEqual([]);
		expect(index.sources.map(({ name }) => name)).toContain('world-atlas');
	});
});
