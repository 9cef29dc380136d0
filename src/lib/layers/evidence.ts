/** The way back: from a sentence of the article to every cell and record that rests on it. */
import { categoryOf } from '../model/category';
import { cites, type Paragraph, type Sentence } from '../model/citations';
import type { Category, Layer } from '../model/layer';
import type { Citation, Country, Facts } from '../model/schema';
import { layers } from './index';

export interface SupportedCell {
	country: Country;
	layer: Layer;
	category: Category;
}

/** The cells that have a claim citing this sentence, in the order of layers and countries. */
export function cellsSupportedBy(sentence: Sentence, content: Facts): SupportedCell[] {
	return layers.flatMap((layer) =>
		content.countries
			.filter((country) => country.cells[layer.id].claims.some(({ citations }) => cites(citations, sentence)))
			.map((country) => ({ country, layer, category: categoryOf(layer, country) }))
	);
}

const pointsOf = ({ argument: { motives, consequences, rights, conclusions } }: Facts) => [
	...motives,
	...consequences,
	...rights,
	...conclusions
];

/** Titles of the other records that cite this sentence. */
export function recordsSupportedBy(sentence: Sentence, content: Facts): string[] {
	const { actors, events, places, themes } = content;
	const citing = <T extends { citations: readonly Citation[] }>(records: readonly T[]) =>
		records.filter(({ citations }) => cites(citations, sentence));
	return [
		...citing(pointsOf(content)).map(({ title }) => title),
		...citing(themes).map(({ title }) => title),
		...citing(events).map(({ date, text }) => `${date}: ${text}`),
		...citing(actors).map(({ name }) => name),
		...citing(places).map(({ name }) => name)
	];
}

export interface Support {
	/** From 1. */
	number: number;
	cells: SupportedCell[];
	records: string[];
}

/**
 * What rests on each sentence of a paragraph, and the numbers of those on which nothing does.
 * `count`: how many sentences the paragraph has.
 */
export function supportIn(
	paragraph: Paragraph,
	count: number,
	content: Facts
): { carrying: Support[]; bare: number[] } {
	const all = Array.from({ length: count }, (_, index) => {
		const sentence = { ...paragraph, sentence: index + 1 };
		return {
			number: sentence.sentence,
			cells: cellsSupportedBy(sentence, content),
			records: recordsSupportedBy(sentence, content)
		};
	});
	const carries = ({ cells, records }: Support) => cells.length + records.length > 0;
	return {
		carrying: all.filter(carries),
		bare: all.filter((one) => !carries(one)).map(({ number }) => number)
	};
}
