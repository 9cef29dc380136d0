/**
 * The small map of a row of the register of disputes: what it shows of the page's own map, and where names
 * stand on it. Made while the site is built; the outlines themselves are copied from the page (`use`).
 */
import type { SmallMap } from '../model/borders';
import { worldBox, type Box } from './camera';
import { readLines } from './path-lines';
import { placeNames, type Frame, type Rings } from './small-map-names';
import type { FirstPaint } from './svg-base-markup';

/** Size for which it is made, px. */
export const SMALL: Readonly<{ width: number; height: number }> = { width: 260, height: 180 };
/** A stretch of a few km would say nothing without its surroundings: at least this wide, world units (about 5°). */
const NARROWEST = 460;
/** What is shown, as a multiple of the row's box. */
const SURROUNDINGS = 1.8;
/**
 * @param box of the row, degrees
 * @param parties ids of states whose names come first
 * @param nameOf the name of a state by its id
 */
export function smallMap(
	box: Box,
	parties: readonly string[],
	geometry: FirstPaint,
	nameOf: (id: string) => string
): SmallMap {
	const frame = frameOf(box);
	const near = (d: string) => touches(readLines(d), frame);
	const countries = Object.keys(geometry.countries).filter((id) => near(geometry.countries[id] ?? ''));
	const context = Object.keys(geometry.context).filter((id) => near(geometry.context[id]?.d ?? ''));
	const lines = geometry.lines.filter(({ d }) => near(d));
	const areas = geometry.areas.filter(({ kind, d }) => kind === 'disputed' && near(d));
	const shapes = [...countries, ...context]
		.sort((a, b) => Number(parties.includes(b)) - Number(parties.includes(a)))
		.map((id) => ({
			id,
			name: nameOf(id),
			rings: readLines(geometry.countries[id] ?? geometry.context[id]?.d ?? '')
		}));
	return {
		viewBox: [frame.x, frame.y, frame.width, frame.height].map(Math.round).join(' '),
		units: Number(frame.units.toFixed(2)),
		countries,
		context,
		lines: lines.map(({ id }) => id),
		areas: areas.map(({ id, givenTo }) => ({ id, nobodys: givenTo === null })),
		names: placeNames(
			shapes,
			areas.filter(({ givenTo }) => givenTo === null).map(({ d }) => readLines(d)),
			lines.flatMap(({ d }) => readLines(d)),
			frame
		)
	};
}

function frameOf(box: Box): Frame {
	const { x, y, width, height } = worldBox(box);
	const wide = Math.max(
		width * SURROUNDINGS,
		(height * SURROUNDINGS * SMALL.width) / SMALL.height,
		NARROWEST
	);
	const high = (wide * SMALL.height) / SMALL.width;
	return {
		x: x + (width - wide) / 2,
		y: y + (height - high) / 2,
		width: wide,
		height: high,
		units: wide / SMALL.width
	};
}

/** Whether anything of it is in the frame: a corner of its box may be enough, because what is outside is cut off. */
function touches(lines: Rings, { x, y, width, height }: Frame): boolean {
	return lines.some((line) => {
		const xs = line.map((point) => point[0]);
		const ys = line.map((point) => point[1]);
		return (
			Math.max(...xs) > x &&
			Math.min(...xs) < x + width &&
			Math.max(...ys) > y &&
			Math.min(...ys) < y + height
		);
	});
}
