import { inPolygon, inRing, segmentDistanceKm, distanceKm } from './measure';
import type { Cut, Line, Point, Polygon, Ring } from './types';

/** Admin-1 outlines lie within 0.25 km of the country outlines; further away than this they are inside the country. */
const INTERIOR_KM = 0.5;

export interface Pieces {
	rest: Polygon[];
	piece: Polygon[];
}

/** Takes the piece that a register row describes out of a country's polygons. `unit` is the admin-1 outline, for `by: 'admin'`. */
export function cutOut(polygons: Polygon[], cut: Cut, unit?: Polygon): Pieces {
	if (cut.by === 'whole') return { rest: [], piece: polygons };
	const index = polygons.findIndex((polygon) => inPolygon(cut.at, polygon));
	if (index < 0)
		throw new Error(
			`${cut.face}: ${cut.at} is not inside ${cut.of}. Is the point in the register [lon, lat]?`
		);
	const others = polygons.filter((_, i) => i !== index);
	if (cut.by === 'part') return { rest: others, piece: [polygons[index]] };
	const line = cut.by === 'line' ? cut.line : interiorLine(polygons[index][0], unit?.[0] ?? []);
	const halves = isClosed(line) ? punch(polygons[index], line) : split(polygons[index], line);
	const [inside, outside] = inPolygon(cut.at, halves[0]) ? halves : [halves[1], halves[0]];
	return { rest: [...others, outside], piece: [inside] };
}

function isClosed(line: Line): boolean {
	return line[0][0] === line[line.length - 1][0] && line[0][1] === line[line.length - 1][1];
}

/** A ring that touches nothing becomes a hole and a piece of its own. */
function punch([outer, ...holes]: Polygon, ring: Ring): [Polygon, Polygon] {
	const within = holes.filter((hole) => inRing(hole[0], ring));
	return [
		[ring, ...within],
		[outer, ...holes.filter((hole) => !within.includes(hole)), [...ring].reverse()]
	];
}

/** Splits a polygon along a line whose ends are moved to the nearest vertex of the outline. */
export function split([outer, ...holes]: Polygon, line: Line): [Polygon, Polygon] {
	const open = outer.slice(0, -1);
	const start = nearest(open, line[0]);
	const end = nearest(open, line[line.length - 1]);
	const inner = line.slice(1, -1);
	const halves = [
		[...walk(open, start, end), ...[...inner].reverse(), open[start]],
		[...walk(open, end, start), ...inner, open[end]]
	];
	const [left, right] = halves.map((ring): Polygon => [
		ring,
		...holes.filter((hole) => inRing(hole[0], ring))
	]);
	return [left, right];
}

function walk(open: Point[], from: number, to: number): Point[] {
	return from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
}

function nearest(points: Point[], target: Point): number {
	let best = 0;
	points.forEach((point, i) => {
		if (distanceKm(point, target) < distanceKm(points[best], target)) best = i;
	});
	return best;
}

/**
 * The part of an admin-1 outline that is not the country's own outline. The rest of it is thrown away: the country's
 * finer vertices stand there instead, so a region never disagrees with the border that it touches.
 */
export function interiorLine(country: Ring, unit: Ring): Line {
	const open = unit.slice(0, -1);
	const inside = open.map((point) => awayFrom(country, point));
	if (inside.every(Boolean)) return unit;
	const starts = open.flatMap((_, i) =>
		inside[i] && !inside[(i + open.length - 1) % open.length] ? [i] : []
	);
	if (starts.length !== 1)
		throw new Error(
			`the region meets its country's outline in ${starts.length} runs, not in one: cut it by hand`
		);
	const turned = [...open.slice(starts[0]), ...open.slice(0, starts[0])];
	const run = turned.slice(
		0,
		turned.findIndex((point) => !awayFrom(country, point))
	);
	return [run[0], ...run, run[run.length - 1]];
}

function awayFrom(ring: Ring, point: Point): boolean {
	for (let i = 1; i < ring.length; i++) {
		if (Math.abs(ring[i][1] - point[1]) < 1 && segmentDistanceKm(point, ring[i - 1], ring[i]) <= INTERIOR_KM)
			return false;
	}
	return true;
}
