import { describe, expect, test } from 'vitest';
import { formatProblems, readContent } from '../../../src/lib/model/records';
import type { LockedContent } from '../../../src/lib/model/schema';
import { content, files, known, STATES } from './files';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const numbered = (letter: string, count: number) =>
	Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

test('the committed records have no problems', () => {
	expect(formatProblems(readContent(files, known).problems)).toBe('No problems in src/content.');
});

test('the content has the fourteen states that the article names', () => {
	expect(ids(content().countries).sort()).toEqual(STATES);
});

test('the six land neighbours are marked', () => {
	const neighbours = content().countries.filter(({ neighbour }) => neighbour);
	expect(ids(neighbours).sort()).toEqual(['CHN', 'IRN', 'PAK', 'TJK', 'TKM', 'UZB']);
});

test('the pointer for editors does not reach the page', () => {
	expect(JSON.stringify(content())).not.toContain('$schema');
});

describe('the outline', () => {
	test('has the nine sections with the paragraphs of the article', () => {
		const counts = content().outline.sections.map(({ number, paragraphs }) => [number, paragraphs.length]);
		expect(counts).toEqual([
			[0, 2],
			[1, 2],
			[2, 3],
			[3, 3],
			[4, 2],
			[5, 2],
			[6, 2],
			[7, 1],
			[8, 1]
		]);
	});

	test('leaves only the note on the author out of the argument', () => {
		const aside = content().outline.sections.flatMap(({ number, paragraphs }) =>
			paragraphs.filter(({ argument }) => !argument).map((paragraph) => [number, paragraph.number])
		);
		expect(aside).toEqual([[8, 1]]);
	});
});

test.each<[string, (all: LockedContent) => readonly { id: string }[], string, number]>([
	['themes', ({ themes }) => themes, 'T', 12],
	['events', ({ events }) => events, 'E', 20],
	['relations', ({ relations }) => relations, 'R', 54],
	['motives', ({ argument }) => argument.motives, 'M', 3],
	['consequences', ({ argument }) => argument.consequences, 'K', 12],
	['human-rights points', ({ argument }) => argument.rights, 'H', 9],
	['conclusions', ({ argument }) => argument.conclusions, 'Z', 7],
	['vague spots', ({ spots }) => spots, 'V', 37]
])('the %s are numbered without gaps', (_, list, letter, count) => {
	expect(ids(list(content()))).toEqual(numbered(letter, count));
});

test('the precedent and the policy field stay out of the security fill', () => {
	const norms = content().themes.filter(({ security }) => !security);
	expect(ids(norms)).toEqual(['T9', 'T10']);
});

test('one relation says that something is not so: the support that the armed opposition lacks', () => {
	expect(ids(content().relations.filter(({ negative }) => negative))).toEqual(['R36']);
});

test('relations are facts, views and predictions as coded', () => {
	const kinds = new Map(content().relations.map(({ id, kind }) => [id, kind]));
	const of = (kind: string) => [...kinds].filter(([, value]) => value === kind).map(([id]) => id);
	expect(of('view')).toEqual(['R9', 'R19', 'R22', 'R29', 'R32', 'R42', 'R47', 'R49', 'R50']);
	expect(of('forecast')).toEqual(['R35', 'R39', 'R44', 'R45', 'R46', 'R53']);
});

describe('the timeline', () => {
	const exactness: Record<string, RegExp> = {
		day: /^\d{4}-\d{2}-\d{2}$/,
		month: /^\d{4}-\d{2}$/,
		year: /^\d{4}$/,
		duration: /^\d{4}$/,
		'open-ended': /^\d{4}$/
	};

	test('sorts by dates that are never more exact than the article', () => {
		const wrong = content().events.filter(({ start, precision }) =>
			start === null ? precision in exactness : !exactness[precision]?.test(start)
		);
		expect(ids(wrong)).toEqual([]);
	});

	test('has one event with a day: the recognition, whose year comes from another paragraph', () => {
		const days = content().events.filter(({ precision }) => precision === 'day');
		expect(days.map(({ id, start, citations }) => [id, start, citations.length])).toEqual([
			['E18', '2025-07-03', 2]
		]);
	});

	test('gives every event somebody or something that it involves', () => {
		expect(ids(content().events.filter(({ involves }) => involves.length === 0))).toEqual([]);
	});
});

test('places have no other markers than the article allows', () => {
	const withMarker = (marker: string) => ids(content().places.filter((place) => place.marker === marker));
	expect(withMarker('point')).toEqual(['crocus-city-hall']);
	expect(withMarker('metonym')).toEqual(['moscow', 'kabul', 'new-delhi']);
	expect(withMarker('soft-area')).toEqual(['panjshir', 'kashmir', 'chechnya']);
	expect(withMarker('region')).toEqual(['caucasus', 'central-asia']);
	expect(withMarker('label')).toEqual(['gulf']);
	expect(withMarker('none')).toEqual([
		'russias-southern-borders',
		'asia',
		'global-south',
		'the-west',
		'un-security-council',
		'khorasan'
	]);
});

describe('the vague spots', () => {
	test('say what they are about and where they stand, but for the one about the article as a whole', () => {
		const open = content().spots.filter(({ about, citations }) => !about.length || !citations.length);
		expect(ids(open)).toEqual(['V36']);
	});

	test('belong to every motive: each is inferred by the author', () => {
		const about = content().spots.flatMap((spot) =>
			spot.about.flatMap((one) => ('point' in one ? one.point : []))
		);
		expect(about).toEqual(expect.arrayContaining(['M1', 'M2', 'M3']));
	});
});

test('the change log begins with the first coding of every cell', () => {
	const { changes, countries } = content();
	expect(changes[0]?.version).toBe('1.0');
	expect([...(changes[0]?.cells ?? [])].sort()).toEqual(ids(countries).sort());
});
