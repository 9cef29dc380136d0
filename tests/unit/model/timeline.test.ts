/** The timeline: an order, a place on an axis, what the map shows; never a date that the article does not give. */
import timeline from 'virtual:content/timeline';
import mapContent from 'virtual:content/map';
import stances from 'virtual:content/stances';
import { describe, expect, test } from 'vitest';
import { pairsOf } from '../../../src/lib/model/arrows';
import { SUBJECT } from '../../../src/lib/model/category';
import { refKey } from '../../../src/lib/model/stance-content';
import {
	eventOnMap,
	extentOf,
	inTime,
	timelineOf,
	type Extent,
	type Precision
} from '../../../src/lib/model/timeline';
import { toldBeside } from '../../../src/lib/model/timeline-content';
import { eventSentence, PRECISIONS } from '../../../src/lib/model/timeline-words';
import { content } from '../content/files';

const { events } = timeline;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const eventOf = (id: string) => {
	const event = events.find((one) => one.id === id);
	if (!event) throw new Error(`No event ${id}.`);
	return event;
};
const extent = (date: string, precision: Precision, start: string | null = null): Extent | null =>
	extentOf({ date, precision, start });

describe('an event without a year of its own', () => {
	const without = events.filter(({ start }) => start === null);

	test('gets none: its place, where it has one, is the whole decade that its words name', () => {
		const wrong = without.filter((event) => {
			const place = extentOf(event);
			if (!place) return /\b\d{3}0s\b/.test(event.date);
			return !event.date.includes(`${place.from}s`) || place.to !== place.from + 10;
		});
		expect(without.length).toBeGreaterThan(5);
		expect(ids(wrong)).toEqual([]);
	});

	test('has no place on the axis where it is relative, undated or a period, even if its words name a year', () => {
		expect(extent('since the takeover in 2021', 'undated')).toBe(null);
		expect(extent('nearly eight decades ago', 'relative')).toBe(null);
		expect(extent('since the end of the Cold War', 'period')).toBe(null);
	});

	test('stands among those without a date, in the order of the article', () => {
		expect(ids(timelineOf(events).undated)).toEqual(['E1', 'E5', 'E10', 'E14', 'E15', 'E19', 'E20']);
	});
});

describe('the place of an event on the axis', () => {
	test('is as wide as the article is exact: a year, a month, a day', () => {
		expect(extent('1979', 'year', '1979')).toEqual({ from: 1979, to: 1980, begins: 'firm', ends: 'firm' });
		const width = (found: Extent | null) => ((found?.to ?? 0) - (found?.from ?? 0)) * 365;
		expect(width(extent('August 2021', 'month', '2021-08'))).toBeCloseTo(31);
		expect(width(extent('December 2021', 'month', '2021-12'))).toBeCloseTo(31);
		expect(width(extent('3 July 2025', 'day', '2025-07-03'))).toBeCloseTo(1);
		expect(width(extent('31 December 2025', 'day', '2025-12-31'))).toBeCloseTo(1);
	});

	test('begins where the date does', () => {
		expect(extent('August 2021', 'month', '2021-08')?.from).toBeCloseTo(2021 + 212 / 365);
	});

	test('is the band of its ten years for a decade, and one without edges for about a decade’s middle', () => {
		expect(extent('1990s', 'decade')).toEqual({ from: 1990, to: 2000, begins: 'firm', ends: 'firm' });
		expect(extent('mid-2010s', 'approximate')).toEqual({
			from: 2010,
			to: 2020,
			begins: 'soft',
			ends: 'soft'
		});
	});

	test('begins firmly and fades where a length but no end is given, and goes on where nothing ends it', () => {
		expect(extent('a decade from 1979', 'duration', '1979')).toMatchObject({ begins: 'firm', ends: 'soft' });
		expect(extent('2015 onwards', 'open-ended', '2015')).toMatchObject({ to: null, ends: 'onward' });
	});
});

describe('the order', () => {
	test('is that of the dates; a decade stays where the article tells it', () => {
		expect(ids(timelineOf(events).dated)).toEqual(
			['E2', 'E3', 'E4', 'E6', 'E7', 'E8', 'E9', 'E11', 'E12', 'E13', 'E16', 'E17', 'E18'] // years go forward
		);
	});

	test('is the same whatever order the records have within a year', () => {
		const made = [
			{ id: 'b', date: '2025', precision: 'month', start: '2025-07' },
			{ id: 'a', date: '2025', precision: 'month', start: '2025-05' }
		] as const;
		expect(ids(inTime(made))).toEqual(['a', 'b']);
	});

	test('loses nobody, and is the one that addresses go by', () => {
		expect(ids(events).sort()).toEqual(ids(content().events).sort());
		expect(mapContent.events).toEqual(ids(events));
	});
});

describe('what the map shows of an event', () => {
	test('is whom it involves, its places and what tells the same', () => {
		expect(eventOnMap(eventOf('E16'))).toEqual({
			countries: ['RUS'],
			places: ['crocus-city-hall'],
			relations: ['R43']
		});
		expect(eventOnMap(eventOf('E13')).countries).toEqual(['USA', 'AFG']);
	});

	test('is, for the government of the subject, the subject, once', () => {
		expect(eventOnMap(eventOf('E19')).countries).toEqual(['RUS', SUBJECT]);
		expect(eventOnMap(eventOf('E18')).countries).toEqual(['RUS', SUBJECT]);
	});

	test('is nothing where it involves nobody of today', () => {
		expect(eventOnMap(eventOf('E1')).countries).toEqual([]);
	});

	test('leads no arrow from or to a country that the event does not involve', () => {
		const wrong = events.flatMap((event) => {
			const { countries, places, relations } = eventOnMap(event);
			const told = stances.relations.filter(({ id }) => relations.includes(id));
			const ends = told.flatMap((relation) => pairsOf(relation).flat());
			return ends
				.filter((end) => !countries.includes(end) && !places.includes(end))
				.map((end) => [event.id, end]);
		});
		expect(wrong).toEqual([]);
	});

	test('ties the attack on Crocus City Hall to no Afghan soil', () => {
		const { countries, relations } = eventOnMap(eventOf('E16'));
		const ends = stances.relations
			.filter(({ id }) => relations.includes(id))
			.flatMap(({ from, to }) => [...from, ...to]);
		expect([...countries, ...ends.map(refKey)].filter((end) => /AFG|taliban/.test(end ?? ''))).toEqual([]);
	});
});

describe('the words', () => {
	test('of every precision differ', () => {
		const words = Object.values(PRECISIONS).flatMap(({ word, means }) => [word, means]);
		expect(new Set(words).size).toBe(words.length);
	});

	test('of an event are its date as it is given, how exact it is, and what happened', () => {
		expect(eventSentence(eventOf('E2'))).toBe('1979 (year): The Soviet Union invaded Afghanistan.');
	});

	test('are there for everything that an event involves', () => {
		const named = { ...stances.names, ...timeline.names };
		const missing = events
			.flatMap(({ involves }) => involves)
			.filter((ref) => !('topic' in ref) && !('country' in ref))
			.filter((ref) => !named[refKey(ref) ?? '']);
		expect(missing).toEqual([]);
	});

	test('say briefly what the arrow at a mark without a date means', () => {
		const { undated } = timelineOf(events);
		const pointing = undated.filter(({ precision }) => precision !== 'undated');
		expect(pointing.filter(({ precision }) => !PRECISIONS[precision].short)).toEqual([]);
	});

	test('of an event are not told a second time as relations', () => {
		const beside = (id: string) => ids(toldBeside(eventOf(id), stances.relations));
		expect(beside('E2')).toEqual([]);
		// The text names no Jaishankar, and what the author sees keeps its mark.
		expect(beside('E17')).toEqual(['R52']);
		expect(beside('E10')).toEqual(['R19']);
	});

	test('that the stances have are not sent twice', () => {
		expect(Object.keys(timeline.names).filter((key) => key in stances.names)).toEqual([]);
	});
});
