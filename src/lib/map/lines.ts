/** Line widths and dashes in px, the same in both bases. Line styles belong to borders and nothing else. */

/** Outlines of states. */
export const BORDER = 0.8;
/** Disputed stretches. */
export const DISPUTED = 1.1;

/**
 * Coasts: drawn under all land, so that of its width only the outer half is seen, beyond the outline.
 * Where land meets land it is covered.
 */
export const COAST = 2.2;
/** Rivers: thinner and fainter than any border, solid, so that nobody takes one for a border. */
export const RIVER = 0.7;
export const RIVER_OPACITY = 0.5;

/** How much of a country that a filter leaves out its veil hides, 0 to 1: tests read names on what is left, and tell it from every fill. */
export const VEIL = 0.78;

/** Kinds of disputed stretches (geo/disputes.json), each with its own dash. */
export const DASHES: Readonly<Record<string, readonly number[]>> = {
	disputed: [3, 2.5],
	breakaway: [2, 4],
	loc: [4, 2],
	lac: [6, 3],
	working: [7, 2, 1.5, 2],
	occupied: [1.5, 2.5],
	claim: [1.2, 4.5]
};

/** Coasts, rivers and disputed lines as CSS: of the SVG base, of swatches, and of copies (`use`), where only rules about the path itself reach. */
export function lineRules(): string {
	const common =
		`.lines{fill:none;stroke:var(--c-disputed-border);stroke-width:${DISPUTED}px}` +
		'[data-kind]{vector-effect:non-scaling-stroke}';
	const dashes = Object.entries(DASHES)
		.map(([kind, lengths]) => `[data-kind=${kind}]{stroke-dasharray:${lengths.join(' ')}}`)
		.join('');
	const rivers = `.rivers{fill:none;stroke:var(--c-river);stroke-linejoin:round;stroke-opacity:${RIVER_OPACITY};stroke-width:${RIVER}px;vector-effect:non-scaling-stroke;pointer-events:none}`;
	const coast = '.coast{stroke:var(--c-coast);fill-opacity:0;stroke-linejoin:round;pointer-events:none}';
	return coast + rivers + common + dashes;
}
