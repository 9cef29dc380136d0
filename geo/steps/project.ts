import { distanceKm } from './measure';
import { CENTRE } from './simplify';
import type { Point } from './types';

/** World units per 360° of longitude: one unit is 1.2 km at the equator, 1 km in Kabul. */
export const UNIT = 32768;

/** Mercator: x grows to the east from −180°, y to the south from 85.05° N. Not rounded. */
export function toWorld([lon, lat]: Point): Point {
	const m = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
	return [((lon + 180) / 360) * UNIT, ((1 - m / Math.PI) / 2) * UNIT];
}

/** Grid of the full map: degrees per unit, 0.28 km of latitude or 0.3 px at the largest zoom. */
export const GRID_DEGREES = 0.0025;
/** South-west corner of that grid. */
export const GRID_ORIGIN: Point = [-180, -60];

export function toGrid([lon, lat]: Point): Point {
	return [(lon - GRID_ORIGIN[0]) / GRID_DEGREES, (lat - GRID_ORIGIN[1]) / GRID_DEGREES];
}

/** Beyond so many km from the centre, the grid's step is so many units. */
export type Band = [beyondKm: number, step: number];

/**
 * Rounds to an integer grid that is coarser far away, where tolerances are many units: numbers that end alike
 * compress better (7 % of the first paint). It depends on the place alone, so neighbours still agree.
 */
export function snapper(project: (point: Point) => Point, bands: Band[]): (point: Point) => Point {
	return (point) => {
		const distance = distanceKm(point, CENTRE);
		const step = bands.reduce((current, [beyondKm, coarser]) => (distance > beyondKm ? coarser : current), 1);
		const [x, y] = project(point);
		return [Math.round(x / step) * step, Math.round(y / step) * step];
	};
}
