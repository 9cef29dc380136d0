/** Marks on the axis: where the years are, wide enough to be pressed, none over another. */
import timeline from 'virtual:content/timeline';
import { describe, expect, test } from 'vitest';
import { extentOf, timelineOf } from '../../../src/lib/model/timeline';
import { axisOf, placeMarks, ticksOf, xOf, type PlacedMark } from '../../../src/lib/model/timeline-lanes';

const { dated } = timelineOf(timeline.events);
const extents = dated.flatMap((event) => extentOf(event) ?? []);

describe.each([320, 560, 820, 1000, 1640])('in a strip of %d px', (width) => {
	const axis = axisOf(extents, width);
	const marks = placeMarks(extents, axis);

	test('every mark can be pressed, lies inside and is centred on what it stands for', () => {
		const wrong = marks.filter(({ left, width: wide }, at) => {
			const { from = 0, to = 0 } = extents[at] ?? {};
			const middle = (xOf(axis, from) + xOf(axis, to ?? axis.to)) / 2;
			return wide < 24 || left < 0 || left + wide > width || Math.abs(left + wide / 2 - middle) > 0.01;
		});
		expect(wrong).toEqual([]);
	});

	test('none lies on another, and the lanes start at the axis', () => {
		const over = marks.filter((mark, at) =>
			marks
				.slice(0, at)
				.some(
					(other) =>
						other.lane === mark.lane &&
						other.left < mark.left + mark.width &&
						mark.left < other.left + other.width
				)
		);
		expect(over).toEqual([]);
		expect(marks[0]?.lane).toBe(0);
	});

	test('no stretch of years comes between the marks of one time', () => {
		const long = (at: number) => {
			const { from = 0, to = null } = extents[at] ?? {};
			return to === null || to - from > 1;
		};
		const short = marks.filter((_, at) => !long(at));
		const stretches = marks.filter((_, at) => long(at));
		const touch = (a: PlacedMark, b: PlacedMark) => a.left < b.left + b.width && b.left < a.left + a.width;
		const apart = short.filter((mark) =>
			short.some(
				(other) =>
					touch(mark, other) &&
					stretches.some(
						(one) => touch(one, mark) && touch(one, other) && one.lane > other.lane && one.lane < mark.lane
					)
			)
		);
		expect(apart).toEqual([]);
	});

	test('years below the axis lie on it and apart from each other', () => {
		const ticks = ticksOf(axis);
		expect(ticks.length).toBeGreaterThan(2);
		expect(ticks.every((year) => year >= axis.from && year < axis.to)).toBe(true);
		expect((axis.perYear * ((ticks[1] ?? 0) - (ticks[0] ?? 0))) | 0).toBeGreaterThan(40);
	});
});

test('the axis holds what is dated, from its first year to the end of its last', () => {
	expect(axisOf(extents, 1000)).toMatchObject({ from: 1979, to: 2026 });
});

test('a strip that has no width yet has no marks beside the page', () => {
	expect(placeMarks(extents, axisOf(extents, 0)).every(({ drawn }) => drawn === 0)).toBe(true);
});
