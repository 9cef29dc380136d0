/** What can be searched besides what the map knows already: names and short texts, for a search that is asked for. */
import { citationAnchor } from './citations';
import type { Content, LayerId } from './schema';

/** Where the map marks a place: a camera as text, as addresses carry it, and the layers that speak of it; null: all. */
export interface Marked {
	camera: string;
	layers: readonly LayerId[] | null;
}

/** Rows, because every name of a field would come once for each of them. */
export interface SearchContent {
	actors: readonly (readonly [id: string, name: string, type: string])[];
	/** A place leads to its mark, or where it has none to the sentence that names it: the anchor of that. */
	places: readonly (readonly [id: string, name: string, text: string, at: Marked | string])[];
	events: readonly (readonly [id: string, date: string, text: string])[];
	themes: readonly (readonly [id: string, title: string])[];
	scenes: readonly (readonly [id: string, title: string])[];
}

/** @param marks by the id of a place: those that the map marks */
export function searchContent(
	{ actors, events, places, themes, scenes }: Content,
	marks: Readonly<Record<string, Marked>>
): SearchContent {
	return {
		actors: actors.map(({ id, name, type }) => [id, name, type]),
		places: places.map(({ id, name, text, citations }) => [
			...([id, name, text] as const),
			marks[id] ?? citations.slice(0, 1).map(citationAnchor).join('')
		]),
		events: events.map(({ id, date, text }) => [id, date, text]),
		themes: themes.map(({ id, title }) => [id, title]),
		scenes: scenes.map(({ id, title }) => [id, title])
	};
}
