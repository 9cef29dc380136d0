/**
 * How borders are drawn, in words: one sentence for each kind of line, and what a row of the register of
 * disputes (geo/disputes.json) says of itself. Reference geography, never the article's.
 */

export const BORDER_KINDS = [
	'intl',
	'working',
	'loc',
	'lac',
	'claim',
	'occupied',
	'disputed',
	'breakaway'
] as const;
export type BorderKind = (typeof BORDER_KINDS)[number];

export interface Wording {
	label: string;
	sentence: string;
}

/** What stands in a legend of borders: a kind of line, the hatch, or an outline that nothing marks. */
export type Sign = BorderKind | 'hatch' | 'outline';

export const SIGN_WORDS: Readonly<Record<Sign, Wording>> = {
	intl: { label: 'Border in use', sentence: 'As the source draws it; nothing more is said about it.' },
	working: {
		label: 'Working boundary',
		sentence: 'A line in use; the two sides do not agree on its status.'
	},
	loc: { label: 'Line of Control', sentence: 'A military line in use, not an agreed border.' },
	lac: { label: 'Line of Actual Control', sentence: 'The limit of the ground that each side holds.' },
	claim: {
		label: 'Contested by a third state',
		sentence: 'Two states use this border; a third claims land beside it.'
	},
	occupied: {
		label: 'Edge of an occupied part',
		sentence: 'Inside a state, between a part marked occupied and the rest.'
	},
	disputed: { label: 'Not agreed', sentence: 'A line in use on which its parties have not agreed.' },
	breakaway: {
		label: 'Within what others see as one state',
		sentence: 'A line between two parts; no claim is made.'
	},
	hatch: {
		label: 'Hatched area',
		sentence: 'On plain land: given to nobody. On a country’s colour: shown with that country.'
	},
	outline: { label: 'Outline of its own', sentence: 'Neutral context; no line is marked.' }
};

/** A row of the register, with what its small map needs; coordinates are world units. */
export interface DisputeRow {
	id: string;
	kind: BorderKind;
	title: string;
	/** `id` where the article names the state: then it has a stance to open. */
	parties: readonly { id: string | null; name: string }[];
	note: string;
	basis: string;
	drawn: string;
	/** [west, south, east, north], degrees. */
	box: readonly [number, number, number, number];
	/** Whether a line, or a hatched area, is drawn for it. */
	line: boolean;
	area: boolean;
	/** Whose fill shows under the hatch; null is nobody's. */
	givenTo: string | null;
	picture: SmallMap;
}

/** What a small map copies from the page's own map: ids of elements there. */
export interface SmallMap {
	viewBox: string;
	/** World units per px at the size for which it is made. */
	units: number;
	countries: readonly string[];
	context: readonly string[];
	lines: readonly string[];
	areas: readonly { id: string; nobodys: boolean }[];
	names: readonly { text: string; x: number; y: number }[];
}

/** What a person asked to read about borders. */
export interface BorderRequest {
	/** A row of the register; empty for the legend and the list of all. */
	id: string;
	/** Where on the map it was pressed, px from its left; null when it was asked for in a list. */
	px: number | null;
}

/** What a row is drawn with: its line, its area, or neither. */
export function signsOf({ kind, line, area }: Pick<DisputeRow, 'kind' | 'line' | 'area'>): Sign[] {
	const signs: Sign[] = [...(line ? [kind] : []), ...(area ? (['hatch'] as const) : [])];
	return signs.length > 0 ? signs : ['outline'];
}

/** Every sign that some row is drawn with, in the order of the table. */
export function signsInUse(rows: readonly Pick<DisputeRow, 'kind' | 'line' | 'area'>[]): Sign[] {
	const used = new Set(rows.flatMap(signsOf));
	return (Object.keys(SIGN_WORDS) as Sign[]).filter((sign) => used.has(sign));
}
