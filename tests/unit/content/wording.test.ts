/** What the texts may not say, and what they may not copy. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/lib/model/records-wording';
import { ARTICLE, content, files, hasArticle, stringsIn } from './files';

/** Headings and names must be as the article has them. */
const NAMES = ['title', 'name', '$schema', 'author', 'outlet'];
const RUN = 8;

const words = (text: string) =>
	text
		.toLowerCase()
		.replace(/[’']/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

function runsOf(text: string): string[] {
	const all = words(text);
	return all
		.slice(0, Math.max(0, all.length - RUN + 1))
		.map((_, start) => all.slice(start, start + RUN).join(' '));
}

const strings = files.flatMap(({ path, text }) =>
	stringsIn(JSON.parse(text)).map((string) => ({ path, ...string }))
);
const texts = strings.filter(({ name }) => !NAMES.includes(name));

test.runIf(hasArticle)(`no text repeats ${RUN} words of the article in a row`, () => {
	const article = new Set(runsOf(readFileSync(ARTICLE, 'utf8')));
	expect(article.size).toBeGreaterThan(1000);
	const copied = texts.flatMap(({ path, text }) =>
		runsOf(text)
			.filter((run) => article.has(run))
			.map((run) => `${path}: ${run}`)
	);
	expect(copied).toEqual([]);
});

test('no capital that the article does not name stands for a government', () => {
	const metonym = /\b(Beijing|Tehran|Islamabad|Ankara|Washington)\b/;
	expect(strings.filter(({ text }) => metonym.test(text))).toEqual([]);
});

test('names are spelled as the article spells them', () => {
	const other = /Massoud|Massud|Panjsher|Panjshayr|Türkiye|Turkiye|Kirghizia|Daesh|ISKP|\bISIL\b/;
	expect(strings.filter(({ name, text }) => name !== 'aliases' && other.test(text))).toEqual([]);
});

test('apostrophes and quotation marks are typographic', () => {
	expect(strings.filter(({ text }) => /['"]/.test(text))).toEqual([]);
});

describe('the Gulf', () => {
	const STATES = /Saudi|Qatar|Emirates\b|Kuwait|Bahrain|\bOman/;

	test('is a label, and no state of it is named or filled', () => {
		expect(texts.filter(({ text }) => STATES.test(text))).toEqual([]);
		const filled = content().countries.filter(({ id }) =>
			['SAU', 'QAT', 'ARE', 'KWT', 'BHR', 'OMN'].includes(id)
		);
		expect(filled).toEqual([]);
	});

	test('has no drawn area', () => {
		const gulf = content().places.find(({ id }) => id === 'gulf');
		expect(gulf?.marker).toBe('label');
	});
});

test('no forecast is worded as a fact: outlooks are forecasts', () => {
	const wrong = content().countries.flatMap(({ outlook }) =>
		outlook.filter(({ kind }) => kind !== 'forecast')
	);
	expect(wrong).toEqual([]);
});

test('history holds no forecast', () => {
	const wrong = content().countries.flatMap(({ history }) =>
		history.filter(({ kind }) => kind === 'forecast')
	);
	expect(wrong).toEqual([]);
});

test('every country says what a reader must not conclude', () => {
	expect(content().countries.filter(({ cautions }) => cautions.length === 0)).toEqual([]);
});

test.each([
	['One sentence.', 1],
	['S. Jaishankar spoke; the U.S. did not.', 1],
	['One. Two! Three?', 3],
	['It is “short”. And more', 2],
	['Dr Syed wrote. It ends.', 2]
])('%s', (text, count) => {
	expect(sentencesIn(text)).toBe(count);
});
