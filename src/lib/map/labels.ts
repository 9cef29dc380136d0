/**
 * Label placement: which names stand where on the screen. Pure: geography and a camera in, px out.
 * By importance, greedy; a name that would lie on another one moves beside its state with a callout
 * line, and is left out only where that does not fit either.
 */
import { project, toWorld, type Camera, type Size } from './camera';

export interface LabelSpec {
	id: string;
	name: string;
	/** A second reading of the cell exists: drawn as ≈ after the name. */
	soft: boolean;
	/** [longitude, latitude] candidates, best first. */
	anchors: readonly (readonly number[])[];
	/** `wide`: letter-spaced capitals for states that are large on the map. */
	style: 'subject' | 'wide' | 'small';
	/** Where the callout goes if the name does not fit, as a direction from the anchor. */
	callout: readonly [number, number];
	/** [west, south, east, north] degrees: a name much wider than its state is not put on it. */
	box: readonly number[];
}

export interface PlacedLabel {
	spec: LabelSpec;
	text: string;
	/** Middle of the text's baseline, px from the map's top left. */
	x: number;
	y: number;
	/** px point inside the state to which a callout line leads; null where the name lies on the state. */
	lead: { x: number; y: number } | null;
}

export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Font sizes in px and mean glyph widths in em, measured on Source Sans 3. */
export const LABEL_SIZE = { subject: 15, wide: 13.5, small: 13 } as const;
const GLYPH = { subject: 0.54, wide: 0.76, small: 0.51 } as const;
const HEIGHT = 1.15;
const GAP = 2;
/** A name may be this much wider than its state before it needs a callout. */
const OVERHANG = 1.25;
/** A state narrower than this share of its name is left without a name. */
const LEAST_SHARE = 0.45;
/** Callout distances from the anchor, px. */
const CALLOUTS = [46, 70, 100];

/** The text as drawn. */
export function labelText({ name, style, soft }: LabelSpec): string {
	const text = style === 'wide' ? name.toUpperCase() : name;
	return soft ? `${text} ≈` : text;
}

/**
 * @param labels in order of importance
 * @param covered rectangles in px that names must keep clear of (legend, controls)
 * @param clip false: keeps names outside the map, for a page whose window is not known yet
 */
export function placeLabels(
	labels: readonly LabelSpec[],
	camera: Camera,
	size: Size,
	{ covered = [], clip = true }: { covered?: readonly Rectangle[]; clip?: boolean } = {}
): PlacedLabel[] {
	const taken: Rectangle[] = [...covered];
	const placed: PlacedLabel[] = [];
	for (const spec of labels) {
		const label = placeOne(spec, camera, size, taken, clip);
		if (!label) continue;
		placed.push(label);
		taken.push(rectangleOf(label));
	}
	return placed;
}

function placeOne(
	spec: LabelSpec,
	camera: Camera,
	size: Size,
	taken: readonly Rectangle[],
	clip: boolean
): PlacedLabel | null {
	const text = labelText(spec);
	const fits = (label: PlacedLabel) => {
		const rectangle = rectangleOf(label);
		return (!clip || isInside(rectangle, size)) && !taken.some((other) => overlap(rectangle, other));
	};
	const anchors = spec.anchors.map(([lon = 0, lat = 0]) => {
		const [x, y] = project(camera, size, ...toWorld(lon, lat));
		return { x, y };
	});
	// The subject's name always stands on the subject.
	if (
		spec.style === 'subject' ||
		widthOf(text, spec.style) <= OVERHANG * widthOnScreen(spec.box, camera, size)
	) {
		for (const { x, y } of anchors) {
			const label = { spec, text, x, y: y + LABEL_SIZE[spec.style] * 0.35, lead: null };
			if (fits(label)) return label;
		}
	}
	if (spec.style === 'wide') return null;
	const lead = anchors[0];
	// A state that is far smaller than its name would only add a tangle of lines.
	if (widthOf(text, spec.style) * LEAST_SHARE > widthOnScreen(spec.box, camera, size)) return null;
	if (!lead || (clip && !isInside({ left: lead.x, right: lead.x, top: lead.y, bottom: lead.y }, size)))
		return null;
	for (const distance of CALLOUTS) {
		for (const turn of [0, Math.PI / 5, -Math.PI / 5, Math.PI / 2.5, -Math.PI / 2.5]) {
			const angle = Math.atan2(spec.callout[1], spec.callout[0]) + turn;
			const label = {
				spec,
				text,
				x: lead.x + Math.cos(angle) * (distance + widthOf(text, spec.style) / 3),
				y: lead.y + Math.sin(angle) * distance,
				lead
			};
			if (fits(label)) return label;
		}
	}
	return null;
}

/** Width of a label in px, estimated: the page is made where no text can be measured. */
export function widthOf(text: string, style: LabelSpec['style']): number {
	return text.length * LABEL_SIZE[style] * GLYPH[style];
}

function widthOnScreen(
	[west = 0, south = 0, east = 0]: readonly number[],
	camera: Camera,
	size: Size
): number {
	return (
		project(camera, size, ...toWorld(east, south))[0] - project(camera, size, ...toWorld(west, south))[0]
	);
}

function rectangleOf({ spec, text, x, y }: PlacedLabel): Rectangle {
	const half = widthOf(text, spec.style) / 2 + GAP;
	const height = LABEL_SIZE[spec.style] * HEIGHT;
	return { left: x - half, right: x + half, top: y - height * 0.8, bottom: y + height * 0.2 };
}

function isInside({ left, top, right, bottom }: Rectangle, { width, height }: Size): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
