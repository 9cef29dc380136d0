/** What a copy says to the citations: the state of each is that of the sentence that is worst off. */
import type { CheckedCopy, CheckedSentence, Finding } from './copy';
import { citedPlaces, type SentencePlace } from './lock';
import type { Citation, Lock } from './schema';

export type SentenceState = Finding['state'];
/** From the worst to the best. */
export const STATES: readonly SentenceState[] = ['missing', 'changed', 'moved', 'unchanged'];

export interface CheckedCitation {
	state: SentenceState;
	/** The cited sentences; those that the lock does not have are left out, and count as missing. */
	sentences: CheckedSentence[];
}

const isAt = (one: SentencePlace, other: SentencePlace) =>
	one.section === other.section && one.paragraph === other.paragraph && one.sentence === other.sentence;

export function checkCitation(
	citation: Citation & { sentences?: readonly number[] },
	lock: Lock,
	copy: CheckedCopy
): CheckedCitation {
	const places = citedPlaces(lock, citation);
	const sentences = copy.sentences.filter(({ place }) => places.some((cited) => isAt(cited, place)));
	const states = sentences.map(({ finding }) => finding.state);
	const isWhole = places.length > 0 && sentences.length === places.length;
	return {
		state: isWhole ? (STATES.find((state) => states.includes(state)) ?? 'missing') : 'missing',
		sentences
	};
}
