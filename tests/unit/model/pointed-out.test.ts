/** What the map points out beside scenes, and that no arrow says more than a sentence of the article. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { bundledArrows, drawnCount, endId, joinsOf } from '../../../src/lib/model/arrows';
import { pointedOut } from '../../../src/lib/model/pointed-out';
import { drawnOf, pointsOut, relationsKey } from '../../../src/lib/model/pointing';
import { defaultView, type View } from '../../../src/lib/model/view';
import { space } from './space';

const { relations, events, countries } = content;
const view = (change: Partial<View>): View => ({ ...defaultView(space), ...change });
const point = (change: Partial<View>) => pointedOut(view(change), { relations, events });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
/** Everything that can be asked of the map: each country with its relations, each event. */
const asked = [
	...countries.map(({ id }) => view({ country: id, arcs: 'on' })),
	...events.map(({ id }) => view({ event: id }))
];

describe('the map points out', () => {
	test('nothing before anybody asks, and nothing in a scene', () => {
		const none = { highlights: [], places: [], relations: [] };
		for (const change of [{}, { country: 'RUS' }, { arcs: 'on' }] as const) {
			expect(point(change)).toEqual(none);
			expect(pointsOut(view(change))).toBe(false);
		}
		expect(point({ page: 'brief', scene: 'question', country: 'RUS', arcs: 'on' })).toEqual(none);
	});

	test('the relations of the open country once they are turned on', () => {
		const { relations: drawn, highlights } = point({ country: 'IND', arcs: 'on' });
		expect(ids(drawn)).toEqual(['R12', 'R48', 'R51', 'R52', 'R53', 'R54']);
		expect(highlights).toEqual([]);
	});

	test('as many as it says: relations and arrows, one number where both are the same', () => {
		const count = (change: Partial<View>) => drawnCount(point({ arcs: 'on', ...change }).relations);
		expect(count({ country: 'RUS' })).toBe('23 relations, 29 arrows');
		expect(count({ page: 'compare', compare: ['PAK', 'RUS'] })).toBe('One relation');
	});

	test('for a country that is open, not over an event, a comparison or a scene', () => {
		expect(drawnOf(view({ country: 'RUS', arcs: 'on' }))).toBe('RUS');
		const others: Partial<View>[] = [
			{ arcs: 'off' },
			{ event: 'E13' },
			{ page: 'compare', compare: ['PAK', 'RUS'] },
			{ page: 'brief', scene: 'question' }
		];
		for (const change of others) expect(drawnOf(view({ country: 'RUS', arcs: 'on', ...change }))).toBeNull();
	});

	test('of a list of states only the one that is open', () => {
		const deals = point({ country: 'CHN', arcs: 'on' }).relations.find(({ id }) => id === 'R38');
		expect(deals?.from).toEqual([{ country: 'CHN' }]);
	});

	test('an event before the open country, its relations always', () => {
		const open = point({ country: 'IND', arcs: 'off', event: 'E13' });
		expect(open.highlights).toEqual(['USA', 'AFG']);
		expect(ids(open.relations)).toEqual(['R25']);
		expect(point({ event: 'E16' }).places).toEqual(['crocus-city-hall']);
	});

	test('a comparison before an event: rings for all, arrows between them alone', () => {
		const page = { page: 'compare', compare: ['AFG', 'IND', 'RUS'], event: 'E13' } as const;
		expect(point(page)).toEqual({ highlights: ['AFG', 'IND', 'RUS'], places: [], relations: [] });
		const drawn = point({ ...page, arcs: 'on' }).relations;
		const others = drawn
			.flatMap(({ from, to }) => [...from, ...to].map(endId))
			.filter((end) => !page.compare.some((id) => id === end));
		expect(ids(drawn)).toContain('R1');
		expect(others).toEqual([]);
	});

	test('no view and no forecast where reported facts alone are asked for', () => {
		const soft = asked.flatMap((one) =>
			pointedOut({ ...one, claims: 'reported' }, { relations, events }).relations.filter(
				({ kind }) => kind !== 'reported'
			)
		);
		expect(ids(soft)).toEqual([]);
	});
});

describe('every arrow that can be asked for', () => {
	const drawn = asked.flatMap((one) =>
		bundledArrows(pointedOut(one, { relations, events }).relations).map((arrow) => ({ one, arrow }))
	);

	test('joins two ends of each of its relations in their direction, and is of their kind', () => {
		const wrong = drawn.filter(({ arrow: { ids: told, from, to, kind, negative } }) =>
			told.some((id) => {
				const relation = relations.find((candidate) => candidate.id === id);
				const joins = relation ? joinsOf(relation).map((ends) => ends.join()) : [];
				return !joins.includes(`${from},${to}`) || relation?.kind !== kind || relation.negative !== negative;
			})
		);
		expect(wrong).toEqual([]);
		expect(drawn.length).toBeGreaterThan(60);
	});

	test('touches the country that is open, or a place in it that the sentence names', () => {
		const elsewhere = drawn.filter(
			({ one, arrow: { from, to, ids: told } }) =>
				one.country !== null &&
				![from, to].includes(one.country) &&
				!relations.some(({ id, endsAt }) => told.includes(id) && endsAt?.place === to)
		);
		expect(elsewhere).toEqual([]);
	});

	test('of the attack near Moscow comes from those who carried it out, never from Afghanistan', () => {
		const attack = drawn.filter(({ arrow, one }) => arrow.ids.includes('R43') || one.event === 'E16');
		expect(attack.length).toBeGreaterThan(1);
		expect(new Set(attack.map(({ arrow }) => `${arrow.from} ${arrow.to}`))).toEqual(
			new Set(['actor:islamic-state-attackers crocus-city-hall'])
		);
	});

	test('is one for all sentences of a kind between the same ends, so that none hides another', () => {
		for (const one of asked) {
			const arrows = bundledArrows(pointedOut(one, { relations, events }).relations);
			const keys = arrows.map(({ from, to, kind, negative }) => [from, to, kind, negative].join());
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});

describe('the key for relations', () => {
	test('turns them on and off where a country is open or countries are compared', () => {
		expect(relationsKey(view({ country: 'RUS' }))).toEqual({ arcs: 'on' });
		expect(relationsKey(view({ country: 'RUS', arcs: 'on' }))).toEqual({ arcs: 'off' });
		expect(relationsKey(view({ page: 'compare', compare: ['AFG', 'RUS'] }))).toEqual({ arcs: 'on' });
	});

	test('says what is missing where nothing is open', () => {
		expect(relationsKey(view({}))).toMatch(/Open a country first/);
		expect(relationsKey(view({ event: 'E13', country: 'USA' }))).toMatch(/already/);
	});
});
