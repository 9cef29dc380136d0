/** The lock: every sentence of the article by its place and fingerprint, and what a citation is bound to. */
import type { Citation, Lock } from './schema';

/** Section from 0, paragraph and sentence from 1; each restarts where the one before it goes on. */
export interface SentencePlace {
	section: number;
	paragraph: number;
	sentence: number;
}

export interface LockedSentence {
	place: SentencePlace;
	/** SHA-256, 64 hexadecimal digits. */
	fingerprint: string;
}

/** All sentences in the article's order. */
export function lockedSentences({ sections }: Lock): LockedSentence[] {
	return sections.flatMap(({ number: section, paragraphs }) =>
		paragraphs.flatMap((sentences, p) =>
			sentences.map((fingerprint, s) => ({
				place: { section, paragraph: p + 1, sentence: s + 1 },
				fingerprint
			}))
		)
	);
}

/** The fingerprints of a paragraph's sentences, in order; none where there is no such paragraph. */
export function fingerprintsOf(
	lock: Lock,
	{ section, paragraph }: Omit<SentencePlace, 'sentence'>
): string[] {
	return lock.sections.find(({ number }) => number === section)?.paragraphs[paragraph - 1] ?? [];
}

/** How many sentences a paragraph has. */
export const sentenceCount = (lock: Lock, paragraph: Omit<SentencePlace, 'sentence'>): number =>
	fingerprintsOf(lock, paragraph).length;

/** The places that a citation names; of a citation without sentences, all of its paragraph. */
export function citedPlaces(
	lock: Lock,
	citation: Citation & { sentences?: readonly number[] }
): SentencePlace[] {
	const { section, paragraph } = citation;
	const all = fingerprintsOf(lock, citation).map((_, index) => index + 1);
	return (citation.sentences ?? all).map((sentence) => ({ section, paragraph, sentence }));
}
