import content from 'virtual:content';
import { expect, test } from 'vitest';
import { isWhole, leftOut, restsOnNoReport, shownOf } from '../../../src/lib/model/claims';

const all = [
	{ kind: 'reported', at: 0 },
	{ kind: 'view', at: 1 },
	{ kind: 'forecast', at: 2 },
	{ kind: 'reported', at: 3 },
	{ kind: 'view', at: 4 }
] as const;

test('everything is shown unless reported facts alone are asked for', () => {
	expect(shownOf(all, 'all')).toBe(all);
});

test('reported facts alone keep their order; nothing that is a view or a forecast is among them', () => {
	expect(shownOf(all, 'reported').map(({ at }) => at)).toEqual([0, 3]);
});

test('statements are whole where nothing of them is hidden', () => {
	const reported = all.filter(({ kind }) => kind === 'reported');
	expect([isWhole(all, 'all'), isWhole(reported, 'reported'), isWhole([], 'reported')]).toEqual([
		true,
		true,
		true
	]);
	expect(isWhole(all, 'reported')).toBe(false);
});

test('what is left out is counted by kind, in words', () => {
	expect(leftOut(all)).toBe('two views and one forecast');
	expect(leftOut([{ kind: 'forecast' }, { kind: 'forecast' }])).toBe('two forecasts');
	expect(leftOut([{ kind: 'reported' }])).toBe('');
	expect(leftOut([])).toBe('');
});

test('shown and left out make up the whole, for every cell of the map', () => {
	const cells = content.countries.flatMap(({ cells }) => Object.values(cells));
	const lost = cells.filter(({ claims }) => {
		const others = claims.filter(({ kind }) => kind !== 'reported');
		return shownOf(claims, 'reported').length + others.length !== claims.length;
	});
	expect(cells).toHaveLength(42);
	expect(lost).toEqual([]);
});

test('a cell whose claims are views alone rests on no report; one with a single report does', () => {
	expect(restsOnNoReport([{ kind: 'view' }, { kind: 'forecast' }])).toBe(true);
	expect(restsOnNoReport([{ kind: 'view' }, { kind: 'reported' }])).toBe(false);
	expect(restsOnNoReport([])).toBe(false);
	const pakistan = content.countries.find(({ id }) => id === 'PAK');
	expect(restsOnNoReport(pakistan?.cells.security.claims ?? [])).toBe(true);
});
