/** Marks on the axis of the timeline, px: as wide as their extent, wide enough to be pressed, none over another. Pure. */
import type { Extent } from './timeline';

export interface PlacedMark {
	/** What is pressed: left edge and width. */
	left: number;
	width: number;
	/** What the extent takes of it, in its middle. */
	drawn: number;
	/** From 0, the one next to the axis. */
	lane: number;
}

export interface Axis {
	/** First year, and the year after the last. */
	from: number;
	to: number;
	/** Where the first year begins, and what one takes. */
	start: number;
	perYear: number;
}

/** Beside the axis, px: a mark at its end is as wide as the others. */
const BESIDE = 14;
/** The narrowest that can be pressed with a mouse, px. */
const LEAST = 24;

/** The axis that holds these extents, in a strip of this width. */
export function axisOf(extents: readonly Extent[], width: number): Axis {
	const from = Math.floor(Math.min(...extents.map((one) => one.from)));
	const to = Math.ceil(Math.max(...extents.map((one) => one.to ?? one.from)));
	return { from, to, start: BESIDE, perYear: Math.max(0, width - 2 * BESIDE) / Math.max(1, to - from) };
}

/** Where a year stands, px. */
export const xOf = ({ from, start, perYear }: Axis, year: number): number => start + (year - from) * perYear;

/** Years to write below the axis: every fifth, or every tenth where those would touch. */
export function ticksOf({ from, to, perYear }: Axis): number[] {
	const step = perYear * 5 < 44 ? 10 : 5;
	const first = Math.ceil(from / step) * step;
	return Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, at) => first + at * step);
}

/** Each mark in the lowest lane in which it lies on no other. What took a year at most comes first: events of one time stand together at the axis, stretches above them. */
export function placeMarks(extents: readonly Extent[], axis: Axis): PlacedMark[] {
	const marks = extents.map(({ from, to }) => {
		const [first, last] = [xOf(axis, from), xOf(axis, to ?? axis.to)];
		const drawn = last - first;
		const width = Math.max(drawn, LEAST);
		return { left: (first + last - width) / 2, width, drawn, lane: 0, long: to === null || to - from > 1 };
	});
	const lanes: PlacedMark[][] = [];
	for (const mark of [...marks].sort((a, b) => Number(a.long) - Number(b.long))) {
		const right = mark.left + mark.width;
		const free = lanes.findIndex((lane) =>
			lane.every(({ left, width }) => right <= left || left + width <= mark.left)
		);
		mark.lane = free < 0 ? lanes.length : free;
		(lanes[mark.lane] ??= []).push(mark);
	}
	return marks;
}
