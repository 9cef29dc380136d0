/** The row of dates of a scene that tells a story in time. */
import briefing from 'virtual:content/scenes';
import { expect, test } from 'vitest';
import { chronicleOf } from '../../../src/lib/model/chronicle';

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
const rows = briefing.scenes.map((scene) => ({ scene, row: chronicleOf(scene, briefing.events) }));

test('a story in time has all its dates, in the order in which its scene tells them', () => {
	const events = ids(briefing.events).slice(0, 3).reverse();
	expect(ids(chronicleOf({ events }, briefing.events))).toEqual(events);
});

test('one or two dates are left to the caption', () => {
	expect(chronicleOf({ events: ids(briefing.events).slice(0, 2) }, briefing.events)).toEqual([]);
});

test('the road to recognition is told in dates', () => {
	expect(rows.filter(({ row }) => row.length > 0).map(({ scene }) => scene.id)).toContain('road');
});

test('years that are told one after the other go forward', () => {
	const back = rows.flatMap(({ scene, row }) => {
		const years = row.flatMap(({ start }) => (start ? [Number(start.slice(0, 4))] : []));
		return years.some((year, at) => year < (years[at - 1] ?? year)) ? [scene.id] : [];
	});
	expect(back).toEqual([]);
});
