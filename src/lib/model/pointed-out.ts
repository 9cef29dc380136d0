/** What the map points out beside scenes: who is compared, what an event involves, the relations of who is open. Pure. */
import { endId } from './arrows';
import { relationsBetween } from './compare';
import { pointsOut } from './pointing';
import { relationsOf, seenFrom } from './relations';
import type { Event, Ref, Relation } from './schema';
import { eventOnMap } from './timeline';
import type { View } from './view';

export interface PointedOut {
	/** Ids of countries that get a ring. */
	highlights: readonly string[];
	/** Ids of places that are marked whatever the layer. */
	places: readonly string[];
	/** With the ends that are drawn. */
	relations: readonly Relation[];
}

const NOTHING: PointedOut = { highlights: [], places: [], relations: [] };

/** One thing at a time: a comparison before an event, an event before the country that is open. */
export function pointedOut(
	view: View,
	content: { relations: readonly Relation[]; events: readonly Pick<Event, 'id' | 'involves' | 'relations'>[] }
): PointedOut {
	const { page, arcs, country, claims } = view;
	if (!pointsOut(view)) return NOTHING;
	// Not by `shownOf`: pages would wait for a file that they share with a part that comes late.
	const relations = content.relations.filter(({ kind }) => claims === 'all' || kind === 'reported');
	if (page === 'compare') {
		const among = (refs: readonly Ref[]) => refs.filter((ref) => view.compare.includes(endId(ref)));
		const between = arcs === 'on' ? relationsBetween(view.compare, relations) : [];
		return {
			...NOTHING,
			highlights: view.compare,
			relations: between.map((one) => ({ ...one, from: among(one.from), to: among(one.to) }))
		};
	}
	const event = content.events.find(({ id }) => id === view.event);
	if (event) {
		const { countries, places, relations: told } = eventOnMap(event);
		return { highlights: countries, places, relations: relations.filter(({ id }) => told.includes(id)) };
	}
	if (arcs === 'off' || country === null) return NOTHING;
	const own = relationsOf(country, relations).map((one) => seenFrom(country, one));
	return { ...NOTHING, places: own.flatMap(({ endsAt }) => endsAt?.place ?? []), relations: own };
}
