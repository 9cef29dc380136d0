/** What lies over a scene and what the keys do there. A plain object stands for the router. */
import map from 'virtual:content/map';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Atlas } from '../../../src/lib/state/atlas.svelte';
import { Presentation } from '../../../src/lib/state/presentation.svelte';

const ids = map.scenes.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;
const last = ids.at(-1) ?? '';

let address = '';
/** Where the router is led, and which it follows after a while, as the site's does. */
let gone: string[] = [];
let entered = true;
let moved = false;
const back = vi.fn();
const frame = vi.fn(() => {
	moved = false;
});

function present(start: string): Presentation {
	address = start;
	const atlas = new Atlas({
		content: map,
		address: () => {
			const [path = '', search] = address.split('?');
			return { path, search: search ? `?${search}` : '' };
		},
		navigate: (to) => gone.push(to),
		cameFromHere: () => entered,
		back,
		resolve: (to) => to
	});
	return new Presentation(atlas, {
		moved: () => moved,
		frame,
		projected: () => atlas.view.projector === 'on'
	});
}
/** The router arrives where it was led. */
function arrive(): string | undefined {
	const to = gone.at(-1);
	if (to !== undefined) address = to;
	gone = [];
	return to;
}

beforeEach(() => {
	[gone, entered, moved] = [[], true, false];
	back.mockClear();
	frame.mockClear();
});

describe('Escape', () => {
	test('closes one thing at a time, the uppermost first, and then leads out of the talk', () => {
		const talk = present(`brief/${second}/?layer=security&country=PAK`);
		Object.assign(talk, { black: true, open: 'overview', notes: true });
		const state = () => [talk.black, talk.open, talk.notes, arrive() ?? null, back.mock.calls.length];
		const seen = Array.from({ length: 6 }, () => {
			talk.run('close', 'Escape');
			return state();
		});
		expect(seen).toEqual([
			[false, 'overview', true, null, 0],
			[false, null, true, null, 0],
			[false, null, false, null, 0],
			[false, null, false, `brief/${second}/?layer=security`, 0],
			[false, null, false, `brief/${second}/`, 0],
			[false, null, false, null, 1]
		]);
	});

	test('brings the scene’s own camera back before it leads out', () => {
		const talk = present(`brief/${second}/`);
		moved = true;
		talk.run('close', 'Escape');
		expect([frame.mock.calls.length, back.mock.calls.length]).toEqual([1, 0]);
		talk.run('close', 'Escape');
		expect(back).toHaveBeenCalledOnce();
	});

	test('is left to the browser while the menu of the bar is open', () => {
		const talk = present(`brief/${second}/?country=PAK`);
		talk.menu = true;
		expect([talk.run('close', 'Escape'), gone]).toEqual([false, []]);
	});

	test('leads to the map where nothing of the site came before', () => {
		entered = false;
		present(`brief/${second}/`).run('close', 'Escape');
		expect([arrive(), back.mock.calls.length]).toEqual(['', 0]);
	});
});

describe('digits', () => {
	const type = (talk: Presentation, text: string) => {
		for (const key of text) talk.run('digit', key);
	};

	test('with Enter lead to the scene of that number, and are gone', () => {
		const talk = present(`brief/${first}/`);
		type(talk, '3');
		expect(talk.digits).toBe('3');
		expect(talk.run('jump', 'Enter')).toBe(true);
		expect([arrive(), talk.digits]).toEqual([`brief/${third}/`, '']);
	});

	test('are the last two that were typed', () => {
		const talk = present(`brief/${first}/`);
		type(talk, '9810');
		talk.run('jump', 'Enter');
		expect(arrive()).toBe(`brief/${ids[9]}/`);
	});

	test('beyond the talk lead to its end', () => {
		const talk = present(`brief/${second}/`);
		type(talk, '99');
		talk.run('jump', 'Enter');
		expect(arrive()).toBe(`brief/${last}/`);
	});

	test('that are nought lead to scene 0, which checks the projector and is left by a step', () => {
		const talk = present(`brief/${third}/`);
		type(talk, '0');
		expect(talk.run('jump', 'Enter')).toBe(true);
		expect([talk.open, gone]).toEqual(['calibration', []]);
		talk.step(1);
		expect(talk.open).toBe(null);
	});

	test('are forgotten with any other key, and Enter alone is left to the browser', () => {
		const talk = present(`brief/${first}/`);
		type(talk, '3');
		talk.run('black', 'b');
		expect([talk.digits, talk.run('jump', 'Enter'), gone]).toEqual(['', false, []]);
	});
});

describe('a step', () => {
	test('ends a black screen and a digression', () => {
		const talk = present(`brief/${first}/?country=PAK`);
		talk.black = true;
		talk.run('scene-next', 'PageDown');
		expect([arrive(), talk.black]).toEqual([`brief/${second}/`, false]);
	});

	test('to another scene leaves the camera to that scene: the old one never flashes up', () => {
		const talk = present(`brief/${first}/`);
		moved = true;
		for (const verb of ['scene-next', 'scene-last'] as const) {
			talk.run(verb, 'x');
			expect([gone.length, frame.mock.calls.length]).toEqual([1, 0]);
			arrive();
		}
		talk.jump(2);
		expect([arrive(), frame.mock.calls.length]).toEqual([`brief/${second}/`, 0]);
	});

	test.each([
		['at the end of the talk', (talk: Presentation) => talk.step(1)],
		['to the scene that is shown', (talk: Presentation) => talk.jump(ids.length)],
		['back to the scene', (talk: Presentation) => talk.resume()]
	])('%s brings its camera back', (_, act) => {
		const talk = present(`brief/${last}/?country=PAK`);
		moved = true;
		act(talk);
		expect([arrive(), frame.mock.calls.length]).toEqual([`brief/${last}/`, 1]);
	});
});

describe('a person is away from the scene', () => {
	test.each([
		['', false],
		['?layer=security', true],
		['?country=PAK', true],
		['?theme=dark', false],
		['?projector=on', false]
	])('with %s: %s', (search, away) => {
		expect(present(`brief/${first}/${search}`).away).toBe(away);
	});

	test('with a map that was moved', () => {
		const talk = present(`brief/${first}/`);
		moved = true;
		expect(talk.away).toBe(true);
	});
});

describe('a key', () => {
	test.each([
		['black', 'black'],
		['notes', 'notes']
	] as const)('for %s is also the way back', (verb, field) => {
		const talk = present(`brief/${first}/`);
		const seen = [1, 2].map(() => [talk.run(verb, 'x'), talk[field]]);
		expect(seen).toEqual([
			[true, true],
			[true, false]
		]);
	});

	test('for large type is also the way back', () => {
		const talk = present(`brief/${first}/`);
		talk.run('projector', 'p');
		expect(arrive()).toBe(`brief/${first}/?projector=on`);
		talk.run('projector', 'p');
		expect(arrive()).toBe(`brief/${first}/?projector=off`);
	});

	test('for the presenter window shows the notes here where there is no such window', () => {
		const talk = present(`brief/${first}/`);
		talk.run('presenter', 's');
		expect(talk.notes).toBe(true);
		const opener = vi.fn();
		talk.presenter = opener;
		talk.run('presenter', 's');
		expect(opener).toHaveBeenCalledOnce();
	});

	test('that the workspace serves everywhere is left to it', () => {
		const talk = present(`brief/${first}/`);
		for (const verb of ['zoom-in', 'zoom-out', 'home', 'neighbourhood', 'help'] as const)
			expect(talk.run(verb, 'x')).toBeUndefined();
		expect(gone).toEqual([]);
	});
});

describe('the presenter window', () => {
	test('asked for before anything can open it leaves the notes here, and is still wanted', () => {
		const talk = present(`brief/${first}/`);
		talk.run('presenter', 's');
		expect([talk.notes, talk.presenterWanted]).toEqual([true, true]);
		talk.run('close', 'Escape');
		expect([talk.notes, talk.presenterWanted]).toEqual([false, false]);
	});

	test('is opened by what can', () => {
		const talk = present(`brief/${first}/`);
		talk.presenter = vi.fn();
		talk.run('presenter', 's');
		expect(talk.presenter).toHaveBeenCalledOnce();
		expect(talk.notes).toBe(false);
	});

	test('that could not open says why, as long as the notes are here for it', () => {
		const talk = present(`brief/${first}/`);
		talk.setNotes(true, 'Blocked.');
		expect(talk.why).toBe('Blocked.');
		talk.run('notes', 'n');
		talk.run('notes', 'n');
		expect([talk.notes, talk.why]).toEqual([true, '']);
	});
});

describe('a step that comes before the address has followed the last one', () => {
	/** An atlas whose view stays the same object until the address is another, as on the site. */
	function slowly() {
		const led: number[] = [];
		const at = (sceneNumber: number) => ({ view: { scene: ids[sceneNumber - 1] }, sceneNumber });
		const show = ({ scene }: { scene: string }) => led.push(ids.indexOf(scene) + 1);
		const atlas = { ...at(1), space: map, show };
		const talk = new Presentation(atlas as unknown as Atlas, {
			moved: () => false,
			projected: () => false,
			frame
		});
		return { talk, led, arrive: (number: number) => void Object.assign(atlas, at(number)) };
	}

	test('goes on from where that one leads', () => {
		const { talk, led } = slowly();
		for (const by of [1, 1, 1, -1, Infinity, 1, -1]) talk.step(by);
		expect(led).toEqual([2, 3, 4, 3, ids.length, ids.length, ids.length - 1]);
	});

	test('goes on from a jump too', () => {
		const { talk, led } = slowly();
		talk.jump(5);
		talk.step(1);
		expect(led).toEqual([5, 6]);
	});

	test('starts from the scene that is shown once there is another, or the same again', () => {
		const { talk, led, arrive } = slowly();
		talk.step(1);
		arrive(4);
		talk.step(1);
		arrive(1);
		talk.step(1);
		expect(led).toEqual([2, 5, 2]);
	});
});
