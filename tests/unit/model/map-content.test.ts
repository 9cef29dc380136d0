import content from 'virtual:content';
import map from 'virtual:content/map';
import briefing from 'virtual:content/scenes';
import { expect, test } from 'vitest';
import { mapContent, refKey } from '../../../src/lib/model/map-content';
import type { Ref } from '../../../src/lib/model/schema';

const whole = { ...content, scenes: [...briefing.scenes] };

test('the map gets what mapContent takes from the whole content', () => {
	expect(map).toEqual(mapContent(whole));
});

test('the map carries of the talk what leads to its scenes: id and layer', () => {
	expect(map.scenes).toEqual(briefing.scenes.map(({ id, layer }) => ({ id, layer })));
});

test('the coded article comes without the talk, which is late', () => {
	expect(content).not.toHaveProperty('scenes');
});

test('the whole content brings nothing that the map has brought already', () => {
	expect(content.countries).toBe(map.countries);
	expect(content.relations).toBe(map.relations);
});

test('the map carries names for its relations only', () => {
	const used = new Set(map.relations.flatMap(({ from, to }) => [...from, ...to]).map(refKey));
	expect(Object.keys(map.names).filter((key) => !used.has(key))).toEqual([]);
});

test('the map carries a title for every theme that a cell names', () => {
	const titled = map.themes.filter(({ title }) => title.trim()).map(({ id }) => id);
	const named = map.countries.flatMap(({ cells }) => Object.values(cells).flatMap(({ themes }) => themes));
	expect(named.filter((id) => !titled.includes(id))).toEqual([]);
});

test.each<[Ref, string | null]>([
	[{ country: 'RUS' }, 'country:RUS'],
	[{ actor: 'nato' }, 'actor:nato'],
	[{ event: 'E18' }, 'event:E18'],
	[{ place: 'kabul' }, 'place:kabul'],
	[{ topic: 'anything' }, null]
])('%j is one word', (ref, key) => {
	expect(refKey(ref)).toBe(key);
});

test('whatever a relation may name has words: countries, actors, places and events', () => {
	const { countries, actors, places, events, relations } = content;
	const refs: Ref[] = [
		...countries.map(({ id }) => ({ country: id })),
		...actors.map(({ id }) => ({ actor: id })),
		...places.map(({ id }) => ({ place: id })),
		...events.map(({ id }) => ({ event: id }))
	];
	const [relation] = relations;
	if (!relation) throw new Error('No relations.');
	const { names } = mapContent({ ...whole, relations: [{ ...relation, from: refs }] });
	expect(refs.map((ref) => refKey(ref) ?? '').filter((key) => !names[key]?.trim())).toEqual([]);
});
