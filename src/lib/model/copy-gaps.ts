/**
 * What stands where a sentence was. Without the article's words nobody can say which new sentence took whose
 * place; only that both stand between the same neighbours. Decided, for the sentences between two neighbours
 * that were found in order:
 * - as many new ones as old ones: the first for the first, and so on;
 * - otherwise those of the same paragraph are compared, where both sides tell the paragraphs apart;
 * - still not as many (joined, split, one more, one less): each old one is changed, and all that stands there
 *   is what it is changed to;
 * - nothing new there: missing.
 */
export interface Item {
	/** Index in its own list. */
	index: number;
	/** Its paragraph, any text; null for a heading. */
	paragraph: string | null;
}
export interface Gap {
	/** Old sentences that were not found, and new ones, in order. */
	old: Item[];
	fresh: Item[];
	/** The paragraphs of the neighbours, old and new; null where there is none, or a heading. */
	before: { old: string | null; fresh: string | null };
	after: { old: string | null; fresh: string | null };
}

type Side = 'tail' | 'middle' | 'head';
const SIDES: readonly Side[] = ['tail', 'middle', 'head'];

/** Of an item between two neighbours: in the paragraph of the one, of the other, or of its own. */
function sideOf(paragraph: string | null, before: string | null, after: string | null): Side {
	if (before !== null && before === after) return 'middle';
	if (paragraph !== null && paragraph === before) return 'tail';
	return paragraph !== null && paragraph === after ? 'head' : 'middle';
}

/** Every old sentence of the gap with the new ones at its place; none means that it is missing. */
export function inPlaceOf({ old, fresh, before, after }: Gap): { old: number; fresh: number[] }[] {
	if (old.length === fresh.length) return paired(old, fresh);
	const groups = SIDES.map((side) => ({
		old: old.filter(({ paragraph }) => sideOf(paragraph, before.old, after.old) === side),
		fresh: fresh.filter(({ paragraph }) => sideOf(paragraph, before.fresh, after.fresh) === side)
	}));
	const lacking = groups.some((group) => group.old.length > 0 && group.fresh.length === 0);
	const surplus = groups.some((group) => group.old.length === 0 && group.fresh.length > 0);
	// The copy divides its paragraphs otherwise: they tell nothing.
	if (lacking && surplus) return paired(old, fresh);
	return groups.flatMap((group) => paired(group.old, group.fresh));
}

function paired(old: readonly Item[], fresh: readonly Item[]): { old: number; fresh: number[] }[] {
	const all = fresh.map(({ index }) => index);
	return old.map(({ index }, at) => ({
		old: index,
		fresh: old.length === fresh.length ? all.slice(at, at + 1) : all
	}));
}
