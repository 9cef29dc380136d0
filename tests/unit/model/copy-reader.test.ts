/** How a checked copy is read, and told in words. */
import { describe, expect, test } from 'vitest';
import { checkCopy, type CheckedCopy } from '../../../src/lib/model/copy';
import { readerOf } from '../../../src/lib/model/copy-reader';
import { citedWords, findingWords, placeText, resultLines } from '../../../src/lib/model/copy-words';
import { article, LOCK, PARAGRAPHS, TITLE } from './made-up';

function check(text: string): CheckedCopy {
	const result = checkCopy(text, LOCK, TITLE);
	if (!result.readable) throw new Error(result.message);
	return result;
}
/** "§1 ¶1 s2 changed", with the number of the paragraph that it is read in. */
const read = (text: string) =>
	readerOf(check(text)).map(({ heading, sentences }) => ({
		heading,
		sentences: sentences.map((one) =>
			[...one.sentences.map(({ place }) => placeText(place)), one.state ?? 'not the article’s'].join(' ')
		)
	}));
const all = read(article());
const inPlace = (sentence: string) =>
	all.findIndex(({ sentences }) => sentences.includes(`${sentence} unchanged`));
const { history, war, pay } = PARAGRAPHS;

describe('a copy is read', () => {
	test('in its own paragraphs, with the headings above them', () => {
		expect(all.map(({ heading }) => heading)).toEqual([
			null,
			null,
			'A Long History',
			null,
			'Who Pays Now?',
			'Author'
		]);
		expect(all.flatMap(({ sentences }) => sentences)).toHaveLength(check(article()).sentences.length);
	});

	test('in its own words, every sentence once', () => {
		const words = readerOf(check(article())).map(({ sentences }) =>
			sentences.map(({ text }) => text).join(' ')
		);
		expect(words).toEqual(Object.values(PARAGRAPHS));
	});

	test('with a missing sentence where it would stand', () => {
		const without = read(article({ history: history.replace(' U.S.-made lenses arrived in 1910.', '') }));
		expect(without[inPlace('§1 ¶1 s2')]?.sentences).toEqual([
			'§1 ¶1 s1 unchanged',
			'§1 ¶1 s2 missing',
			'§1 ¶1 s3 unchanged'
		]);
		const beheaded = read(article({ pay: pay.replace('The harbour pays half of the cost. ', '') }));
		expect(beheaded[inPlace('§2 ¶1 s1')]?.sentences[0]).toBe('§2 ¶1 s1 missing');
	});

	test('with a missing paragraph by itself, after the one before it', () => {
		const without = read(article({ war: null }));
		expect(without[inPlace('§1 ¶2 s1')]).toEqual({
			heading: null,
			sentences: ['§1 ¶2 s1 missing', '§1 ¶2 s2 missing', '§1 ¶2 s3 missing']
		});
	});

	test('with other words in the place of the sentence that they replace', () => {
		const changed = read(article({ war: war.replace('Few complained', 'Many complained') }));
		expect(changed[inPlace('§1 ¶2 s3')]?.sentences[2]).toBe('§1 ¶2 s3 changed');
	});

	test('with every locked sentence shown once, whatever has happened to the copy', () => {
		const texts = [
			article({ intro: null, author: null }),
			article({ history: war, war: history }),
			article({ pay: 'Somebody pays. The half of it. Perhaps more. And a levy as well.' }),
			article({ doubt: `${pay} Something new.`, pay: null })
		];
		const { sentences } = check(article());
		for (const text of texts) {
			const places = readerOf(check(text)).flatMap((one) =>
				one.sentences.flatMap((entry) => entry.sentences.map(({ place }) => placeText(place)))
			);
			expect(places.toSorted()).toEqual(sentences.map(({ place }) => placeText(place)).toSorted());
		}
	});

	test('with what is not the article’s, said to be so', () => {
		const more = read(article({ war: `${war} A sentence that nobody knows.` }));
		expect(more[inPlace('§1 ¶2 s3')]?.sentences.at(-1)).toBe('not the article’s');
	});
});

describe('in words', () => {
	const lines = (text: string, isCited: (place: { section: number }) => boolean = () => true) =>
		resultLines(check(text), isCited);
	const count = check(article()).sentences.length;

	test('a copy in which all stands is one line', () => {
		expect(lines(article())).toEqual([
			`All ${count} sentences that the map cites stand in your copy, unchanged.`
		]);
	});

	test('of another copy every state is counted', () => {
		const [first] = lines(
			article({ war: war.replace('Few complained.', ''), pay: pay.replace('half', 'most') })
		);
		expect(first).toBe(
			`Of the ${count} sentences that the map cites, in your copy: ${count - 2} unchanged, 1 changed, 1 missing.`
		);
	});

	test('what the map does not cite is counted apart', () => {
		const isCited = ({ section }: { section: number }) => section !== 3;
		expect(lines(article({ author: null }), isCited)).toEqual([
			`All ${count - 2} sentences that the map cites stand in your copy, unchanged.`,
			'Of the 2 that it does not cite: 2 missing.'
		]);
	});

	test('what stands in the place of a changed sentence is not counted twice', () => {
		expect(lines(article({ pay: pay.replace('half', 'most') }))).toHaveLength(1);
		expect(lines(article({ pay: `${pay} More is to come.` }))[1]).toBe(
			'One sentence of your copy is not the article’s.'
		);
	});

	test('a citation of one sentence says what became of it, one of several counts', () => {
		const { sentences } = check(article({ history: war, war: history, pay: pay.replace('half', 'most') }));
		const words = sentences.map((one) => citedWords([one]));
		expect(new Set(words.map((one) => one.split(':')[0]))).toEqual(
			new Set(['found unchanged in your copy', 'moved', 'changed in your copy'])
		);
		const moved = sentences.find(({ finding }) => finding.state === 'moved');
		expect(moved && findingWords(moved)).toMatch(/^moved: now §1 ¶[12] s\d$/);
		expect(citedWords(sentences)).toMatch(/^in your copy: \d+ unchanged, \d+ moved, 1 changed$/);
		expect(citedWords([])).toBe('not in the list of sentences');
	});
});
