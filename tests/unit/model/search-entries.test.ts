/** Everything that has a name on the map can be found by it, and leads there. */
import map from 'virtual:content/map';
import search from 'virtual:content/search';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { PRESETS } from '../../../src/lib/layers/presets';
import { ENTRIES } from '../../../src/lib/model/entries';
import { searchEntries } from '../../../src/lib/model/search-entries';
import { KINDS, type Go, type SearchEntry } from '../../../src/lib/model/search-entry';
import { shownFor } from '../../../src/lib/model/search-shown';
import { changed, decode, defaultView, encode, type View } from '../../../src/lib/model/view';
import { content } from '../content/files';
import { space, split } from './space';

const all = content();
const plainView = defaultView(space);
const sources = { content: map, search, layers, presets: PRESETS, alone: false };
const entriesIn = (view: Partial<View> = {}, alone = false) =>
	searchEntries({ ...plainView, ...view }, { ...sources, alone });
const entries = entriesIn();
const results = (text: string, from = entries) =>
	shownFor(from)(text).groups.flatMap((group) => group.entries);
const named = (kind: string, from = entries) => from.filter((entry) => entry.kind === kind);
const titles = (view: Partial<View> = {}, alone = false) =>
	named('command', entriesIn(view, alone)).map(({ title }) => title);
const one = (id: string, view: Partial<View> = {}): SearchEntry => {
	const entry = entriesIn(view).find((other) => other.id === id);
	if (!entry) throw new Error(`No entry ${id}.`);
	return entry;
};
/** What a view becomes by choosing an entry. */
function chosen(id: string, view: Partial<View> = {}): View {
	const { go } = one(id, view);
	return changed({ ...plainView, ...view }, 'show' in go ? go.show : {});
}

describe('what can be found', () => {
	test('has every kind, in one order, each entry once', () => {
		const kinds = [...new Set(entries.map(({ kind }) => kind))];
		expect(kinds).toEqual(Object.keys(KINDS));
		const ids = entries.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(entries.filter(({ title }) => !title.trim())).toEqual([]);
	});

	test('is every country, place, actor, theme, event, layer, page and scene', () => {
		const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
		const wanted = {
			country: ids(all.countries),
			place: ids(all.places),
			actor: ids(all.actors),
			theme: ids(all.themes),
			event: ids(all.events),
			layer: ids(layers),
			page: ENTRIES.flatMap(({ pages }) => pages.map(({ page }) => page)),
			scene: ids(all.scenes)
		};
		for (const [kind, list] of Object.entries(wanted))
			expect(
				named(kind).map(({ id }) => id),
				kind
			).toEqual(list.map((id) => `${kind}:${id}`));
	});

	test('is found by its own title, before anything else of its kind', () => {
		const lost = entries.filter((entry) => {
			const [first] = results(entry.title).filter(({ kind }) => kind === entry.kind);
			return first?.id !== entry.id;
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	test('is found by its id too: E13, T1, PAK', () => {
		const lost = [...all.countries, ...all.themes, ...all.events].filter(
			({ id }) => !results(id.toLowerCase())[0]?.id.endsWith(`:${id}`)
		);
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	test('is a country first by every other name that it has', () => {
		const wrong = all.countries.flatMap(({ id, aliases }) =>
			aliases.filter((alias) => results(alias)[0]?.id !== `country:${id}`)
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		['Kabul', 'country:AFG', 'place:kabul'],
		['Moscow', 'country:RUS', 'place:moscow'],
		['New Delhi', 'country:IND', 'place:new-delhi']
	])('%s is the country whose government it stands for, and the place', (text, country, place) => {
		const ids = results(text).map(({ id }) => id);
		expect([ids[0], ids.includes(place)]).toEqual([country, true]);
	});

	test.each([
		['nato', 'actor:nato'],
		['isisk', 'actor:isis-k'],
		['compare', 'page:compare'],
		['security', 'layer:security'],
		['1991', 'event:E4'],
		['clear filter', 'command:all'],
		['filter', 'command:filter'],
		['shortcuts', 'command:keys'],
		['draw', 'command:arcs'],
		['arrows', 'command:arcs'],
		['relations', 'command:arcs']
	])('%s finds %s first', (text, id) => {
		expect(results(text, entriesIn({ filter: ['A1'] }))[0]?.id).toBe(id);
	});

	test('is said: how many, or that there is nothing of that name and what to do next', () => {
		const answer = shownFor(entries);
		expect(answer('kabul').said).toMatch(/^\d+ results$/);
		expect(answer(all.events[0]?.text ?? '').said).toBe('1 result');
		expect(answer('').said).toBe('');
		for (const text of ['xqzy', '?', '.*', '🙂', 'x'.repeat(10_000), '‮']) {
			const { said, found, groups } = answer(text);
			expect(found).toBe(false);
			expect(said).toContain('try a country');
			expect([...said].length).toBeLessThan(200);
			expect(groups.map(({ kind }) => kind)).toEqual(['page']);
		}
	});

	test('before anything is typed is a start: layers, pages, some commands', () => {
		const { groups, found } = shownFor(entries)('  ');
		expect(found).toBe(false);
		expect(groups.map(({ kind }) => kind)).toEqual(['layer', 'page', 'command']);
		expect(groups.at(-1)?.entries.map(({ title }) => title)).toContain('Filter countries …');
	});
});

describe('choosing', () => {
	test('leads to a view that an address can say, and for what is not done here and now to another', () => {
		const lost = entries.flatMap(({ id, go }) => {
			if (!('show' in go)) return [];
			const view = changed(plainView, go.show);
			const read = decode(...split(encode(view, space)), space);
			const same = encode(read.view, space) === encode(view, space) && read.notices.length === 0;
			return same ? [] : [id];
		});
		expect(lost).toEqual([]);
	});

	test('a country opens it on the map and keeps layer, filter and theme', () => {
		const before: Partial<View> = { page: 'actors', layer: 'security', filter: ['T1'], theme: 'dark' };
		expect(chosen('country:PAK', before)).toMatchObject({ ...before, page: 'map', country: 'PAK' });
	});

	test('an actor opens its entry, every actor one that exists', () => {
		const anchors = named('actor').map(({ go }) => ('show' in go ? [go.show.page, go.anchor] : []));
		expect(anchors).toEqual(all.actors.map(({ id }) => ['actors', `actor-${id}`]));
	});

	test('a place goes to its mark, in a layer that shows it, or where it has none to a sentence that names it', () => {
		const wrong = all.places.filter(({ id, marker, citations }) => {
			const { go } = one(`place:${id}`);
			if (!('show' in go)) return true;
			const [{ section, paragraph, sentences } = { section: 0, paragraph: 0, sentences: [] }] = citations;
			return marker === 'none'
				? go.anchor !== `s${section}p${paragraph}n${sentences[0]}` || go.show.page !== 'evidence'
				: !/^\d\.\d\d\/\d+\.\d\d\/\d+\.\d\d$/.test(go.camera ?? '') || go.show.page !== 'map';
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
		expect(chosen('place:panjshir')).toMatchObject({ layer: 'security', country: null });
		expect(chosen('place:kabul', { layer: 'engagement' }).layer).toBe('engagement');
		expect(chosen('place:kashmir', { layer: 'security' }).layer).toBe('security');
	});

	test('a theme filters by it, an event opens it, a scene starts there', () => {
		expect(chosen('theme:T1')).toMatchObject({ page: 'map', filter: ['T1'] });
		expect(chosen('event:E13')).toMatchObject({ page: 'map', event: 'E13' });
		const [scene] = all.scenes;
		expect(chosen(`scene:${scene?.id}`, { country: 'PAK' })).toMatchObject({
			page: 'brief',
			scene: scene?.id,
			layer: scene?.layer,
			country: null
		});
	});

	test('a layer paints it where it is seen, and changes places with the layer of the symbols', () => {
		expect(chosen('layer:security', { page: 'table' })).toMatchObject({ page: 'table', layer: 'security' });
		expect(chosen('layer:security', { page: 'method' }).page).toBe('map');
		expect(chosen('layer:security', { second: 'security' })).toMatchObject({
			layer: 'security',
			second: 'recognition'
		});
	});
});

describe('a command is offered only where it changes something', () => {
	const changes = (entry: SearchEntry, view: View) =>
		!('show' in entry.go) || encode(changed(view, entry.go.show), space) !== encode(view, space);
	const views: Partial<View>[] = [
		{},
		{ country: 'PAK' },
		{ country: 'PAK', arcs: 'on', second: 'security' },
		{ layer: 'security', second: 'recognition', theme: 'dark', filter: ['T1'] },
		...PRESETS.map(({ filter }) => ({ filter })),
		{ page: 'table', filter: ['A1'] },
		{ page: 'method', theme: 'light' },
		{ page: 'compare', compare: ['IND', 'PAK'] },
		{ page: 'brief' }
	];

	test.each(views)('in %j', (more) => {
		const view = { ...plainView, ...more };
		const idle = named('command', entriesIn(more)).filter((entry) => !changes(entry, view));
		expect(idle.map(({ title }) => title)).toEqual([]);
	});

	test('a filter is dropped only where one is', () => {
		expect(titles()).not.toContain('Show all countries');
		expect(titles({ filter: ['A1'] })).toContain('Show all countries');
		expect(chosen('command:all', { page: 'table', filter: ['A1'] })).toMatchObject({
			page: 'table',
			filter: []
		});
	});

	test('relations are drawn of what is open, and hidden where they are drawn', () => {
		expect(titles()).not.toContain('Draw relations');
		expect(titles({ country: 'PAK' })).toContain('Draw relations');
		expect(titles({ country: 'PAK', arcs: 'on' })).toContain('Hide relations');
		expect(titles({ country: 'PAK', arcs: 'on' })).not.toContain('Draw relations');
		expect(titles({ page: 'compare', compare: ['IND', 'PAK'] })).toContain('Draw relations');
	});

	test('where nobody is open, those of Afghanistan are drawn, and it is said how others are', () => {
		expect(titles({ page: 'compare', compare: ['IND'] })).toContain('Draw relations of Afghanistan');
		expect(chosen('command:arcs', { event: 'E13' })).toMatchObject({
			page: 'map',
			country: 'AFG',
			event: null,
			arcs: 'on'
		});
		expect(one('command:arcs').detail).toContain('another country');
	});

	test('a second layer is another than those shown', () => {
		const second = (view: Partial<View>) => titles(view).filter((title) => /second layer/i.test(title));
		expect(second({})).toEqual(['Second layer: Engagement', 'Second layer: Security']);
		expect(second({ second: 'security' })).toEqual(['Second layer: Engagement', 'No second layer']);
	});

	test('what stands in one file has no link to copy, a country that is open can be compared', () => {
		expect(titles({}, true)).not.toContain('Copy link to this view');
		expect(titles()).toContain('Copy link to this view');
		expect(titles({ country: 'PAK' })).toContain('Compare Pakistan with …');
		expect(chosen('command:compare', { country: 'PAK' })).toMatchObject({
			page: 'compare',
			compare: ['PAK']
		});
	});

	test('every other one is there: talk, picture, keys, views, presets, themes, projector', () => {
		const runs = named('command').flatMap(({ go }: { go: Go }) => ('run' in go ? go.run : []));
		expect(runs.sort()).toEqual(['filter', 'home', 'keys', 'link', 'neighbourhood', 'picture']);
		expect(titles()).toEqual(expect.arrayContaining(PRESETS.map(({ label }) => `Show only: ${label}`)));
		expect(chosen('command:projector')).toMatchObject({
			page: 'brief',
			scene: all.scenes[0]?.id,
			projector: 'on'
		});
		expect(chosen('command:theme-dark').theme).toBe('dark');
	});
});
