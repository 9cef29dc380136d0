/** Leaves out of a picture what lies outside its window, so that a file about a valley does not carry a world. */
import { unproject, type Camera, type Size } from '../map/camera';

/** Room for strokes around the window, px. */
const EDGE = 8;

/**
 * Whether path data may be seen. Only data with absolute corners (M and L, as the full geometry has) is
 * looked into; of other data nobody is sure, so it is kept.
 */
export function mayBeSeen(camera: Camera, size: Size): (d: string) => boolean {
	const [left, top] = unproject(camera, size, -EDGE, -EDGE);
	const [right, bottom] = unproject(camera, size, size.width + EDGE, size.height + EDGE);
	return (d) => {
		if (/[^MLz\d.\s-]/.test(d)) return true;
		let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [, x = '', y = ''] of d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)) {
			west = Math.min(west, Number(x));
			east = Math.max(east, Number(x));
			north = Math.min(north, Number(y));
			south = Math.max(south, Number(y));
		}
		return west <= right && east >= left && north <= bottom && south >= top;
	};
}
