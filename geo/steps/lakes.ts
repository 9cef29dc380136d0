import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceKm, inPolygon, polygonAreaKm2 } from './measure';
import { CENTRE } from './simplify';
import type { Point, Polygon } from './types';

/** Lakes from this area on, in km², and not further away, in km: the ones that a reader of this map would miss. */
const SMALLEST_KM2 = 5000;
const FURTHEST_KM = 4500;
/** The 50m file of the source lacks Lake Balkhash; its 110m file has it. */
const BALKHASH: Point = [74, 46.2];

/** The large lakes of the region, as polygons. */
export function readLakes(at50m: Topology, at110m: Topology): Polygon[] {
	const wanted = polygons(at50m).filter(
		(polygon) => polygonAreaKm2(polygon) >= SMALLEST_KM2 && distanceKm(polygon[0][0], CENTRE) <= FURTHEST_KM
	);
	return [...wanted, ...polygons(at110m).filter((polygon) => inPolygon(BALKHASH, polygon))];
}

function polygons(source: Topology): Polygon[] {
	const { features } = feature(source, source.objects.lakes as GeometryCollection);
	return features.flatMap(({ geometry }) => {
		const list =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		return (list as Polygon[]).filter((polygon) => polygon.length > 0);
	});
}
