/** Rectangles of the window, px from its top left corner. */
import type { Size } from './camera';

export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export function isInside({ left, top, right, bottom }: Rectangle, { width, height }: Size): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

export function contains({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** The square around a point. @param half of its side, px */
export function squareAround(x: number, y: number, half: number): Rectangle {
	return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
