/** How exact a date is, in words, and an event as it is spoken. */
import type { Event } from './schema';
import type { Precision } from './timeline';

/** What each precision is called, and what its mark says. The one table: page, strip and speech read it. */
export const PRECISIONS: Readonly<
	Record<
		Precision,
		{ word: string; means: string; /** Beside its mark, where it has no place on the axis. */ short?: string }
	>
> = {
	day: { word: 'exact day', means: 'The article names the day.' },
	month: { word: 'month', means: 'Somewhere in this month; no day is named.' },
	year: { word: 'year', means: 'Somewhere in this year; no month is named.' },
	decade: { word: 'decade, no year given', means: 'Somewhere in these ten years; no year is named.' },
	approximate: {
		word: 'about then, no year given',
		means: 'Around the middle of these ten years, without edges.'
	},
	duration: {
		word: 'start and length, no end year given',
		means: 'Begins with the year; its end has no date.'
	},
	'open-ended': { word: 'from that year on, no end given', means: 'Begins with the year and goes on.' },
	period: {
		word: 'period, no year given',
		means: 'Follows something that the article does not date here.',
		short: 'undated start'
	},
	relative: {
		word: 'relative: counted from a date the text does not carry',
		means: 'How long ago it was, counted from a day that nobody can tell.',
		short: 'counted back'
	},
	undated: { word: 'no date of its own', means: 'Tied to other events by words alone.' }
};

/** An event in one breath: "1979 (year): The Soviet Union invaded Afghanistan." */
export function eventSentence({ date, precision, text }: Pick<Event, 'date' | 'precision' | 'text'>): string {
	return `${date} (${PRECISIONS[precision].word}): ${text}`;
}
