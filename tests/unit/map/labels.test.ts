/** The rules of label placement, on maps made up for them. */
import { describe, expect, test } from 'vitest';
import { MAX_ZOOM, toLonLat, toWorld, unproject, type Camera, type Size } from '../../../src/lib/map/camera';
import {
	LABEL_SIZE,
	labelText,
	placeLabels,
	widthOf,
	type LabelSpec,
	type PlacedLabel,
	type Rectangle
} from '../../../src/lib/map/labels';
import { chance, type Chance } from '../model/random';

const size: Size = { width: 1000, height: 600 };
const [x, y] = toWorld(69, 34);
const camera: Camera = { x, y, zoom: 4 };
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed + 1);

/** [longitude, latitude] of a pixel of the made-up map. */
const at = (px: number, py: number) => toLonLat(...unproject(camera, size, px, py));
const boxAround = (px: number, py: number, width: number, height = 60) => {
	const [west = 0, north = 0] = at(px - width / 2, py - height / 2);
	const [east = 0, south = 0] = at(px + width / 2, py + height / 2);
	return [west, south, east, north];
};

function spec(
	name: string,
	px: number,
	py: number,
	more: Partial<LabelSpec> & { width?: number } = {}
): LabelSpec {
	const { width = 300, ...rest } = more;
	return {
		id: name,
		name,
		soft: false,
		anchors: [at(px, py)],
		style: 'small',
		callout: [1, -0.5],
		box: boxAround(px, py, width),
		...rest
	};
}

/** Where the text is, px, a little tighter than the placement thinks. */
function textOf({ spec: { style }, text, x: middle, y: baseline }: PlacedLabel): Rectangle {
	const half = widthOf(text, style) / 2;
	const height = LABEL_SIZE[style];
	return {
		left: middle - half,
		right: middle + half,
		top: baseline - height * 0.8,
		bottom: baseline + height * 0.2
	};
}
const touch = (a: Rectangle, b: Rectangle) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const pairs = (labels: readonly PlacedLabel[]) =>
	labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));

const random = (luck: Chance): LabelSpec[] =>
	Array.from({ length: 4 + luck.below(25) }, (_, index) =>
		spec(`Name ${'x'.repeat(luck.below(14))} ${index}`, luck.between(-80, 1080), luck.between(-60, 660), {
			width: luck.between(10, 400),
			soft: luck.next() < 0.3,
			style: luck.pick(['subject', 'wide', 'small'] as const),
			callout: [luck.between(-1, 1), luck.between(-1, 1)]
		})
	);
const legend: Rectangle = { left: 0, top: 300, right: 380, bottom: 600 };
const buttons: Rectangle = { left: 940, top: 0, right: 1000, bottom: 200 };

describe('on any map', () => {
	test('no two names overlap', () => {
		const wrong = SEEDS.flatMap((seed) =>
			pairs(placeLabels(random(chance(seed)), camera, size))
				.filter(([one, other]) => touch(textOf(one), textOf(other)))
				.map(([one, other]) => `seed ${seed}: ${one.text} / ${other.text}`)
		);
		expect(wrong).toEqual([]);
	});

	test('every name is inside the map', () => {
		const out = SEEDS.flatMap((seed) =>
			placeLabels(random(chance(seed)), camera, size).filter((label) => {
				const { left, top, right, bottom } = textOf(label);
				return left < 0 || top < 0 || right > size.width || bottom > size.height;
			})
		);
		expect(out.map(({ text }) => text)).toEqual([]);
	});

	test('no name lies under the legend or the buttons', () => {
		const covered = [legend, buttons];
		const under = SEEDS.flatMap((seed) =>
			placeLabels(random(chance(seed)), camera, size, { covered }).filter((label) =>
				covered.some((rectangle) => touch(textOf(label), rectangle))
			)
		);
		expect(under.map(({ text }) => text)).toEqual([]);
	});

	test('names are placed, once each, in the order given', () => {
		const wrong = SEEDS.filter((seed) => {
			const specs = random(chance(seed));
			const order = placeLabels(specs, camera, size).map((label) => specs.indexOf(label.spec));
			return order.length === 0 || order.some((place, index) => place <= (order[index - 1] ?? -1));
		});
		expect(wrong).toEqual([]);
	});

	test('the same map always has the same names in the same places', () => {
		const twice = () => SEEDS.slice(0, 20).map((seed) => placeLabels(random(chance(seed)), camera, size));
		expect(twice()).toEqual(twice());
	});

	test('names that come later move none that came before', () => {
		const jumped = SEEDS.filter((seed) => {
			const specs = random(chance(seed));
			const whole = placeLabels(specs, camera, size).map((label) => label.text);
			const half = specs.slice(0, Math.ceil(specs.length / 2));
			const first = placeLabels(half, camera, size).map((label) => label.text);
			return first.join() !== whole.slice(0, first.length).join();
		});
		expect(jumped).toEqual([]);
	});
});

describe('a name', () => {
	test('stands on its state where there is room, centred on the first anchor', () => {
		const [label] = placeLabels([spec('Iran', 500, 300)], camera, size);
		expect(label?.lead).toBeNull();
		expect(label?.x).toBeCloseTo(500, 6);
		expect(Math.abs((label?.y ?? 0) - 300)).toBeLessThan(8);
	});

	test('goes to the next anchor when the first is taken', () => {
		const first = spec('First', 500, 300);
		const second = spec('Second', 500, 302, { anchors: [at(500, 302), at(500, 400)] });
		const [, label] = placeLabels([first, second], camera, size);
		expect(label?.lead).toBeNull();
		expect(Math.abs((label?.y ?? 0) - 400)).toBeLessThan(8);
	});

	test('goes beside its state, with a line to it, when no anchor is free', () => {
		const [, label] = placeLabels([spec('First', 500, 300), spec('Second', 500, 302)], camera, size);
		expect(label?.text).toBe('Second');
		expect([label?.lead?.x.toFixed(3), label?.lead?.y.toFixed(3)]).toEqual(['500.000', '302.000']);
	});

	test('goes to the side on which there is room', () => {
		const sides = [
			[1, 0],
			[-1, 0],
			[0.1, -1],
			[0.1, 1]
		] as const;
		const wrong = sides.filter((callout) => {
			const [label] = placeLabels([spec('Kyrgyzstan', 500, 300, { width: 40, callout })], camera, size);
			return !label || (label.x - 500) * callout[0] + (label.y - 300) * callout[1] <= 0;
		});
		expect(wrong).toEqual([]);
	});

	test('as wide as its state is put on it', () => {
		const width = widthOf('Kyrgyzstan', 'small');
		const [label] = placeLabels([spec('Kyrgyzstan', 500, 300, { width })], camera, size);
		expect(label?.lead).toBeNull();
	});

	test('much wider than its state is not put on it', () => {
		const [label] = placeLabels([spec('Kyrgyzstan', 500, 300, { width: 40 })], camera, size);
		expect(label?.lead).not.toBeNull();
	});

	test('far wider than its state is left out', () => {
		expect(placeLabels([spec('Kyrgyzstan', 500, 300, { width: 12 })], camera, size)).toEqual([]);
	});

	test('of the subject stands on the subject, however small that is', () => {
		const [label] = placeLabels(
			[spec('Afghanistan', 500, 300, { width: 5, style: 'subject' })],
			camera,
			size
		);
		expect(label?.lead).toBeNull();
	});

	test('of a state outside the map is left out, and so is its line', () => {
		const outside = [spec('North', 500, -40), spec('West', -200, 300, { width: 40 })];
		expect(placeLabels(outside, camera, size)).toEqual([]);
	});

	test('outside the map is kept for a page whose window is not known', () => {
		const outside = [spec('North', 500, -40), spec('South', 500, 700)];
		expect(placeLabels(outside, camera, size, { clip: false })).toHaveLength(2);
	});

	test('wins over those that come later', () => {
		const crowd = Array.from({ length: 40 }, (_, index) => spec(`Name ${index}`, 500, 300 + index / 10));
		const placed = placeLabels(crowd, camera, size).map(({ text }) => text);
		expect(placed[0]).toBe('Name 0');
		expect(placed.length).toBeLessThan(crowd.length);
	});
});

describe('the text', () => {
	test('carries the mark of a second reading where there is one', () => {
		expect(labelText(spec('India', 0, 0, { soft: true }))).toBe('India ≈');
		expect(labelText(spec('India', 0, 0))).toBe('India');
	});

	test('of a large state is in capitals, which need more room', () => {
		const wide = spec('India', 0, 0, { style: 'wide', soft: true });
		expect(labelText(wide)).toBe('INDIA ≈');
		expect(widthOf('INDIA', 'wide')).toBeGreaterThan(widthOf('India', 'small') * 1.3);
	});

	test('is wider the longer it is, and has no width without letters', () => {
		const styles = Object.keys(LABEL_SIZE) as LabelSpec['style'][];
		expect(styles.filter((style) => widthOf('', style) !== 0)).toEqual([]);
		expect(styles.filter((style) => widthOf('abcd', style) <= widthOf('abc', style))).toEqual([]);
	});
});

test('on the largest zoom names keep their size', () => {
	const close = { ...camera, zoom: MAX_ZOOM };
	const [label] = placeLabels([{ ...spec('Iran', 500, 300), anchors: [[69, 34]] }], close, size);
	expect(label && textOf(label).right - textOf(label).left).toBeCloseTo(widthOf('Iran', 'small'), 6);
});
