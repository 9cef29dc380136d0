/** How an arrow looks, as path data in px. Pure. */
import type { Arrow } from '../model/arrows';
import { pointAt, type Curve, type Point } from './curve';
import { overlap, squareAround, type Rectangle } from './rectangle';

export interface Arc {
	/** Unique on its map. */
	key: string;
	kind: Arrow['kind'];
	/** Ids of the relations that it stands for. */
	ids: readonly string[];
	/** Path data of the line; of the head, null where something is denied; of the bar that says so. */
	line: string;
	head: string | null;
	bar: string | null;
	/** Where the number of its sentences stands; null where it is one. */
	count: Point | null;
}

/** Length and half width of heads, and what of the length the line leaves to the head, px. */
const HEADS = {
	reported: { length: 11, half: 4.6, left: 9 },
	view: { length: 8, half: 4.2, left: 0.5 },
	forecast: { length: 10, half: 6.5, left: 2 }
} as const;
const BAR = 7;
/** Where along an arrow its number may stand, best first: aside of the middle, which crossing arrows share. */
const COUNTS_AT = [0.42, 0.34, 0.5, 0.26, 0.58, 0.66, 0.74];
/** Half of what a number takes, px. */
const COUNT = 9;

/**
 * Line and head for the kind of statement; of what is denied a line with a bar.
 * @param names what a number keeps off where it can
 */
export function shapeOf(
	curve: Curve,
	{ kind, negative, ids }: Pick<Arrow, 'kind' | 'negative' | 'ids'>,
	names: readonly Rectangle[] = []
): Omit<Arc, 'key'> {
	const [start, control, tip] = curve;
	const { length, half, left } = HEADS[kind];
	const reach = Math.hypot(tip.x - control.x, tip.y - control.y) || 1;
	// Along the last part of the line, and across it.
	const [dx, dy] = [(tip.x - control.x) / reach, (tip.y - control.y) / reach];
	const back = (along: number, aside: number) =>
		text({ x: tip.x - dx * along - dy * aside, y: tip.y - dy * along + dx * aside });
	const line = `M${text(start)}Q${text(control)} ${negative ? text(tip) : back(left, 0)}`;
	const open = `M${back(length, half)}L${text(tip)}L${back(length, -half)}`;
	const middle = pointAt(curve, 0.5);
	const chord = Math.hypot(tip.x - start.x, tip.y - start.y) || 1;
	const [ax, ay] = [(-(tip.y - start.y) / chord) * BAR, ((tip.x - start.x) / chord) * BAR];
	const bar = `M${text({ x: middle.x - ax, y: middle.y - ay })}L${text({ x: middle.x + ax, y: middle.y + ay })}`;
	return {
		kind,
		ids,
		line,
		head: negative ? null : kind === 'reported' ? `${open}z` : open,
		bar: negative ? bar : null,
		count: ids.length > 1 ? countOn(curve, names) : null
	};
}

function countOn(curve: Curve, names: readonly Rectangle[]): Point {
	const spots = COUNTS_AT.map((t) => pointAt(curve, t));
	const free = spots.find(({ x, y }) => !names.some((name) => overlap(squareAround(x, y, COUNT), name)));
	return free ?? pointAt(curve, 0.5);
}

const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** What tells an arrow from the others on its map: the relations that it stands for, and its ends. */
export function keyOf({ ids, from, to }: Arrow): string {
	return [ids.join('+'), from, to].join(' ');
}
