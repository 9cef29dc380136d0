/** The tray beside the map: what has no place, or none in this view, stands there, and arrows lead to it. */
import content from 'virtual:content';
import map from 'virtual:content/map';
import stances from 'virtual:content/stances';
import places from 'virtual:geography/places';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { layerOf } from '../../../src/lib/layers';
import { frame, type Size } from '../../../src/lib/map/camera';
import { drawingOf, outlinesIn } from '../../../src/lib/map/drawing';
import { labelSpecs } from '../../../src/lib/map/label-specs';
import { placeLabels, rectangleOf } from '../../../src/lib/map/labels';
import { overlap, type Rectangle } from '../../../src/lib/map/rectangle';
import { arcsBeside, trayOn } from '../../../src/lib/map/relations-picture';
import { relationsShot } from '../../../src/lib/map/relations-shot';
import { trayChips, trayGrounds } from '../../../src/lib/map/tray';
import { paddingOf, shotOf } from '../../../src/lib/map/views';
import { hasPlace } from '../../../src/lib/model/arrows';
import { pointedOut } from '../../../src/lib/model/pointed-out';
import { defaultView, type View } from '../../../src/lib/model/view';
import { space } from '../model/space';
import { geography } from './geography';

const { relations, events } = content;
const outlines = outlinesIn(drawingOf(firstPaint));
const box = (left: number, top: number, right: number, bottom: number): Rectangle => ({
	...{ left, top, right, bottom }
});
interface Window {
	size: Size;
	covered: Rectangle[];
	head: Rectangle;
}
/** Maps as they are in windows of 1280×720 (with a tall legend), 1920×1080 and 390×844, with what lies over them. */
const LAPTOP: Window = {
	size: { width: 858, height: 582 },
	covered: [box(22, 240, 352, 564), box(808, 14, 844, 220)],
	head: box(14, 14, 688, 44)
};
const WINDOWS: readonly Window[] = [
	LAPTOP,
	{
		size: { width: 1460, height: 960 },
		covered: [box(22, 640, 352, 942), box(1410, 14, 1446, 220)],
		head: box(14, 14, 688, 44)
	},
	{
		size: { width: 390, height: 334 },
		covered: [box(115, 10, 380, 56), box(16, 276, 374, 320)],
		head: box(6, 10, 110, 60)
	}
];

function drawn(change: Partial<View>, at: (typeof WINDOWS)[number], open = true) {
	const { size, covered, head } = at;
	const view = { ...defaultView(space), ...change };
	const told = pointedOut(view, { relations, events });
	const shot =
		(view.country && relationsShot(view.country, told.relations, geography, places)) ||
		shotOf(view.country, null, geography);
	const camera = frame(shot.box, size, paddingOf(shot.fit, size));
	const on = { geography, places, camera, size, covered, rings: outlines.rings };
	const tray = trayOn(told.relations, stances.names, on, head, open);
	const specs = labelSpecs(map.countries, layerOf('recognition'), geography, view.country, told.highlights);
	const blocked = [...covered, ...tray.chips, ...tray.blocks];
	const labels = placeLabels(specs, camera, size, { ...outlines, covered: blocked });
	return { tray, labels, arcs: arcsBeside(tray, { ...on, covered: blocked, labels }) };
}
const all = (open = true) =>
	WINDOWS.flatMap((window) =>
		[
			...map.countries.map(({ id }): Partial<View> => ({ country: id, arcs: 'on' })),
			...events.map(({ id }): Partial<View> => ({ event: id }))
		].map((change) => ({
			name: `${change.country ?? change.event} ${window.size.width}`,
			window,
			...drawn(change, window, open)
		}))
	);
const pictures = all();

describe('the tray', () => {
	test('holds what is no country and no place, and states outside the view, each once', () => {
		const wrong = pictures.flatMap(({ name, tray, window: { size } }) => {
			const ends = [...new Set(tray.arrows.flatMap(({ from, to }) => [from, to]))];
			const without = ends.filter((end) => !hasPlace(end));
			const chips = tray.chips.map(({ id }) => id);
			const missing = size.width > 700 ? without.filter((end) => !chips.includes(end)) : [];
			const twice = chips.filter((id, at) => chips.indexOf(id) !== at || !ends.includes(id));
			return [...missing, ...twice].map((end) => `${name}: ${end}`);
		});
		expect(wrong).toEqual([]);
	});

	test('says of a state that it lies outside this view', () => {
		const { tray } = drawn({ event: 'E13' }, LAPTOP);
		expect(tray.chips.map(({ lines }) => lines.join(' '))).toEqual([
			'The United States (outside this view)',
			'NATO'
		]);
		expect(tray.outside).toBe(false);
	});

	test('says of a region that it is one', () => {
		const { tray } = drawn({ country: 'RUS', arcs: 'on' }, LAPTOP);
		const region = tray.chips.find(({ id }) => id === 'actor:central-asia');
		expect(region?.lines.join(' ')).toBe('Central Asia (region)');
		expect(region?.port).toBe('right');
	});

	test('has beside each other what the article ties to each other, and arrows that do not run far for that', () => {
		const order = (event: string) => drawn({ event }, LAPTOP).tray.chips.map(({ id }) => id);
		const mujahideen = order('E3').indexOf('actor:afghan-mujahideen');
		expect([1, 2]).toContain(mujahideen);
		expect(order('E6')[1]).toBe('actor:northern-alliance');
		const { tray, arcs } = drawn({ event: 'E6' }, LAPTOP);
		const edge = Math.max(...tray.chips.map(({ right }) => right));
		const hook = arcs.find(({ key }) => key.includes('masoud'));
		const [, , control = 0] = (hook?.line.match(/-?[\d.]+/g) ?? []).map(Number);
		expect(control).toBeLessThan(edge + 70);
	});

	test('lies on nothing, is inside the map, and no name stands under it', () => {
		const clashes = pictures.flatMap(({ name, tray: { chips }, labels, window: { size, covered } }) =>
			chips.flatMap((chip, at) => {
				const others = [...covered, ...chips.slice(at + 1), ...labels.map(rectangleOf)];
				const out = chip.left < 0 || chip.top < 0 || chip.right > size.width || chip.bottom > size.height;
				return out || others.some((other) => overlap(chip, other)) ? [`${name}: ${chip.id}`] : [];
			})
		);
		expect(clashes).toEqual([]);
	});

	test('closed has no chips and no arrows to any, but still counts the ends', () => {
		const closed = all(false);
		const led = closed.flatMap(({ name, arcs, tray }) =>
			arcs
				.filter(({ key }) => key.includes(':'))
				.map(({ key }) => `${name}: ${key}`)
				.concat(tray.chips.map(({ id }) => id))
		);
		expect(led).toEqual([]);
		const more = closed.filter(({ tray }, at) => tray.ends > (pictures[at]?.tray.ends ?? 0));
		expect(more.map(({ name }) => name)).toEqual([]);
	});

	test('that is too small for all shows as many as fit', () => {
		const ends = Array.from({ length: 60 }, (_, at) => ({ id: `topic:${at}`, text: `Number ${at}` }));
		const chips = trayChips(ends, { width: 300, height: 200 }, [], 10);
		expect(chips.length).toBeGreaterThan(5);
		expect(chips.length).toBeLessThan(60);
	});
});

describe('the picture of the relations of a country', () => {
	const near = map.countries.filter(({ id }) => !['USA', 'AFG'].includes(id)).map(({ id }) => id);

	test('has every end that fits on one map in sight, in wide windows', () => {
		const hidden = near.flatMap((country) =>
			WINDOWS.slice(0, 2).flatMap((window) => {
				const { tray } = drawn({ country, arcs: 'on' }, window);
				return tray.chips
					.filter(({ id }) => hasPlace(id) && id !== 'USA')
					.map(({ id }) => `${country} ${window.size.width}: ${id}`);
			})
		);
		expect(hidden).toEqual([]);
	});

	test('stays that of a country that no map can hold with Afghanistan', () => {
		const told = pointedOut({ ...defaultView(space), country: 'USA', arcs: 'on' }, { relations, events });
		expect(relationsShot('USA', told.relations, geography, places)).toBeNull();
	});
});

describe('an arrow while exploring', () => {
	test('is drawn for every two ends that are seen', () => {
		const missing = pictures.flatMap(({ name, tray, arcs, window: { size } }) =>
			tray.arrows
				.map(({ ids, from, to }) => [ids.join('+'), from, to].join(' '))
				.filter((key) => size.width > 700 && !arcs.some((arc) => arc.key === key))
				.map((key) => `${name}: ${key}`)
		);
		expect(missing).toEqual([]);
	});

	test('to or from the tray crosses no chip but at its own ends, where the map is not tiny', () => {
		const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
		const across = pictures
			.filter(({ window: { size } }) => size.width > 700)
			.flatMap(({ name, tray, arcs }) =>
				arcs
					.filter(({ key }) => tray.chips.some(({ id }) => key.includes(id)))
					.flatMap(({ key, line }) => {
						const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = numbers(line);
						const on = (chip: Rectangle) =>
							Array.from({ length: 60 }, (_, at) => at / 59).some((t) => {
								const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t ** 2 * x1;
								const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t ** 2 * y1;
								return x > chip.left && x < chip.right && y > chip.top && y < chip.bottom;
							});
						return tray.chips.filter((chip) => on(chip)).map(({ id }) => `${name}: ${key} on ${id}`);
					})
			);
		expect(across).toEqual([]);
	});

	test('of what is denied has a bar and no head, of anything else a head and no bar', () => {
		const wrong = pictures.flatMap(({ arcs }) =>
			arcs.filter(({ ids, head, bar }) => {
				const negative = relations.find(({ id }) => id === ids[0])?.negative ?? false;
				return negative ? head !== null || bar === null : head === null || bar !== null;
			})
		);
		expect(wrong).toEqual([]);
	});
});

test('every chip lies on the ground of the tray, one for each side that has some', () => {
	const ends = Array.from({ length: 18 }, (_, at) => ({
		id: `end-${at}`,
		text: `Somebody of a long name, ${at}`
	}));
	for (const { size, covered, head } of WINDOWS) {
		const chips = trayChips(ends, size, [...covered, head], head.bottom + 8);
		const grounds = trayGrounds(chips);
		const on = (chip: Rectangle, ground: Rectangle) =>
			chip.left >= ground.left &&
			chip.right <= ground.right &&
			chip.top >= ground.top &&
			chip.bottom <= ground.bottom;
		expect(chips.length).toBeGreaterThan(3);
		expect(chips.filter((chip) => !grounds.some((ground) => on(chip, ground)))).toEqual([]);
		expect(grounds.length).toBe(new Set(chips.map(({ port }) => port)).size);
	}
	expect(trayGrounds([])).toEqual([]);
});
