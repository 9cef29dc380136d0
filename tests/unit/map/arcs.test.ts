/** Arrows between names: where they run, and how kinds of statement differ. */
import briefing from 'virtual:content/scenes';
import content from 'virtual:content/map';
import places from 'virtual:geography/places';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { layerOf } from '../../../src/lib/layers';
import { arcsOf, type End } from '../../../src/lib/map/arcs';
import { drawingOf, outlinesIn } from '../../../src/lib/map/drawing';
import { rectangleOf } from '../../../src/lib/map/labels';
import { overlap, type Rectangle } from '../../../src/lib/map/rectangle';
import { scenePicture } from '../../../src/lib/map/scene-picture';
import { arrowWords, pairsOf } from '../../../src/lib/model/arrows';
import type { Relation } from '../../../src/lib/model/schema';
import { geography } from './geography';

const relation = (change: Partial<Relation> = {}): Relation => ({
	id: 'R1',
	from: [{ country: 'RUS' }],
	verb: 'greets',
	to: [{ actor: 'taliban-iea' }],
	when: 'undated',
	kind: 'reported',
	negative: false,
	citations: [],
	...change
});
const at = (x: number, y: number): End => ({
	x,
	y,
	taken: { left: x - 20, right: x + 20, top: y - 8, bottom: y + 8 }
});
const ends: Record<string, End> = { RUS: at(100, 60), AFG: at(400, 360), moscow: at(60, 40) };
const endOf = (id: string) => ends[id] ?? null;
const map: Rectangle = { left: 0, top: 0, right: 600, bottom: 420 };
const draw = (relations: readonly Relation[], blocked: readonly Rectangle[] = []) =>
	arcsOf(relations, endOf, blocked, map);
const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);

describe('an arrow', () => {
	test('joins what is on the map: states, the government of the subject, places', () => {
		expect(pairsOf(relation())).toEqual([['RUS', 'AFG']]);
		expect(pairsOf(relation({ from: [{ place: 'moscow' }, { country: 'CHN' }] }))).toEqual([
			['moscow', 'AFG'],
			['CHN', 'AFG']
		]);
	});

	test('is not drawn for what has no place: groups, topics, states out of sight', () => {
		expect(draw([relation({ to: [{ actor: 'nato' }] }), relation({ to: [{ topic: 'peace' }] })])).toEqual([]);
		expect(draw([relation({ from: [{ country: 'USA' }] })])).toEqual([]);
	});

	test('starts and ends beside the names at its ends, not on them', () => {
		const [arc] = draw([relation()]);
		const [x = 0, y = 0] = numbers(arc?.line ?? '');
		const onName = (one: End | undefined, px: number, py: number) =>
			one !== undefined && overlap(one.taken, { left: px, right: px, top: py, bottom: py });
		expect(onName(ends['RUS'], x, y)).toBe(false);
		expect(Math.hypot(x - 100, y - 60)).toBeLessThan(45);
	});

	test('bends away from a name in its way', () => {
		const [straight] = draw([relation()]);
		const [, , cx = 0, cy = 0] = numbers(straight?.line ?? '');
		const name = { left: 210, right: 290, top: 195, bottom: 225 };
		const [aside] = draw([relation()], [name]);
		const [, , ax = 0, ay = 0] = numbers(aside?.line ?? '');
		expect(Math.hypot(ax - 250, ay - 210)).toBeGreaterThan(Math.hypot(cx - 250, cy - 210));
	});

	test('has a way of its own beside another between the same ends', () => {
		const lines = draw([relation(), relation({ id: 'R2' }), relation({ id: 'R3' })]).map(({ line }) => line);
		expect(new Set(lines).size).toBe(3);
	});

	test('looks different for a report, a view and a forecast', () => {
		const kinds = (['reported', 'view', 'forecast'] as const).map((kind) => draw([relation({ kind })])[0]);
		expect(new Set(kinds.map((arc) => arc?.head)).size).toBe(3);
		expect(kinds.map((arc) => arc?.head?.endsWith('z'))).toEqual([true, false, false]);
	});

	test('has a bar and no head where the article denies something', () => {
		const [arc] = draw([relation({ negative: true })]);
		expect(arc).toMatchObject({ head: null, bar: expect.stringMatching(/^M.*L/) });
	});
});

describe('the legend of arrows', () => {
	test('names each kind that occurs, once, and none that does not', () => {
		const words = arrowWords([relation(), relation(), relation({ kind: 'forecast' })]);
		expect(words).toMatch(/^Filled arrow: reported · hollow arrow: forecast · /);
	});

	test('says that an arrow is no movement: forces that withdraw from a country point at it too', () => {
		expect(arrowWords([relation()])).toMatch(/from who acts to whom it concerns, not a movement$/);
	});

	test('is empty without arrows', () => {
		expect(arrowWords([relation({ to: [{ topic: 'peace' }] })])).toBe('');
	});
});

const outlines = outlinesIn(drawingOf(firstPaint));
const pictures = briefing.scenes.map((scene) => ({
	scene,
	picture: scenePicture({
		scene,
		layer: layerOf(scene.layer),
		countries: content.countries,
		geography,
		places,
		relations: briefing.relations,
		outlines,
		size: { width: 700, height: 470 },
		names: true
	})
}));

describe('the maps of the scenes', () => {
	test('name every state that they point out, where it is in sight', () => {
		const missing = pictures.flatMap(({ scene, picture }) =>
			scene.highlights
				.filter((id) => id !== 'USA' && !picture.labels.some(({ spec }) => spec.id === id))
				.map((id) => `${scene.id}: ${id}`)
		);
		expect(missing).toEqual([]);
	});

	test('mark the places and regions that they speak of, whatever layer and zoom', () => {
		const missing = pictures.flatMap(({ scene, picture }) =>
			[...scene.places, ...scene.regions]
				.filter((id) => !picture.marks.some(({ mark }) => mark.id === id))
				.map((id) => `${scene.id}: ${id}`)
		);
		expect(missing).toEqual([]);
	});

	test('draw every relation between states', () => {
		const missing = pictures.flatMap(({ scene, picture }) =>
			briefing.relations
				.filter(({ id }) => scene.relations.includes(id))
				.flatMap((one) => pairsOf(one).map(([from, to]) => `${one.id} ${from} ${to}`))
				.filter((key) => !picture.arcs.some((arc) => arc.key === key))
				.map((key) => `${scene.id}: ${key}`)
		);
		expect(missing).toEqual([]);
	});

	test('keep arrows off the name of the subject', () => {
		const across = pictures.flatMap(({ scene, picture }) => {
			const subject = picture.labels.find(({ spec }) => spec.style === 'subject');
			if (!subject) return [`${scene.id}: no name`];
			const name = rectangleOf(subject);
			return picture.arcs
				.filter(({ line }) => {
					const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = numbers(line);
					return Array.from({ length: 50 }, (_, i) => i / 49).some((t) => {
						const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t ** 2 * x1;
						const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t ** 2 * y1;
						return overlap(name, { left: x, right: x, top: y, bottom: y });
					});
				})
				.map(({ key }) => `${scene.id}: ${key}`);
		});
		expect(across).toEqual([]);
	});
});
