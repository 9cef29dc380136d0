/** The map for other maps: valid, cut where it must be, and the same land as ours. */
import content from 'virtual:content';
import { readFileSync } from 'node:fs';
import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { cutAtAntimeridian } from '../../../src/lib/export/antimeridian';
import type { mapGeoJson } from '../../../src/lib/export/geojson';
import {
	isInside,
	rounded,
	signedArea,
	wound,
	type Point,
	type Polygon,
	type Ring
} from '../../../src/lib/export/planar';
import { layers } from '../../../src/lib/layers';
import { shapesOf } from '../../../src/lib/map/fine-geometry';
import { themes } from '../../../src/lib/map/palette';
import { categoryOf, fillOf } from '../../../src/lib/model/category';
import { TOPOLOGY } from '../map/geography';
import { fileAt } from './files';

const text = fileAt('map.geojson');
const map: ReturnType<typeof mapGeoJson> & Record<string, unknown> = JSON.parse(text);
const { features } = map;
const { countries: outlines, areas } = shapesOf(JSON.parse(readFileSync(TOPOLOGY, 'utf8')));
const featureOf = (id: string) => {
	const found = features.find((one) => one.id === id);
	if (!found) throw new Error(`No feature ${id}.`);
	return found;
};
const rings = features.flatMap(({ id, geometry }) =>
	geometry.coordinates.flatMap((polygon) => polygon.map((ring, at) => ({ id, ring, isHole: at > 0 })))
);
const areaOf = (polygons: readonly (readonly (readonly (readonly number[])[])[])[]) =>
	polygons.flat().reduce((sum, ring, _, all) => {
		const area = Math.abs(signedArea(ring.map(([lon = 0, lat = 0]): Point => [lon, lat])));
		const polygon = polygons.find((one) => one.includes(ring));
		return all.length && polygon?.[0] === ring ? sum + area : sum - area;
	}, 0);

describe('the file', () => {
	test('has nothing that a checker of RFC 7946 finds wrong', () => {
		expect(getIssues(text)).toEqual([]);
	});

	test('says what it is, where it is from and under which licences', () => {
		expect(map).toMatchObject({ type: 'FeatureCollection', name: 'briefing-map' });
		expect(map['source']).toContain(content.outline.author);
		expect(map['licence']).toMatch(/CC BY 4\.0.*public domain/);
		expect(Object.keys(map)).not.toContain('crs');
	});

	test('has a feature for each coded country, then one for each disputed area', () => {
		const countries = features.filter(({ properties }) => !properties['disputed']);
		expect(countries.map(({ id }) => id)).toEqual(content.countries.map(({ id }) => id));
		const disputed = areas.filter(({ kind }) => kind === 'disputed').map(({ id }) => `disputed-${id}`);
		expect(
			features
				.slice(countries.length)
				.map(({ id }) => id)
				.sort()
		).toEqual(disputed.sort());
		expect(disputed).toHaveLength(4);
	});

	test('gives nobody’s land to nobody', () => {
		const givenTo = (id: string) => featureOf(`disputed-${id}`).properties['given_to'];
		expect(['kashmir', 'siachen', 'arunachal', 'crimea'].map(givenTo)).toEqual([null, null, null, 'UKR']);
	});
});

describe('every ring', () => {
	test('is closed, of four positions or more, and turns by the right-hand rule', () => {
		const wrong = rings.filter(({ ring, isHole }) => {
			const closed = JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));
			return !closed || ring.length < 4 || signedArea(ring) > 0 === isHole || signedArea(ring) === 0;
		});
		expect(wrong.map(({ id, ring }) => `${id}: ${JSON.stringify(ring.slice(0, 4))}`)).toEqual([]);
	});

	test('is in degrees with at most four decimals, and says no position twice in a row', () => {
		const wrong = rings.filter(({ ring }) =>
			ring.some(([lon, lat], at) => {
				const [lon1, lat1] = ring[at + 1] ?? [NaN, NaN];
				const isDegree = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
				const isRound = [lon, lat].every((value) => Number(value.toFixed(4)) === value);
				return !isDegree || !isRound || (lon === lon1 && lat === lat1);
			})
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('lies on one side of the antimeridian', () => {
		const across = rings.filter(({ ring }) => {
			const lons = ring.map(([lon]) => lon);
			return Math.max(...lons) - Math.min(...lons) > 180;
		});
		expect(across.map(({ id }) => id)).toEqual([]);
	});

	test('that is a hole lies in the outline before it', () => {
		const wrong = features.flatMap(({ id, geometry }) =>
			geometry.coordinates
				.filter(([outer = [], ...holes]) => holes.some(([first]) => first && !isInside(first, outer)))
				.map(() => id)
		);
		expect(wrong).toEqual([]);
		expect(rings.filter(({ isHole }) => isHole).length).toBeGreaterThan(2);
	});
});

describe('the land', () => {
	test('is the same as on our map, hole for hole', () => {
		const wrong = content.countries.flatMap(({ id }) => {
			const before = outlines.find((one) => one.id === id)?.polygons ?? [];
			const after = featureOf(id).geometry.coordinates;
			const holes = (list: readonly (readonly unknown[])[]) =>
				list.reduce((sum, one) => sum + one.length - 1, 0);
			const difference = Math.abs(areaOf(before) - areaOf(after));
			return difference < 1e-6 * areaOf(before) && holes(before) === holes(after)
				? []
				: [`${id}: ${difference}`];
		});
		expect(wrong).toEqual([]);
	});

	test('of Russia is cut at 180° and goes on at −180°', () => {
		const { geometry, bbox } = featureOf('RUS');
		const corners = geometry.coordinates.flatMap(([outer = []]) => outer);
		const inRussia = ([lon, lat]: Point) =>
			geometry.coordinates.some(([outer = []]) => isInside([lon, lat], outer));
		expect(corners.some(([lon]) => lon === 180) && corners.some(([lon]) => lon === -180)).toBe(true);
		expect(
			[
				[175, 67],
				[179.9, 67],
				[-179.9, 67],
				[-175, 66.5]
			].map(([lon = 0, lat = 0]) => inRussia([lon, lat]))
		).toEqual([true, true, true, true]);
		expect(bbox[0]).toBeGreaterThan(bbox[2]);
	});

	test('lies in the boxes that say where it is', () => {
		const wrong = features.filter(({ bbox: [west, south, east, north], geometry }) =>
			geometry.coordinates.flat(2).some(([lon, lat]) => {
				const inside = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
				return !inside || lat < south || lat > north;
			})
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

describe('the cells', () => {
	test('are those of the map, with its colours', () => {
		const wrong = content.countries.flatMap((country) =>
			layers
				.filter((layer) => {
					const { properties } = featureOf(country.id);
					const { code, id, label, absence } = categoryOf(layer, country);
					const { colour, pattern } = fillOf(layer, country);
					const said = ['code', 'category', 'label', 'absence', 'fill', 'pattern'].map(
						(name) => properties[`${layer.id}_${name}`]
					);
					return (
						JSON.stringify(said) !== JSON.stringify([code, id, label, absence, themes.light[colour], pattern])
					);
				})
				.map((layer) => `${country.id}.${layer.id}`)
		);
		expect(wrong).toEqual([]);
	});
});

describe('a cut at the antimeridian', () => {
	const closed = (points: Point[]): Ring => [...points, ...points.slice(0, 1)];
	const box = (west: number, south: number, east: number, north: number): Ring =>
		closed([
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		]);
	const total = (polygons: readonly Polygon[]) =>
		polygons.flatMap((polygon) => wound(polygon)).reduce((sum, ring) => sum + signedArea(ring), 0);

	test.each<[string, Polygon, number]>([
		['leaves alone what lies west of it', [box(170, 0, 179, 10)], 1],
		['moves what lies east of it', [box(181, 0, 189, 10)], 1],
		['leaves alone what touches it from the west', [box(170, 0, 180, 10)], 1],
		['moves what touches it from the east', [box(180, 0, 190, 10)], 1],
		['makes two of what crosses it', [box(170, 0, 190, 10)], 2],
		[
			'makes three of a U whose two arms cross it',
			[
				closed([
					[170, 0],
					[190, 0],
					[190, 3],
					[175, 3],
					[175, 7],
					[190, 7],
					[190, 10],
					[170, 10]
				])
			],
			3
		],
		['keeps a hole on its side', [box(170, 0, 190, 10), box(172, 2, 178, 8)], 2],
		['opens a hole that it runs through', [box(170, 0, 190, 10), box(175, 2, 185, 8)], 2],
		[
			'does not mind corners on it',
			[
				closed([
					[170, 0],
					[180, 0],
					[190, 0],
					[190, 10],
					[180, 12],
					[170, 10]
				])
			],
			2
		],
		['does not mind the direction', [[...box(170, 0, 190, 10)].reverse()], 2]
	])('%s', (_, polygon, parts) => {
		const cut = cutAtAntimeridian(polygon);
		expect(cut).toHaveLength(parts);
		expect(total(cut)).toBeCloseTo(total([wound(polygon)]), 9);
		expect(cut.flat(2).filter(([lon]) => Math.abs(lon) > 180)).toEqual([]);
	});

	test('gives a hole to the part that it lies in', () => {
		const cut = cutAtAntimeridian([box(170, 0, 190, 10), box(182, 2, 188, 8)]);
		expect(cut.map((polygon) => polygon.length).sort()).toEqual([1, 2]);
		expect(
			cut
				.find((polygon) => polygon.length === 2)
				?.flat()
				.every(([lon]) => lon < 0)
		).toBe(true);
	});
});

test('rounding keeps rings closed and says nothing twice', () => {
	const ring: Ring = [
		[0.00001, 0],
		[0.00002, 0],
		[1, 0],
		[1, 1.00004],
		[0.00001, 0]
	];
	expect(rounded(ring, 4)).toEqual([
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 0]
	]);
});
