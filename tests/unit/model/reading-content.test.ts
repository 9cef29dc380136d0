/** What the pages to read are given: everything once, with names, links and scenes already found. */
import { describe, expect, test } from 'vitest';
import { actorsContent } from '../../../src/lib/model/actors-content';
import { argumentContent, type PointToRead } from '../../../src/lib/model/argument-content';
import { methodContent } from '../../../src/lib/model/method-content';
import { content } from '../content/files';

const all = content();
const argument = argumentContent(all);
const points = Object.values(argument.parts).flat();
const pointOf = (id: string): PointToRead => {
	const point = points.find((one) => one.id === id);
	if (!point) throw new Error(`No point ${id}.`);
	return point;
};

describe('the argument', () => {
	test('has every point once, in the order of its part', () => {
		const { motives, consequences, rights, conclusions } = all.argument;
		const wanted = [...motives, ...consequences, ...rights, ...conclusions];
		expect(points.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
	});

	test('has every vague spot once: at its first point, or in the section where it stands', () => {
		const shown = [...points, ...argument.rest].flatMap(({ spots }) => spots);
		expect(shown.map(({ id }) => id).sort()).toEqual(all.spots.map(({ id }) => id).sort());
	});

	test('sends from a further point to the spot', () => {
		expect(pointOf('M1').spots.map(({ id }) => id)).toContain('V35');
		expect(pointOf('M3').see).toContainEqual({ spot: 'V35', title: 'Motives are inferred' });
	});

	test('groups the spots of no point by section, those of the whole article last', () => {
		const numbers = argument.rest.map(({ section }) => section?.number ?? Infinity);
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
		expect(argument.rest.at(-1)?.spots.map(({ id }) => id)).toEqual(['V36']);
		expect(argument.rest.filter(({ spots }) => spots.length === 0)).toEqual([]);
	});

	test('names countries and actors with where they lead, and other things in words', () => {
		expect(pointOf('M1').involves).toContainEqual({ words: 'The West', to: { actor: 'the-west' } });
		expect(pointOf('K12').involves).toContainEqual({ words: 'India', to: { country: 'IND' } });
		expect(pointOf('H9').involves).toEqual([{ words: 'global norms', to: null }]);
	});

	test('words what a spot is about, whatever it is', () => {
		const about = [...points, ...argument.rest].flatMap(({ spots }) => spots).flatMap((spot) => spot.about);
		const bare = about.filter(({ words }) => /^[A-Z][0-9]+$|^[a-z-]+$/.test(words));
		expect(bare).toEqual([]);
		expect(about).toContainEqual({ words: 'Formal status', to: { point: 'K1' } });
	});

	test('gives each point the scenes of the talk that show it, with their layer', () => {
		const shown = points.flatMap(({ id, scenes }) => scenes.map((scene) => `${scene.id} ${id}`)).sort();
		const wanted = all.scenes.flatMap((scene) => scene.points.map((id) => `${scene.id} ${id}`)).sort();
		expect(shown).toEqual(wanted);
	});
});

describe('the actors', () => {
	const actors = actorsContent(all);

	test('are all there, each with every relation at one of whose ends it stands', () => {
		expect(actors.map(({ id }) => id)).toEqual(all.actors.map(({ id }) => id));
		const wanted = all.relations.flatMap(({ id, from, to }) =>
			[...new Set([...from, ...to].flatMap((end) => ('actor' in end ? end.actor : [])))].map(
				(one) => `${id} ${one}`
			)
		);
		const listed = actors.flatMap(({ id, relations }) => relations.map((relation) => `${relation.id} ${id}`));
		expect(listed.sort()).toEqual(wanted.sort());
	});

	test('have relations in sentences', () => {
		const words = actors.flatMap(({ relations }) => relations.map((relation) => relation.words));
		expect(words).toContain('Russia formally recognised the Taliban government (3 July 2025)');
	});
});

describe('the method', () => {
	const method = methodContent(all);

	test('counts the sentences of every paragraph', () => {
		const sum = method.sections.flatMap(({ sentences }) => sentences).reduce((a, b) => a + b, 0);
		expect(method.sections.map(({ sentences }) => sentences.length)).toEqual(
			all.outline.sections.map(({ paragraphs }) => paragraphs.length)
		);
		expect(sum).toBe(57);
	});

	test('lists every cell of which another reading is possible', () => {
		const wanted = all.countries.flatMap(({ id, cells }) =>
			Object.entries(cells).flatMap(([layer, { otherReading }]) => (otherReading ? `${id} ${layer}` : []))
		);
		expect(method.soft.map(({ country, layer }) => `${country} ${layer}`).sort()).toEqual(wanted.sort());
	});

	test('tells the newest change first', () => {
		expect(method.changes).toEqual([...all.changes].reverse());
	});
});
