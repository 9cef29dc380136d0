import { same } from './read';
import type { ArcRings, Line, Polygon } from './types';

/** A ring of arc numbers as a ring of points; empty when the grid has drawn all of it into one point. */
export function ringPoints(arcs: Line[], ring: number[]): Line {
	const points = ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]).slice(1));
	return points.length === 0 ? [] : [points[points.length - 1], ...points];
}

export function polygonPoints(arcs: Line[], rings: ArcRings): Polygon {
	return rings.map((ring) => ringPoints(arcs, ring));
}

/** Polygons without the rings that the grid has flattened to a line or a point; all of it goes with the outer ring. */
export function drawnPolygons(arcs: Line[], polygons: ArcRings[]): ArcRings[] {
	const isDrawn = (ring: number[]) => planarArea(ringPoints(arcs, ring)) !== 0;
	return polygons.filter(([outer]) => isDrawn(outer)).map((rings) => rings.filter(isDrawn));
}

/** Signed, in units of the ring's own coordinates. */
export function planarArea(ring: Line): number {
	return (
		ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + ring[i - 1][0] * y - x * ring[i - 1][1]), 0) / 2
	);
}

/** Lines joined end to end into as few as their order allows. */
export function joinLines(lines: Line[]): Line[] {
	const open = lines.map((line) => [...line]);
	for (let i = 0; i < open.length; i++) {
		for (let k = i + 1; k < open.length; k++) {
			const joined = join(open[i], open[k]);
			if (!joined) continue;
			open[i] = joined;
			open.splice(k, 1);
			k = i;
		}
	}
	return open;
}

function join(a: Line, b: Line): Line | undefined {
	const [aHead, aTail, bHead, bTail] = [a[0], a[a.length - 1], b[0], b[b.length - 1]];
	if (same(aTail, bHead)) return [...a, ...b.slice(1)];
	if (same(aTail, bTail)) return [...a, ...[...b].reverse().slice(1)];
	if (same(aHead, bTail)) return [...b, ...a.slice(1)];
	if (same(aHead, bHead)) return [...[...b].reverse(), ...a.slice(1)];
	return undefined;
}
