/**
 * The sentences of a copy, in its order.
 *
 * Problem: a line break may end a paragraph, stand in the middle of a sentence, or divide a heading or a share
 * link from the sentence after it; copies from web pages, PDFs and mail differ. Solution: the lock knows which
 * sentences there are. Lines are put together until a known sentence or heading appears; how the known ones
 * were broken then tells how wide the lines are, and with that which breaks were meant. Known sentences are
 * therefore found however the lines run; only the numbering of paragraphs rests on a guess.
 */
import { formsOf, linesOf, type Fragment, type Line } from './copy-lines';
import { fingerprint } from './fingerprint';
import { isWords, sentenceEnds } from './sentences';

export interface Piece {
	text: string;
	/** Of a sentence or heading that the lock knows, else null. */
	fingerprint: string | null;
	/** It begins a paragraph. */
	begins: boolean;
}

/** Lines and characters that one sentence may run over. Arbitrary, but beyond every column and author. */
const MOST_LINES = 16;
const MOST_LETTERS = 2500;
/** Fingerprints made in search of broken sentences; what needs more is no copy of an article. Arbitrary. */
const MOST_TRIES = 12_000;

type Found = { fragments: Fragment[]; known: { text: string; fingerprint: string } | null };

/** The text cut at the ends of sentences, each cut as the lines it runs over. */
function cutsOf(lines: readonly Line[]): Fragment[][] {
	const text = lines.map((line) => line.text).join('\n');
	const ends = [0, ...sentenceEnds(text), text.length];
	let line = 0;
	return ends.slice(1).map((end, index) =>
		text
			.slice(ends[index], end)
			.split('\n')
			.map((part, at) => ({ text: part.trim(), line: (line += at > 0 ? 1 : 0) }))
			.filter((fragment) => fragment.text !== '')
	);
}

/** Known sentences among the lines of a cut, and the lines between them. */
function search(fragments: Fragment[], lookUp: (some: Fragment[]) => Found['known']): Found[] {
	const whole = lookUp(fragments);
	if (whole || fragments.length < 2) return [{ fragments, known: whole }];
	const found: Found[] = [];
	let open: Fragment[] = [];
	for (let from = 0; from < fragments.length; from++) {
		let known: Found['known'] = null;
		let to = from;
		while (!known && to < Math.min(fragments.length, from + MOST_LINES))
			known = lookUp(fragments.slice(from, ++to));
		if (known) {
			found.push({ fragments: open, known: null }, { fragments: fragments.slice(from, to), known });
			open = [];
			from = to - 1;
		} else open.push(...fragments.slice(from, from + 1));
	}
	return [...found, { fragments: open, known: null }].filter((one) => one.fragments.length > 0);
}

/** The sentences and headings of a copy. `marks` holds the fingerprints that the lock knows. */
export function piecesOf(text: string, marks: ReadonlySet<string>): Piece[] {
	const lines = linesOf(text);
	let tries = 0;
	const seen = new Map<string, string>();
	const lookUp = (some: Fragment[]): Found['known'] => {
		if (!some.some((one) => isWords(one.text))) return null;
		if (some.length > MOST_LINES || some.reduce((sum, one) => sum + one.text.length, 0) > MOST_LETTERS)
			return null;
		// One line by itself is always looked at: that is no search.
		if (some.length > 1 && tries > MOST_TRIES) return null;
		for (const form of formsOf(some)) {
			tries++;
			const mark = seen.get(form) ?? fingerprint(form);
			seen.set(form, mark);
			if (marks.has(mark)) return { text: form, fingerprint: mark };
		}
		return null;
	};
	const found = cutsOf(lines).flatMap((cut) => search(cut, lookUp));

	const length = (line: number) => lines[line]?.text.length ?? 0;
	const broken = found.flatMap(({ fragments, known }) => (known ? fragments.slice(0, -1) : []));
	const width = broken.reduce((widest, { line }) => Math.max(widest, length(line)), 0);
	/** Was the break between two lines meant? Yes, where the next word would have had room. */
	const isMeant = (before: number, after: number) =>
		lines[after]?.gap === true ||
		length(before) + 1 + (/^\S+/.exec(lines[after]?.text ?? '')?.[0].length ?? 0) <= width ||
		width === 0;

	let last = -1;
	return found
		.flatMap(({ fragments, known }) => (known ? [{ fragments, known }] : divided(fragments, isMeant)))
		.flatMap(({ fragments, known }) => {
			const [first, end] = [fragments[0]?.line ?? 0, fragments.at(-1)?.line ?? 0];
			const begins = last < 0 || (first !== last && isMeant(last, first));
			const piece = {
				text: known?.text ?? formsOf(fragments)[0] ?? '',
				fingerprint: known?.fingerprint ?? null,
				begins
			};
			if (!isWords(piece.text)) return [];
			last = end;
			return [piece];
		});
}

/** Lines of no known sentence, divided where a break was meant. */
function divided(fragments: Fragment[], isMeant: (before: number, after: number) => boolean): Found[] {
	const parts: Fragment[][] = [];
	for (const fragment of fragments) {
		const before = parts.at(-1)?.at(-1);
		if (before && !isMeant(before.line, fragment.line)) parts.at(-1)?.push(fragment);
		else parts.push([fragment]);
	}
	return parts.map((part) => ({ fragments: part, known: null }));
}
