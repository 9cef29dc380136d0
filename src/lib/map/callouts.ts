/**
 * Callouts: a name beside a state that is too small for it, with a line into the state. Of many places
 * around the state the cheapest counts: near, over sea or over land without a statement, its line across
 * no other state.
 */
import type { Size } from './camera';
import {
	DROP,
	fullWidth,
	LABEL_SIZE,
	labelText,
	rectangleOf,
	type LabelSpec,
	type PlacedLabel,
	type Plan
} from './label-shape';
import type { Rectangle } from './rectangle';
import { roomiest, shareIn } from './room';

/** Side of the square, px, that a state must offer to a line; a narrow map has no room for many, unless all are wanted. */
const FOOTING = { narrow: 48, wide: 14, thorough: 8 };
const NARROW = 700;
/** From the state to the name, px. */
const DISTANCES = [26, 40, 58, 80, 110, 150];
const DIRECTIONS = 24;
/**
 * What it costs to lie on states, as px of distance: for each that a name touches (its own too, which it
 * would straddle), for all of the name, for an eighth of the line. The subject's ground is dear.
 */
const TOUCH = 16;
const NAME_ABROAD = 24;
const LINE_ABROAD = 7;
const ON_SUBJECT = 4;
const PIECES = 8;
/** Below this zoom small states lie so close together that only a cheap callout helps; the others are left out. */
const FAR = 2.2;
const CHEAP = 60;
/** Where all are wanted: dearer than this, a line runs over so many states that it is hard to say whose name it is. */
const DEAR = 110;

export function callout(spec: LabelSpec, plan: Plan): PlacedLabel | null {
	const { labels, camera, size, cells, free, thorough } = plan;
	const foot = roomiest(cells(spec.id), footing(size, thorough), free);
	if (!foot) return null;
	const text = labelText(spec);
	const half = fullWidth({ spec, text }) / 2;
	const states = labels.map(({ id, style }) => ({
		own: id === spec.id,
		weight: style === 'subject' ? ON_SUBJECT : 1,
		cells: cells(id)
	}));
	const nameOn = (rectangle: Rectangle) =>
		states.reduce((sum, state) => {
			const share = shareIn(state.cells, rectangle);
			return sum + (share > 0 ? state.weight * (TOUCH + (state.own ? 0 : NAME_ABROAD * share)) : 0);
		}, 0);
	const lineOn = (piece: Rectangle) =>
		states.reduce(
			(sum, state) => sum + (state.own ? 0 : LINE_ABROAD * state.weight * shareIn(state.cells, piece)),
			0
		);
	let best: PlacedLabel | null = null;
	let least = thorough ? DEAR : camera.zoom < FAR ? CHEAP : Infinity;
	for (const distance of DISTANCES) {
		for (let turn = 0; turn < DIRECTIONS; turn++) {
			const angle = (2 * Math.PI * turn) / DIRECTIONS;
			const x = foot.x + Math.cos(angle) * (distance + half);
			const middle = foot.y + Math.sin(angle) * distance;
			const lead = { ...foot, toX: Math.min(x + half, Math.max(x - half, foot.x)), toY: middle };
			const label = { spec, text, x, y: middle + LABEL_SIZE[spec.style] * DROP, lead };
			const rectangle = rectangleOf(label);
			// The dear questions last: most places are out before.
			let cost = distance;
			if (cost >= least || !free(rectangle)) continue;
			cost += nameOn(rectangle);
			const line = alongLine(lead);
			if (cost >= least || !line.every(free)) continue;
			for (const piece of line) cost += lineOn(piece);
			if (cost < least) [least, best] = [cost, label];
		}
	}
	return best;
}

function footing({ width }: Size, thorough: boolean): Size {
	const side = thorough ? FOOTING.thorough : width < NARROW ? FOOTING.narrow : FOOTING.wide;
	return { width: side, height: side };
}

/** A callout line as small rectangles, px, close enough together that no name fits between them. */
export function alongLine({ x, y, toX, toY }: NonNullable<PlacedLabel['lead']>): Rectangle[] {
	return Array.from({ length: PIECES }, (_, piece) => {
		const [left, top] = [x + ((toX - x) * piece) / PIECES, y + ((toY - y) * piece) / PIECES];
		return { left: left - 3, top: top - 3, right: left + 3, bottom: top + 3 };
	});
}
