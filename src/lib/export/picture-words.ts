/** The words of a picture, all of them the site’s own: nothing is said here that a page does not say. */
import { categoryOf, cellOf, fillKey, fillOf, isSoft } from '../model/category';
import type { Layer, SymbolId } from '../model/layer';
import { hasSoftCells, headlineOf, legendRows } from '../model/legend';
import type { MapContent, MapCountry } from '../model/map-content';
import { BORDER_SENTENCE, sourceSentence } from '../model/source-line';

export interface LegendLine {
	/** Fill keys: that of the category, and the subject's where it is counted here. */
	fills: readonly string[];
	label: string;
	count: number;
	/** Who they are, where the picture says so: a country may lie outside of its map. */
	names?: string;
}

export interface SymbolLine {
	symbol: SymbolId;
	label: string;
	count: number;
}

export interface PictureWords {
	/** The question, over the name of a country. */
	kicker: string | null;
	/** The question, or the name of the country. */
	title: string;
	/** The finding, or the country's category. */
	line: string;
	/** Fill of the country's category. */
	fill: string | null;
	legend: readonly LegendLine[];
	legendNote: string | null;
	/** What a filter shows; null without one. */
	shown?: string | null;
	/** The legend of the symbols at the names. */
	second?: { title: string; lines: readonly SymbolLine[] } | null;
	/** Source, date, what borders mean, where outlines are from. */
	foot: readonly string[];
}

const SOFT = '≈ another reading is possible';

/**
 * @param country null: the layer as a whole
 * @param version of the map, or null where it is not to be said (a card must not change with every build)
 * @param named whether the legend names the countries of each row
 */
export function pictureWords(
	{ countries, article }: Pick<MapContent, 'countries' | 'article'>,
	layer: Layer,
	country: MapCountry | null,
	version: string | null,
	named = false
): PictureWords {
	const soft = country && isSoft(cellOf(layer, country)) ? ' ≈' : '';
	return {
		kicker: country ? layer.question : null,
		title: country ? country.name : layer.question,
		line: country ? categoryOf(layer, country).label + soft : headlineOf(layer, countries),
		fill: country ? fillKey(fillOf(layer, country)) : null,
		legend: legendRows(layer, countries).map(({ category, countries: members }) => ({
			fills: [...new Set([fillKey(category), ...members.map((member) => fillKey(fillOf(layer, member)))])],
			label: category.label,
			count: members.length,
			...(named && { names: members.map(({ name }) => name).join(', ') })
		})),
		legendNote: hasSoftCells(layer, countries) ? SOFT : null,
		foot: [
			sourceSentence(article),
			BORDER_SENTENCE,
			`Outlines: Natural Earth.${version ? ` Map\u00a0${version}.` : ''}`
		]
	};
}

/** The legend of a second layer, in the words of the page. */
export function secondWords(
	{ countries }: Pick<MapContent, 'countries'>,
	layer: Layer
): NonNullable<PictureWords['second']> {
	return {
		title: `Symbols: ${layer.label}`,
		lines: legendRows(layer, countries).map(({ category: { symbol, label }, countries: { length } }) => ({
			symbol,
			label,
			count: length
		}))
	};
}
