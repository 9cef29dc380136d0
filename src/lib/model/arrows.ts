/** Which relations a map can draw as arrows, and how a legend words them. Late: only scenes have arrows. */
import { SUBJECT, SUBJECT_ACTOR } from './category';
import type { Ref, Relation } from './schema';
import { capitalise } from './words';

/** What an end is on a map, the id of a country or a place; null for what has no place there and stays words. */
function idOnMap(ref: Ref): string | null {
	if ('country' in ref) return ref.country;
	if ('place' in ref) return ref.place;
	return 'actor' in ref && ref.actor === SUBJECT_ACTOR ? SUBJECT : null;
}

/** Every two ends of a relation that a map can join, as ids of countries or places. */
export function pairsOf({ from, to }: Pick<Relation, 'from' | 'to'>): [from: string, to: string][] {
	const onMap = (refs: readonly Ref[]) => refs.flatMap((ref) => idOnMap(ref) ?? []);
	return onMap(from).flatMap((a) => onMap(to).flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])));
}

const WORDS: Readonly<Record<Relation['kind'], string>> = {
	reported: 'filled arrow: reported',
	view: 'thin arrow: the author’s view',
	forecast: 'hollow arrow: forecast'
};

/** The legend of the arrows that these relations give a map, each kind once; empty where there are none. */
export function arrowWords(relations: readonly Relation[]): string {
	const drawn = relations.filter((relation) => pairsOf(relation).length > 0);
	const kinds = (Object.keys(WORDS) as Relation['kind'][]).filter((kind) =>
		drawn.some((relation) => relation.kind === kind && !relation.negative)
	);
	const denied = drawn.some(({ negative }) => negative) ? ['line with a bar: does not'] : [];
	return capitalise([...kinds.map((kind) => WORDS[kind]), ...denied].join(' · '));
}
