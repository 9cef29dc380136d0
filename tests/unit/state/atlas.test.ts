/** Verbs become addresses; everything shown is read from the address. A plain object stands for the router. */
import map from 'virtual:content/map';
import { describe, expect, test, vi } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { Atlas } from '../../../src/lib/state/atlas.svelte';
import { steppedBy } from '../../../src/lib/model/scene-view';
import { nextLayer, toScene } from '../../../src/lib/state/talk-verbs';

function atlasAt(path: string, search = '', cameFromHere = false) {
	const gone: { address: string; replace: boolean }[] = [];
	const back = vi.fn();
	const atlas = new Atlas({
		content: map,
		address: () => ({ path, search }),
		navigate: (address, { replace }) => gone.push({ address, replace }),
		cameFromHere: () => cameFromHere,
		back,
		resolve: (address) => `/sub/folder/${address}`
	});
	return { atlas, gone, back };
}
const ids = map.countries.map(({ id }) => id);

describe('what is shown', () => {
	test('is what the address says', () => {
		const { atlas } = atlasAt('security/IND/', '?theme=dark');
		expect(atlas.layer.id).toBe('security');
		expect(atlas.country?.name).toBe('India');
		expect(atlas.view.theme).toBe('dark');
		expect(atlas.notices).toEqual([]);
	});

	test('is something, whatever the address says', () => {
		const { atlas } = atlasAt('%E0%A4%A/<script>', '?theme=%');
		expect([atlas.layer, atlas.country]).toEqual([layers[0], null]);
		expect(atlas.notices).toHaveLength(3);
	});

	test.each([
		['', '', true],
		['security/IND/', '?theme=dark', true],
		['about/', '?layer=security', true],
		['security/ind/', '', false],
		['security/IND', '', false],
		['recognition/', '', false],
		['', '?theme=auto', false],
		['nowhere/', '', false]
	])('%s%s is the address of its view: %s', (path, search, canonical) => {
		expect(atlasAt(path, search).atlas.canonical).toBe(canonical);
	});

	test('has an address without what a person chose for themselves', () => {
		expect(atlasAt('security/IND/', '?theme=dark&projector=on').atlas.pageAddress).toBe('security/IND/');
		expect(atlasAt('brief/india/', '?layer=security&country=IND').atlas.pageAddress).toBe('brief/india/');
	});

	test('has links that stay below the site’s root', () => {
		const { atlas } = atlasAt('security/IND/', '?theme=dark');
		expect(atlas.href({ country: 'PAK' })).toBe('/sub/folder/security/PAK/?theme=dark');
		expect(atlas.citationHref({ section: 3, paragraph: 2, sentences: [2, 4] })).toBe(
			'/sub/folder/evidence/?layer=security&theme=dark#s3p2n2'
		);
		expect(atlas.fileHref('data/stances.json')).toBe('/sub/folder/data/stances.json');
	});
});

describe('a verb', () => {
	const { atlas, gone } = atlasAt('security/IND/', '?theme=dark');
	test.each<[string, () => void, string, boolean]>([
		['another layer', () => atlas.setLayer('engagement'), 'engagement/IND/?theme=dark', false],
		['another country', () => atlas.open('PAK'), 'security/PAK/?theme=dark', false],
		['closing', () => atlas.close(), 'security/?theme=dark', false],
		['a theme', () => atlas.setTheme('light'), 'security/IND/?theme=light', true],
		['the address in its own words', () => atlas.canonicalise(), 'security/IND/?theme=dark', true]
	])('for %s goes to one address', (_, act, address, replace) => {
		gone.length = 0;
		act();
		expect(gone).toEqual([{ address, replace }]);
	});

	test('that changes nothing goes nowhere', () => {
		gone.length = 0;
		atlas.setLayer('security');
		atlas.open('IND');
		atlas.setTheme('dark');
		expect(gone).toEqual([]);
	});

	test('picks a layer by its place, and none where there is none', () => {
		const home = atlasAt('security/');
		for (const place of [0, 1, 2, 3, 4, -1, 1.5]) home.atlas.setLayerAt(place);
		expect(home.gone.map(({ address }) => address)).toEqual(['', 'engagement/']);
	});

	test('from a page to read opens the map', () => {
		const about = atlasAt('about/', '?layer=security');
		about.atlas.open('PAK');
		about.atlas.close();
		expect(about.gone).toEqual([
			{ address: 'security/PAK/', replace: false },
			{ address: 'security/', replace: false }
		]);
	});
});

describe('the country before and after', () => {
	const at = (id: string | null) => atlasAt(id ? `recognition/${id}/` : '').atlas;

	test.each([1, -1] as const)('step %i leads through all countries and round again', (step) => {
		const seen: string[] = [];
		for (let id: string | undefined = ids[0]; id && !seen.includes(id);) {
			seen.push(id);
			id = at(id).neighbourInList(step)?.id;
		}
		expect(seen).toHaveLength(ids.length);
	});

	test('undo each other', () => {
		const stuck = ids.filter(
			(id) => at(at(id).neighbourInList(1)?.id ?? null).neighbourInList(-1)?.id !== id
		);
		expect(stuck).toEqual([]);
	});

	test('follow the names, as a reader looks them up', () => {
		const sorted = map.countries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
		const wrong = sorted.filter(({ id }, place) => {
			const next = sorted[(place + 1) % sorted.length];
			return at(id).neighbourInList(1)?.id !== next?.id;
		});
		expect(wrong.map(({ name }) => `after ${name}`)).toEqual([]);
	});

	test('are opened by a step', () => {
		const { atlas, gone } = atlasAt('security/AFG/');
		atlas.step(1);
		expect(gone).toEqual([{ address: `security/${at('AFG').neighbourInList(1)?.id}/`, replace: false }]);
	});

	test('are the first and the last where none is open', () => {
		const first = at(null).neighbourInList(1)?.id ?? null;
		const last = at(null).neighbourInList(-1)?.id ?? null;
		expect(first).toBe('AFG');
		expect(at(first).neighbourInList(-1)?.id).toBe(last);
	});
});

describe('in a scene', () => {
	const { scenes } = map;
	const [first, second] = scenes;
	const last = scenes.at(-1);
	if (!first || !second || !last) throw new Error('Fewer than two scenes.');
	const digression = '?layer=security&country=PAK';

	test('its number is its place, and only there', () => {
		expect(scenes.map(({ id }) => atlasAt(`brief/${id}/`).atlas.sceneNumber)).toEqual(
			scenes.map((_, at) => at + 1)
		);
		expect(atlasAt('brief/').atlas.sceneNumber).toBe(0);
	});

	test.each<[string, string, (atlas: Atlas) => void, string]>([
		[
			'the next scene',
			'',
			(atlas) => atlas.show(steppedBy(atlas.view, 1, atlas.space)),
			`brief/${second.id}/`
		],
		[
			'the next scene from a digression',
			digression,
			(atlas) => atlas.show(steppedBy(atlas.view, 1, atlas.space)),
			`brief/${second.id}/`
		],
		[
			'the scene before the first',
			digression,
			(atlas) => atlas.show(steppedBy(atlas.view, -1, atlas.space)),
			`brief/${first.id}/`
		],
		[
			'the last scene',
			'',
			(atlas) => atlas.show(steppedBy(atlas.view, Infinity, atlas.space)),
			`brief/${last.id}/`
		],
		['a scene by its number', digression, (atlas) => toScene(atlas, 2), `brief/${second.id}/`],
		['a country', '', (atlas) => atlas.open('PAK'), `brief/${first.id}/?country=PAK`],
		['a layer', '', (atlas) => atlas.setLayer('security'), `brief/${first.id}/?layer=security`],
		['the layer after this', '', (atlas) => nextLayer(atlas), `brief/${first.id}/?layer=engagement`],
		['the layer after the last', '?layer=security', (atlas) => nextLayer(atlas), `brief/${first.id}/`],
		['closing a country', digression, (atlas) => atlas.close(), `brief/${first.id}/?layer=security`],
		['the scene as it was', digression, (atlas) => atlas.resume(), `brief/${first.id}/`],
		['large type', '', (atlas) => atlas.show({ projector: 'on' }), `brief/${first.id}/?projector=on`]
	])('%s takes no entry of its own in the history', (_, search, act, address) => {
		const { atlas, gone } = atlasAt(`brief/${first.id}/`, search);
		act(atlas);
		expect(gone).toEqual([{ address, replace: true }]);
	});

	test('what is there already goes nowhere', () => {
		const { atlas, gone } = atlasAt(`brief/${last.id}/`);
		atlas.show(steppedBy(atlas.view, 1, atlas.space));
		atlas.resume();
		expect(gone).toEqual([]);
	});

	test('leaving leads back to the page it was entered from', () => {
		const { atlas, gone, back } = atlasAt(`brief/${second.id}/`, digression, true);
		atlas.leaveBriefing();
		expect([back.mock.calls.length, gone]).toEqual([1, []]);
	});

	test('leaving leads to the map where a link led straight into it', () => {
		const { atlas, gone, back } = atlasAt(`brief/${second.id}/`, `${digression}&theme=dark`);
		atlas.leaveBriefing();
		expect([back.mock.calls.length, gone]).toEqual([0, [{ address: '?theme=dark', replace: false }]]);
	});
});
