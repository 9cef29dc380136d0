/**
 * How much of the window a state takes, and where in it there is most room. Pure: outlines and a camera
 * in, px out. The window is counted in cells; a summed-area table answers any rectangle at once.
 */
import { scaleOf, type Camera, type Size } from './camera';
import type { Rectangle } from './rectangle';
import type { Rings } from './rings';

/** px; finer finds little more room and costs the square of it. */
const CELL = 6;

/** Cells of the window that lie in a state: `sums[row][column]` counts those above and to the left. */
export type Cells = readonly Int32Array[];

/** @param rings of one state; inside by the even-odd rule */
export function cellsOf(rings: Rings, camera: Camera, size: Size): Cells {
	const columns = Math.ceil(size.width / CELL);
	const crossings = Array.from({ length: Math.ceil(size.height / CELL) }, (): number[] => []);
	// In units of cells; written out because it runs for every vertex of every state.
	const scale = scaleOf(camera.zoom) / CELL;
	const [left, top] = [size.width / 2 / CELL - camera.x * scale, size.height / 2 / CELL - camera.y * scale];
	for (const ring of rings) {
		let x0 = left + (ring.at(-2) ?? 0) * scale;
		let y0 = top + (ring.at(-1) ?? 0) * scale;
		for (let i = 0; i < ring.length; i += 2) {
			const x = left + (ring[i] ?? 0) * scale;
			const y = top + (ring[i + 1] ?? 0) * scale;
			const last = Math.min(crossings.length, Math.ceil(Math.max(y0, y) - 0.5));
			for (let row = Math.max(0, Math.ceil(Math.min(y0, y) - 0.5)); row < last; row++)
				crossings[row]?.push(x0 + ((row + 0.5 - y0) * (x - x0)) / (y - y0));
			x0 = x;
			y0 = y;
		}
	}
	if (crossings.every((row) => row.length === 0)) return [];
	const sums = [new Int32Array(columns + 1)];
	crossings.forEach((row, index) => {
		row.sort((a, b) => a - b);
		const sum = new Int32Array(columns + 1);
		for (let column = 0, passed = 0, inside = 0; column < columns; column++) {
			while ((row[passed] ?? Infinity) < column + 0.5) passed++;
			inside += passed % 2;
			sum[column + 1] = inside + (sums[index]?.[column + 1] ?? 0);
		}
		sums.push(sum);
	});
	return sums;
}

/** The share of a rectangle (px) that lies in the state, 0 to 1; what is outside the window does not. */
export function shareIn(cells: Cells, { left, top, right, bottom }: Rectangle): number {
	const [x0, x1] = [Math.round(left / CELL), Math.round(right / CELL)];
	const [y0, y1] = [Math.round(top / CELL), Math.round(bottom / CELL)];
	const count = countIn(cells, x0, y0, x1, y1);
	return count === 0 ? 0 : count / (Math.max(1, x1 - x0) * Math.max(1, y1 - y0));
}

function countIn(cells: Cells, x0: number, y0: number, x1: number, y1: number): number {
	const last = cells.length - 1;
	const upper = cells[Math.min(last, Math.max(0, y0))] ?? [];
	const lower = cells[Math.min(last, Math.max(0, y1))] ?? [];
	const from = Math.min(upper.length - 1, Math.max(0, x0));
	const to = Math.min(upper.length - 1, Math.max(0, x1));
	return (lower[to] ?? 0) - (lower[from] ?? 0) - (upper[to] ?? 0) + (upper[from] ?? 0);
}

/** The same middle, `factor` times as large. */
export function scaled({ left, top, right, bottom }: Rectangle, factor: number): Rectangle {
	const [dx, dy] = [((right - left) * (factor - 1)) / 2, ((bottom - top) * (factor - 1)) / 2];
	return { left: left - dx, top: top - dy, right: right + dx, bottom: bottom + dy };
}

/** Steps in which a rectangle is tried larger. */
const GROWTH = 1.08;

/**
 * The middle of the largest rectangle of a form that lies in the state.
 * @param form width and height of the smallest one, px
 * @param free whether nothing else stands in a rectangle
 */
export function roomiest(
	cells: Cells,
	form: Size,
	free: (rectangle: Rectangle) => boolean
): { x: number; y: number } | null {
	let scale = 1;
	let best = null;
	for (let row = 0; row < cells.length - 1; row++) {
		for (let column = 0; column < (cells[0]?.length ?? 0) - 1; column++) {
			if (countIn(cells, column, row, column + 1, row + 1) === 0) continue;
			const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
			for (;;) {
				const [dx, dy] = [(form.width * scale) / 2, (form.height * scale) / 2];
				const rectangle = { left: x - dx, top: y - dy, right: x + dx, bottom: y + dy };
				if (shareIn(cells, rectangle) < 1 || !free(rectangle)) break;
				best = { x, y };
				scale *= GROWTH;
			}
		}
	}
	return best;
}
