/** Names that hold outside the site, in data and in letters about it: of cells, of claims, of places in the article. */
import type { SentencePlace } from './lock';
import type { Citation, LayerId } from './schema';

/** "RUS.recognition": one country's answer to one layer's question. */
export const cellId = (country: string, layer: LayerId): string => `${country}.${layer}`;

/** "RUS.recognition.1", "RUS.outlook.2": counted from 1 in the order of the record. */
export const claimId = (country: string, field: string, at: number): string =>
	`${country}.${field}.${at + 1}`;

/** "3.1.2": section, paragraph, sentence. */
export const sentenceId = ({ section, paragraph, sentence }: SentencePlace): string =>
	`${section}.${paragraph}.${sentence}`;

/** The ids of all sentences that are cited. */
export const citationCodes = (citations: readonly Citation[]): string[] =>
	citations.flatMap(({ section, paragraph, sentences }) =>
		sentences.map((sentence) => sentenceId({ section, paragraph, sentence }))
	);

/** "3.1.2; 0.1.1": each once, in the order given. */
export const citationList = (citations: readonly Citation[]): string =>
	[...new Set(citationCodes(citations))].join('; ');
