/** Where the names of states stand on a small map: only on their own land, and off everything that is disputed. */
import type { SmallMap } from '../model/borders';
import { distanceTo, isInside, type PathPoint } from './path-lines';

/** Type of the names, px: height, and about the width of a letter. */
const TYPE = { height: 13, letter: 7 };
/** Free space that a name asks for around its middle, px; with less it is left out. */
const CLEAR = 12;
const MOST_NAMES = 5;
/** Places that are tried for a name, along and down. */
const GRID = { across: 26, down: 18 };

/** World units. */
export type Rings = readonly (readonly PathPoint[])[];
/** World units, and how many of them are a px. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
	units: number;
}
export interface Shape {
	id: string;
	name: string;
	rings: Rings;
}

/**
 * Each name in the middle of the largest room that its land has in the frame.
 * @param shapes in the order in which they may choose
 * @param nobodys areas that are given to nobody: no name stands there
 * @param lines disputed stretches: no name stands on them
 */
export function placeNames(
	shapes: readonly Shape[],
	nobodys: readonly Rings[],
	lines: Rings,
	frame: Frame
): SmallMap['names'] {
	const placed: SmallMap['names'][number][] = [];
	for (const shape of shapes) {
		if (placed.length === MOST_NAMES) break;
		const half = (shape.name.length * TYPE.letter * frame.units) / 2;
		let best = { x: 0, y: 0, room: CLEAR * frame.units };
		for (const [x, y] of places(frame)) {
			const fits = isInside(shape.rings, x, y) && !nobodys.some((area) => isInside(area, x, y));
			if (!fits) continue;
			const room = Math.min(
				...[shape.rings, lines, ...nobodys].map((edges) => distanceTo(edges, x, y)),
				// A name is long: at the sides of the frame it needs its half width.
				Math.min(x - frame.x, frame.x + frame.width - x) - half,
				Math.min(y - frame.y, frame.y + frame.height - y),
				...placed.map((other) => Math.abs(other.y - y) - TYPE.height * frame.units)
			);
			if (room > best.room) best = { x, y, room };
		}
		if (best.x) placed.push({ text: shape.name, x: Math.round(best.x), y: Math.round(best.y) });
	}
	return placed;
}

function places({ x, y, width, height }: Frame): PathPoint[] {
	return Array.from({ length: GRID.across * GRID.down }, (_, at): PathPoint => {
		const [column, row] = [at % GRID.across, Math.floor(at / GRID.across)];
		return [x + ((column + 0.5) / GRID.across) * width, y + ((row + 0.5) / GRID.down) * height];
	});
}
