/** The talk: what its scenes may and may not show, computed from the records wherever they can tell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ref, Scene } from '../../../src/lib/model/schema';
import { content, ROOT } from './files';

const { argument, countries, relations, scenes } = content();
const index = JSON.parse(readFileSync(join(ROOT, 'src/content/geo/index.json'), 'utf8')) as {
	places: Record<string, [number, number]>;
	countries: Record<string, { focus: [number, number, number, number]; label: [number, number] }>;
};

function scene(id: string): Scene {
	const found = scenes.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`No scene "${id}".`);
	return found;
}
const inLayer = (layer: 'recognition' | 'engagement', ...codes: string[]) =>
	countries.filter(({ cells }) => codes.includes(cells[layer].code)).map(({ id }) => id);

test('the talk goes from the question to the sources', () => {
	expect(scenes.map(({ id }) => id)).toEqual([
		'opening',
		'july-3',
		'road',
		'motives',
		'recognition',
		'engagement',
		'could-follow',
		'central-asia',
		'india',
		'security',
		'human-rights',
		'silence',
		'sources'
	]);
});

test('every motive has its place in the talk, and each other part of the argument has some', () => {
	const told = scenes.flatMap(({ points }) => points);
	expect(told).toEqual(expect.arrayContaining(argument.motives.map(({ id }) => id)));
	for (const part of [argument.consequences, argument.rights, argument.conclusions])
		expect(part.some(({ id }) => told.includes(id))).toBe(true);
});

describe('highlights are what the records say', () => {
	test('recognition: those that recognise and those named as short of it', () => {
		expect([...scene('recognition').highlights].sort()).toEqual(inLayer('recognition', 'A1', 'A2').sort());
	});

	test('engagement: those with dealings and those expected to watch', () => {
		const dealing = inLayer('engagement', 'B3', 'B2a', 'B2b', 'B1').sort();
		expect([...scene('engagement').highlights].sort()).toEqual(dealing);
	});

	test('the states that could follow are those named as short of recognition', () => {
		expect([...scene('could-follow').highlights].sort()).toEqual(inLayer('recognition', 'A2').sort());
	});

	test('silence: every state for which the article does not say', () => {
		expect([...scene('silence').highlights].sort()).toEqual(inLayer('recognition', 'A9').sort());
	});
});

test('the scene of the attack draws nothing out of Afghanistan, and no scene draws the attack', () => {
	const out = (ref: Ref) =>
		('country' in ref && ref.country === 'AFG') || ('actor' in ref && ref.actor === 'taliban-iea');
	const shown = (ids: readonly string[]) => relations.filter(({ id }) => ids.includes(id));
	expect(shown(scene('security').relations).filter(({ from }) => from.some(out))).toEqual([]);
	const attack = (ref: Ref) => 'actor' in ref && ref.actor === 'islamic-state-attackers';
	expect(shown(scenes.flatMap((one) => one.relations)).filter(({ from }) => from.some(attack))).toEqual([]);
});

test('a date joined from two paragraphs is shown with both', () => {
	const joined = scene('july-3').caption.citations.map(({ section, paragraph }) => [section, paragraph]);
	expect(joined).toEqual(
		expect.arrayContaining([
			[0, 1],
			[1, 2]
		])
	);
});

/** [west, south, east, north] in degrees. */
const boxOf = ({ camera }: Scene): number[] => {
	if ('box' in camera) return camera.box;
	const focus = camera.countries.map((id) => index.countries[id]?.focus ?? [0, 0, 0, 0]);
	const at = (side: number) => focus.map((box) => box[side] ?? 0);
	return [Math.min(...at(0)), Math.min(...at(1)), Math.max(...at(2)), Math.max(...at(3))];
};
const holds = (box: number[], [lon, lat]: readonly number[]) => {
	const [west = 0, south = 0, east = 0, north = 0] = box;
	return lon !== undefined && lat !== undefined && lon > west && lon < east && lat > south && lat < north;
};

test('a place that a scene marks lies in what its camera frames', () => {
	const outside = scenes.flatMap((one) =>
		one.places.filter((id) => !holds(boxOf(one), index.places[id] ?? [])).map((id) => `${one.id}: ${id}`)
	);
	expect(outside).toEqual([]);
});

/** Half a world away: a camera that held it would show nothing else. Russia's name stands in Siberia. */
const BEYOND = ['USA', 'RUS'];
test('the middle of a highlighted country lies in what the camera frames, unless it is too far or too wide', () => {
	const outside = scenes.flatMap((one) =>
		one.highlights
			.filter((id) => !BEYOND.includes(id) && !holds(boxOf(one), index.countries[id]?.label ?? []))
			.map((id) => `${one.id}: ${id}`)
	);
	expect(outside).toEqual([]);
});
