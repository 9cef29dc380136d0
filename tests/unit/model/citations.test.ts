import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import {
	byParagraph,
	citationAnchor,
	citationLine,
	citationsOf,
	citationText,
	citationWords,
	cites,
	groundOf,
	paragraphText
} from '../../../src/lib/model/citations';
import type { Citation } from '../../../src/lib/model/schema';

const paragraphs: Citation[] = content.outline.sections.flatMap(({ number, paragraphs: inside }) =>
	inside.map((paragraph) => ({ section: number, paragraph: paragraph.number, sentences: [1] }))
);
/** Every claim that a country has, each with a list of citations. */
const claims = content.countries.flatMap(({ cells, outlook, history }) => [
	...Object.values(cells).flatMap((cell) => cell.claims),
	...outlook,
	...history
]);
const at = (...sentences: number[]): Citation => ({ section: 3, paragraph: 2, sentences });
/** "3.2.1": each sentence of these citations. */
const sentencesOf = (citations: readonly Citation[]) =>
	citations.flatMap(({ section, paragraph, sentences }) =>
		sentences.map((sentence) => `${section}.${paragraph}.${sentence}`)
	);

describe('a citation', () => {
	test('is written in a way of its own for every paragraph', () => {
		expect(new Set(paragraphs.map(citationText)).size).toBe(paragraphs.length);
		expect(new Set(paragraphs.map(citationWords)).size).toBe(paragraphs.length);
		expect(new Set(paragraphs.map(citationAnchor)).size).toBe(paragraphs.length);
	});

	test.each([
		[[2], '§3 ¶2 s2', 'sentence 2'],
		[[2, 3], '§3 ¶2 s2–3', 'sentences 2 and 3'],
		[[1, 3], '§3 ¶2 s1, 3', 'sentences 1 and 3'],
		[[1, 2, 3], '§3 ¶2 s1–3', 'sentences 1 to 3'],
		[[1, 2, 3, 5, 6], '§3 ¶2 s1–3, 5–6', 'sentences 1 to 3, 5 and 6']
	])('of the sentences %j is %s', (sentences, text, words) => {
		expect(citationText(at(...sentences))).toBe(text);
		expect(citationWords(at(...sentences))).toBe(`Section 3, paragraph 2, ${words}`);
	});

	test('calls the section without a title the introduction', () => {
		expect(citationWords({ section: 0, paragraph: 2, sentences: [1] })).toBe(
			'Introduction, paragraph 2, sentence 1'
		);
	});

	test('leads to the first of its sentences', () => {
		expect(citationAnchor(at(2, 4))).toBe('s3p2n2');
	});

	test('is found in a list by all of its numbers, not by two', () => {
		const list = [at(1, 3), { section: 5, paragraph: 1, sentences: [2] }];
		const all = paragraphs.flatMap((one) => [1, 2, 3].map((sentence) => ({ ...one, sentence })));
		const found = all.filter((one) => cites(list, one));
		expect(found.map((one) => `${paragraphText(one)} s${one.sentence}`)).toEqual([
			'§3 ¶2 s1',
			'§3 ¶2 s3',
			'§5 ¶1 s2'
		]);
	});

	test('stands once in a list that names its paragraph several times', () => {
		const list = [at(3), { section: 0, paragraph: 1, sentences: [1] }, at(1, 3)];
		expect(byParagraph(list)).toEqual([at(1, 3), { section: 0, paragraph: 1, sentences: [1] }]);
		expect(citationLine(list)).toBe('§3 ¶2 s1, 3; §0 ¶1 s1');
		expect(list[0]).toEqual(at(3));
	});
});

describe('the citations of several claims', () => {
	test('stand in the order of the article, each once', () => {
		const order = paragraphs.map(paragraphText);
		const places = citationsOf([...claims].reverse()).map((one) => order.indexOf(paragraphText(one)));
		expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
		expect(places.length).toBeGreaterThan(10);
	});

	test('leave nothing out and add nothing', () => {
		const wanted = new Set(claims.flatMap(({ citations }) => sentencesOf(citations)));
		const found = sentencesOf(citationsOf(claims));
		expect(new Set(found)).toEqual(wanted);
		expect(found).toHaveLength(wanted.size);
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

test('a country rests on as many sentences, in as many paragraphs, as its whole record cites', () => {
	const wrong = content.countries.filter((country) => {
		const cited = [
			...JSON.stringify(country).matchAll(/"section":(\d+),"paragraph":(\d+),"sentences":\[([\d,]+)\]/g)
		];
		const places = cited.map(([, section, paragraph]) => `${section}.${paragraph}`);
		const sentences = cited.flatMap(([, , , numbers = ''], index) =>
			numbers.split(',').map((number) => `${places[index]}.${number}`)
		);
		const ground = groundOf(country);
		return ground.paragraphs !== new Set(places).size || ground.sentences !== new Set(sentences).size;
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no part of a record is forgotten in that count', () => {
	const [country] = content.countries;
	if (!country) throw new Error('No countries.');
	const added = {
		text: 'x',
		kind: 'reported' as const,
		citations: [{ section: 99, paragraph: 1, sentences: [1, 2] }]
	};
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
	const { sentences, paragraphs: count } = groundOf(country);
	const forgotten = Object.entries(more).filter(([, record]) => {
		const ground = groundOf(record);
		return ground.paragraphs !== count + 1 || ground.sentences !== sentences + 2;
	});
	expect(forgotten.map(([part]) => part)).toEqual([]);
});
