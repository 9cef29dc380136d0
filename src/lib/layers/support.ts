/** What rests on a sentence as the page shows it: all of it, or reported facts only. */
import { shownOf } from '../model/claims';
import type { Paragraph, Sentence } from '../model/citations';
import { sentenceId } from '../model/data-ids';
import type { EvidenceContent, SentenceEvidence } from '../model/evidence-content';
import type { MapCountry } from '../model/map-content';
import type { ClaimsChoice } from '../model/view';
import { countOf } from '../model/words';
import { layers } from './index';
import type { Layer } from '../model/layer';

export interface Support {
	/** From 1, in its paragraph. */
	number: number;
	cells: { country: MapCountry; layer: Layer }[];
	records: string[];
	/** What the choice leaves out. */
	hidden: { cells: number; records: number };
}

function supportOf(
	{ place, cells, records }: SentenceEvidence,
	evidence: EvidenceContent,
	countries: readonly MapCountry[],
	claims: ClaimsChoice
): Support {
	const all = records.flatMap((index) => evidence.records[index] ?? []);
	const [shownCells, shownRecords] = [shownOf(cells, claims), shownOf(all, claims)];
	return {
		number: place.sentence,
		cells: shownCells.flatMap((cell) => {
			const country = countries.find(({ id }) => id === cell.country);
			const layer = layers.find(({ id }) => id === cell.layer);
			return country && layer ? [{ country, layer }] : [];
		}),
		records: shownRecords.map(({ text }) => text),
		hidden: { cells: cells.length - shownCells.length, records: all.length - shownRecords.length }
	};
}

export const carries = ({ cells, records }: Support): boolean => cells.length + records.length > 0;
const hides = ({ hidden }: Support): boolean => hidden.cells + hidden.records > 0;

/** Why nothing stands under a sentence; empty where something does. */
export const nothingUnder = (support: Support): string => {
	if (carries(support)) return '';
	return hides(support)
		? 'Only views and forecasts rest on it, hidden now.'
		: 'No cell and no record rests on it.';
};

/** @returns for a sentence of the article what rests on it; undefined where the article has no such sentence */
export function supporting(
	evidence: EvidenceContent,
	countries: readonly MapCountry[],
	claims: ClaimsChoice
): (place: Sentence) => Support | undefined {
	const found = new Map(
		evidence.sentences.map((one) => [sentenceId(one.place), supportOf(one, evidence, countries, claims)])
	);
	return (place) => found.get(sentenceId(place));
}

/** What rests on each sentence of a paragraph; the numbers of those with nothing, and of those that hide it. */
export function supportIn(
	{ section, paragraph }: Paragraph,
	of: (place: Sentence) => Support | undefined
): { carrying: Support[]; hiding: number[]; bare: number[] } {
	const all: Support[] = [];
	for (let one; (one = of({ section, paragraph, sentence: all.length + 1 }));) all.push(one);
	const idle = all.filter((one) => !carries(one));
	return {
		carrying: all.filter(carries),
		hiding: idle.filter(hides).map(({ number }) => number),
		bare: idle.filter((one) => !hides(one)).map(({ number }) => number)
	};
}

/** "31 cells and two records": what the choice leaves out of the whole page; empty where that is nothing. */
export function leftOutOf(evidence: EvidenceContent): string {
	const all = evidence.sentences.map((one) => supportOf(one, evidence, [], 'reported').hidden);
	const sum = (count: (hidden: Support['hidden']) => number) => all.reduce((so, one) => so + count(one), 0);
	const [cells, records] = [sum((one) => one.cells), sum((one) => one.records)];
	if (cells + records === 0) return '';
	return `${countOf(cells, 'cell', 'cells')} and ${countOf(records, 'record', 'records')}, under sentences on which they rest by views or forecasts alone`;
}
