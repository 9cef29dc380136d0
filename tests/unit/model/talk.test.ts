/** Windows of a talk agree, whatever is lost, doubled or late; and believe nothing but whole messages. */
import content from 'virtual:content/map';
import { describe, expect, test } from 'vitest';
import { acted, ARRIVED, holdsOver, WAITING, type Talk } from '../../../src/lib/model/talk';
import { APP, messageFrom } from '../../../src/lib/model/talk-message';
import { viewSpace } from '../../../src/lib/model/view-space';
import { layers } from '../../../src/lib/layers';
import { chance } from './random';

const space = viewSpace(layers, content);
const [one, two, three] = content.scenes;
if (!one || !two || !three) throw new Error('The talk has fewer than three scenes.');

const start: Talk = {
	...{ scene: one.id, layer: one.layer, country: null, camera: '' },
	...{ black: false, startedAt: null, revision: ARRIVED, by: 'a' }
};
const to = (scene: { id: string; layer: Talk['layer'] }) => ({ scene: scene.id, layer: scene.layer });
const newer = (mine: Talk, theirs: Talk) => (holdsOver(theirs, mine) ? theirs : mine);

describe('an act', () => {
	test('makes a state that holds over the one before', () => {
		expect(holdsOver(acted(start, { black: true }, 'a', 0), start)).toBe(true);
	});

	test('that leaves the first scene starts the clock, once', () => {
		const second = acted(start, to(two), 'a', 5000);
		expect(second.startedAt).toBe(5000);
		expect(acted(second, to(three), 'a', 9000).startedAt).toBe(5000);
		expect(acted(start, { black: true }, 'a', 5000).startedAt).toBeNull();
	});

	test('that goes to another scene leaves a digression behind', () => {
		const away = acted(start, { country: 'PAK', camera: '5.00/30.00/70.00' }, 'a', 0);
		expect(acted(away, to(two), 'a', 0)).toMatchObject({ country: null, camera: '' });
		expect(acted(away, { black: true }, 'a', 0)).toMatchObject({
			country: 'PAK',
			camera: '5.00/30.00/70.00'
		});
	});
});

describe('of two windows that meet', () => {
	const waiting: Talk = { ...start, revision: WAITING, by: 'z' };
	const arrived: Talk = { ...start, ...to(two), by: 'a' };

	test('the one with an address says where the talk is, not the one that waits', () => {
		expect(newer(waiting, arrived).scene).toBe(two.id);
		expect(newer(arrived, waiting).scene).toBe(two.id);
	});

	test('the one in which something was done holds over one that has just arrived', () => {
		const done = acted(waiting, to(three), 'z', 0);
		expect(newer(arrived, done).scene).toBe(three.id);
		expect(newer(done, arrived).scene).toBe(three.id);
	});

	test('of the same revision, both choose the same', () => {
		const [left, right] = [acted(start, to(two), 'a', 0), acted(start, to(three), 'b', 0)];
		expect(newer(left, right)).toEqual(newer(right, left));
	});
});

test('windows end in the same state in whatever order messages come, twice or once', () => {
	for (let seed = 1; seed <= 200; seed += 1) {
		const random = chance(seed);
		let a = start;
		let b: Talk = { ...start, revision: WAITING, by: 'b' };
		/** Everything that was ever told; each may come at any time, again and again. */
		const told: Talk[] = [a, b];
		for (let step = 0; step < 20; step += 1) {
			const inA = random.next() < 0.5;
			const mine = inA ? a : b;
			const acts = random.next() < 0.5;
			const next = acts
				? acted(mine, to(random.pick(content.scenes)), inA ? 'a' : 'b', step)
				: newer(mine, random.pick(told));
			if (acts) told.push(next);
			if (inA) a = next;
			else b = next;
		}
		const rest = (from: Talk) => told.toSorted(() => random.next() - 0.5).reduce(newer, from);
		const [left, right] = [rest(a), rest(b)];
		expect(left, `seed ${seed}`).toEqual(right);
		expect(told.filter((talk) => holdsOver(talk, left))).toEqual([]);
	}
});

describe('a message', () => {
	const message = { app: APP, kind: 'tell', role: 'audience', talk: start, spotlight: null } as const;
	const talkWith = (change: object) => ({ ...message, talk: { ...start, ...change } });

	test('is read as it was sent', () => {
		expect(messageFrom(structuredClone(message), space)).toEqual(message);
		const pointed = { ...message, role: 'presenter', spotlight: { x: 1.5, y: -2 } };
		expect(messageFrom(pointed, space)).toEqual(pointed);
	});

	test('brings nothing that is not asked for', () => {
		const more = { ...talkWith({ html: '<b>' }), extra: 1, spotlight: { x: 1, y: 2, z: 3 } };
		expect(messageFrom(more, space)).toEqual({ ...message, spotlight: { x: 1, y: 2 } });
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a text', 'tell'],
		['a list', [message]],
		['that of another app', { ...message, app: 'else' }],
		['of an unknown kind', { ...message, kind: 'run' }],
		['of an unknown role', { ...message, role: 'admin' }],
		['without a state', { ...message, talk: undefined }],
		['without a word on the spotlight', { ...message, spotlight: undefined }],
		['with a spotlight nowhere', { ...message, spotlight: { x: NaN, y: 1 } }],
		['of a scene that is not there', talkWith({ scene: 'nowhere' })],
		['of a scene of the prototype', talkWith({ scene: '__proto__' })],
		['of an unknown layer', talkWith({ layer: 'weather' })],
		['of an unknown country', talkWith({ country: 'XXX' })],
		['without a country', talkWith({ country: undefined })],
		['with markup for a camera', talkWith({ camera: '<img src=x onerror=alert(1)>' })],
		['with an endless camera', talkWith({ camera: `${'1'.repeat(5000)}/1/1` })],
		['with a half camera', talkWith({ camera: '1/2' })],
		['with black as a word', talkWith({ black: 'yes' })],
		['with a beginning that is no time', talkWith({ startedAt: 'now' })],
		['with a revision before the first', talkWith({ revision: -1 })],
		['with a revision that no act can follow', talkWith({ revision: 2 ** 60 })],
		['with half a revision', talkWith({ revision: 1.5 })],
		['with an author of markup', talkWith({ by: '<b>' })],
		['with a long author', talkWith({ by: 'a'.repeat(41) })]
	])('%s is ignored', (_, data) => {
		expect(messageFrom(data, space)).toBeNull();
	});
});
