import type { World } from '../steps/decode';
import { inPolygons, polygonAreaKm2, inPolygon } from '../steps/measure';
import type { Point, Polygon } from '../steps/types';

/** Something that must be where it is: a point in a country or in an area of the map. */
export interface Expected {
	name: string;
	at: Point;
	in: string;
}

/** A piece of land that must keep its size: km² within a range. */
export interface ExpectedArea extends Expected {
	km2: [least: number, most: number];
}

export function idsMatch(found: string[], wanted: string[]): string[] {
	return [
		...wanted.filter((id) => !found.includes(id)).map((id) => `${id} is missing`),
		...found.filter((id) => !wanted.includes(id)).map((id) => `${id} is not wanted`),
		...found.filter((id, i) => found.indexOf(id) !== i).map((id) => `${id} is there twice`)
	];
}

/** Points in the one country that they belong to, and in no other. */
export function pointsInCountries({ countries }: World, points: Expected[]): string[] {
	return points.flatMap(({ name, at, in: wanted }) => {
		const found = [...countries].filter(([, polygons]) => inPolygons(at, polygons)).map(([id]) => id);
		return found.join() === wanted
			? []
			: [`${name} (${at}) is in ${found.join(', ') || 'no country'}, not in ${wanted}`];
	});
}

/** Areas contain their place and have their size: Natural Earth 4.1 calls two provinces "Parwan", and one is Panjshir. */
export function areasAsExpected({ areas }: World, expected: ExpectedArea[]): string[] {
	return expected.flatMap((row) => sized(areas.get(row.in) ?? [], row));
}

/** Enclaves are polygons of their own, of their own size. */
export function enclavesKept({ countries }: World, enclaves: ExpectedArea[]): string[] {
	return enclaves.flatMap((row) =>
		sized(
			(countries.get(row.in) ?? []).filter((polygon) => inPolygon(row.at, polygon)),
			row
		)
	);
}

function sized(polygons: Polygon[], { name, at, in: id, km2: [least, most] }: ExpectedArea): string[] {
	if (!inPolygons(at, polygons)) return [`${name}: ${id} does not contain ${at}`];
	const area = Math.round(polygons.reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0));
	return area >= least && area <= most ? [] : [`${name}: ${id} has ${area} km², not ${least} to ${most}`];
}

/** Russia is one piece over the antimeridian, without an edge along it and without a band around the world. */
export function russiaContiguous({ countries }: World): string[] {
	const russia = countries.get('RUS') ?? [];
	const mainland = russia.filter((polygon) => inPolygon([60, 57], polygon));
	const east: Point[] = [
		[175, 66.5],
		[180, 66.5],
		[185, 66.5],
		[180, 67]
	];
	const missing = east
		.filter((point) => !inPolygons(point, mainland))
		.map((point) => `${point} is not in the Russian mainland`);
	const edges = russia.flat().flatMap((ring) => ring.slice(1).map((point, i) => [ring[i], point]));
	const seams = edges.filter(([a, b]) => a[0] === 180 && b[0] === 180 && Math.abs(a[1] - b[1]) > 0.3);
	const bands = [...countries].filter(([, polygons]) =>
		polygons.some((p) =>
			p.some((ring) => ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 60))
		)
	);
	return [
		...missing,
		...seams.map(([a]) => `an edge along the antimeridian at ${a}`),
		...bands.map(([id]) => `${id} has a band across the world`)
	];
}
