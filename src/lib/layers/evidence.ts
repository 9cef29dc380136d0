/** The way back: from a paragraph of the article to every cell and record that rests on it. */
import { categoryOf } from '../model/category';
import { cites } from '../model/citations';
import type { Category, Layer } from '../model/layer';
import type { Citation, Country, Facts } from '../model/schema';
import { layers } from './index';

export interface SupportedCell {
	country: Country;
	layer: Layer;
	category: Category;
}

/** The cells that have a claim citing this paragraph, in the order of layers and countries. */
export function cellsSupportedBy(paragraph: Citation, content: Facts): SupportedCell[] {
	return layers.flatMap((layer) =>
		content.countries
			.filter((country) =>
				country.cells[layer.id].claims.some(({ citations }) => cites(citations, paragraph))
			)
			.map((country) => ({ country, layer, category: categoryOf(layer, country) }))
	);
}

/** Titles of the other records that cite this paragraph. */
export function recordsSupportedBy(paragraph: Citation, content: Facts): string[] {
	const { argument, actors, events, places, themes } = content;
	const points = [...argument.motives, ...argument.consequences, ...argument.rights, ...argument.conclusions];
	const citing = <T extends { citations: readonly Citation[] }>(records: readonly T[]) =>
		records.filter(({ citations }) => cites(citations, paragraph));
	return [
		...citing(points).map(({ title }) => title),
		...citing(themes).map(({ title }) => title),
		...citing(events).map(({ date, text }) => `${date}: ${text}`),
		...citing(actors).map(({ name }) => name),
		...citing(places).map(({ name }) => name)
	];
}
