/** Names with the symbol of a second layer before them: the symbol has its place in the room of the name. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { layers } from '../../../src/lib/layers';
import { frame, type Size } from '../../../src/lib/map/camera';
import { labelSpecs } from '../../../src/lib/map/label-specs';
import { placeLabels, rectangleOf, symbolPlace } from '../../../src/lib/map/labels';
import { isInside, overlap } from '../../../src/lib/map/rectangle';
import { readRings } from '../../../src/lib/map/rings';
import { cellsOf, roomiest, scaled, shareIn } from '../../../src/lib/map/room';
import { HOME } from '../../../src/lib/map/views';
import { geography } from './geography';

const rings = new Map(Object.entries(firstPaint.countries).map(([id, d]) => [id, readRings(d)]));
const neutral = firstPaint.areas.flatMap(({ kind, d }) => (kind === 'disputed' ? readRings(d) : []));
const sizes: Record<string, Size> = {
	phone: { width: 390, height: 334 },
	desktop: { width: 1280, height: 600 },
	wall: { width: 1920, height: 960 }
};
/** The legend with that of the symbols below it, at its highest. */
const covered = [{ left: 22, top: 60, right: 352, bottom: 582 }];
const pairs = layers.flatMap((layer) =>
	layers.filter((other) => other !== layer).map((second) => ({ layer, second }))
);
/** Half the width of a symbol, px. */
const HALF = 5.5;

describe.each(pairs)('$layer.id with $second.id', ({ layer, second }) => {
	const specs = labelSpecs(content.countries, layer, geography, null, [], second);

	test('gives every name a symbol, the subject too', () => {
		const symbolOf = (id: string) => {
			const country = content.countries.find((one) => one.id === id);
			return second.categories.find(({ code }) => code === country?.cells[second.id].code)?.symbol;
		};
		expect(specs.filter(({ id, symbol }) => !symbol || symbol !== symbolOf(id))).toEqual([]);
	});

	test.each(Object.entries(sizes))('keeps symbols in the room of their names, on a %s', (name, size) => {
		const placed = placeLabels(specs, frame(HOME, size), size, {
			covered: name === 'phone' ? [] : covered,
			rings: (id) => rings.get(id) ?? [],
			neutral
		});
		const boxes = placed.map(rectangleOf);
		expect(placed.length).toBeGreaterThan(4);
		expect(boxes.filter((box) => !isInside(box, size))).toEqual([]);
		expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)))).toEqual([]);
		const outside = placed.filter((label) => {
			const { left, right, top, bottom } = rectangleOf(label);
			const { text, x, y } = symbolPlace(label);
			const inside =
				label.x + x - HALF >= left &&
				(label.text === '' || (label.x + x + HALF < label.x + text && label.x + text < right)) &&
				label.x + x + HALF <= right &&
				label.y + y - HALF >= top - 1 &&
				label.y + y + HALF <= bottom + 1;
			return !inside;
		});
		expect(outside.map(({ spec }) => spec.id)).toEqual([]);
	});
});

test('on a phone a state whose name has no room keeps its symbol, on its own land', () => {
	const { phone: size } = sizes;
	if (!size) throw new Error('No size.');
	const camera = frame(HOME, size);
	const wrong = pairs.flatMap(({ layer, second }) => {
		const specs = labelSpecs(content.countries, layer, geography, null, [], second);
		const ringsOf = (id: string) => rings.get(id) ?? [];
		const placed = placeLabels(specs, camera, size, { rings: ringsOf, neutral });
		const alone = placed.filter(({ text }) => text === '');
		expect(alone.length).toBeGreaterThan(0);
		const abroad = alone.filter(
			(label) =>
				shareIn(cellsOf(ringsOf(label.spec.id), camera, size), scaled(rectangleOf(label), 0.5)) < 0.75
		);
		const boxes = placed.map(rectangleOf);
		const lost = specs.filter(
			({ id }) =>
				!placed.some(({ spec }) => spec.id === id) &&
				// Room for twice a symbol that nothing stands in.
				roomiest(
					cellsOf(ringsOf(id), camera, size),
					{ width: 24, height: 24 },
					(part) => isInside(part, size) && !boxes.some((other) => overlap(part, other))
				)
		);
		return [...abroad.map(({ spec }) => spec.id), ...lost.map(({ id }) => id)];
	});
	expect(wrong).toEqual([]);
});

test('without a second layer names take what they took', () => {
	const [layer] = layers;
	if (!layer) throw new Error('No layer.');
	const [one] = labelSpecs(content.countries, layer, geography, null);
	expect(one).not.toHaveProperty('symbol');
});

test('at home in a window of 1280 × 720 the same states have names with symbols as without', () => {
	const { desktop: size } = sizes;
	if (!size) throw new Error('No size.');
	const namesIn = (second: (typeof layers)[number] | null, layer: (typeof layers)[number]) =>
		placeLabels(labelSpecs(content.countries, layer, geography, null, [], second), frame(HOME, size), size, {
			covered,
			rings: (id) => rings.get(id) ?? [],
			neutral
		}).map(({ spec }) => spec.id);
	const lost = pairs.flatMap(({ layer, second }) => {
		const now = namesIn(second, layer);
		return namesIn(null, layer)
			.filter((id) => !now.includes(id))
			.map((id) => `${layer.id} with ${second.id}: ${id}`);
	});
	expect(lost).toEqual([]);
});
