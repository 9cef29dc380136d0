/** A scene, what is shown over it to answer a question, and the way back. */
import { describe, expect, test } from 'vitest';
import {
	atNumber,
	isDigression,
	resumed,
	sceneNumber,
	sceneView,
	steppedBy
} from '../../../src/lib/model/scene-view';
import { changed, decode, defaultView, encode, type View } from '../../../src/lib/model/view';
import { projectors, sceneViews, space, split, themes } from './space';

const { scenes } = space;
const count = scenes.length;
const written = (id: string) => sceneView(defaultView(space), id, space);
const read = (view: View) => decode(...split(encode(view, space)), space).view;
const same = (a: View, b: View) => JSON.stringify(a) === JSON.stringify(b);

describe('a digression', () => {
	test('leaves the scene exactly as it was: every scene × layer × country, by way of the address', () => {
		const lost = sceneViews.filter((view) => {
			const before = written(view.scene ?? '');
			const during = read(changed(before, { layer: view.layer, country: view.country }));
			return !same(during, view) || !same(read(resumed(during, space)), before);
		});
		expect(sceneViews).toHaveLength(count * 3 * 15);
		expect(lost).toEqual([]);
	});

	test('is whatever differs from the scene, and nothing else', () => {
		const wrong = sceneViews.filter(
			(view) => isDigression(view, space) === same(view, written(view.scene ?? ''))
		);
		expect(wrong).toEqual([]);
	});

	test('is no theme and no size of type: those stay', () => {
		const chosen = themes.flatMap((theme) => projectors.map((projector) => ({ theme, projector })));
		const wrong = chosen.filter((choice) => {
			const view = { ...written('security'), ...choice };
			const back = resumed({ ...view, country: 'PAK', layer: 'recognition' }, space);
			return isDigression(view, space) || !same(back, view);
		});
		expect(wrong).toEqual([]);
	});

	test('is only in a scene', () => {
		const view: View = { ...defaultView(space), layer: 'security', country: 'PAK' };
		expect(isDigression(view, space)).toBe(false);
		expect(resumed(view, space)).toEqual(view);
	});
});

describe('a step', () => {
	const ids = scenes.map(({ id }) => id);
	const walk = (from: string, by: number) => {
		const seen: (string | null)[] = [];
		for (let view = written(from), at = 0; at < count + 2; at++) {
			seen.push(view.scene);
			view = steppedBy(view, by, space);
		}
		return seen;
	};

	test('leads through the whole talk and stops at its ends', () => {
		const [first = '', last = ''] = [ids[0], ids.at(-1)];
		expect(walk(first, 1)).toEqual([...ids, last, last]);
		expect(walk(last, -1)).toEqual([...ids.toReversed(), first, first]);
	});

	test('leads to both ends from anywhere', () => {
		const ends = ids.map((id) => [-Infinity, Infinity].map((by) => steppedBy(written(id), by, space).scene));
		expect(ends).toEqual(ids.map(() => [ids[0], ids.at(-1)]));
	});

	test('drops what lay over the scene, at the ends of the talk too', () => {
		const steps = [-Infinity, -1, 1, Infinity];
		const kept = sceneViews.filter((view) =>
			steps.some((by) => {
				const to = steppedBy(view, by, space);
				return isDigression(to, space) || !same(to, written(to.scene ?? ''));
			})
		);
		expect(kept).toEqual([]);
	});

	test('keeps what the person chose for themselves', () => {
		const view: View = { ...written('road'), theme: 'dark', renderer: 'svg', projector: 'on' };
		const { theme, renderer, projector } = steppedBy(view, 1, space);
		expect([theme, renderer, projector]).toEqual(['dark', 'svg', 'on']);
	});
});

describe('the number of a scene', () => {
	test('leads to it and is its place from 1', () => {
		const numbers = scenes.map(({ id }) => sceneNumber(written(id), space));
		expect(numbers).toEqual(scenes.map((_, at) => at + 1));
		expect(numbers.map((number) => atNumber(written('road'), number, space).scene)).toEqual(
			scenes.map(({ id }) => id)
		);
	});

	test.each([
		[-Infinity, 1],
		[0, 1],
		[count + 1, count],
		[99, count],
		[Infinity, count]
	])('%d leads to scene %d', (asked, shown) => {
		expect(sceneNumber(atNumber(written('road'), asked, space), space)).toBe(shown);
	});

	test('is 0 where none is shown', () => {
		expect(sceneNumber(defaultView(space), space)).toBe(0);
	});
});

test('a scene that is not in the talk changes nothing', () => {
	const view: View = { ...defaultView(space), country: 'PAK' };
	expect(sceneView(view, 'interval', space)).toEqual(view);
	expect(steppedBy(view, 1, { ...space, scenes: [] })).toEqual(view);
});
