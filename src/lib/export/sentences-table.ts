/** A row for every sentence of the article: its place, its fingerprint, and the cells that rest on it. */
import { citationCodes, cellId, sentenceId } from '../model/data-ids';
import { lockedSentences, type LockedSentence } from '../model/lock';
import type { Country, LayerId, Lock } from '../model/schema';
import { LAYER_IDS } from './cells-table';
import { joined, type Table } from './table';

export interface SentenceRow extends LockedSentence {
	/** Ids of cells. */
	cells: readonly string[];
}

/** Sentences in the article's order. */
export function sentenceRows(lock: Lock, countries: readonly Country[]): SentenceRow[] {
	const cells = countries.flatMap((country) =>
		LAYER_IDS.map((layer: LayerId) => ({
			id: cellId(country.id, layer),
			on: new Set(citationCodes(country.cells[layer].claims.flatMap(({ citations }) => citations)))
		}))
	);
	return lockedSentences(lock).map((sentence) => ({
		...sentence,
		cells: cells.filter(({ on }) => on.has(sentenceId(sentence.place))).map(({ id }) => id)
	}));
}

const placePart = (name: 'section' | 'paragraph' | 'sentence', description: string) => ({
	name,
	type: 'integer' as const,
	description,
	constraints: { required: true },
	of: ({ place }: SentenceRow) => place[name]
});

export const sentencesTable: Table<SentenceRow> = {
	name: 'sentences',
	title: 'Sentences',
	description:
		'What citations are bound to: a row for each sentence of the article, as place and fingerprint, never as text.',
	key: 'id',
	fields: [
		{
			name: 'id',
			type: 'string',
			description: 'Section, paragraph and sentence, as in the column “citations” of the other tables.',
			constraints: { required: true, unique: true, pattern: '^[0-9]+\\.[1-9][0-9]*\\.[1-9][0-9]*$' },
			of: ({ place }) => sentenceId(place)
		},
		placePart('section', 'From 0, the introduction.'),
		placePart('paragraph', 'From 1 in every section.'),
		placePart('sentence', 'From 1 in every paragraph.'),
		{
			name: 'sha256',
			type: 'string',
			description: 'SHA-256 of the normalised sentence, in hexadecimal.',
			constraints: { required: true, unique: true, pattern: '^[0-9a-f]{64}$' },
			of: ({ fingerprint }) => fingerprint
		},
		{
			name: 'cells',
			type: 'string',
			description: 'Cells of which a claim cites it, several with “; ” between them.',
			of: ({ cells }) => joined(cells)
		}
	]
};
