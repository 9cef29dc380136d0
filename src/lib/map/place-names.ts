/** Places names with the outlines of the page. Loaded when the page has started: its HTML brings the first names. */
import type { Camera, Size } from './camera';
import type { DrawnLabel, LabelSpec, PlacedLabel, Placement, Rectangle } from './labels';
import { placeLabels } from './labels';
import { disputedOutlines, outlineOf } from './outline';
import { overlap } from './rectangle';
import { readRings, type Rings } from './rings';
import { cellsOf, roomiest } from './room';

const outlines = new Map<string, Rings>();
let disputed: Rings | undefined;

/** As `placeLabels`; outlines are read once, since finer ones move no name by more than a few px. */
export function placeNames(
	labels: readonly LabelSpec[],
	camera: Camera,
	size: Size,
	options: Omit<Placement, 'rings' | 'neutral'>
): PlacedLabel[] {
	disputed ??= disputedOutlines().flatMap(readRings);
	return placeLabels(labels, camera, size, { ...options, rings: ringsOf, neutral: disputed });
}

/** How many states in sight have neither a name nor a symbol, although symbols are asked for. */
export function untold(
	labels: readonly LabelSpec[],
	placed: readonly Pick<DrawnLabel, 'spec'>[],
	camera: Camera,
	size: Size,
	covered: readonly Rectangle[]
): number {
	const told = placed.map(({ spec }) => spec.id);
	return labels.filter(({ id, symbol }) => symbol && !told.includes(id) && isSeen(id, camera, size, covered))
		.length;
}

/** px; of less land nobody expects to be told anything. */
const SEEN = { width: 6, height: 6 };
const isSeen = (id: string, camera: Camera, size: Size, covered: readonly Rectangle[]) =>
	roomiest(
		cellsOf(ringsOf(id), camera, size),
		SEEN,
		(part) => !covered.some((other) => overlap(part, other))
	) !== null;

export function ringsOf(id: string): Rings {
	const rings = outlines.get(id) ?? readRings(outlineOf(id));
	outlines.set(id, rings);
	return rings;
}
