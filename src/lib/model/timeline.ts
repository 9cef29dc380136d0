/**
 * The timeline: in which order events are told, and what of an axis of years each of them takes. No date is ever
 * made up: what the article does not date has no place on the axis. Pure.
 */
import { SUBJECT, SUBJECT_ACTOR } from './category';
import type { Event } from './schema';

export type Precision = Event['precision'];

/** Precisions whose decade stands in their words, because there is no year to take it from. */
export const WITHIN_DECADE: readonly Precision[] = ['decade', 'approximate'];

/** The first year of a decade in words, "mid-2010s" → 2010; null where they name none. */
export function decadeIn(date: string): number | null {
	const [, years] = /\b(\d{3}0)s\b/.exec(date) ?? [];
	return years === undefined ? null : Number(years);
}

/** A stretch of the axis in years: 1979 is the first moment of that year, 1979.5 its middle. */
export interface Extent {
	from: number;
	/** Null: the end of the axis, whichever it is. */
	to: number | null;
	/** Where a soft edge lies is not known: the mark fades there. */
	begins: 'firm' | 'soft';
	ends: 'firm' | 'soft' | 'onward';
}

type Dated = Pick<Event, 'date' | 'precision' | 'start'>;

/** What an event takes of the axis; null where the article gives nothing to place it by. */
export function extentOf({ date, precision, start }: Dated): Extent | null {
	const decade = WITHIN_DECADE.includes(precision) ? decadeIn(date) : null;
	if (decade !== null) {
		const edge = precision === 'decade' ? 'firm' : 'soft';
		return { from: decade, to: decade + 10, begins: edge, ends: edge };
	}
	if (start === null) return null;
	const from = yearsAt(start);
	if (precision === 'open-ended') return { from, to: null, begins: 'firm', ends: 'onward' };
	// The one length that the article gives is a decade; where it ends is left open.
	if (precision === 'duration') return { from, to: from + 10, begins: 'firm', ends: 'soft' };
	return { from, to: yearsAfter(start), begins: 'firm', ends: 'firm' };
}

/** The first moment of a year, month or day ("2021-08") in years, by the days of its year. */
function yearsAt(start: string): number {
	const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
	return yearsOf(Date.UTC(year, month - 1, day));
}

/** The first moment after it. */
function yearsAfter(start: string): number {
	const [year = 0, month, day] = start.split('-').map(Number);
	if (month === undefined) return year + 1;
	return yearsOf(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
}

function yearsOf(moment: number): number {
	const year = new Date(moment).getUTCFullYear();
	const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
	return year + (moment - first) / (next - first);
}

/** Those with a place on the axis, and those without; both in the order in which they are told. */
export function timelineOf<E extends Dated>(events: readonly E[]): { dated: E[]; undated: E[] } {
	const placed = events.filter((event) => extentOf(event) !== null);
	/** By their start; one that has none of its own stays after the event that the article’s order puts before it. */
	const keys = new Map<E, string>();
	let before = '';
	for (const event of placed) keys.set(event, (before = event.start ?? before));
	const key = (event: E) => keys.get(event) ?? '';
	return {
		dated: [...placed].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)),
		undated: events.filter((event) => extentOf(event) === null)
	};
}

/** All of them, as one goes through them: first those with a place on the axis. */
export function inTime<E extends Dated>(events: readonly E[]): E[] {
	const { dated, undated } = timelineOf(events);
	return [...dated, ...undated];
}

/** What a map shows of an event: ids of countries, places and relations, each once. */
export interface EventOnMap {
	countries: string[];
	places: string[];
	relations: string[];
}

/** What the event involves and what tells the same; its government stands for the subject, nobody for anybody else. */
export function eventOnMap({ involves, relations }: Pick<Event, 'involves' | 'relations'>): EventOnMap {
	const countries = involves.flatMap((ref) => {
		if ('country' in ref) return [ref.country];
		return 'actor' in ref && ref.actor === SUBJECT_ACTOR ? [SUBJECT] : [];
	});
	const places = involves.flatMap((ref) => ('place' in ref ? [ref.place] : []));
	return { countries: [...new Set(countries)], places: [...new Set(places)], relations: [...relations] };
}
