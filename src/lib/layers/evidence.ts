/**
 * The way back: from a sentence of the article to every cell and record that rests on it. Made while the site is
 * built: the page gets what it shows, not all records.
 */
import { categoryOf } from '../model/category';
import { cites, type Sentence } from '../model/citations';
import type { EvidenceContent, EvidenceRecord, SentenceEvidence } from '../model/evidence-content';
import type { Category, Layer } from '../model/layer';
import type { Citation, ClaimKind, Country, Facts, Lock } from '../model/schema';
import { pointsIn } from '../model/points';
import { lockedSentences } from '../model/lock';
import { layers } from './index';

export interface SupportedCell {
	country: Country;
	layer: Layer;
	category: Category;
	/** `reported` if any claim that cites the sentence is. */
	kind: ClaimKind;
}

/** The cells that have a claim citing this sentence, in the order of layers and countries. */
export function cellsSupportedBy(sentence: Sentence, content: Facts): SupportedCell[] {
	return layers.flatMap((layer) =>
		content.countries.flatMap((country) => {
			const claims = country.cells[layer.id].claims.filter(({ citations }) => cites(citations, sentence));
			const kind = claims.find((claim) => claim.kind === 'reported')?.kind ?? claims[0]?.kind;
			return kind ? [{ country, layer, category: categoryOf(layer, country), kind }] : [];
		})
	);
}

/** The other records that cite this sentence. Those without a kind only name what the article names. */
export function recordsSupportedBy(sentence: Sentence, content: Facts): EvidenceRecord[] {
	const { actors, events, places, themes } = content;
	const citing = <T extends { citations: readonly Citation[] }>(records: readonly T[]) =>
		records.filter(({ citations }) => cites(citations, sentence));
	const plain = (text: string): EvidenceRecord => ({ text, kind: 'reported' });
	return [
		...citing(pointsIn(content.argument)).map(({ title, kind }) => ({ text: title, kind })),
		...citing(themes).map(({ title }) => plain(title)),
		...citing(events).map(({ date, text }) => plain(`${date}: ${text}`)),
		...citing(actors).map(({ name }) => plain(name)),
		...citing(places).map(({ name }) => plain(name))
	];
}

/**
 * The outline with what rests on each sentence, as small as the page can have it.
 * @param cited whatever cites: the talk, a relation and a note of a layer count as well
 */
export function evidenceContent(content: Facts, lock: Lock, cited: readonly Citation[]): EvidenceContent {
	const records: EvidenceRecord[] = [];
	const numberOf = (record: EvidenceRecord) => {
		const at = records.findIndex(({ text, kind }) => text === record.text && kind === record.kind);
		return at < 0 ? records.push(record) - 1 : at;
	};
	const sentences: SentenceEvidence[] = lockedSentences(lock).map(({ place }) => ({
		place,
		cited: cites(cited, place),
		cells: cellsSupportedBy(place, content).map(({ country, layer, kind }) => ({
			country: country.id,
			layer: layer.id,
			kind
		})),
		records: recordsSupportedBy(place, content).map(numberOf)
	}));
	return { outline: content.outline, records, sentences };
}
