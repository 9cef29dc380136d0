/** Which relations a map can draw as arrows, and how a legend words them. Late: nothing is drawn at first sight. */
import { SUBJECT, SUBJECT_ACTOR } from './category';
import type { Ref, Relation } from './schema';
import { refKey } from './stance-content';
import { capitalise, countOf } from './words';

/** An arrow from one end to another, and the relations that it stands for. */
export interface Arrow extends Pick<Relation, 'kind' | 'negative'> {
	/** Ids of relations, in the article's order. */
	ids: readonly string[];
	/** See `endId`. */
	from: string;
	to: string;
}

/** What a relation joins. */
type Ends = Pick<Relation, 'from' | 'to' | 'endsAt'>;
/** Before the words of a topic in the id of an end. */
const TOPIC = 'topic:';

/**
 * One word for an end: the id of a country or a place; for what has no place on a map "actor:nato",
 * "topic:the Taliban movement".
 */
export function endId(ref: Ref): string {
	if ('country' in ref) return ref.country;
	if ('place' in ref) return ref.place;
	if ('actor' in ref && ref.actor === SUBJECT_ACTOR) return SUBJECT;
	return 'topic' in ref ? TOPIC + ref.topic : (refKey(ref) ?? '');
}

/** Whether an end is a country or a place: only those stand on a map. */
export function hasPlace(end: string): boolean {
	return !end.includes(':');
}

/** What an end is called. @param names by `refKey` */
export function endName(end: string, names: Readonly<Record<string, string>>): string {
	if (end.startsWith(TOPIC)) return capitalise(end.slice(TOPIC.length));
	return capitalise(names[end] ?? names[`country:${end}`] ?? names[`place:${end}`] ?? end);
}

/** Every two ends of a relation, in its direction. */
export function joinsOf({ from, to, endsAt }: Ends): [from: string, to: string][] {
	const ends = to.map((ref) => endId(endsAt && 'country' in ref ? endsAt : ref));
	return from.map(endId).flatMap((a) => ends.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])));
}

/** Every two ends of a relation that a map can join, as ids of countries or places. */
export function pairsOf(relation: Ends): [from: string, to: string][] {
	return joinsOf(relation).filter((ends) => ends.every(hasPlace));
}

/** An arrow for every two ends of every relation. */
export function arrowsOf(relations: readonly Relation[]): Arrow[] {
	return relations.flatMap((relation) =>
		joinsOf(relation).map(([from, to]) => {
			const { id, kind, negative } = relation;
			return { ids: [id], from, to, kind, negative };
		})
	);
}

/** As `arrowsOf`, with one arrow for all sentences of a kind that join the same ends in the same direction. */
export function bundledArrows(relations: readonly Relation[]): Arrow[] {
	const bundles = new Map<string, Arrow>();
	for (const arrow of arrowsOf(relations)) {
		const key = [arrow.from, arrow.to, arrow.kind, arrow.negative].join('|');
		const before = bundles.get(key)?.ids ?? [];
		bundles.set(key, { ...arrow, ids: [...new Set([...before, ...arrow.ids])] });
	}
	return [...bundles.values()];
}

/** What an arrow says: forces that left a country are an arrow to it too. */
export const ARROW_SAYS = 'from who acts to whom it concerns, not a movement';

/** What the number on an arrow is. */
export const SEVERAL = 'number: that many relations';

/** What these relations draw, counted, wherever a count is told: "23 relations, 29 arrows"; one number where they are as many. */
export function drawnCount(relations: readonly Relation[]): string {
	const arrows = bundledArrows(relations).length;
	const counts = [countOf(relations.length, 'relation', 'relations')];
	if (arrows !== relations.length) counts.push(countOf(arrows, 'arrow', 'arrows'));
	return capitalise(counts.join(', '));
}

/** How each kind of statement is drawn and called. */
export const KINDS_OF_ARROWS = [
	{ kind: 'reported', text: 'reported', shape: 'filled arrow' },
	{ kind: 'view', text: 'the author’s view', shape: 'thin arrow' },
	{ kind: 'forecast', text: 'forecast', shape: 'hollow arrow' }
] as const satisfies readonly { kind: Relation['kind']; text: string; shape: string }[];

/** The legend of the arrows that these relations give a map, each kind once; empty where there are none. */
export function arrowWords(relations: readonly Relation[]): string {
	return arrowLegend(arrowsOf(relations).filter(({ from, to }) => hasPlace(from) && hasPlace(to)));
}

/** The same for arrows that are drawn, whatever their ends. */
export function arrowLegend(arrows: readonly Arrow[]): string {
	const kinds = KINDS_OF_ARROWS.filter(({ kind }) =>
		arrows.some((arrow) => arrow.kind === kind && !arrow.negative)
	).map(({ shape, text }) => `${shape}: ${text}`);
	const denied = arrows.some(({ negative }) => negative) ? ['line with a bar: does not'] : [];
	const several = arrows.some(({ ids }) => ids.length > 1) ? [SEVERAL] : [];
	const told = [...kinds, ...denied, ...several];
	return told.length > 0 ? capitalise([...told, ARROW_SAYS].join(' · ')) : '';
}
