/** What the panel of a country tells, for all of them: it comes after the map, before anybody has pressed. */
import type { Content, Country, Ref, Relation, Theme } from './schema';

/** Words for whatever a relation may name, by `refKey`. */
export type Names = Readonly<Record<string, string>>;

/** All relations, with words for whatever they name. */
export interface RelationContent {
	relations: readonly Relation[];
	names: Names;
}

export interface StanceContent extends RelationContent {
	countries: readonly Country[];
	themes: readonly Pick<Theme, 'id' | 'title'>[];
}

export function relationContent(content: Content): RelationContent {
	return { relations: content.relations, names: namesIn(content.relations, content) };
}

export function stanceContent(content: Content): StanceContent {
	const { countries, themes } = content;
	return {
		countries,
		themes: themes.map(({ id, title }) => ({ id, title })),
		...relationContent(content)
	};
}

/** One word for a reference, "actor:nato"; topics are their own words and have none. */
export function refKey(ref: Ref): string | null {
	const [entry] = Object.entries(ref);
	if (!entry || 'topic' in ref) return null;
	return entry.join(':');
}

/** Words for whatever these relations name, by `refKey`. */
export function namesIn(relations: readonly Relation[], content: Content): Names {
	return namesOf(
		relations.flatMap(({ from, to, endsAt }) => [...from, ...to, ...(endsAt ? [endsAt] : [])]),
		content
	);
}

/** Words for these references, by `refKey`. */
export function namesOf(refs: readonly Ref[], { countries, actors, places, events }: Content): Names {
	const names: Record<string, string> = {};
	for (const { id, name, inSentence } of countries) names[`country:${id}`] = inSentence ?? name;
	for (const { id, name, inSentence } of actors) names[`actor:${id}`] = inSentence ?? name;
	for (const { id, name } of places) names[`place:${id}`] = name;
	for (const { id, text } of events) names[`event:${id}`] = text;
	const used = new Set(refs.map(refKey));
	return Object.fromEntries(Object.entries(names).filter(([key]) => used.has(key)));
}
