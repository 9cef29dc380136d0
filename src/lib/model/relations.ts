/** Relations as sentences, and which of them concern a country. */
import { SUBJECT, SUBJECT_ACTOR } from './category';
import type { Ref, Relation } from './schema';
import { refKey, type Names } from './stance-content';
import { capitalise, listOf } from './words';

/** The words for one end of a relation. */
export function refName(ref: Ref, names: Names): string {
	if ('topic' in ref) return ref.topic;
	const key = refKey(ref) ?? '';
	return names[key] ?? key;
}

/** "Russia hosted Afghan dialogue conferences (from 2015)" */
export function relationSentence({ from, verb, to, when }: Relation, names: Names): string {
	const listed = (refs: readonly Ref[]) => listOf(refs.map((ref) => refName(ref, names)));
	return capitalise(`${listed(from)} ${verb} ${listed(to)} (${when})`);
}

/** Whether an end is this country, or its government where it is the subject. */
function isEnd(ref: Ref, country: string): boolean {
	return (
		('country' in ref && ref.country === country) ||
		(country === SUBJECT && 'actor' in ref && ref.actor === SUBJECT_ACTOR)
	);
}

/** Relations with this country, or with the subject's government where it is the subject, at one of their ends, in the article's order. */
export function relationsOf(countryId: string, relations: readonly Relation[]): Relation[] {
	return relations.filter(({ from, to }) => [...from, ...to].some((ref) => isEnd(ref, countryId)));
}

/** Of a relation what a map of this country draws: who else stands at the country's own side is left out. */
export function seenFrom(country: string, relation: Relation): Relation {
	const own = (refs: Ref[]) => {
		const found = refs.filter((ref) => isEnd(ref, country));
		return found.length > 0 ? found : refs;
	};
	return { ...relation, from: own(relation.from), to: own(relation.to) };
}
