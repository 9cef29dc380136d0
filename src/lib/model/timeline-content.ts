/** What the timeline tells: for page and strip, which have the relations with their names as well. */
import type { Event, LockedContent, Ref, Relation, Spot } from './schema';
import { namesOf, refKey, relationContent, type Names } from './stance-content';
import { inTime } from './timeline';

export interface EventToRead extends Event {
	/** Vague spots of the article that are about it. */
	spots: Pick<Spot, 'id' | 'title'>[];
}

export interface TimelineContent {
	/** As the timeline tells them. */
	events: readonly EventToRead[];
	/** Words for what events involve, by `refKey`, as far as no relation and no country names it. */
	names: Names;
}

export function timelineContent(content: LockedContent): TimelineContent {
	const { events, spots } = content;
	const isAbout = (spot: Spot, id: string) => spot.about.some((one) => 'event' in one && one.event === id);
	const known = relationContent(content).names;
	const involved: readonly Ref[] = events
		.flatMap(({ involves }) => involves)
		.filter((ref) => !('country' in ref) && !((refKey(ref) ?? '') in known));
	return {
		events: inTime(events).map((event) => ({
			...event,
			spots: spots.filter((spot) => isAbout(spot, event.id)).map(({ id, title }) => ({ id, title }))
		})),
		names: namesOf(involved, content)
	};
}

/** Relations that tell more of an event than its own text does. */
export function toldBeside({ relations, repeated }: Event, all: readonly Relation[]): Relation[] {
	return all.filter(({ id }) => relations.includes(id) && !repeated.includes(id));
}
