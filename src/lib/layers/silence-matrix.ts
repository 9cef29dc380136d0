/** Country by layer: what the article says of each, and where it is silent, which kind of silence it is. */
import { categoryByCode, categoryOf, cellOf, fillKey, fillOf, isSoft } from '../model/category';
import type { Absence, Category, Layer } from '../model/layer';
import type { MapCountry } from '../model/map-content';

/** What an absence is called, the same in every layer. The fifth, that something is not so, is an answer. */
export const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
	'not-stated': 'Named, but not stated',
	'past-role-only': 'Past role only',
	'not-applicable': 'Does not apply',
	'not-mentioned': 'Not in the article'
};

/** A code in words, of countries and of what is none: the kind of silence, or the category's label. */
export function codeWords(layer: Layer, code: string): string {
	const { absence, label } = categoryByCode(layer, code);
	return absence ? ABSENCE_WORDS[absence] : label;
}

export interface MatrixCell {
	layer: Layer;
	category: Category;
	/** Null where the article gives an answer; an answer of “there is none” is one too. */
	silence: Absence | null;
	/** The kind of silence, or the category's label. */
	words: string;
	/** Colour and pattern as one word, as the map draws it. */
	fill: string;
	/** Another reading is possible. */
	soft: boolean;
}

export interface MatrixRow<C extends MapCountry = MapCountry> {
	country: C;
	/** One for each layer, in their order. */
	cells: MatrixCell[];
}

/** Rows in the order of the countries, cells in that of the layers. */
export function silenceMatrix<C extends MapCountry>(
	countries: readonly C[],
	layers: readonly Layer[]
): MatrixRow<C>[] {
	return countries.map((country) => ({
		country,
		cells: layers.map((layer) => {
			const category = categoryOf(layer, country);
			return {
				layer,
				category,
				silence: category.absence,
				words: codeWords(layer, category.code),
				fill: fillKey(fillOf(layer, country)),
				soft: isSoft(cellOf(layer, country))
			};
		})
	}));
}
