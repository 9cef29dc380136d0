/** Windows of a talk on one channel, with as much of a browser as they look at. */
import content from 'virtual:content/map';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARRIVED, type Talk } from '../../../src/lib/model/talk';
import type { TalkRole } from '../../../src/lib/model/talk-message';
import { SharedTalk } from '../../../src/lib/state/shared-talk.svelte';
import { steppedBy } from '../../../src/lib/model/scene-view';
import { firstTalk, talkAddress, talkAtlas, talkSpace } from '../../../src/lib/state/talk-atlas';
import type { TalkLink } from '../../../src/lib/state/talk-link';

const space = talkSpace(content);
const [one, two, three] = content.scenes;
if (!one || !two || !three) throw new Error('The talk has fewer than three scenes.');
const to = ({ id, layer }: { id: string; layer: Talk['layer'] }) => ({ scene: id, layer });

/** All that listen; a message reaches everyone but its sender, at once. */
let joined: Map<object, (data: unknown) => void>;
let page: EventTarget;
let hidden = false;
let sent = 0;

beforeEach(() => {
	vi.useFakeTimers();
	[joined, page, hidden, sent] = [new Map(), new EventTarget(), false, 0];
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	vi.stubGlobal('document', {
		get visibilityState() {
			return hidden ? 'hidden' : 'visible';
		}
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function openWindow(role: TalkRole, by: string, at: Partial<Talk> = {}) {
	const me = {};
	const link: TalkLink = {
		send(message) {
			sent += 1;
			const data: unknown = structuredClone(message);
			for (const [other, run] of joined) if (other !== me) run(data);
		},
		listen(run) {
			joined.set(me, run);
			return () => joined.delete(me);
		},
		open: () => null
	};
	const first = { ...firstTalk(space, by), ...(role === 'audience' && { revision: ARRIVED }), ...at };
	const shared = new SharedTalk({ link, role, space, first, now: () => 1000 });
	const stop = shared.start();
	/** Gone without a word. */
	const kill = () => {
		joined.delete(me);
		link.send = () => undefined;
	};
	return { shared, stop, kill };
}

describe('two windows', () => {
	test('meet, whichever comes first, where the audience is', () => {
		for (const order of [
			['audience', 'presenter'],
			['presenter', 'audience']
		] as const) {
			joined.clear();
			const windows = order.map((role, index) =>
				openWindow(role, `w${index}`, role === 'audience' ? to(two) : {})
			);
			expect(windows.map(({ shared }) => [shared.met, shared.talk.scene])).toEqual([
				[true, two.id],
				[true, two.id]
			]);
		}
	});

	test('step each other', () => {
		const [audience, presenter] = [openWindow('audience', 'a'), openWindow('presenter', 'p')];
		audience.shared.act(to(two));
		expect(presenter.shared.talk).toMatchObject({ scene: two.id, startedAt: 1000 });
		presenter.shared.act(to(three));
		expect(audience.shared.talk).toEqual(presenter.shared.talk);
	});

	test('point, and a step made meanwhile is not lost', () => {
		const [audience, presenter] = [openWindow('audience', 'a'), openWindow('presenter', 'p')];
		presenter.shared.point({ x: 1, y: 2 });
		audience.shared.act(to(two));
		presenter.shared.point({ x: 3, y: 4 });
		expect(audience.shared.spotlight).toEqual({ x: 3, y: 4 });
		expect(presenter.shared.talk.scene).toBe(two.id);
		presenter.shared.point(null);
		expect(audience.shared.spotlight).toBeNull();
	});
});

describe('a window that is gone', () => {
	test('and said so is missed at once', () => {
		const [audience, presenter] = [openWindow('audience', 'a'), openWindow('presenter', 'p')];
		audience.stop();
		expect(presenter.shared.met).toBe(false);
	});

	test('without a word is missed after a few seconds, and its spotlight goes out', () => {
		const [audience, presenter] = [openWindow('audience', 'a'), openWindow('presenter', 'p')];
		presenter.shared.point({ x: 1, y: 2 });
		presenter.kill();
		vi.advanceTimersByTime(10_000);
		expect([audience.shared.met, audience.shared.spotlight]).toEqual([false, null]);
	});

	test.each(['audience', 'presenter'] as const)(
		'as the %s: opened again it goes on where the talk is',
		(role) => {
			const other = role === 'audience' ? 'presenter' : 'audience';
			const [stays, goes] = [openWindow(other, 's'), openWindow(role, 'g')];
			stays.shared.act(to(two));
			goes.kill();
			stays.shared.act(to(three));
			const again = openWindow(role, 'n');
			expect(again.shared.talk).toEqual(stays.shared.talk);
			expect([again.shared.met, stays.shared.met]).toEqual([true, true]);
		}
	);

	test('is not taken for gone because nobody looks', () => {
		const presenter = openWindow('presenter', 'p');
		openWindow('audience', 'a');
		hidden = true;
		vi.advanceTimersByTime(600_000);
		expect(presenter.shared.met).toBe(true);
	});
});

test('a window that lives is never missed', () => {
	const presenter = openWindow('presenter', 'p');
	openWindow('audience', 'a');
	for (let second = 0; second < 60; second += 1) {
		vi.advanceTimersByTime(1000);
		expect(presenter.shared.met).toBe(true);
	}
});

test('two readers with a scene each do not move each other, and fall silent', () => {
	const [left, right] = [openWindow('audience', 'l', to(two)), openWindow('audience', 'r', to(three))];
	left.shared.act(to(one));
	expect(right.shared.talk.scene).toBe(three.id);
	sent = 0;
	vi.advanceTimersByTime(60_000);
	expect(sent).toBe(0);
});

test('two screens of the room are both in step, through the presenter', () => {
	const [left, right] = [openWindow('audience', 'l'), openWindow('audience', 'r')];
	openWindow('presenter', 'p');
	left.shared.act(to(two));
	expect(right.shared.talk.scene).toBe(two.id);
});

test('what is no message changes nothing', () => {
	const { shared } = openWindow('audience', 'a');
	const before = shared.talk;
	for (const run of joined.values()) for (const data of [null, 1, 'x', {}, { talk: before }]) run(data);
	expect(shared.talk).toBe(before);
});

describe('the atlas of a window without an address', () => {
	const presenter = () => {
		const { shared } = openWindow('presenter', 'p');
		return { shared, atlas: talkAtlas(shared, content, (address) => `/site/${address}`) };
	};

	test('shows the talk, and its verbs are acts in it', () => {
		const { shared, atlas } = presenter();
		expect(atlas.sceneNumber).toBe(1);
		atlas.show(steppedBy(atlas.view, 1, atlas.space));
		expect(shared.talk.scene).toBe(two.id);
		atlas.open('PAK');
		expect(atlas.digressing).toBe(true);
		expect(talkAddress(shared.talk, space)).toBe(`brief/${two.id}/?country=PAK`);
		atlas.resume();
		expect(shared.talk.country).toBeNull();
	});

	test('has no way out of the talk', () => {
		const { shared, atlas } = presenter();
		atlas.leaveBriefing();
		expect(shared.talk.scene).toBe(one.id);
	});
});
