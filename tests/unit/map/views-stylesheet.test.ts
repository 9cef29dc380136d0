/** The same numbers stand in views.ts for the script and in stylesheets for pages without one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toWorld, worldBox } from '../../../src/lib/map/camera';
import { HOME, NEIGHBOURHOOD, paddingOf } from '../../../src/lib/map/views';

const LIB = join(import.meta.dirname, '..', '..', '..', 'src', 'lib', 'map');
const css = readFileSync(join(LIB, 'MapStage.svelte'), 'utf8').split('<style>')[1] ?? '';

/** The number in a declaration of a rule: `.above .plane { bottom: 300px; }`. */
function number(selector: string, property: string): number {
	const rules = css.matchAll(/([^{}]+)\{([^{}]*)\}/g);
	const values = [...rules]
		.filter(([, found = '']) => found.trim().split('\n').at(-1)?.trim() === selector)
		.flatMap(([, , declarations = '']) =>
			[...declarations.matchAll(/([\w-]+): *([^;]+);/g)].filter(([, name]) => name === property)
		);
	return Number.parseFloat(values.at(-1)?.[2]?.match(/-?[\d.]+/)?.[0] ?? 'NaN');
}

const wide = { width: 1280, height: 600 };

test('both keep the same border free around a framed box', () => {
	expect(number('.plane', 'inset')).toBe(paddingOf('whole', wide).top);
});

test('both keep clear of the legend by the same measure', () => {
	expect({
		above: number('.above .plane', 'bottom'),
		beside: number('.beside .plane', 'left')
	}).toEqual({
		above: paddingOf('above', wide).bottom,
		beside: paddingOf('beside', wide).left
	});
});

test('on a phone both fit the region by its width, with the neighbourhood in the middle', () => {
	const home = worldBox(HOME);
	const shape = /aspect-ratio: ([\d.]+) \/ ([\d.]+);/.exec(css)?.slice(1).map(Number) ?? [];
	const [width = NaN, height = NaN] = shape;
	// A box that is higher than the plane would be fitted by its height instead.
	expect(home.height / home.width).toBeLessThanOrEqual(height / width);
	expect(height / width / (home.height / home.width)).toBeCloseTo(1, 1);

	const [, top] = toWorld(0, NEIGHBOURHOOD[3]);
	const [, bottom] = toWorld(0, NEIGHBOURHOOD[1]);
	const middle = ((top + bottom) / 2 - home.y) / home.height;
	const shift = Number(/translateY\(-([\d.]+)%\)/.exec(css)?.[1]) / 100;
	expect(Math.abs(shift - middle)).toBeLessThan(0.02);
});
