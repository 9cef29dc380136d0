/** The lock holds the article: its form always, its words where the article is at hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockedSentences, sentenceCount } from '../../../src/lib/model/lock';
import { lockOf } from '../../../src/lib/model/lock-make';
import { readContent } from '../../../src/lib/model/records';
import { ARTICLE, changed, content, files, hasArticle, known } from './files';

const LOCK = 'fingerprints.json';

test('57 sentences are locked', () => {
	expect(lockedSentences(content().fingerprints)).toHaveLength(57);
	expect(sentenceCount(content().fingerprints, { section: 1, paragraph: 2 })).toBe(6);
	expect(sentenceCount(content().fingerprints, { section: 9, paragraph: 1 })).toBe(0);
});

test('no sentence has the fingerprint of a heading', () => {
	const { fingerprints } = content();
	const headings = fingerprints.sections.map(({ heading }) => heading);
	expect(lockedSentences(fingerprints).filter(({ fingerprint }) => headings.includes(fingerprint))).toEqual(
		[]
	);
});

test.runIf(hasArticle)('the locked fingerprints are those of the article', () => {
	const article = readFileSync(ARTICLE, 'utf8');
	expect(lockOf(article, content().outline)).toEqual({ lock: content().fingerprints, problems: [] });
});

describe('a lock that does not fit is told so', () => {
	const hex = (digit: string) => digit.repeat(64);
	const set = (field: string, value: unknown) => changed(files, LOCK, field, () => value);
	const first = content().fingerprints.sections[0]?.paragraphs[0]?.[0] ?? '';
	// prettier-ignore
	test.each([
		['a digit too few', set('sections[1].heading', 'ab'), 'sections[1].heading', /64 lower-case/],
		['capital digits', set('sections[1].paragraphs[0][0]', hex('A')), 'sections[1].paragraphs[0][0]', /64 lower-case/],
		['a paragraph without sentences', set('sections[1].paragraphs[0]', []), 'sections[1].paragraphs[0]', /at least one sentence/],
		['a paragraph too many', set('sections[7].paragraphs', [[hex('a')], [hex('b')]]), 'sections[7].paragraphs', /has 2 paragraphs, outline\.json has 1/],
		['a section out of order', set('sections[7].number', 8), 'sections[7].number', /is 8 but 7 comes next/],
		['a heading of the introduction', set('sections[0].heading', hex('a')), 'sections[0].heading', /has none/],
		['a section without heading', set('sections[3].heading', null), 'sections[3].heading', /missing/],
		['a section that the outline lacks', changed(files, 'outline.json', 'sections', (old) => (Array.isArray(old) ? old.slice(0, -1) : old)), 'sections[8]', /not in outline/],
		['a section that the lock lacks', changed(files, LOCK, 'sections', (old) => (Array.isArray(old) ? old.slice(0, -1) : old)), 'sections[8]', /is missing/],
		['a sentence twice', set('sections[2].paragraphs[0][1]', first), 'sections[2].paragraphs[0][1]', /the same as sections\[0\]\.paragraphs\[0\]\[0\]/]
	])('%s', (_, spoiled, field, problem) => {
		const found = readContent(spoiled, known).problems.filter(({ file }) => file === LOCK);
		expect(found).toMatchObject([{ field, problem: expect.stringMatching(problem) }]);
	});
});
