/**
 * The part of the content that the map and its panels need at once. The rest (outline, actors, events,
 * places, argument, what scenes show and say) comes with the pages that show it, so that it costs the first view nothing.
 */
import type { Content, Country, Ref, Relation, Scene, Theme } from './schema';

export interface MapContent {
	countries: readonly Country[];
	relations: readonly Relation[];
	themes: readonly Pick<Theme, 'id' | 'title'>[];
	/** Words for whatever a relation may name, by `refKey`. */
	names: Readonly<Record<string, string>>;
	/** The talk in its order: enough to lead to a scene. */
	scenes: readonly Pick<Scene, 'id' | 'layer'>[];
	article: { title: string; author: string; outlet: string; dateNote: string };
}

/** One word for a reference, "actor:nato"; topics are their own words and have none. */
export function refKey(ref: Ref): string | null {
	const [entry] = Object.entries(ref);
	if (!entry || 'topic' in ref) return null;
	return entry.join(':');
}

/** Words for whatever these relations name, by `refKey`. */
export function namesIn(
	relations: readonly Relation[],
	{ countries, actors, places, events }: Content
): MapContent['names'] {
	const names: Record<string, string> = {};
	for (const { id, name, inSentence } of countries) names[`country:${id}`] = inSentence ?? name;
	for (const { id, name, inSentence } of actors) names[`actor:${id}`] = inSentence ?? name;
	for (const { id, name } of places) names[`place:${id}`] = name;
	for (const { id, text } of events) names[`event:${id}`] = text;
	const used = new Set(relations.flatMap(({ from, to }) => [...from, ...to]).map(refKey));
	return Object.fromEntries(Object.entries(names).filter(([key]) => used.has(key)));
}

export function mapContent(content: Content): MapContent {
	const { countries, relations, themes, scenes, outline } = content;
	const { title, author, outlet, dateNote } = outline;
	return {
		countries,
		relations,
		themes: themes.map(({ id, title: theme }) => ({ id, title: theme })),
		names: namesIn(relations, content),
		scenes: scenes.map(({ id, layer }) => ({ id, layer })),
		article: { title, author, outlet, dateNote }
	};
}
