/** Quadratic curves. Pure; the units are those of the points. */
export interface Point {
	x: number;
	y: number;
}
/** Start, control point, end. */
export type Curve = readonly [Point, Point, Point];

/** A curve between two points whose middle lies aside of theirs by half of `bend` times their distance. */
export function bent(from: Point, to: Point, bend: number): Curve {
	const control = {
		x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
		y: (from.y + to.y) / 2 + (to.x - from.x) * bend
	};
	return [from, control, to];
}

/** @param t 0 at the start to 1 at the end */
export function pointAt(curve: Curve, t: number): Point {
	return blossom(curve, t, t);
}

/** The part of a curve from one t to another. */
export function partOf(curve: Curve, from: number, to: number): Curve {
	return [blossom(curve, from, from), blossom(curve, from, to), blossom(curve, to, to)];
}

/** De Casteljau's steps with a t of its own for each (Ramshaw's blossom): gives points and control points alike. */
function blossom([a, b, c]: Curve, s: number, t: number): Point {
	return mix(mix(a, b, s), mix(b, c, s), t);
}

const mix = (a: Point, b: Point, t: number): Point => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t
});
