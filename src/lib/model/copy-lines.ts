/**
 * The lines of a copy, and how lines that somebody broke are put together again. Where a line break is the end
 * of a paragraph and where only the edge of a page is not known here: see `copy-pieces.ts`.
 */
import { tidied } from './sentences';

export interface Line {
	text: string;
	/** An empty line stands before it. */
	gap: boolean;
}
/** A line, or what of it belongs to one sentence. */
export interface Fragment {
	text: string;
	/** Its index among the lines. */
	line: number;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const SOFT_HYPHEN_AT_BREAK = /\u00ad[^\S\r\n]*\r?\n[^\S\r\n]*/g;
/** What mail and lists put before a line, and no sentence begins with. */
const BEFORE_LINE = /^(?:>\s?|#{1,6}\s+|[•◦▪▫‣⁃●○■□·]\s*)+/;
const PAGE_NUMBER = /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i;
/** What may be a bullet or the beginning of a wrapped line. */
const PERHAPS_BULLET = /^(?:[-–—*+]|\d{1,2}[.)])\s+/;
/** Ways to join that are tried for one sentence. Arbitrary: four words broken at a hyphen. */
const MOST_FORMS = 16;

/** The lines with words in them, in order, without bullets and page numbers. */
export function linesOf(text: string): Line[] {
	let gap = true;
	return text
		.replace(SOFT_HYPHEN_AT_BREAK, '')
		.split(BREAK)
		.flatMap((raw) => {
			const line = tidied(tidied(raw).replace(BEFORE_LINE, ''));
			if (PAGE_NUMBER.test(line)) return [];
			if (line === '') {
				gap = true;
				return [];
			}
			const found = { text: line, gap };
			gap = false;
			return [found];
		});
}

/** What may stand between two broken lines: first what is likely. `null` takes away the hyphen. */
function joints(before: string, after: string): (string | null)[] {
	if (/[\p{L}\p{N}.]-$/u.test(before) && /^\p{L}/u.test(after)) return ['', null];
	if (/[–—/]$/u.test(before) || /^[–—]/u.test(after)) return [' ', ''];
	return [' '];
}

/** The texts that broken lines may have been, the likeliest first; at least one. */
export function formsOf(fragments: readonly Fragment[]): string[] {
	const [first = '', ...rest] = fragments.map(({ text }) => text);
	let forms = [first];
	let before = first;
	for (const text of rest) {
		const longer = joints(before, text).flatMap((joint) =>
			forms.map((form) => (joint === null ? form.slice(0, -1) : form + joint) + text)
		);
		forms = longer.slice(0, MOST_FORMS);
		before = text;
	}
	const bare = forms.filter((form) => PERHAPS_BULLET.test(form));
	return [...forms, ...bare.map((form) => form.replace(PERHAPS_BULLET, ''))];
}
