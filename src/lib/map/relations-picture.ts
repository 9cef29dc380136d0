/** Relations over a map that is explored: the tray, and every arrow with its ends. Pure. */
import { bundledArrows, endName, hasPlace, type Arrow } from '../model/arrows';
import type { Relation } from '../model/schema';
import { keyOf, type Arc } from './arc-shape';
import type { EndsOnMap } from './arc-ends';
import { drawArrows } from './arcs';
import { alongLine } from './callouts';
import { rectangleOf } from './labels';
import type { Rectangle } from './rectangle';
import { endBeside, sightOn } from './tray-ends';
import { inMiddle, inOrder } from './tray-order';
import { trayChips, trayEnds, type Chip, type TrayEnd } from './tray';

/** What is drawn of relations. */
export interface Tray {
	arrows: readonly Arrow[];
	chips: readonly Chip[];
	/** What it takes besides chips, px: its head, and its column as a whole. */
	blocks: readonly Rectangle[];
	/** How many ends the map does not show, whether or not they have a chip. */
	ends: number;
	/** Whether all of them would be on the map elsewhere. */
	outside: boolean;
}

/** From the head to the first chips, px. */
const BELOW = 4;
const ROUNDS = 3;

type OnMap = Omit<EndsOnMap, 'labels'> & { covered: readonly Rectangle[] };

/**
 * @param names words for ends, by `refKey`
 * @param bar what the tray's head takes, px
 * @param open whether the chips are shown
 */
export function trayOn(
	relations: readonly Relation[],
	names: Readonly<Record<string, string>>,
	on: OnMap,
	bar: Rectangle,
	open: boolean
): Tray {
	const arrows = bundledArrows(relations);
	const isRegion = (end: string) =>
		on.places.some(({ id, marker }) => marker === 'region' && end === `actor:${id}`);
	const words = (end: string) =>
		endName(end, names) + (hasPlace(end) ? ' (outside this view)' : isRegion(end) ? ' (region)' : '');
	let blocks = [bar];
	let [ends, chips]: [TrayEnd[], Chip[]] = [[], []];
	// What the tray itself hides joins it; there are few rounds, since it only grows by what it hides.
	for (let round = 0; round < ROUNDS; round++) {
		const sight = sightOn({ ...on, covered: [...on.covered, ...blocks, ...chips] });
		const found = trayEnds(arrows, (end) => sight(end) !== null, words);
		if (round > 0 && found.length <= ends.length) break;
		ends = found;
		const order = inOrder(inMiddle(ends, isRegion), arrows, sight, bar.bottom);
		const placed = (list: readonly TrayEnd[]) => trayChips(list, on.size, on.covered, bar.bottom + BELOW);
		chips = open ? placed(order) : [];
		// What lies lowest stands lowest, also where the column cannot hold them all.
		const column = chips.filter(({ port }) => port === 'right').length;
		if (column > 0 && column < chips.length)
			chips = placed([...order.slice(0, column - 1), ...order.slice(-1), ...order.slice(column - 1, -1)]);
		blocks = [bar, ...columnOf(chips)];
	}
	return { arrows, chips, blocks, ends: ends.length, outside: ends.every(({ id }) => hasPlace(id)) };
}

/** The left column as a whole: a name in a gap of it would read as one of its chips. */
function columnOf(chips: readonly Chip[]): Rectangle[] {
	const first = chips.find(({ port }) => port === 'right');
	const last = chips.findLast(({ port, right }) => port === 'right' && right === first?.right);
	return first && last ? [{ left: 0, top: first.top, right: last.right, bottom: last.bottom }] : [];
}

/** The arrows of a tray, once names are placed. */
export function arcsBeside({ arrows, chips }: Pick<Tray, 'arrows' | 'chips'>, on: OnMap & EndsOnMap): Arc[] {
	const names = on.labels.flatMap((label) => [
		rectangleOf(label),
		...(label.lead ? alongLine(label.lead) : [])
	]);
	const map = { left: 0, top: 0, right: on.size.width, bottom: on.size.height };
	// Under what lies over the map an arrow would not be seen at all.
	const blocked = [...on.covered, ...on.covered, ...chips, ...names];
	const endOf = endBeside(on, chips);
	const arcs = drawArrows(arrows, endOf, blocked, map);
	// Rather an arrow at a name beside its state than none: nobody would know of it.
	const missing = arrows.filter((arrow) => !arcs.some(({ key }) => key === keyOf(arrow)));
	const loose = (id: string) => {
		const end = endOf(id);
		return end && { ...end, at: () => true };
	};
	return missing.length > 0 ? [...arcs, ...drawArrows(missing, loose, blocked, map)] : arcs;
}
