/**
 * Moving a drawn picture instead of drawing it again. The base draws more than the window shows; while the
 * map moves, the finished picture is shifted and scaled as one layer, which costs the browser next to
 * nothing. It is drawn anew when the margin is used up, when it is scaled too far to look right, and when the
 * map comes to rest.
 */
import { scaleOf, type Camera, type Size } from './camera';

export interface Drawn {
	camera: Camera;
	size: Size;
	/** Drawn beyond each edge of the window, px. */
	margin: { x: number; y: number };
}

export interface Shift {
	/** px */
	x: number;
	y: number;
	scale: number;
}

/** Share of the window drawn beyond each edge, and a limit for large walls. */
const MARGIN_SHARE = 0.3;
const MARGIN_LIMIT = 420;
/** Beyond these the scaled picture would look soft or its lines too heavy. */
const SMALLEST = 0.75;
const LARGEST = 1.5;

export function marginOf({ width, height }: Size): Drawn['margin'] {
	const of = (length: number) => Math.round(Math.min(MARGIN_LIMIT, length * MARGIN_SHARE));
	return { x: of(width), y: of(height) };
}

/** How a drawn picture must be moved to show `camera`, or null when it has to be drawn again. */
export function shiftOf(drawn: Drawn, camera: Camera, size: Size): Shift | null {
	if (drawn.size.width !== size.width || drawn.size.height !== size.height) return null;
	const units = scaleOf(camera.zoom);
	const scale = units / scaleOf(drawn.camera.zoom);
	if (scale < SMALLEST || scale > LARGEST) return null;
	const along = (length: number, margin: number, from: number, to: number) => {
		const start = length / 2 + (from - to) * units - (scale * length) / 2 - scale * margin;
		const covers = start <= 0 && start + scale * (length + 2 * margin) >= length;
		return covers ? start + margin : null;
	};
	const x = along(size.width, drawn.margin.x, drawn.camera.x, camera.x);
	const y = along(size.height, drawn.margin.y, drawn.camera.y, camera.y);
	return x === null || y === null ? null : { x, y, scale };
}
