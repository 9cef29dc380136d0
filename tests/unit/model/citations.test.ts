import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import {
	citationsOf,
	citationText,
	citationWords,
	cites,
	paragraphCount
} from '../../../src/lib/model/citations';
import type { Citation } from '../../../src/lib/model/schema';

const paragraphs: Citation[] = content.outline.sections.flatMap(({ number, paragraphs: inside }) =>
	inside.map((paragraph) => ({ section: number, paragraph: paragraph.number }))
);
/** Every list of citations that a claim of a country has. */
const claims = content.countries.flatMap(({ cells, outlook, history }) => [
	...Object.values(cells).flatMap((cell) => cell.claims),
	...outlook,
	...history
]);

describe('a citation', () => {
	test('is written in a way of its own for every paragraph', () => {
		expect(new Set(paragraphs.map(citationText)).size).toBe(paragraphs.length);
		expect(new Set(paragraphs.map(citationWords)).size).toBe(paragraphs.length);
	});

	test('names both of its numbers, and the section without one as the introduction', () => {
		expect(citationText({ section: 3, paragraph: 2 })).toBe('§3 ¶2');
		expect(citationWords({ section: 3, paragraph: 2 })).toBe('Section 3, paragraph 2');
		expect(citationWords({ section: 0, paragraph: 2 })).toBe('Introduction, paragraph 2');
	});

	test('is found in a list by both of its numbers, not by one', () => {
		const list = [
			{ section: 3, paragraph: 2 },
			{ section: 5, paragraph: 1 }
		];
		const found = paragraphs.filter((one) => cites(list, one)).map(citationText);
		expect(found).toEqual(['§3 ¶2', '§5 ¶1']);
	});
});

describe('the citations of several claims', () => {
	test('stand in the order of the article, each once', () => {
		const order = paragraphs.map(citationText);
		const places = citationsOf([...claims].reverse()).map((one) => order.indexOf(citationText(one)));
		expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
		expect(places.length).toBeGreaterThan(10);
	});

	test('leave nothing out and add nothing', () => {
		const wanted = new Set(claims.flatMap(({ citations }) => citations.map(citationText)));
		expect(new Set(citationsOf(claims).map(citationText))).toEqual(wanted);
	});

	test('of no claims are none', () => {
		expect(citationsOf([])).toEqual([]);
	});

	test('leave the claims as they were', () => {
		const before = JSON.stringify(claims);
		citationsOf(claims);
		expect(JSON.stringify(claims)).toBe(before);
	});
});

test('a country rests on as many paragraphs as its whole record cites', () => {
	const wrong = content.countries.filter((country) => {
		const cited = JSON.stringify(country).matchAll(/"section":(\d+),"paragraph":(\d+)/g);
		const places = new Set([...cited].map(([, section, paragraph]) => `${section}.${paragraph}`));
		return paragraphCount(country) !== places.size;
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no part of a record is forgotten in that count', () => {
	const [country] = content.countries;
	if (!country) throw new Error('No countries.');
	const added = { text: 'x', kind: 'reported' as const, citations: [{ section: 99, paragraph: 1 }] };
	const also = <T extends { citations: Citation[] }>(one: T): T => ({
		...one,
		citations: [...one.citations, ...added.citations]
	});
	const cell = (id: keyof typeof country.cells) => ({
		...country,
		cells: { ...country.cells, [id]: { ...country.cells[id], claims: [...country.cells[id].claims, added] } }
	});
	const more = {
		stance: { ...country, stance: also(country.stance) },
		summary: { ...country, summary: also(country.summary) },
		outlook: { ...country, outlook: [...country.outlook, added] },
		history: { ...country, history: [...country.history, added] },
		recognition: cell('recognition'),
		engagement: cell('engagement'),
		security: cell('security')
	};
	const forgotten = Object.entries(more).filter(
		([, record]) => paragraphCount(record) !== paragraphCount(country) + 1
	);
	expect(forgotten.map(([part]) => part)).toEqual([]);
});
