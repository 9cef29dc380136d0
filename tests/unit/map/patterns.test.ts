import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { fillKey } from '../../../src/lib/model/category';
import { themes, type ThemeId } from '../../../src/lib/map/palette';
import {
	fillId,
	fillsOf,
	inkOf,
	patternedFills,
	patternMarkup,
	tiles,
	type Pattern
} from '../../../src/lib/map/patterns';
import { LEAST_MARK, LEAST_PITCH, isPatternVisible } from './palette-measures';

const names = Object.keys(tiles) as Pattern[];
const themeIds = Object.keys(themes) as ThemeId[];
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Tags that are not closed, or closed out of turn. */
function unbalanced(markup: string): string[] {
	const open: string[] = [];
	const wrong: string[] = [];
	for (const [, closing, name = '', selfClosing] of markup.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
		if (closing && open.pop() !== name) wrong.push(`</${name}>`);
		if (!closing && !selfClosing) open.push(name);
	}
	return [...wrong, ...open];
}

/** The rightmost and lowest point of upper-case and relative path commands is inside the square. */
function leavesSquare(d: string, size: number): boolean {
	return all(/[MLHV]([\d. ]+)/g, d)
		.flatMap((numbers) => numbers.trim().split(/\s+/).map(Number))
		.some((value) => value < 0 || value > size);
}

describe('the patterns', () => {
	it('keep their marks apart and thick enough to be seen', () => {
		const bad = names.filter((name) => tiles[name].pitch < LEAST_PITCH || tiles[name].mark < LEAST_MARK);
		expect(bad).toEqual([]);
	});

	it('stay inside the square that repeats', () => {
		expect(names.filter((name) => leavesSquare(tiles[name].d, tiles[name].size))).toEqual([]);
	});

	it('leave more ground than mark, so that the ground keeps its lightness', () => {
		expect(names.filter((name) => tiles[name].mark > tiles[name].pitch / 2)).toEqual([]);
	});

	it('leave diagonals to disputed areas', () => {
		const diagonal = names.filter((name) => /L/.test(tiles[name].d));
		expect(diagonal).toEqual(['hatch']);
	});

	it.each(themeIds)('can be seen on their ground in the %s theme', (id) => {
		const theme = themes[id];
		const faded = [...patternedFills(), { colour: 'silence', pattern: 'fine-dots' } as const].filter(
			({ colour, pattern }) => !isPatternVisible(pattern, theme[inkOf(colour, pattern)], theme[colour])
		);
		expect(faded).toEqual([]);
		expect(isPatternVisible('hatch', theme['ink-hatch'], theme.land)).toBe(true);
	});

	it('are those of the layers', () => {
		const wanted = layers
			.flatMap(fillsOf)
			.filter(({ pattern }) => pattern !== 'none')
			.map(fillKey);
		expect(patternedFills().map(fillKey).sort()).toEqual([...new Set(wanted)].sort());
	});
});

describe('the markup of the patterns', () => {
	const markup = patternMarkup();

	it('is well formed', () => {
		expect(unbalanced(markup)).toEqual([]);
		expect(unbalanced(markup.replace('</pattern>', ''))).not.toEqual([]);
		expect(markup).not.toMatch(/undefined|NaN|\d\.\d{3,}/);
	});

	it('has one id for each pattern, in both sets', () => {
		const ids = all(/id="([^"]+)"/g, markup + patternMarkup('s'));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain(fillId('engaged', 'dots'));
	});

	it('has no style attributes and no colours of its own', () => {
		expect(markup).not.toMatch(/style=|fill=|stroke|#/);
	});

	it('carries its scale in one attribute for each pattern', () => {
		const scaled = patternMarkup('p', 0.25);
		expect(all(/patternTransform="([^"]+)"/g, scaled)).toEqual(
			all(/<(pattern) /g, scaled).map(() => 'scale(0.25)')
		);
		expect(scaled.replaceAll('scale(0.25)', 'scale(1)')).toBe(markup);
	});
});
