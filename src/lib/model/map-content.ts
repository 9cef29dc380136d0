/**
 * The part of the content that the map and its panels need at once. The rest (outline, actors, events,
 * places, argument) comes with the pages that show it, so that it costs the first view nothing.
 */
import type { Content, Country, Ref, Relation, Theme } from './schema';

export interface MapContent {
	countries: readonly Country[];
	relations: readonly Relation[];
	themes: readonly Pick<Theme, 'id' | 'title'>[];
	/** Words for whatever a relation may name, by `refKey`. */
	names: Readonly<Record<string, string>>;
	article: { title: string; author: string; outlet: string; dateNote: string };
}

/** One word for a reference, "actor:nato"; topics are their own words and have none. */
export function refKey(ref: Ref): string | null {
	const [entry] = Object.entries(ref);
	if (!entry || 'topic' in ref) return null;
	return entry.join(':');
}

export function mapContent({
	countries,
	relations,
	themes,
	actors,
	places,
	events,
	outline
}: Content): MapContent {
	const names: Record<string, string> = {};
	for (const { id, name, inSentence } of countries) names[`country:${id}`] = inSentence ?? name;
	for (const { id, name, inSentence } of actors) names[`actor:${id}`] = inSentence ?? name;
	for (const { id, name } of places) names[`place:${id}`] = name;
	for (const { id, text } of events) names[`event:${id}`] = text;
	const used = new Set(relations.flatMap(({ from, to }) => [...from, ...to]).map(refKey));
	const { title, author, outlet, dateNote } = outline;
	return {
		countries,
		relations,
		themes: themes.map(({ id, title: theme }) => ({ id, title: theme })),
		names: Object.fromEntries(Object.entries(names).filter(([key]) => used.has(key))),
		article: { title, author, outlet, dateNote }
	};
}
