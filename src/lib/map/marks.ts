/**
 * Where places, soft regions and seas find room. Pure. All of it comes after the names of states and gives
 * way to them.
 */
import { project, toWorld, type Camera, type Size } from './camera';
import type { Mark } from './mark-list';
import { isInside, overlap, type Rectangle } from './rectangle';
import type { MarkKind } from './symbols';

export interface PlacedMark {
	mark: Mark;
	/** Of the symbol or the patch, px. */
	x: number;
	y: number;
	/** Middle or start of the first line's baseline. */
	textX: number;
	textY: number;
	anchor: 'start' | 'middle' | 'end';
}

/** px; widths in em are measured on Source Sans 3, with the spacing of each kind. */
export const MARK_SIZE = 12;
export const LEADING = 13.5;
const GLYPH: Readonly<Record<MarkKind, number>> = {
	seat: 0.51,
	event: 0.51,
	area: 0.62,
	region: 0.72,
	sea: 0.55,
	river: 0.55
};
/** From the middle of a symbol to its name, px. */
const BESIDE = 8;
const SYMBOL = 5;
const ON_STATE = 0.9;
/** How far, px, and in how many directions the name of a region or patch may move aside where a scene needs it. */
const ASIDE = [10, 18, 26, 36, 48];
const DIRECTIONS = 12;

/**
 * @param shareOn the share of a rectangle (px) that lies on a state: the name of a place stays on its own
 * @param taken rectangles in px that stand already: names, callout lines, the legend
 * @param layer id of the layer that is shown
 */
export function placeMarks(
	marks: readonly Mark[],
	layer: string,
	camera: Camera,
	size: Size,
	taken: readonly Rectangle[],
	shareOn: (state: string, rectangle: Rectangle) => number
): PlacedMark[] {
	const stand = [...taken];
	const free = (rectangle: Rectangle) =>
		isInside(rectangle, size) && !stand.some((other) => overlap(rectangle, other));
	return marks
		.filter(
			({ from, until, layers }) =>
				camera.zoom >= from && camera.zoom < until && (layers?.includes(layer) ?? true)
		)
		.flatMap((mark) => {
			const tried = candidates(mark, camera, size);
			const atHome = (rectangle: Rectangle) =>
				!mark.state || !hasSymbol(mark) || shareOn(mark.state, rectangle) >= ON_STATE;
			const open = (one: PlacedMark) => rectanglesOf(one).every(free);
			const found =
				tried.find((one) => open(one) && rectanglesOf(one).every(atHome)) ??
				(mark.forced ? (around(tried).find(open) ?? bare(tried, size)) : undefined);
			if (!found) return [];
			stand.push(...rectanglesOf(found));
			return [found];
		});
}

/** A symbol’s name over a border too; other names moved aside, nearest first. Symbol and patch stay. */
function around(tried: readonly PlacedMark[]): readonly PlacedMark[] {
	const [first] = tried;
	if (!first || hasSymbol(first.mark)) return tried;
	return ASIDE.flatMap((distance) =>
		Array.from({ length: DIRECTIONS }, (_, turn) => {
			const angle = (2 * Math.PI * turn) / DIRECTIONS;
			const [dx, dy] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
			return { ...first, textX: first.textX + dx, textY: first.textY + dy };
		})
	);
}

/** A symbol or a patch without its name, where it is in sight; a region is nothing but its name. */
function bare([first]: readonly PlacedMark[], size: Size): PlacedMark | undefined {
	if (!first || first.mark.kind === 'region') return undefined;
	const nameless = { ...first, mark: { ...first.mark, lines: [] } };
	return rectanglesOf(nameless).every((one) => isInside(one, size)) ? nameless : undefined;
}

const hasSymbol = ({ kind }: Mark) => kind === 'seat' || kind === 'event';

function candidates(mark: Mark, camera: Camera, size: Size): PlacedMark[] {
	return mark.at.flatMap(([lon = 0, lat = 0]): PlacedMark[] => {
		const [x, y] = project(camera, size, ...toWorld(lon, lat));
		const middle = y + MARK_SIZE * 0.35 - ((mark.lines.length - 1) * LEADING) / 2;
		if (!hasSymbol(mark)) return [{ mark, x, y, textX: x, textY: middle, anchor: 'middle' }];
		return [
			{ mark, x, y, textX: x + BESIDE, textY: middle, anchor: 'start' },
			{ mark, x, y, textX: x - BESIDE, textY: middle, anchor: 'end' },
			{ mark, x, y, textX: x, textY: y - BESIDE, anchor: 'middle' },
			{ mark, x, y, textX: x, textY: y + BESIDE + MARK_SIZE * 0.8, anchor: 'middle' }
		];
	});
}

/** What a mark takes on the screen, px: its name and its symbol, where it has them. A patch takes nothing. */
export function rectanglesOf({ mark, x, y, textX, textY, anchor }: PlacedMark): Rectangle[] {
	const width = Math.max(...mark.lines.map((line) => line.length)) * MARK_SIZE * GLYPH[mark.kind];
	const left = textX - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
	const bottom = textY + (mark.lines.length - 1) * LEADING + MARK_SIZE * 0.25;
	const text = { left, right: left + width, top: textY - MARK_SIZE * 0.8, bottom };
	const named = mark.lines.length > 0 ? [text] : [];
	if (!hasSymbol(mark)) return named;
	return [...named, { left: x - SYMBOL, right: x + SYMBOL, top: y - SYMBOL, bottom: y + SYMBOL }];
}
