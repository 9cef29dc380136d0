/** How places, soft regions and names of seas are drawn: the same on the page and in a picture. Pure. */
import { alongLine } from './callouts';
import type { Camera, Size } from './camera';
import { rectangleOf, type DrawnLabel, type Rectangle } from './labels';
import { patchOf, type Mark } from './mark-list';
import { placeMarks, type PlacedMark } from './marks';
import type { Ground } from './palette';
import type { Rings } from './rings';
import { cellsOf, shareIn } from './room';
import { SYMBOLS, type MapSymbol, type MarkKind } from './symbols';

export interface DrawnMark extends PlacedMark {
	/** Decides the ink; what has no state lies on hatching or sea and brings its own. */
	ground: Ground;
	/** Half axes of the soft patch, px. */
	patch: { rx: number; ry: number } | null;
	symbol: MapSymbol | null;
}

/** `spacing` between letters in em (the widths of `marks.ts` reckon with it), `halo` in px. */
export const MARK_TYPE: Readonly<Record<MarkKind, { italic: boolean; spacing: number; halo: number }>> = {
	seat: { italic: false, spacing: 0, halo: 2 },
	event: { italic: false, spacing: 0, halo: 2 },
	area: { italic: true, spacing: 0.1, halo: 3 },
	region: { italic: true, spacing: 0.2, halo: 2 },
	sea: { italic: true, spacing: 0.04, halo: 0 },
	river: { italic: true, spacing: 0, halo: 0 }
};
/** Widths of a symbol's lines, px. */
export const SYMBOL_LINE = { casing: 3, casingOpacity: 0.8, line: 1.2 } as const;
/** A soft patch from its middle to its edge, which nobody sees: [share of the way, opacity]. */
export const PATCH_STOPS: readonly (readonly [number, number])[] = [
	[0, 0.17],
	[0.55, 0.09],
	[1, 0]
];

export interface MarkedMap {
	marks: readonly Mark[];
	/** Id of the layer that is shown. */
	layer: string;
	/** Fill key by country id. */
	fills: Readonly<Record<string, string>>;
	camera: Camera;
	size: Size;
	/** Names of states, which come first. */
	labels: readonly DrawnLabel[];
	/** Parts of the map that lie under something, px. */
	covered: readonly Rectangle[];
	/** Outline of a state. */
	rings: (id: string) => Rings;
	/** Ids of those that are shown in every layer and at every zoom, before all others: what a scene speaks of. */
	forced?: readonly string[];
}

/** The marks with some of them first, freed from what layer and zoom ask: a scene shows what it speaks of. */
export function withForced(marks: readonly Mark[], forced: readonly string[]): Mark[] {
	const free = { from: -Infinity, until: Infinity, layers: null, forced: true };
	return [
		...marks.filter(({ id }) => forced.includes(id)).map((mark) => ({ ...mark, ...free })),
		...marks.filter(({ id }) => !forced.includes(id))
	];
}

/** What finds room beside the names of states, in order of importance. */
export function drawnMarks(map: MarkedMap): DrawnMark[] {
	const { layer, fills, camera, size, labels, covered, rings, forced = [] } = map;
	const marks = withForced(map.marks, forced);
	const names = labels.flatMap((label) => [rectangleOf(label), ...(label.lead ? alongLine(label.lead) : [])]);
	const shareOn = (state: string, rectangle: Rectangle) =>
		shareIn(cellsOf(rings(state), camera, size), rectangle);
	return placeMarks(marks, layer, camera, size, [...covered, ...names], shareOn).map((placed) => ({
		...placed,
		ground: ((placed.mark.state && fills[placed.mark.state]?.split('+')[0]) || 'land') as Ground,
		patch: patchOf(placed.mark, camera),
		symbol: SYMBOLS.find(({ kind, stroke }) => stroke && kind === placed.mark.kind) ?? null
	}));
}
