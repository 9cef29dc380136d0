import disputes from 'virtual:geography/disputes';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { worldBox } from '../../../src/lib/map/camera';
import { isInside, readLines } from '../../../src/lib/map/path-lines';
import { SMALL } from '../../../src/lib/map/small-map';

const countries: Record<string, string> = firstPaint.countries;
const context: Record<string, { name: string; d: string }> = firstPaint.context;

describe.each(disputes)('the small map of $id', ({ id, box, line, area, kind, picture }) => {
	const [x = 0, y = 0, width = 0, height = 0] = picture.viewBox.split(' ').map(Number);

	test('holds the whole row, and has the shape for which it is made', () => {
		const whole = worldBox(box);
		expect(whole.x).toBeGreaterThan(x);
		expect(whole.y).toBeGreaterThan(y);
		expect(whole.x + whole.width).toBeLessThan(x + width);
		expect(whole.y + whole.height).toBeLessThan(y + height);
		expect(width / height).toBeCloseTo(SMALL.width / SMALL.height, 1);
		expect(width / picture.units).toBeCloseTo(SMALL.width, -1);
	});

	test('copies the line and the area of the row, and outlines that exist', () => {
		expect(picture.lines.includes(id)).toBe(line && kind !== 'intl');
		expect(picture.areas.some((one) => one.id === id)).toBe(area);
		const known = [
			...picture.countries.map((one) => countries[one]),
			...picture.context.map((one) => context[one]?.d)
		];
		expect(known.length).toBeGreaterThan(0);
		expect(known.filter((d) => !d)).toEqual([]);
	});

	test('copies few outlines, so that sixteen of them cost little', () => {
		expect(picture.countries.length + picture.context.length).toBeLessThan(20);
	});

	test('writes names on land that is somebody’s, inside the frame', () => {
		const nobodys = firstPaint.areas.filter(
			({ kind: sort, givenTo }) => sort === 'disputed' && givenTo === null
		);
		const wrong = picture.names.filter(
			(name) =>
				nobodys.some(({ d }) => isInside(readLines(d), name.x, name.y)) ||
				name.x < x ||
				name.x > x + width ||
				name.y < y ||
				name.y > y + height
		);
		expect(wrong).toEqual([]);
		expect(picture.names.length).toBeGreaterThan(0);
	});
});

test('names stand on their own land', () => {
	const landOf = new Map([
		...disputes.flatMap(({ parties }) =>
			parties.flatMap((party): [string, string][] =>
				party.id ? [[party.name, countries[party.id] ?? '']] : []
			)
		),
		...Object.values(context).map(({ name, d }): [string, string] => [name, d])
	]);
	const stray = disputes.flatMap(({ id, picture }) =>
		picture.names
			.filter(({ text, x, y }) => landOf.has(text) && !isInside(readLines(landOf.get(text) ?? ''), x, y))
			.map(({ text }) => `${id}: ${text}`)
	);
	expect(stray).toEqual([]);
});
