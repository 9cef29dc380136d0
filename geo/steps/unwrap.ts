import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon } from 'topojson-specification';
import type { Point, Polygon } from './types';

/** On the antimeridian the two halves of Chukotka end 0.0017° of latitude (190 m) apart: closer than this is one point. */
const SNAP_DEGREES = 0.005;

/**
 * The source is stitched on the sphere: a ring may hold −180 beside +179.9, which on a plane is a band of fill across
 * the whole world. A country that touches the antimeridian has its western longitudes moved to 180…191, and the edge
 * that its two halves then share is dissolved: one contiguous Russia, no seam in fill or outline.
 */
export function unwrap(polygons: Polygon[]): Polygon[] {
	const touches = polygons.some((polygon) =>
		polygon.some((ring) => ring.some(([lon]) => Math.abs(lon) === 180))
	);
	if (!touches) return polygons;
	const meridian: number[] = [];
	const move = ([lon, lat]: Point): Point => {
		if (Math.abs(lon) !== 180) return [lon < 0 ? lon + 360 : lon, lat];
		const known = meridian.find((other) => Math.abs(other - lat) < SNAP_DEGREES);
		if (known === undefined) meridian.push(lat);
		return [180, known ?? lat];
	};
	return dissolve(polygons.map((polygon) => polygon.map((ring) => ring.map(move))));
}

/** The union of polygons that meet along exactly shared edges. */
export function dissolve(polygons: Polygon[]): Polygon[] {
	const all: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
	const shared = topology({ all });
	return merge(shared, [shared.objects.all as MultiPolygon]).coordinates as Polygon[];
}
