/** What a name is and what it takes on the screen. Pure. */
import type { SymbolId } from '../model/layer';
import type { Camera, Size } from './camera';
import type { Rectangle } from './rectangle';
import type { Cells } from './room';

export interface LabelSpec {
	id: string;
	name: string;
	/** A second reading of the cell exists: drawn as ≈ after the name. */
	soft: boolean;
	/** [longitude, latitude] */
	anchor: readonly number[];
	/** `wide`: letter-spaced capitals for states that are large on the map. */
	style: 'subject' | 'wide' | 'small';
	/** A scene speaks of it: it has its name, with a callout if need be, before others take their places. */
	first?: boolean;
	/** What stands before the name and tells of a second layer. */
	symbol?: SymbolId;
	/** [west, south, east, north] degrees: a name much wider than its state is not put on it. */
	box: readonly number[];
}

export interface PlacedLabel {
	spec: LabelSpec;
	/** Empty where a symbol stands without its name. */
	text: string;
	/** Middle of the baseline of symbol and text together, px from the map's top left. */
	x: number;
	y: number;
	/** Callout line in px, from inside the state to the text; null where the name lies on the state. */
	lead: { x: number; y: number; toX: number; toY: number } | null;
}

/** As much of a placed label as drawing it takes. */
export type DrawnLabel = Pick<PlacedLabel, 'text' | 'x' | 'y' | 'lead'> & {
	spec: Pick<LabelSpec, 'id' | 'style' | 'symbol'>;
};

/** What the steps of a placement share. */
export interface Plan {
	labels: readonly LabelSpec[];
	camera: Camera;
	size: Size;
	/** Where a state lies in the window. */
	cells: (id: string) => Cells;
	/** Whether a name may stand in a rectangle. */
	free: (rectangle: Rectangle) => boolean;
	/** Callouts for all that need one, however dear and however small the map. */
	thorough: boolean;
}

/** Font sizes in px and mean glyph widths in em, measured on Source Sans 3. */
export const LABEL_SIZE = { subject: 15, wide: 13.5, small: 13 } as const;
const GLYPH = { subject: 0.54, wide: 0.76, small: 0.51 } as const;
const HEIGHT = 1.15;
const GAP = 2;
/** From the middle of the letters to the baseline, em. */
export const DROP = 0.35;

/** A symbol before a name, px: what it takes with the space behind it, half its width; its middle over the baseline, em. */
const SYMBOL = { room: 15, half: 5.5, rise: 0.32 };

/** The text as drawn. */
export function labelText({ name, style, soft }: Pick<LabelSpec, 'name' | 'style' | 'soft'>): string {
	const text = style === 'wide' ? name.toUpperCase() : name;
	return soft ? `${text} ≈` : text;
}

/** A name whose letters have their middle at a point, px. */
export function standing(spec: LabelSpec, x: number, y: number): PlacedLabel {
	return { spec, text: labelText(spec), x, y: y + LABEL_SIZE[spec.style] * DROP, lead: null };
}

/** Width of a label in px, estimated: the page is made where no text can be measured. */
export function widthOf(text: string, style: LabelSpec['style']): number {
	return text.length * LABEL_SIZE[style] * GLYPH[style];
}

/** Width of a name with the symbol before it, or of a symbol alone, px. */
export function fullWidth({ spec: { style, symbol }, text }: Pick<DrawnLabel, 'spec' | 'text'>): number {
	if (text === '') return 2 * SYMBOL.half;
	return widthOf(text, style) + (symbol ? SYMBOL.room : 0);
}

/** Where a name with a symbol begins, and the middle of its symbol, px from the middle of the label's baseline. */
export function symbolPlace(label: Pick<DrawnLabel, 'spec' | 'text'>): {
	text: number;
	x: number;
	y: number;
} {
	const left = -fullWidth(label) / 2;
	return { text: left + SYMBOL.room, x: left + SYMBOL.half, y: -LABEL_SIZE[label.spec.style] * SYMBOL.rise };
}

/** What a name takes, px, with a little space around it. */
export function rectangleOf(label: DrawnLabel): Rectangle {
	const { spec, x, y } = label;
	const half = fullWidth(label) / 2 + GAP;
	const height = LABEL_SIZE[spec.style] * HEIGHT;
	return { left: x - half, right: x + half, top: y - height * 0.8, bottom: y + height * 0.2 };
}
