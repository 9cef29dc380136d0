/**
 * What is drawn besides states and borders, and what it means: for a legend on request and for the map itself.
 * Loaded late, with the places.
 */
export type MarkKind = 'seat' | 'event' | 'area' | 'region' | 'sea' | 'river';

export interface MapSymbol {
	kind: MarkKind;
	/** What a legend calls it. */
	title: string;
	/** What it says and what it does not. */
	note: string;
	/** Outlines to stroke, px around (0, 0), within 5 px; null: type or a soft patch alone. */
	stroke: string | null;
	/** Outlines to fill, in the same way. */
	fill: string | null;
}

const ring = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

export const SYMBOLS: readonly MapSymbol[] = [
	{
		kind: 'seat',
		title: 'Seat of government that the article names',
		note: 'Kabul, Moscow, New Delhi. It stands for a government and shows no event; the position is reference geography.',
		stroke: ring(3.4),
		fill: ring(1.3)
	},
	{
		kind: 'event',
		title: 'Scene of an event',
		note: 'Crocus City Hall, in the security layer. The position is reference geography.',
		stroke: 'M0-4L4 0L0 4L-4 0z',
		fill: null
	},
	{
		kind: 'area',
		title: 'Soft patch, spaced italics',
		note: 'Panjshir, Kashmir and Chechnya, in the security layer: the article gives them no border, so the patch has no edge. No claim, no line of control.',
		stroke: null,
		fill: null
	},
	{
		kind: 'region',
		title: 'Spaced italics',
		note: 'Central Asia, the Caucasus, the Gulf: said of a region as a whole and passed on to no state.',
		stroke: null,
		fill: null
	},
	{
		kind: 'sea',
		title: 'Names of seas',
		note: 'Reference geography, not from the article.',
		stroke: null,
		fill: null
	},
	{
		kind: 'river',
		title: 'Fine blue line',
		note: 'Great rivers: reference geography. Where a river is a border, the border is drawn.',
		stroke: null,
		fill: null
	}
];
