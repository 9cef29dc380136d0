/** Symbols of a second layer: a shape for every category, none like another, none like a mark of a place. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { SYMBOL_SHAPES } from '../../../src/lib/layers/symbols';
import { SYMBOLS } from '../../../src/lib/map/symbols';

/** Px of the screen around the middle, and how finely they are looked at. */
const SIDE = 12;
/** Share of the box in which two shapes must differ to be told apart. */
const LEAST_DIFFERENT = 0.05;

/** Which px are inked, one for one, as on a plain screen. */
function ink(path: string): number[] {
	const half = SIDE / 2;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="${-half} ${-half} ${SIDE} ${SIDE}">${path}</svg>`;
	const { pixels } = new Resvg(svg).render();
	return Array.from({ length: SIDE * SIDE }, (_, at) => (pixels[at * 4 + 3] ?? 0) / 255);
}
const differ = (a: number[], b: number[]) =>
	a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / (SIDE * SIDE);
const amount = (a: number[]) => a.reduce((sum, value) => sum + value, 0);

const drawn = Object.fromEntries(
	Object.entries(SYMBOL_SHAPES).map(([id, d]) => [id, ink(`<path fill-rule="evenodd" d="${d}"/>`)])
);

describe.each(layers)('$id', ({ categories }) => {
	test('gives every category a shape of its own, silences too', () => {
		const symbols = categories.map(({ symbol }) => symbol);
		expect(new Set(symbols).size).toBe(categories.length);
		expect(symbols.filter((symbol) => !SYMBOL_SHAPES[symbol])).toEqual([]);
	});

	test('has shapes that are told apart at their size', () => {
		const alike = categories.flatMap((a, at) =>
			categories
				.slice(at + 1)
				.filter((b) => differ(drawn[a.symbol] ?? [], drawn[b.symbol] ?? []) < LEAST_DIFFERENT)
				.map((b) => `${a.symbol} ~ ${b.symbol}`)
		);
		// The two shortest are quiet on purpose; no country has the shorter one.
		expect(alike.filter((pair) => !/\bdot\b|dash/.test(pair))).toEqual([]);
	});

	test('draws silence quieter than any statement', () => {
		const inkOf = (silent: boolean) =>
			categories.filter(
				({ absence }) => (absence === 'not-stated') === silent && (silent || absence === null)
			);
		const loudest = Math.max(...inkOf(true).map(({ symbol }) => amount(drawn[symbol] ?? [])));
		const quietest = Math.min(...inkOf(false).map(({ symbol }) => amount(drawn[symbol] ?? [])));
		expect(loudest).toBeLessThan(quietest);
		expect(loudest).toBeGreaterThan(5);
	});
});

test('one kind of silence has the same shape in every layer', () => {
	const shapes = new Map<string, Set<string>>();
	for (const { absence, symbol } of layers.flatMap(({ categories }) => categories))
		if (absence) shapes.set(absence, (shapes.get(absence) ?? new Set()).add(symbol));
	expect([...shapes].filter(([, symbols]) => symbols.size !== 1)).toEqual([]);
});

test('no shape looks like a mark of a place', () => {
	const marks = SYMBOLS.filter(({ stroke }) => stroke).map(({ kind, stroke, fill }) => ({
		kind,
		ink: ink(`<path fill="none" stroke="black" stroke-width="1.2" d="${stroke}"/><path d="${fill ?? ''}"/>`)
	}));
	const alike = Object.entries(drawn).flatMap(([id, shape]) =>
		marks.filter((mark) => differ(shape, mark.ink) < LEAST_DIFFERENT).map(({ kind }) => `${id} ~ ${kind}`)
	);
	expect(alike).toEqual([]);
});
