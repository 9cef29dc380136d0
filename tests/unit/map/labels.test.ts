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
	type Placement,
	type Rectangle
} from '../../../src/lib/map/labels';
import { chance, type Chance } from '../model/random';

const size: Size = { width: 1000, height: 600 };
const [x, y] = toWorld(69, 34);
const camera: Camera = { x, y, zoom: 4 };
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

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
		anchor: at(px, py),
		style: 'small',
		box: boxAround(px, py, width),
		...rest
	};
}

/** Places names on states that are as their boxes say. */
function place(labels: readonly LabelSpec[], options: Placement = {}, where = camera): PlacedLabel[] {
	const rings = (id: string) => {
		const [west = 0, south = 0, east = 0, north = 0] = labels.find((one) => one.id === id)?.box ?? [];
		const [left, top] = toWorld(west, north);
		const [right, bottom] = toWorld(east, south);
		return [[left, top, right, top, right, bottom, left, bottom]];
	};
	return placeLabels(labels, where, size, { rings, ...options });
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
			style: luck.pick(['subject', 'wide', 'small'] as const)
		})
	);
const legend: Rectangle = { left: 0, top: 300, right: 380, bottom: 600 };
const buttons: Rectangle = { left: 940, top: 0, right: 1000, bottom: 200 };

describe('on any map', () => {
	test('no two names overlap', () => {
		const wrong = SEEDS.flatMap((seed) =>
			pairs(place(random(chance(seed))))
				.filter(([one, other]) => touch(textOf(one), textOf(other)))
				.map(([one, other]) => `seed ${seed}: ${one.text} / ${other.text}`)
		);
		expect(wrong).toEqual([]);
	});

	test('every name is inside the map', () => {
		const out = SEEDS.flatMap((seed) =>
			place(random(chance(seed))).filter((label) => {
				const { left, top, right, bottom } = textOf(label);
				return left < 0 || top < 0 || right > size.width || bottom > size.height;
			})
		);
		expect(out.map(({ text }) => text)).toEqual([]);
	});

	test('no name lies under the legend or the buttons', () => {
		const covered = [legend, buttons];
		const under = SEEDS.flatMap((seed) =>
			place(random(chance(seed)), { covered }).filter((label) =>
				covered.some((rectangle) => touch(textOf(label), rectangle))
			)
		);
		expect(under.map(({ text }) => text)).toEqual([]);
	});

	test('names are placed, once each, in the order given', () => {
		const wrong = SEEDS.filter((seed) => {
			const specs = random(chance(seed));
			const order = place(specs).map((label) => specs.indexOf(label.spec));
			return order.length === 0 || order.some((place, index) => place <= (order[index - 1] ?? -1));
		});
		expect(wrong).toEqual([]);
	});

	test('the same map always has the same names in the same places', () => {
		const twice = () => SEEDS.slice(0, 20).map((seed) => place(random(chance(seed))));
		expect(twice()).toEqual(twice());
	});

	test('names that come later move none that stand on their states', () => {
		const jumped = SEEDS.filter((seed) => {
			const specs = random(chance(seed));
			const standing = (labels: readonly LabelSpec[]) =>
				place(labels).flatMap(({ lead, text, x, y }) => (lead ? [] : [`${text} ${x} ${y}`]));
			const whole = new Set(standing(specs));
			// What finds room for a callout only, or for none, may also be put over a border in the end.
			const first = standing(specs.slice(0, 1));
			return first.some((one) => !whole.has(one));
		});
		expect(jumped).toEqual([]);
	});
});

describe('a name', () => {
	test('stands on its state where there is room, centred on its anchor', () => {
		const [label] = place([spec('Iran', 500, 300)]);
		expect(label?.lead).toBeNull();
		expect(label?.x).toBeCloseTo(500, 6);
		expect(Math.abs((label?.y ?? 0) - 300)).toBeLessThan(8);
	});

	test('goes to the roomiest part of its state when its place is taken', () => {
		const first = spec('First', 500, 300);
		const second = spec('Second', 500, 302, { box: boxAround(500, 360, 300, 200) });
		const [, label] = place([first, second]);
		expect(label?.lead).toBeNull();
		expect(label?.y).toBeGreaterThan(320);
	});

	test('goes into the part of its state that is in the window', () => {
		const [label] = place([spec('India', 500, 900, { box: boxAround(500, 800, 300, 500) })]);
		expect(label?.lead).toBeNull();
		expect(label?.y).toBeGreaterThan(555);
		expect(label?.y).toBeLessThan(600);
	});

	test('goes into the part of its state that nothing covers', () => {
		const [label] = place([spec('India', 300, 450, { box: boxAround(350, 450, 300, 200) })], {
			covered: [legend]
		});
		expect(label?.lead).toBeNull();
		expect(label && textOf(label).left).toBeGreaterThanOrEqual(legend.right);
	});

	test('goes beside its state, with a line to it, when there is no room on it', () => {
		const [, label] = place([
			spec('First', 500, 300),
			spec('Second', 500, 302, { box: boxAround(500, 302, 90, 30) })
		]);
		expect(label?.text).toBe('Second');
		expect(Math.abs((label?.lead?.x ?? 0) - 500)).toBeLessThan(45);
		expect(Math.abs((label?.lead?.y ?? 0) - 302)).toBeLessThan(15);
	});

	test('beside its state rather lies on the sea than on another state', () => {
		const sides = [-1, 1];
		const wrong = sides.filter((side) => {
			const small = spec('Kyrgyzstan', 500, 300, { width: 40 });
			const other = spec('Other', 500 + side * 220, 300, { box: boxAround(500 + side * 220, 300, 400, 500) });
			const label = place([small, other]).find(({ spec: { id } }) => id === 'Kyrgyzstan');
			return !label?.lead || (label.x - 500) * side > 60;
		});
		expect(wrong).toEqual([]);
	});

	test('beside its state does not lie on the subject', () => {
		const small = spec('Tajikistan', 500, 300, { width: 40, box: boxAround(500, 300, 40, 40) });
		const subject = spec('Afghanistan', 500, 420, { style: 'subject', box: boxAround(500, 420, 300, 196) });
		const label = place([subject, small]).find(({ spec: { id } }) => id === 'Tajikistan');
		expect(label?.lead).not.toBeNull();
		expect(label && textOf(label).bottom).toBeLessThanOrEqual(323);
	});

	test('as wide as its state is put on it', () => {
		const width = widthOf('Kyrgyzstan', 'small');
		const [label] = place([spec('Kyrgyzstan', 500, 300, { width })]);
		expect(label?.lead).toBeNull();
	});

	test('much wider than its state is not put on it', () => {
		const [label] = place([spec('Kyrgyzstan', 500, 300, { width: 40 })]);
		expect(label?.lead).not.toBeNull();
	});

	test('of a state too small for the end of a line is left out', () => {
		expect(place([spec('Kyrgyzstan', 500, 300, { width: 8 })])).toEqual([]);
	});

	test('of the subject stands on the subject, however small that is', () => {
		const [label] = place([spec('Afghanistan', 500, 300, { width: 5, style: 'subject' })]);
		expect(label?.lead).toBeNull();
	});

	test('of a state outside the map is left out, and so is its line', () => {
		const outside = [spec('North', 500, -40), spec('West', -200, 300, { width: 40 })];
		expect(place(outside)).toEqual([]);
	});

	test('outside the map is kept for a page whose window is not known', () => {
		const outside = [spec('North', 500, -40), spec('South', 500, 700)];
		expect(place(outside, { clip: false })).toHaveLength(2);
	});

	test('of a small state is left out where the map is narrow: fewer lines, better ones', () => {
		const narrow = { ...size, width: 390 };
		const box = (px: number) => {
			const [west = 0, north = 0] = toLonLat(...unproject(camera, narrow, px, 280));
			const [east = 0, south = 0] = toLonLat(...unproject(camera, narrow, px + 40, 320));
			return [west, south, east, north];
		};
		const small = [spec('Kyrgyzstan', 0, 0, { anchor: [69, 34], box: box(175) })];
		const rings = () => {
			const [left, top] = unproject(camera, narrow, 175, 280);
			const [right, bottom] = unproject(camera, narrow, 215, 320);
			return [[left, top, right, top, right, bottom, left, bottom]];
		};
		expect(placeLabels(small, camera, narrow, { rings })).toEqual([]);
		expect(placeLabels(small, camera, { ...narrow, width: 1000 }, { rings })).toHaveLength(1);
		expect(placeLabels(small, camera, narrow, { rings, thorough: true })).toHaveLength(1);
	});

	test('wins over those that come later', () => {
		const crowd = Array.from({ length: 40 }, (_, index) => spec(`Name ${index}`, 500, 300 + index / 10));
		const placed = place(crowd).map(({ text }) => text);
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
	const [label] = placeLabels([{ ...spec('Iran', 500, 300), anchor: [69, 34] }], close, size);
	expect(label && textOf(label).right - textOf(label).left).toBeCloseTo(widthOf('Iran', 'small'), 6);
});
