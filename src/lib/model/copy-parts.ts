/** A copy as a reader sees it: its headings, sentences and the lines between, numbered as the copy stands. */
import type { Alignment } from './copy-align';
import type { Piece } from './copy-pieces';
import { lockedSentences, type LockedSentence, type SentencePlace } from './lock';
import type { Lock } from './schema';
import { endsAsSentence } from './sentences';

export interface CopyPart {
	/** An aside is a line among the paragraphs that is no sentence: a caption, a logo's text. */
	kind: 'sentence' | 'heading' | 'aside';
	text: string;
	/** In the copy's own count; of a heading with paragraph and sentence 0; null for an aside. */
	place: SentencePlace | null;
	/** Where the article has this sentence; null for what the lock does not know, and for headings. */
	locked: SentencePlace | null;
}

/** One mark of the lock, in the article's order: a sentence, or a heading, which has no place. */
export interface Mark {
	fingerprint: string;
	section: number;
	sentence: LockedSentence | null;
}

/** Headings and sentences of the lock, as they follow each other. */
export const marksOf = (lock: Lock): Mark[] =>
	lock.sections.flatMap(({ number: section, heading, ...rest }) => [
		...(heading === null ? [] : [{ fingerprint: heading, section, sentence: null }]),
		...lockedSentences({ sections: [{ number: section, heading, ...rest }] }).map((sentence) => ({
			fingerprint: sentence.fingerprint,
			section,
			sentence
		}))
	]);

export interface Body {
	parts: CopyPart[];
	/** The index among the pieces of the first part. */
	from: number;
}

/** What lies between the first and the last sentence that was found, each with the rest of its paragraph. */
function bodyOf(
	pieces: readonly Piece[],
	marks: readonly Mark[],
	{ found }: Alignment
): [from: number, to: number] {
	const known = marks
		.flatMap(({ sentence }, index) => (sentence ? [found[index] ?? -1] : []))
		.filter((at) => at >= 0);
	let [from, to] = [Math.min(...known), Math.max(...known) + 1];
	while (from > 0 && pieces[from]?.begins === false && pieces[from - 1]) from--;
	while (pieces[to]?.begins === false) to++;
	// A copy from the middle may begin with a heading of the article.
	const headings = marks.flatMap(({ sentence }, index) => (sentence ? [] : [found[index]]));
	if (headings.includes(from - 1)) from--;
	return [from, to];
}

/** The parts of the copy's body. At least one sentence of the lock must have been found. */
export function partsOf(pieces: readonly Piece[], marks: readonly Mark[], alignment: Alignment): Body {
	const [from, to] = bodyOf(pieces, marks, alignment);
	const byMark = new Map(marks.map((mark) => [mark.fingerprint, mark]));
	const markOf = ({ fingerprint }: Piece) => (fingerprint === null ? undefined : byMark.get(fingerprint));
	const isHeading = (piece: Piece) => markOf(piece)?.sentence === null;
	const body = pieces.slice(from, to);

	// The first sentence in order is in the section that the article has it in, whatever is missing before it.
	const [index, anchor] = alignment.anchors.find(([at]) => marks[at]?.sentence) ?? [0, from];
	const before = body.slice(1, anchor - from).filter(isHeading).length;
	const place = { section: Math.max(0, (marks[index]?.section ?? 0) - before), paragraph: 0, sentence: 0 };

	let prose = false;
	const parts = body.map((piece, at): CopyPart => {
		if (isHeading(piece)) {
			// Its own heading opens the section that a copy begins with.
			if (at > 0) place.section++;
			Object.assign(place, { paragraph: 0, sentence: 0 });
			prose = false;
			return { kind: 'heading', text: piece.text, place: { ...place }, locked: null };
		}
		if (piece.begins || at === 0 || isHeading(body[at - 1] ?? piece)) {
			prose = isProse(body, at);
			if (prose) Object.assign(place, { paragraph: place.paragraph + 1, sentence: 0 });
		}
		if (!prose) return { kind: 'aside', text: piece.text, place: null, locked: null };
		place.sentence++;
		const locked = markOf(piece)?.sentence?.place ?? null;
		return { kind: 'sentence', text: piece.text, place: { ...place }, locked };
	});
	return { parts, from };
}

/** Is the paragraph that begins here one of sentences? */
function isProse(body: readonly Piece[], start: number): boolean {
	const next = body.findIndex(({ begins }, at) => at > start && begins);
	const paragraph = body.slice(start, next < 0 ? undefined : next);
	return paragraph.some(({ fingerprint, text }) => fingerprint !== null || endsAsSentence(text));
}
