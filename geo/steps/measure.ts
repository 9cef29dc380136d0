import type { Point, Polygon, Ring } from './types';

const DEGREE = Math.PI / 180;
/** Kilometres per degree of latitude on a sphere of 6371 km. */
export const KM_PER_DEGREE = 6371 * DEGREE;

/** Great-circle distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
	const sinLat = Math.sin(((b[1] - a[1]) * DEGREE) / 2);
	const sinLon = Math.sin(((b[0] - a[0]) * DEGREE) / 2);
	const h = sinLat * sinLat + Math.cos(a[1] * DEGREE) * Math.cos(b[1] * DEGREE) * sinLon * sinLon;
	return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Distance in kilometres from a point to a segment, on the plane that touches the earth at the point. */
export function segmentDistanceKm(p: Point, a: Point, b: Point): number {
	const kx = KM_PER_DEGREE * Math.cos(p[1] * DEGREE);
	const ax = (a[0] - p[0]) * kx;
	const ay = (a[1] - p[1]) * KM_PER_DEGREE;
	const dx = (b[0] - a[0]) * kx;
	const dy = (b[1] - a[1]) * KM_PER_DEGREE;
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
	return Math.hypot(ax + t * dx, ay + t * dy);
}

/** Signed area of a ring in km² (positive = counter-clockwise), exact on the sphere's equal-area cylinder. */
export function ringAreaKm2(ring: Ring): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0, y0] = ring[i - 1];
		const [x1, y1] = ring[i];
		sum += (x0 - x1) * (Math.sin(y0 * DEGREE) + Math.sin(y1 * DEGREE));
	}
	return (-sum * DEGREE * 6371 * 6371) / 2;
}

/** Area of a polygon in km², holes taken off; does not depend on the winding. */
export function polygonAreaKm2([outer, ...holes]: Polygon): number {
	return holes.reduce((sum, hole) => sum - Math.abs(ringAreaKm2(hole)), Math.abs(ringAreaKm2(outer)));
}

export function inRing([x, y]: Point, ring: Ring): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1];
		const [bx, by] = ring[i];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

export function inPolygon(p: Point, [outer, ...holes]: Polygon): boolean {
	return inRing(p, outer) && !holes.some((hole) => inRing(p, hole));
}

export function inPolygons(p: Point, polygons: Polygon[]): boolean {
	return polygons.some((polygon) => inPolygon(p, polygon));
}
