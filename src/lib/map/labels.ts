/**
 * Label placement: which names stand where on the screen. Pure: geography and a camera in, px out.
 * By importance, greedy: a name stands at its state's anchor; where that is out of sight or taken, at the
 * roomiest place of what is in sight; where there is no room for it, beside its state with a callout line.
 * A symbol whose name has no room anywhere stands on its state alone.
 */
import { project, toWorld, type Camera, type Size } from './camera';
import { alongLine, callout } from './callouts';
import { fullWidth, rectangleOf, standing, type LabelSpec, type Plan, type PlacedLabel } from './label-shape';
import type { Rings } from './rings';
import { isInside, overlap, type Rectangle } from './rectangle';
import { cellsOf, roomiest, scaled, shareIn, type Cells } from './room';

export { LABEL_SIZE, labelText, rectangleOf, symbolPlace, widthOf } from './label-shape';
export type { DrawnLabel } from './label-shape';
export type { LabelSpec, PlacedLabel, Rectangle };

export interface Placement {
	/** Rectangles in px that names must keep clear of (legend, controls). */
	covered?: readonly Rectangle[];
	/** false: keeps names outside the map, for a page whose window is not known yet. */
	clip?: boolean;
	/** true: rather a long callout than no name, for a room that cannot point at the map. */
	thorough?: boolean;
	/** Outline of a state, see `cellsOf`; without outlines names stand at anchors alone. */
	rings?: (id: string) => Rings;
	/** Disputed areas: no name stands on them, whoever's colour they show. */
	neutral?: Rings;
}

/** A state so many times wider than its name needs no look at where exactly its borders run. */
const AMPLE = 3;
/** The share of a name that must lie on its own state: at its anchor, and elsewhere, where its ends may run over a border. */
const AT_ANCHOR = 0.94;
const AT_HOME = 0.8;
/** Of a symbol alone: its middle, so that nobody asks whose it is. */
const ALONE = 0.6;
/** The share of a name that may reach into a disputed area. */
const TOUCHED = 0.06;
/** Where there is no room for a callout either, a name may be so many times as wide as its state. */
const OVERHANG = { subject: Infinity, wide: 1, small: 1.25 } as const;

/** @param labels in order of importance; callouts come after all the names that stand on their states, of those that come `first` and of the others */
export function placeLabels(
	labels: readonly LabelSpec[],
	camera: Camera,
	size: Size,
	{ covered = [], clip = true, thorough = false, rings = () => [], neutral = [] }: Placement = {}
): PlacedLabel[] {
	const taken: Rectangle[] = [...covered];
	const known = new Map<string, Cells>();
	const disputed = cellsOf(neutral, camera, size);
	const isOpen = (rectangle: Rectangle) =>
		(!clip || isInside(rectangle, size)) && !taken.some((other) => overlap(rectangle, other));
	const plan: Plan = {
		labels,
		camera,
		size,
		cells: (id) => {
			const cells = known.get(id) ?? cellsOf(rings(id), camera, size);
			known.set(id, cells);
			return cells;
		},
		thorough,
		free: (rectangle) => isOpen(rectangle) && shareIn(disputed, rectangle) < TOUCHED
	};
	const anchored = (spec: LabelSpec) => {
		const [lon = 0, lat = 0] = spec.anchor;
		return standing(spec, ...project(camera, size, ...toWorld(lon, lat)));
	};
	const widthOnScreen = ({ box: [west = 0, south = 0, east = 0] }: LabelSpec) =>
		project(camera, size, ...toWorld(east, south))[0] - project(camera, size, ...toWorld(west, south))[0];

	/** Where a label has most room on its state, a share of it on the state's own land. */
	const roomOnState = (label: PlacedLabel, share: number): PlacedLabel | null => {
		const { left, right, top, bottom } = rectangleOf(label);
		const form = { width: (right - left) * share, height: (bottom - top) * share };
		const spot = roomiest(plan.cells(label.spec.id), form, (part) => plan.free(scaled(part, 1 / share)));
		return spot && { ...standing(label.spec, spot.x, spot.y), text: label.text };
	};
	const onState = (spec: LabelSpec): PlacedLabel | null => {
		const label = anchored(spec);
		const rectangle = rectangleOf(label);
		if (spec.style === 'subject' && !spec.symbol && isOpen(rectangle)) return label;
		const atHome =
			fullWidth(label) * AMPLE < widthOnScreen(spec) ||
			shareIn(plan.cells(spec.id), rectangle) >= AT_ANCHOR ||
			(!clip && !isInside(rectangle, size));
		if (atHome && plan.free(rectangle)) return label;
		// The subject has its name in any case; with a symbol it is wider than the room at its anchor.
		return roomOnState(label, AT_HOME) ?? (spec.style === 'subject' && isOpen(rectangle) ? label : null);
	};
	const overBorders = (spec: LabelSpec): PlacedLabel | null => {
		const label = anchored(spec);
		const narrow = fullWidth(label) <= OVERHANG[spec.style] * widthOnScreen(spec);
		return narrow && plan.free(rectangleOf(label)) ? label : null;
	};

	const placed = new Map<LabelSpec, PlacedLabel>();
	const groups = [labels.filter(({ first }) => first), labels.filter(({ first }) => !first)];
	const placeAll = (group: readonly LabelSpec[], place: (spec: LabelSpec) => PlacedLabel | null) => {
		for (const spec of group) {
			const label = placed.has(spec) ? null : place(spec);
			if (!label) continue;
			placed.set(spec, label);
			taken.push(rectangleOf(label), ...(label.lead ? alongLine(label.lead) : []));
		}
	};
	for (const group of groups) {
		for (const place of [onState, (spec: LabelSpec) => callout(spec, plan), overBorders])
			placeAll(group, place);
	}
	// Names come first: what is this small finds a place between them.
	placeAll(labels, (spec) => (spec.symbol ? roomOnState({ ...anchored(spec), text: '' }, ALONE) : null));
	return labels.flatMap((spec) => placed.get(spec) ?? []);
}
