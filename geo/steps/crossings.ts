import type { Box, Line, Point } from './types';

/** Two segments that meet where no vertex joins them. */
export interface Crossing {
	/** Arc number and position of the segment's first vertex in it. */
	segments: [[arc: number, k: number], [arc: number, k: number]];
	at: Point;
}

type Segment = [a: Point, b: Point, arc: number, k: number];

/** Every place where segments of integer arcs cross; within `box` when given. Exact, because the grid is. */
export function findCrossings(arcs: Line[], box?: Box): Crossing[] {
	const segments = arcs.flatMap((arc, i) => arc.slice(1).map((point, k): Segment => [arc[k], point, i, k]));
	const wanted = segments.filter(
		([a, b]) => !box || (meets(a[0], b[0], box[0], box[2]) && meets(a[1], b[1], box[1], box[3]))
	);
	const order = wanted.sort((s, t) => left(s) - left(t));
	const found: Crossing[] = [];
	let active: Segment[] = [];
	for (const segment of order) {
		active = active.filter((other) => Math.max(other[0][0], other[1][0]) >= left(segment));
		for (const other of active) {
			if (
				meets(
					segment[0][1],
					segment[1][1],
					Math.min(other[0][1], other[1][1]),
					Math.max(other[0][1], other[1][1])
				) &&
				cross(segment, other)
			) {
				found.push({
					segments: [
						[segment[2], segment[3]],
						[other[2], other[3]]
					],
					at: segment[0]
				});
			}
		}
		active.push(segment);
	}
	return found;
}

function left([a, b]: Segment): number {
	return Math.min(a[0], b[0]);
}

function meets(a: number, b: number, low: number, high: number): boolean {
	return Math.min(a, b) <= high && Math.max(a, b) >= low;
}

function turn(a: Point, b: Point, c: Point): number {
	return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
