/** What the page on the argument tells, names and links already found: it loads no more than it shows. */
import { pointsIn } from './points';
import type { ArgumentPoint, Content, LockedContent, Outline, Ref, Scene, Spot } from './schema';

/** Something that is named, and the page that tells more of it. */
export interface Named {
	words: string;
	/** None: the map has no page of it. */
	to: { country: string } | { actor: string } | { point: string } | { event: string } | null;
}

export interface SpotToRead extends Omit<Spot, 'about'> {
	/** What of it has a page; the rest the spot says itself. */
	about: Named[];
}

export interface PointToRead extends Omit<ArgumentPoint, 'involves'> {
	involves: Named[];
	/** Those of the talk that show it, in their order. */
	scenes: Pick<Scene, 'id' | 'title' | 'layer'>[];
	/** What to read with care; a spot of several points stands at the first. */
	spots: SpotToRead[];
	/** Spots that stand at another point. */
	see: { spot: string; title: string }[];
}

export interface ArgumentContent {
	parts: Record<'motives' | 'consequences' | 'rights' | 'conclusions', PointToRead[]>;
	/** Vague spots of no point, by the section of the article in which they stand; null: of the whole. */
	rest: { section: Pick<Outline['sections'][number], 'number' | 'title'> | null; spots: SpotToRead[] }[];
}

/** Every reference as words and a link. */
function namer(content: Content): (about: Ref | { point: string }) => Named {
	const { countries, actors, places, events, argument } = content;
	const find = <T extends { id: string }>(
		records: readonly T[],
		id: string,
		words: (record: T) => string
	) => {
		const record = records.find((one) => one.id === id);
		return record ? words(record) : id;
	};
	return (about) => {
		if ('country' in about)
			return { words: find(countries, about.country, ({ name }) => name), to: { country: about.country } };
		if ('actor' in about)
			return { words: find(actors, about.actor, ({ name }) => name), to: { actor: about.actor } };
		if ('point' in about) {
			const title = find(pointsIn(argument), about.point, (point) => point.title);
			return { words: title, to: { point: about.point } };
		}
		if ('place' in about) return { words: find(places, about.place, ({ name }) => name), to: null };
		if ('event' in about)
			return {
				words: find(events, about.event, ({ date, text }) => `${date}: ${plain(text)}`),
				to: { event: about.event }
			};
		return { words: about.topic, to: null };
	};
}

const plain = (sentence: string) => sentence.replace(/\.$/, '');
export function argumentContent(content: LockedContent): ArgumentContent {
	const { argument, scenes, spots, outline } = content;
	const named = namer(content);
	const pointsOf = ({ about }: Spot) => about.flatMap((one) => ('point' in one ? [one.point] : []));
	const read = ({ about, ...spot }: Spot): SpotToRead => ({
		...spot,
		about: about.flatMap((one) => ('country' in one || 'actor' in one || 'point' in one ? [named(one)] : []))
	});
	const toRead = ({ involves, ...point }: ArgumentPoint): PointToRead => ({
		...point,
		involves: involves.map(named),
		scenes: scenes
			.filter(({ points }) => points.includes(point.id))
			.map(({ id, title, layer }) => ({ id, title, layer })),
		spots: spots.filter((spot) => pointsOf(spot)[0] === point.id).map(read),
		see: spots
			.filter((spot) => pointsOf(spot).slice(1).includes(point.id))
			.map(({ id, title }) => ({ spot: id, title }))
	});
	const left = spots.filter((spot) => pointsOf(spot).length === 0);
	const inSection = (number: number | undefined) =>
		left.filter(({ citations }) => citations[0]?.section === number).map(read);
	return {
		parts: {
			motives: argument.motives.map(toRead),
			consequences: argument.consequences.map(toRead),
			rights: argument.rights.map(toRead),
			conclusions: argument.conclusions.map(toRead)
		},
		rest: [
			...outline.sections.map(({ number, title }) => ({
				section: { number, title },
				spots: inSection(number)
			})),
			{ section: null, spots: inSection(undefined) }
		].filter((group) => group.spots.length > 0)
	};
}
