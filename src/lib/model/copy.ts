/**
 * Checks a copy of the article that a reader holds against the lock: which locked sentences stand in it.
 * Pure and total: whatever the text, the answer is a value. It shows that a sentence is there, not that the
 * coding which rests on it is right.
 */
import { align } from './copy-align';
import { gapsOf } from './copy-between';
import { inPlaceOf } from './copy-gaps';
import { marksOf, partsOf, type CopyPart } from './copy-parts';
import { piecesOf } from './copy-pieces';
import { refusalOf, type Refusal } from './copy-text';
import type { LockedSentence, SentencePlace } from './lock';
import type { Lock } from './schema';

export { MOST_CHARACTERS, textOfBytes, type Refusal } from './copy-text';
export type { CopyPart } from './copy-parts';

/** `at`: indexes among the copy's parts. */
export type Finding =
	| { state: 'unchanged'; at: number }
	/** `to`: in the copy's own count · `after`: the locked sentence that it now follows, null at the beginning. */
	| { state: 'moved'; at: number; to: SentencePlace; after: SentencePlace | null }
	/** `now`: what stands at its place, in the copy's words; more than one sentence where they cannot be told apart. */
	| { state: 'changed'; at: number[]; now: string }
	| { state: 'missing' };

export interface CheckedSentence extends LockedSentence {
	finding: Finding;
}
export interface CheckedCopy {
	readable: true;
	/** Every locked sentence, in the article's order. */
	sentences: CheckedSentence[];
	/** The copy from its first to its last found sentence; what surrounds the article is left out. */
	parts: CopyPart[];
	/** Indexes of the parts that are sentences and not the article's. */
	unknown: number[];
}
export type CopyCheck = CheckedCopy | Refusal;

/** Of the locked sentences, below which a text is another one: one in twenty. Arbitrary. */
const LEAST_SHARE = 0.05;

/**
 * A sentence that crossed a heading has moved, though the order of sentences is the same: up to so many of them
 * the heading stays. No more, because "Conclusion" in a menu is no reason to say that everything moved.
 */
const HEADING_WEIGHT = 4;

/** @param title of the article, for the line that asks whether a text is it */
export function checkCopy(text: string, lock: Lock, title = 'the article'): CopyCheck {
	const refusal = refusalOf(text);
	if (refusal) return refusal;
	const marks = marksOf(lock);
	const pieces = piecesOf(text, new Set(marks.map(({ fingerprint }) => fingerprint)));
	const alignment = align(
		marks.map(({ fingerprint, sentence }) => ({ fingerprint, weight: sentence ? 1 : HEADING_WEIGHT })),
		pieces.map(({ fingerprint }) => fingerprint)
	);
	const all = marks.filter(({ sentence }) => sentence).length;
	const count = marks.filter(({ sentence }, index) => sentence && alignment.found[index] !== null).length;
	if (count === 0 || count < all * LEAST_SHARE) {
		const some =
			count === 0
				? `None of the ${all} sentences was`
				: `Only ${count} of the ${all} sentences ${count === 1 ? 'was' : 'were'}`;
		return { readable: false, kind: 'other-text', message: `${some} found: is this “${title}”?` };
	}

	const body = partsOf(pieces, marks, alignment);
	const inBody = alignment.found.map((piece) => (piece === null ? null : piece - body.from));
	const anchors = new Map(alignment.anchors.map(([mark, piece]) => [mark, piece - body.from]));
	const fresh = new Map(
		gapsOf(marks, inBody, anchors, body)
			.flatMap(inPlaceOf)
			.map((one) => [one.old, one.fresh])
	);
	const findingOf = (mark: number): Finding => {
		const at = inBody[mark] ?? null;
		if (at === null) {
			const places = fresh.get(mark) ?? [];
			const now = places.map((part) => body.parts[part]?.text ?? '').join(' ');
			return places.length === 0 ? { state: 'missing' } : { state: 'changed', at: places, now };
		}
		const to = body.parts[at]?.place;
		if (anchors.has(mark) || !to) return { state: 'unchanged', at };
		return {
			state: 'moved',
			at,
			to,
			after: body.parts.slice(0, at).findLast(({ locked }) => locked)?.locked ?? null
		};
	};
	return {
		readable: true,
		sentences: marks.flatMap(({ sentence }, mark) =>
			sentence ? [{ ...sentence, finding: findingOf(mark) }] : []
		),
		parts: body.parts,
		unknown: body.parts.flatMap(({ kind, locked }, at) => (kind === 'sentence' && !locked ? [at] : []))
	};
}
