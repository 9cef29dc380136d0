import { polygonAreaKm2 } from './measure';
import type { Box, Line, Polygon } from './types';

/** The box of points, in degrees rounded outwards to 0.01° (about 1 km). */
export function boxOf(points: Line): Box {
	const [west, south, east, north] = points.reduce<Box>(
		([w, s, e, n], [lon, lat]) => [Math.min(w, lon), Math.min(s, lat), Math.max(e, lon), Math.max(n, lat)],
		[Infinity, Infinity, -Infinity, -Infinity]
	);
	return [
		Math.floor(west * 100) / 100,
		Math.floor(south * 100) / 100,
		Math.ceil(east * 100) / 100,
		Math.ceil(north * 100) / 100
	];
}

/** The box of the largest landmass: what a camera frames when the register of labels says nothing else. */
export function mainBox(polygons: Polygon[]): Box {
	const [largest] = [...polygons].sort((a, b) => polygonAreaKm2(b) - polygonAreaKm2(a));
	return boxOf(largest[0]);
}
