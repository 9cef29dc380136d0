/**
 * The tray: what arrows join and the map does not show, as chips at its edges. Pure.
 *
 * An arrow leaves a chip without crossing another: the column at the left ends at one line, to the right of which
 * all is free. Where the column is full, chips stand in one row at the upper edge, then in a column at the right.
 */
import type { Arrow } from '../model/arrows';
import type { End } from './arcs';
import type { Size } from './camera';
import { overlap, type Rectangle } from './rectangle';

/** Somebody or something that stands in the tray. */
export interface TrayEnd {
	/** See `endId`. */
	id: string;
	text: string;
}

export interface Chip extends Rectangle {
	id: string;
	lines: readonly string[];
	/** The side at which arrows come and go. */
	port: 'right' | 'bottom' | 'left';
}

/** Type, px. */
export const CHIP_TYPE = { size: 13, leading: 15, padding: 7 } as const;
/** Widths of letters of Source Sans 3, em, rather too wide. */
const GLYPHS: readonly [RegExp, number][] = [
	[/[fijlrtI.,’() -]/, 0.31],
	[/[mwMW]/, 0.83],
	[/[A-Z]/, 0.61]
];
const USUAL = 0.52;
/** The longest line, in letters. */
const LONGEST = { column: 48, row: 22 };
/** Between chips, from the map’s edges, from what else lies over the map, px. */
const GAP = 2;
/** From the column to a row beside it: arrows of the topmost chips go down there. */
const ASIDE = 40;
const EDGE = 14;
const AROUND = 6;
/** Of the ground around its chips, px: less than what arrows keep from them. */
const GROUND = 4;

/** What of these arrows' ends the map does not show, each once. */
export function trayEnds(
	arrows: readonly Pick<Arrow, 'from' | 'to'>[],
	inSight: (end: string) => boolean,
	nameOf: (end: string) => string
): TrayEnd[] {
	const ends = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
	return ends.filter((end) => !inSight(end)).map((id) => ({ id, text: nameOf(id) }));
}

/**
 * Chips as many as fit.
 * @param covered what lies over the map already, px; the tray keeps clear of it
 * @param top where the tray begins, px
 */
export function trayChips(
	ends: readonly TrayEnd[],
	size: Size,
	covered: readonly Rectangle[],
	top: number
): Chip[] {
	const left = size.width < NARROW ? AROUND : EDGE;
	const inTheWay = (part: Rectangle) => covered.find((other) => overlap(grown(other), part));
	const inside = ({ right, bottom }: Rectangle) => right <= size.width - left && bottom <= size.height - left;

	const column: Chip[] = [];
	for (const { id, text } of ends) {
		const lines = linesOf(text, size.width < NARROW ? LONGEST.row : LONGEST.column);
		const chip = at(left, (column.at(-1)?.bottom ?? top - GAP) + GAP, formOf(lines));
		if (!inside(chip) || inTheWay(chip)) break;
		column.push({ id, lines, port: 'right', ...chip });
	}
	const edge = Math.max(left, ...column.map(({ right }) => right));
	const chips = column.map((chip) => {
		const aside = { ...chip, left: chip.left + edge - chip.right, right: edge };
		return inTheWay(aside) ? chip : aside;
	});

	const rest = ends.slice(column.length);
	for (let x = column.length > 0 ? edge + ASIDE : left, end = rest[0]; end; end = rest[0]) {
		const lines = linesOf(end.text, LONGEST.row);
		const chip = at(x, top, formOf(lines));
		if (!inside(chip)) break;
		const obstacle = inTheWay(chip);
		x = (obstacle ? obstacle.right + AROUND : chip.right) + GAP;
		if (obstacle) continue;
		chips.push({ id: end.id, lines, port: 'bottom', ...chip });
		rest.shift();
	}

	// At the right all begin at one line; what is there already, such as buttons, they pass below.
	const last = rest.map(({ id, text }) => ({ id, lines: linesOf(text, LONGEST.row) }));
	const from = size.width - left - Math.max(0, ...last.map(({ lines }) => formOf(lines).width));
	for (let y = top, end = last[0]; end; end = last[0]) {
		const chip = at(from, y, formOf(end.lines));
		if (!inside(chip)) break;
		const obstacle = inTheWay(chip) ?? chips.find((other) => overlap(other, chip));
		y = (obstacle ? obstacle.bottom + AROUND : chip.bottom) + GAP;
		if (obstacle) continue;
		chips.push({ ...end, port: 'left', ...chip });
		last.shift();
	}
	return chips;
}

/** The ground of the tray: one area for the chips of each side, px, so that none reads as a name on the land below it. */
export function trayGrounds(chips: readonly Chip[]): Rectangle[] {
	return (['right', 'bottom', 'left'] as const).flatMap((side) => {
		const group = chips.filter(({ port }) => port === side);
		if (group.length === 0) return [];
		return [
			{
				left: Math.min(...group.map(({ left }) => left)) - GROUND,
				top: Math.min(...group.map(({ top }) => top)) - GROUND,
				right: Math.max(...group.map(({ right }) => right)) + GROUND,
				bottom: Math.max(...group.map(({ bottom }) => bottom)) + GROUND
			}
		];
	});
}

/** Where an arrow leaves or reaches a chip. */
export function portOf(chip: Chip): End {
	const { left, top, right, bottom, port } = chip;
	const taken = { left, top, right, bottom };
	if (port === 'bottom') return { x: (left + right) / 2, y: bottom, taken, stiff: true };
	return { x: port === 'right' ? right : left, y: (top + bottom) / 2, taken, stiff: true };
}

/** Below this width of the map every px counts. */
const NARROW = 700;

const at = (left: number, top: number, { width, height }: Size): Rectangle => ({
	...{ left, top, right: left + width, bottom: top + height }
});

function grown({ left, top, right, bottom }: Rectangle): Rectangle {
	return { left: left - AROUND, top: top - AROUND, right: right + AROUND, bottom: bottom + AROUND };
}

function widthOf(letter: string): number {
	return GLYPHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}

function formOf(lines: readonly string[]): Size {
	const { size, leading, padding } = CHIP_TYPE;
	const widths = lines.map((line) => [...line].reduce((sum, letter) => sum + widthOf(letter), 0));
	return { width: Math.max(...widths) * size + 2 * padding, height: lines.length * leading + 3 };
}

/** @param longest letters of a line; a longer word stands alone */
function linesOf(text: string, longest: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && longer.length <= longest) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
