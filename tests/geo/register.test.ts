import { describe, expect, it } from 'vitest';
import { inPolygons } from '../../geo/steps/measure';
import { readPath } from '../../geo/steps/paths';
import { toWorld } from '../../geo/steps/project';
import type { Point } from '../../geo/steps/types';
import { index, map, paint, register, world } from './read';

const inCountry = (id: string, point: Point) => inPolygons(point, world.countries.get(id) ?? []);
const inArea = (id: string, point: Point) => inPolygons(point, world.areas.get(id) ?? []);
const ownersOf = (point: Point) => [...world.countries.keys()].filter((id) => inCountry(id, point));
const borders = map.objects.borders.geometries.map(
	({ properties }) => properties as { a: string | null; b: string | null; kind: string; id?: string }
);
const kindsBetween = (a: string, b: string) =>
	[...new Set(borders.filter((row) => row.a === a && row.b === b).map(({ kind }) => kind))].sort();
const line = (id: string) => paint.lines.find((row) => row.id === id);

describe('the register, row by row', () => {
	it('kashmir: Gilgit, Muzaffarabad, Srinagar and Leh are inside one hatch that belongs to nobody', () => {
		for (const point of [
			[74.31, 35.92],
			[73.47, 34.37],
			[74.8, 34.08],
			[77.58, 34.16]
		] as Point[])
			expect(inArea('kashmir', point)).toBe(true);
		expect(inArea('kashmir', [74.87, 31.63])).toBe(false);
		expect(paint.areas.find(({ id }) => id === 'kashmir')).toMatchObject({
			kind: 'disputed',
			soft: true,
			givenTo: null
		});
	});

	it('working-boundary and loc: the border of India and Pakistan changes its kind twice', () => {
		expect(kindsBetween('IND', 'PAK')).toEqual(['intl', 'loc', 'working']);
		expect(line('working-boundary')?.kind).toBe('working');
		expect(line('loc')?.kind).toBe('loc');
	});

	it('siachen: the triangle is in no country, and hatched', () => {
		expect(ownersOf([77.2, 35.4])).toEqual([]);
		expect(inArea('siachen', [77.2, 35.4])).toBe(true);
		expect(borders.filter(({ b }) => b === null).map(({ kind }) => kind)).toEqual([
			'disputed',
			'disputed',
			'disputed'
		]);
	});

	it('aksai-chin and demchok: the line in use is dashed, and no area is claimed for it', () => {
		expect(kindsBetween('CHN', 'IND')).toEqual(['disputed', 'intl', 'lac']);
		expect(line('aksai-chin')?.kind).toBe('lac');
		expect(line('demchok')?.kind).toBe('lac');
		expect(world.areas.has('aksai-chin')).toBe(false);
	});

	it('shaksgam: the end of the border of China and Pakistan is marked, its beginning is not', () => {
		expect(kindsBetween('CHN', 'PAK')).toEqual(['claim', 'intl']);
	});

	it('arunachal: Itanagar and Tawang are inside the hatch, Guwahati and Gangtok are not', () => {
		expect(
			[
				[93.62, 27.1],
				[91.87, 27.59]
			].map((point) => inArea('arunachal', point as Point))
		).toEqual([true, true]);
		expect(
			[
				[91.74, 26.14],
				[88.61, 27.33]
			].map((point) => inArea('arunachal', point as Point))
		).toEqual([false, false]);
		expect(line('arunachal')?.kind).toBe('disputed');
	});

	it('crimea: Simferopol and Sevastopol are in Ukraine alone, and marked occupied', () => {
		for (const point of [
			[34.1, 44.95],
			[33.58, 44.58]
		] as Point[]) {
			expect(ownersOf(point)).toEqual(['UKR']);
			expect(inArea('crimea', point)).toBe(true);
		}
		expect(line('crimea')?.kind).toBe('occupied');
		expect(borders.filter(({ kind }) => kind === 'occupied')).toMatchObject([{ a: 'UKR', b: 'UKR' }]);
		expect(paint.areas.find(({ id }) => id === 'crimea')?.givenTo).toBe('UKR');
	});

	it('western-sahara: Laayoune, Smara and Dakhla are in ESH, Tarfaya is in Morocco, and the berm is gone', () => {
		expect(
			[
				[-13.15, 27.1],
				[-11.67, 26.74],
				[-15.0, 23.75]
			].map((point) => ownersOf(point as Point))
		).toEqual([['ESH'], ['ESH'], ['ESH']]);
		expect(ownersOf([-12.6, 27.9])).toEqual(['MAR']);
		expect(kindsBetween('ESH', 'MAR')).toEqual(['disputed']);
	});

	it('durand-line: an ordinary border with a note', () => {
		expect(kindsBetween('AFG', 'PAK')).toEqual(['intl']);
		expect(line('durand-line')).toBeUndefined();
		expect(index.disputes.find(({ id }) => id === 'durand-line')?.note).toMatch(
			/No Afghan government has accepted it/
		);
	});

	it.each([
		['taiwan', 'TWN', [121, 23.8]],
		['kosovo', 'XKX', [21.16, 42.66]],
		['palestine', 'PSE', [35.2, 31.9]],
		['somaliland', 'XSO', [44.06, 9.56]],
		['cyprus', 'CYP', [32.95, 34.8]]
	] as [string, string, Point][])('%s: neutral context, with no claim', (id, country, point) => {
		expect(ownersOf(point)).toEqual([country]);
		expect(index.disputes.find((row) => row.id === id)?.note).toBe('No claim is made; neutral context.');
	});
});

describe.each(register)('what the page tells of $id', (row) => {
	const told = index.disputes.find(({ id }) => id === row.id);
	const [west, south, east, north] = told?.box ?? [NaN, NaN, NaN, NaN];

	it('is what the register says', () => {
		const { title, kind, note, basis, drawn, parties, givenTo } = row;
		expect(told).toMatchObject({ title, kind, note, basis, drawn, parties, givenTo });
		expect(
			[title, note, basis, drawn].filter((text) => text.length < 4 || !/^[A-Z].*[\w).]$/s.test(text))
		).toEqual([]);
		expect(parties.length).toBeGreaterThan(1);
	});

	it('is a line in both maps where the register names one, of that kind throughout', () => {
		const marked = borders.filter(({ id }) => id === row.id).map(({ kind }) => kind);
		const isMarked = row.stretches.length > 0 && row.kind !== 'intl';
		expect(told?.line).toBe(row.stretches.length > 0);
		expect([...new Set(marked)]).toEqual(isMarked ? [row.kind] : []);
		expect(line(row.id)?.kind).toBe(isMarked ? row.kind : undefined);
	});

	it('says that it is dashed, hatched or plain land exactly where it is drawn so', () => {
		const area = paint.areas.find(({ id, kind }) => id === row.id && kind === 'disputed');
		expect(/dashed/i.test(row.drawn)).toBe(line(row.id) !== undefined);
		expect(/hatched/i.test(row.drawn)).toBe(area !== undefined);
		expect(/plain land/i.test(row.drawn)).toBe(area !== undefined && area.givenTo === null);
	});

	it('has a box with all of its lines and areas in it', () => {
		const [left, top] = toWorld([west, north]);
		const [right, bottom] = toWorld([east, south]);
		const drawn = [
			...paint.lines.filter(({ id }) => id === row.id),
			...paint.areas.filter(({ id, kind }) => id === row.id && kind === 'disputed')
		];
		// Far from Afghanistan the first paint stands on a grid of a few units.
		const step = 6;
		const outside = drawn
			.flatMap(({ d }) => readPath(d).flat())
			.filter(([x, y]) => x < left - step || x > right + step || y < top - step || y > bottom + step);
		expect(outside).toEqual([]);
		expect(east > west && north > south).toBe(true);
	});
});

describe('the register as a whole', () => {
	it('is listed completely, with the same ids, in the index', () => {
		expect(index.disputes.map(({ id }) => id)).toEqual(register.map(({ id }) => id));
	});

	it('draws every line and every area that it says it draws', () => {
		const lines = register
			.filter(({ kind, stretches }) => kind !== 'intl' && stretches.length > 0)
			.map(({ id }) => id);
		const areas = register.filter(({ area }) => area.length > 0).map(({ id }) => id);
		expect(paint.lines.map(({ id }) => id)).toEqual(lines);
		expect(paint.areas.filter(({ kind }) => kind === 'disputed').map(({ id }) => id)).toEqual(areas);
		expect(index.disputes.filter(({ area }) => area).map(({ id }) => id)).toEqual(areas);
	});

	it('puts the label of every area inside it', () => {
		const outside = register
			.filter(({ area, id, label }) => area.length > 0 && !inArea(id, label))
			.map(({ id }) => id);
		expect(outside).toEqual([]);
	});

	it('marks no border but those in it', () => {
		const marked = [
			...new Set(borders.filter(({ kind }) => kind !== 'intl').map(({ a, b }) => `${a}|${b}`))
		].sort();
		expect(marked).toEqual([
			'CHN|IND',
			'CHN|PAK',
			'CHN|null',
			'CYP|XNC',
			'ESH|MAR',
			'IND|PAK',
			'IND|null',
			'ISR|PSE',
			'PAK|null',
			'SOM|XSO',
			'SRB|XKX',
			'UKR|UKR'
		]);
	});

	it('leaves the article its three regions, with soft edges', () => {
		expect(
			paint.areas
				.filter(({ soft }) => soft)
				.map(({ id }) => id)
				.sort()
		).toEqual(['chechnya', 'kashmir', 'panjshir']);
	});
});
