import { describe, expect, it, test } from 'vitest';
import { fingerprint } from '../../../src/lib/model/fingerprint';
import { normalised, sentencesOf } from '../../../src/lib/model/sentences';
import { chance } from './random';

describe('sentences are kept whole at', () => {
	test.each([
		['initials', 'The minister S. Jaishankar spoke with J. R. Smith.'],
		['a title', 'Dr Able wrote it, and Dr. Baker and Prof. Cole read it.'],
		['a dotted name before a hyphen', 'The groups were U.S.-backed and well armed.'],
		['a dotted name before a noun', 'Many U.S. forces left with the U.S. President.'],
		['that is, for example', 'Some states, i.e. two, sent envoys, e.g. Norland.'],
		['a number’s word', 'It is No. 5 of the list, see Art. 12 and p. 7.'],
		['decimals', 'It grew by 3.5 per cent, to 1.25 in all.'],
		['hours', 'They met at 9 a.m. in the capital.'],
		['a month', 'They met on Jan. 5 in the capital.'],
		['points that hesitate', 'They waited … and left... quietly.'],
		['points in brackets', 'The envoy (see sec. 4, etc.) left.'],
		['what somebody asks', '“Really?” he asked, and “No!” she said.'],
		['semicolons and colons', 'It asks: what now; who next; and why.'],
		['brackets that end in a dotted name', 'The Republic of Norland (R.N.) President left.']
	])('%s', (_, text) => {
		expect(sentencesOf(text)).toEqual([text]);
	});
});

describe('sentences end at', () => {
	test.each([
		['a full stop', 'One ends. Two ends.'],
		['a question and an exclamation mark', 'What now? Nothing! So be it.'],
		['several marks', 'What?! He left.'],
		['a quote after the stop', 'He said “it is gone.” He left.'],
		['a straight quote after the stop', 'He said "it is gone." He left.'],
		['a bracket after the stop', 'It fell. (So they say.) It rose.'],
		['a footnote after the stop', 'It fell.[12] It rose.'],
		['a quote that opens', 'It fell. “Gone,” they said.'],
		['a digit', 'It fell in 2001. 3.5 million left.'],
		['a small letter', 'It fell. iron rose.'],
		['hours before a capital', 'They met at 9 a.m. Then they left.'],
		['a dotted name before a word that begins sentences', 'They left the U.S. The next day it rained.'],
		['three points before a capital', 'They waited… Nobody came.'],
		['"No." as an answer', 'Did it? No. It did not.']
	])('%s', (_, text) => {
		const sentences = sentencesOf(text);
		expect(sentences.length).toBeGreaterThan(1);
		expect(sentences.join(' ')).toBe(text);
	});

	it('are as many as one would count', () => {
		const text =
			'Dr A. Able left the U.S. at 9 a.m. “Why?” they asked. He said “I must.” 3.5 hours passed… None spoke.';
		expect(sentencesOf(text)).toHaveLength(5);
	});
});

it('has no sentence without a letter: page numbers and numbers of a list', () => {
	expect(sentencesOf('12')).toEqual([]);
	expect(sentencesOf('1. First it rained. 2. Then it stopped.')).toEqual([
		'First it rained.',
		'Then it stopped.'
	]);
	expect(sentencesOf(' \n ')).toEqual([]);
});

describe('copies of a sentence have one fingerprint', () => {
	const plain = 'The state\'s "long-term" plan - a first... final one.';
	test.each([
		['curly quotes', 'The state’s “long-term” plan - a first... final one.'],
		['low quotes and guillemets', 'The state‘s „long-term» plan - a first... final one.'],
		['an accent or a prime for an apostrophe', 'The state´s ″long-term″ plan - a first... final one.'],
		['dashes', 'The state’s “long‑term” plan – a first... final one.'],
		['a long dash, and two hyphens for it', 'The state’s “long‐term” plan -- a first... final one.'],
		['an ellipsis and ligatures', 'The state’s “long-term” plan — a ﬁrst… ﬁnal one.'],
		['soft hyphens', 'The state’s “long-term” plan - a first... fi\u00adnal one.'],
		[
			'zero-width signs and a byte order mark',
			'\uFEFFThe state’s\u200b “long-term” plan - a first... final\u2060 one.'
		],
		['other blanks', '  The\u00a0state’s\t“long-term”\r\nplan\u2009-\u202fa first... final one. ']
	])('%s', (_, text) => {
		expect(normalised(text)).toBe(plain);
		expect(fingerprint(text)).toBe(fingerprint(plain));
	});

	it('also where letters are composed', () => {
		expect(fingerprint('Cafe\u0301s')).toBe(fingerprint('Cafés'));
	});
});

test.each([
	['words', 'It may fall.', 'It will fall.'],
	['case', 'the state', 'the State'],
	['accents', 'cafe', 'café'],
	['punctuation', 'It fell, then rose.', 'It fell then rose.'],
	['raised numbers', '10² people', '102 people'],
	['fractions', '3½ years', '31/2 years']
])('other %s give another fingerprint', (_, one, other) => {
	expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test('a fingerprint is the SHA-256 of UTF-8 in lower-case hexadecimal', () => {
	expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(fingerprint('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

describe('whatever the text', () => {
	const SIGNS = [
		...['Word', 'word', 'U.S', 'Dr', 'S', 'i.e', 'a.m', 'No', '3', '.', '. ', '? ', '!', '…', '; ', ' '],
		...[
			'’',
			'“',
			'”',
			'"',
			"'",
			'´',
			'–',
			'-',
			'—',
			'(',
			')',
			'[1]',
			'\u00a0',
			'\u200b',
			'\u00ad',
			'\uFEFF',
			'\n'
		],
		...['½', '²', 'ﬁx', 'é', 'e\u0301', 'Ａb', '\ud800', '🙂', '\u0338', '\u0000', '\u0085']
	];
	const texts = Array.from({ length: 600 }, (_, seed) => {
		const { pick, below } = chance(seed + 1);
		return Array.from({ length: below(60) }, () => pick(SIGNS)).join('');
	});

	it('normalising twice changes nothing', () => {
		expect(texts.filter((text) => normalised(normalised(text)) !== normalised(text))).toEqual([]);
	});

	it('sentences are the same before and after normalising', () => {
		const normal = (text: string) => sentencesOf(text).map(normalised);
		expect(texts.filter((text) => normal(text).join('|') !== normal(normalised(text)).join('|'))).toEqual([]);
	});

	it('sentences lose no letter', () => {
		const letters = (text: string) => normalised(text).replace(/\P{L}/gu, '');
		expect(texts.filter((text) => letters(sentencesOf(text).join('')) !== letters(text))).toEqual([]);
	});

	it('a long run of one sign takes no time', () => {
		for (const sign of ['.', '. ', '"', '.[1]', 'a. ', 'A.', '-', '\u200b', ' '])
			expect(sentencesOf(sign.repeat(100_000)).length).toBeLessThan(100_001);
	}, 5000);
});
