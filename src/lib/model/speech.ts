/** What the live region says. The same categories and kinds of silence as on the map, in words. */
import { categoryOf, cellOf, isSoft } from './category';
import type { Layer } from './layer';
import { headlineOf } from './legend';
import type { MapCountry } from './map-content';

/** "Pakistan. Recognition: Engages, short of recognition." */
export function countrySentence(layer: Layer, country: MapCountry): string {
	const soft = isSoft(cellOf(layer, country)) ? ' Another reading is possible.' : '';
	return `${country.name}. ${layer.label}: ${categoryOf(layer, country).label}.${soft}`;
}

/** "Mongolia. Recognition: Not in the article." */
export function contextSentence(layer: Layer, name: string): string {
	return `${name}. ${layer.label}: ${categoryOf(layer, undefined).label}.`;
}

/** "Recognition. One state recognises, …" */
export function layerSentence(layer: Layer, countries: readonly MapCountry[]): string {
	return `${layer.label}. ${headlineOf(layer, countries)}`;
}
