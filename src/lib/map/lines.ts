/** Line widths and dashes in px, the same in both bases. Line styles belong to borders and nothing else. */

/** Outlines of states. */
export const BORDER = 0.8;
/** Disputed stretches. */
export const DISPUTED = 1.1;

/** Kinds of disputed stretches (geo/disputes.json), each with its own dash. */
export const DASHES: Readonly<Record<string, readonly number[]>> = {
	disputed: [3, 2.5],
	breakaway: [3, 2.5],
	loc: [4, 2],
	lac: [6, 3],
	working: [7, 2, 1.5, 2],
	occupied: [1.5, 2.5],
	claim: [1.5, 2.5]
};

/** The dashes as CSS for the SVG base. */
export function dashRules(): string {
	return Object.entries(DASHES)
		.map(([kind, dashes]) => `.lines [data-kind=${kind}]{stroke-dasharray:${dashes.join(' ')}}`)
		.join('');
}
