/** What the page on actors tells: everybody and everything that is named and no country, with its relations. */
import { relationSentence } from './relations';
import type { Actor, Content, Ref, Relation } from './schema';
import { namesIn } from './stance-content';

export interface ActorToRead extends Actor {
	/** Those at one of whose ends it stands, in the article's order. */
	relations: (Pick<Relation, 'id' | 'kind' | 'citations'> & { words: string })[];
}

export function actorsContent(content: Content): ActorToRead[] {
	const { actors, relations } = content;
	const names = namesIn(relations, content);
	const isAt = (ends: readonly Ref[], id: string) => ends.some((end) => 'actor' in end && end.actor === id);
	return actors.map((actor) => ({
		...actor,
		relations: relations
			.filter(({ from, to }) => isAt([...from, ...to], actor.id))
			.map((relation) => {
				const { id, kind, citations } = relation;
				return { id, kind, citations, words: relationSentence(relation, names) };
			})
	}));
}
