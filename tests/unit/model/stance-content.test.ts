import content from 'virtual:content';
import stances from 'virtual:content/stances';
import briefing from 'virtual:content/scenes';
import { expect, test } from 'vitest';
import type { Ref } from '../../../src/lib/model/schema';
import { refKey, stanceContent } from '../../../src/lib/model/stance-content';

const whole = { ...content, scenes: [...briefing.scenes] };

test('the panels get what stanceContent takes from the whole content', () => {
	expect(stances).toEqual(stanceContent(whole));
});

test('the panels carry names for their relations only', () => {
	const used = new Set(
		stances.relations
			.flatMap(({ from, to, endsAt }) => [...from, ...to, ...(endsAt ? [endsAt] : [])])
			.map(refKey)
	);
	expect(Object.keys(stances.names).filter((key) => !used.has(key))).toEqual([]);
});

test('the panels carry a title for every theme that a cell names', () => {
	const titled = stances.themes.filter(({ title }) => title.trim()).map(({ id }) => id);
	const named = stances.countries.flatMap(({ cells }) =>
		Object.values(cells).flatMap(({ themes }) => themes)
	);
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
	const { names } = stanceContent({ ...whole, relations: [{ ...relation, from: refs }] });
	expect(refs.map((ref) => refKey(ref) ?? '').filter((key) => !names[key]?.trim())).toEqual([]);
});
