import content from 'virtual:content';
import briefing from 'virtual:content/scenes';
import { describe, expect, test } from 'vitest';
import { briefingContent } from '../../../src/lib/model/briefing-content';
import { refKey } from '../../../src/lib/model/stance-content';
import type { Scene } from '../../../src/lib/model/schema';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const whole = { ...content, scenes: [...briefing.scenes] };

test('a briefing loads what briefingContent takes from the whole content', () => {
	expect(briefing).toEqual(briefingContent(whole));
});

describe('a briefing carries what its scenes refer to, each once, and nothing else', () => {
	test.each<[string, readonly { id: string }[], (scene: Scene) => string[]]>([
		['events', briefing.events, ({ events }) => events],
		['relations', briefing.relations, ({ relations }) => relations],
		['places', briefing.places, ({ places, regions }) => [...places, ...regions]],
		['points', briefing.points, ({ points }) => points]
	])('%s', (_, carried, referred) => {
		expect(ids(carried).sort()).toEqual([...new Set(briefing.scenes.flatMap(referred))].sort());
	});

	test('names for its relations', () => {
		const refs = briefing.relations.flatMap(({ from, to }) => [...from, ...to]);
		const keys = new Set(refs.flatMap((ref) => refKey(ref) ?? []));
		expect(Object.keys(briefing.names).sort()).toEqual([...keys].sort());
	});
});

test('the scenes stay in the order of the talk', () => {
	const turned = [...whole.scenes].reverse();
	expect(ids(briefingContent({ ...whole, scenes: turned }).scenes)).toEqual(ids(turned));
});

test('without scenes there is nothing to carry', () => {
	const empty = { scenes: [], events: [], relations: [], places: [], points: [], names: {} };
	expect(briefingContent({ ...whole, scenes: [] })).toEqual(empty);
});
