import { describe, expect, test } from 'vitest';
import { minutesAndSeconds, offBy, paceText } from '../../../src/lib/model/pace';

/** Ten scenes in twenty minutes: two for each. */
const talk = { total: 10, planned: 20 };
const minutes = (count: number) => count * 60_000;

describe('the pace', () => {
	test.each<[number, number | null, string]>([
		[1, null, 'starts with the first step'],
		[1, minutes(0), 'on time'],
		[1, minutes(2), 'on time'],
		[2, minutes(3), 'on time'],
		[1, minutes(2.4), 'on time'],
		[1, minutes(2.6), '1 min behind'],
		[2, minutes(0), '2 min ahead'],
		[2, minutes(1.6), 'on time'],
		[3, minutes(8), '2 min behind'],
		[10, minutes(10), '8 min ahead'],
		[10, minutes(20), 'on time'],
		[10, minutes(27), '7 min behind']
	])('in scene %i after %s ms is “%s”', (number, elapsed, words) => {
		expect(paceText({ ...talk, number, elapsed })).toBe(words);
	});

	test('falls behind as time goes by, and never jumps ahead', () => {
		const off = Array.from({ length: 60 }, (_, minute) =>
			offBy({ ...talk, number: 5, elapsed: minutes(minute) })
		);
		expect(off.toSorted((a, b) => a - b)).toEqual(off);
	});

	test('of a talk without scenes is on time', () => {
		expect(offBy({ number: 0, total: 0, elapsed: minutes(5), planned: 20 })).toBe(0);
	});
});

test.each([
	[0, '0:00'],
	[999, '0:00'],
	[61_000, '1:01'],
	[minutes(62), '62:00'],
	[-5, '0:00']
])('%i ms read %s', (time, text) => {
	expect(minutesAndSeconds(time)).toBe(text);
});
