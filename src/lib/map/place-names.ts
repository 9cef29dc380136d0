/** Places names with the outlines of the page. Loaded when the page has started: its HTML brings the first names. */
import type { Camera, Size } from './camera';
import type { LabelSpec, PlacedLabel, Placement } from './labels';
import { placeLabels } from './labels';
import { disputedOutlines, outlineOf } from './outline';
import { readRings, type Rings } from './rings';

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

export function ringsOf(id: string): Rings {
	const rings = outlines.get(id) ?? readRings(outlineOf(id));
	outlines.set(id, rings);
	return rings;
}
