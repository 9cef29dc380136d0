/**
 * Which disputed stretch or area a pointer means. Loaded late, with whatever answers the pointer.
 *
 * A stretch is thin, so it has a reach; a country beside it must stay easy to open. So the reach is small,
 * and shrinks for a stretch that is itself only a few px long: seen from afar, a click there means the
 * country. An area means itself exactly where its hatch is drawn.
 */
import { distanceTo, lengthOf, readLines, type PathPoint } from './path-lines';

/** Reach of a stretch, px. */
export const MOUSE_REACH = 8;
export const TOUCH_REACH = 14;

export interface Stretch {
	/** Row of the register of disputes. */
	id: string;
	lines: readonly (readonly PathPoint[])[];
	/** World units. */
	length: number;
}

/** @param d path data in world units */
export function stretchOf(id: string, d: string): Stretch {
	const lines = readLines(d);
	return { id, lines, length: lengthOf(lines) };
}

/**
 * The stretch nearest to a point, if it is within reach.
 * @param x world units
 * @param y world units
 * @param reach world units
 */
export function nearestStretch(
	stretches: readonly Stretch[],
	x: number,
	y: number,
	reach: number
): string | null {
	let nearest: { id: string; distance: number } | null = null;
	for (const { id, lines, length } of stretches) {
		const distance = distanceTo(lines, x, y);
		if (distance > Math.min(reach, length / 2)) continue;
		if (!nearest || distance < nearest.distance) nearest = { id, distance };
	}
	return nearest?.id ?? null;
}
