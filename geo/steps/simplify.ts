import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { distanceKm, KM_PER_DEGREE } from './measure';
import type { Line, Point } from './types';

/** Where distances are counted from: the middle of Afghanistan. */
export const CENTRE: Point = [66.4, 34.1];
/** Kilometres from the centre up to which the core's tolerance holds, and at which the other two are reached. */
const CORE_KM = 1500;
const REGION_KM = 4000;
const WORLD_KM = 6500;

/** Tolerances mean what they mean in mapshaper's `interval=`: a triangle counts when 0.65 × √area reaches it. */
const SIDE_TO_TOLERANCE = 0.65;

/** Tolerance in km near Afghanistan, in its region, and in the rest of the world; in between it grows in straight lines. */
export interface Level {
	core: number;
	region: number;
	world: number;
}

export function toleranceKm(point: Point, { core, region, world }: Level): number {
	const distance = distanceKm(point, CENTRE);
	if (distance < REGION_KM)
		return core + (region - core) * Math.max(0, (distance - CORE_KM) / (REGION_KM - CORE_KM));
	return region + (world - region) * Math.min(1, (distance - REGION_KM) / (WORLD_KM - REGION_KM));
}

/**
 * Weighted Visvalingam: area of the triangle at a vertex against the local tolerance; 1 is the threshold. A spike weighs 0.3
 * times, an almost straight run up to 1.7 times, which keeps outlines smooth at the same number of bytes.
 * The division by the cosine is half of Mercator's stretch: by ground distance alone the Arctic coast, which the
 * screen shows four times as large, turns into triangles; by the whole stretch it takes all the bytes.
 */
export function weight([a, b, c]: [Point, Point, Point], level: Level): number {
	const cosLat = Math.cos((b[1] * Math.PI) / 180);
	const k = KM_PER_DEGREE * cosLat;
	const [ux, uy] = [(a[0] - b[0]) * k, (a[1] - b[1]) * KM_PER_DEGREE];
	const [vx, vy] = [(c[0] - b[0]) * k, (c[1] - b[1]) * KM_PER_DEGREE];
	const lengths = Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy));
	const cosine = lengths === 0 ? 0 : (ux * vx + uy * vy) / lengths;
	const side = toleranceKm(b, level) / SIDE_TO_TOLERANCE;
	const area = Math.abs(ux * vy - uy * vx) / 2;
	return ((area / (side * side)) * (1 - 0.7 * cosine)) / cosLat;
}

/** A vertex with its weight; the ends of an arc weigh Infinity. */
export type Weighted = [lon: number, lat: number, weight: number];

export function weigh(arcs: Line[], level: Level): Weighted[][] {
	const input: Topology<Objects<object>> = { type: 'Topology', objects: {}, arcs };
	return presimplify(input, (triangle) => weight(triangle as unknown as [Point, Point, Point], level))
		.arcs as unknown as Weighted[][];
}
