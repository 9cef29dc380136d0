/** The codebook of the coding sheet (sections 2 and 12): codes, kinds of absence, counts over the 14 states. */
import type { Absence } from '../../../src/lib/model/layer';
import type { LayerId } from '../../../src/lib/model/schema';

export interface CodeRow {
	code: string;
	absence: Absence | null;
	/** How many of the fourteen states have it. */
	count: number;
}

const row = (code: string, count: number, absence: Absence | null = null): CodeRow => ({
	code,
	absence,
	count
});

export const codebook: Record<LayerId, readonly CodeRow[]> = {
	recognition: [
		row('A1', 1),
		row('A2', 4),
		row('A3', 0),
		row('A9', 8, 'not-stated'),
		row('A0', 0, 'not-mentioned'),
		row('AX', 1, 'not-applicable')
	],
	engagement: [
		row('B3', 1),
		row('B2a', 1),
		row('B2b', 4),
		row('B1', 3),
		row('BN', 0),
		row('B9', 3, 'not-stated'),
		row('B9h', 1, 'past-role-only'),
		row('B0', 0, 'not-mentioned'),
		row('BX', 1, 'not-applicable')
	],
	security: [
		row('C1', 2),
		row('C2', 2),
		row('C3', 2),
		row('CN', 0),
		row('C9', 8, 'not-stated'),
		row('C0', 0, 'not-mentioned'),
		row('CX', 0, 'not-applicable')
	]
};

/** "The article says there is none": a statement, and one that it makes of no state. */
export const SAYS_NONE = ['BN', 'CN'];
/** Said of unnamed groups; never passed on to a country. */
export const COLLECTIVE = 'A3';
