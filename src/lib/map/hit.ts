/**
 * What a pointer means. Exact first; if there is only sea or nothing under it, the nearest coded country
 * within reach, so that small states and coasts are easy to touch. Over other land it is that land.
 */
import type { Land } from './base';
import { scaleOf, unproject, type Camera, type Size } from './camera';

/** Reach of a near miss, px. */
export const REACH = 20;
/** How finely the reach is searched: to 2 px in distance, so that of two coasts the nearer one counts. */
const RINGS = 10;
const DIRECTIONS = 24;

export interface Ground {
	/** What is drawn at a point, world units. */
	landAt(x: number, y: number): Land | null;
	/** Whether a coded country may lie within `reach` (world units) of a point: rules out the open sea at no cost. */
	mayHoldCoded(x: number, y: number, reach: number): boolean;
	/** Like `landAt`, asking coded countries only. */
	codedAt(x: number, y: number): Land | null;
}

/**
 * @param px pointer from the map's left edge, px
 * @param py pointer from the map's top edge, px
 */
export function hitTest(ground: Ground, camera: Camera, size: Size, px: number, py: number): Land | null {
	const [x, y] = unproject(camera, size, px, py);
	const exact = ground.landAt(x, y);
	if (exact) return exact;
	const scale = scaleOf(camera.zoom);
	if (!ground.mayHoldCoded(x, y, REACH / scale)) return null;
	for (let ring = 1; ring <= RINGS; ring++) {
		const radius = (REACH * ring) / RINGS / scale;
		for (let step = 0; step < DIRECTIONS; step++) {
			const angle = (2 * Math.PI * step) / DIRECTIONS;
			const land = ground.codedAt(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
			if (land) return land;
		}
	}
	return null;
}
