/** The legend of a layer: rows in the layer's order, with the countries each stands for. */
import { categoryOf, isSoft, cellOf } from './category';
import type { Category, Layer } from './layer';
import type { MapCountry } from './map-content';

export interface LegendRow {
	category: Category;
	/** Countries of this category, in the order given. */
	countries: MapCountry[];
}

/** Rows for the categories that a country really has. */
export function legendRows(layer: Layer, countries: readonly MapCountry[]): LegendRow[] {
	return layer.categories
		.map((category) => ({
			category,
			countries: countries.filter((country) => categoryOf(layer, country) === category)
		}))
		.filter((row) => row.countries.length > 0);
}

/** The layer's finding in a sentence, made from the records. */
export function headlineOf(layer: Layer, countries: readonly MapCountry[]): string {
	return layer.headline((code) => countries.filter((country) => cellOf(layer, country).code === code).length);
}

/** Whether any country of the layer has a second reading, so that the mark needs explaining. */
export function hasSoftCells(layer: Layer, countries: readonly MapCountry[]): boolean {
	return countries.some((country) => isSoft(cellOf(layer, country)));
}
