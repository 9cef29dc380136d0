import { describe, expect, test } from 'vitest';
import { project, scaleOf, toWorld } from '../../../src/lib/map/camera';
import { halfCamera, halfCollection } from '../../../src/lib/map/gl/half-world';

const size = { width: 1280, height: 720 };
const camera = (() => {
	const [x, y] = toWorld(72, 41);
	return { x, y, zoom: 2.55 };
})();

const positionsOf = (geometry: GeoJSON.Geometry): GeoJSON.Position[] =>
	'coordinates' in geometry
		? (geometry.coordinates.flat(9) as unknown as number[]).reduce<number[][]>(pairs, [])
		: [];
const pairs = (all: number[][], value: number, at: number) => {
	if (at % 2 === 0) all.push([value]);
	else all.at(-1)?.push(value);
	return all;
};
const halfOf = (geometry: GeoJSON.Geometry): GeoJSON.Feature => {
	const [feature] = halfCollection(collection(geometry)).features;
	if (!feature) throw new Error('the feature is gone');
	return feature;
};
const collection = (geometry: GeoJSON.Geometry): GeoJSON.FeatureCollection => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { id: 'RUS' }, geometry }]
});
const ring = [
	[180, 66],
	[190.3, 66],
	[190.3, 70],
	[180, 66]
];

describe('the half world', () => {
	test('holds Russia’s far east without coming near 180°', () => {
		const half = halfCollection(collection({ type: 'Polygon', coordinates: [ring] }));
		const longitudes = half.features.flatMap(({ geometry }) => positionsOf(geometry)).map(([lon = 0]) => lon);
		expect(longitudes).toHaveLength(ring.length);
		expect(Math.max(...longitudes)).toBeLessThan(10);
	});

	test('shows every place where the camera has it', () => {
		const places = [
			[30.5, 50.45],
			[69.18, 34.52],
			[190.3, 66],
			[-125, 24]
		] as const;
		const { center, zoom } = halfCamera(camera);
		const [cx, cy] = toWorld(...center);
		const off = places.map(([lon, lat]) => {
			const { geometry } = halfOf({ type: 'LineString', coordinates: [[lon, lat]] });
			const [halfLon = 0, halfLat = 0] = positionsOf(geometry)[0] ?? [];
			const [x, y] = toWorld(halfLon, halfLat);
			const there = [
				size.width / 2 + (x - cx) * scaleOf(zoom),
				size.height / 2 + (y - cy) * scaleOf(zoom)
			] as const;
			const here = project(camera, size, ...toWorld(lon, lat));
			return Math.hypot(there[0] - here[0], there[1] - here[1]);
		});
		expect(Math.max(...off)).toBeLessThan(0.001);
	});

	test('keeps ids and every shape of geometry', () => {
		const shapes: GeoJSON.Geometry[] = [
			{ type: 'Polygon', coordinates: [ring] },
			{ type: 'MultiPolygon', coordinates: [[ring], [ring]] },
			{ type: 'LineString', coordinates: ring },
			{ type: 'MultiLineString', coordinates: [ring, ring] }
		];
		const halved = shapes.map(halfOf);
		expect(halved.map(({ geometry }) => geometry.type)).toEqual(shapes.map(({ type }) => type));
		expect(halved.map(({ geometry }) => positionsOf(geometry).length)).toEqual([4, 8, 4, 8]);
		expect(halved.filter(({ properties }) => properties?.['id'] !== 'RUS')).toEqual([]);
	});
});
