/** What the page of the evidence gets: the outline, and by sentence what rests on it. */
import type { Sentence } from './citations';
import type { ClaimKind, LayerId, Outline } from './schema';

export interface EvidenceRecord {
	text: string;
	kind: ClaimKind;
}

export interface SentenceEvidence {
	place: Sentence;
	/** Whether anything cites it at all: the talk does too. */
	cited: boolean;
	cells: { country: string; layer: LayerId; kind: ClaimKind }[];
	/** Indexes among the records. */
	records: number[];
}

export interface EvidenceContent {
	outline: Outline;
	records: EvidenceRecord[];
	/** In the article's order. */
	sentences: SentenceEvidence[];
}
