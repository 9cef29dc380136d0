/** What a copy of the article is told to hold, on an article that nobody wrote. */
import { describe, expect, it, test } from 'vitest';
import { checkCopy, MOST_CHARACTERS, textOfBytes, type CheckedCopy } from '../../../src/lib/model/copy';
import { lockOf } from '../../../src/lib/model/lock-make';
import { article, blocks, LOCK, OUTLINE, PARAGRAPHS, TITLE, wrapped } from './made-up';
import { chance } from './random';

function check(text: string): CheckedCopy {
	const result = checkCopy(text, LOCK, TITLE);
	if (!result.readable) throw new Error(result.message);
	return result;
}
const name = ({ section, paragraph, sentence }: { section: number; paragraph: number; sentence: number }) =>
	`${section}.${paragraph}.${sentence}`;
/** What is not unchanged: "1.2.3 missing". */
const findings = (text: string) =>
	check(text).sentences.flatMap(({ place, finding }) =>
		finding.state === 'unchanged'
			? []
			: [
					[name(place), finding.state]
						.concat(
							finding.state === 'moved'
								? [name(finding.to), finding.after ? name(finding.after) : 'first']
								: []
						)
						.concat(finding.state === 'changed' ? [finding.now] : [])
						.join(' ')
				]
	);
const { intro, history, war, pay } = PARAGRAPHS;

describe('every sentence is found unchanged, and numbered as in the article, in a copy', () => {
	const plain = blocks().join('\n\n');
	test.each([
		['as it is', article()],
		['without what surrounds it', plain],
		[
			'with lines broken at 40 characters',
			blocks()
				.map((block) => wrapped(block, 40))
				.join('\n\n')
		],
		[
			'with lines broken after hyphens',
			blocks()
				.map((block) => wrapped(block, 21, true))
				.join('\n\n')
		],
		[
			'with words divided at the edge',
			plain.replace('welcomed', 'wel-\ncomed').replace('council lit', 'coun\u00ad\ncil lit')
		],
		['with one paragraph a line', blocks().join('\n')],
		[
			'with broken lines and no empty ones',
			blocks()
				.map((block) => wrapped(block, 60))
				.join('\n')
		],
		['with the line ends of Windows', article().replaceAll('\n', '\r\n')],
		['with those of an old Mac', article().replaceAll('\n', '\r')],
		[
			'with bullets',
			blocks()
				.map((block) => `• ${block}`)
				.join('\n')
		],
		[
			'with dashes for bullets',
			blocks()
				.map((block) => `- ${block}`)
				.join('\n\n')
		],
		['quoted in a mail', article().replace(/^/gm, '> ')],
		['with marks of Markdown', plain.replace('A Long History', '## A Long History')],
		[
			'with straight quotes and other dashes',
			plain.replace(/[’]/g, "'").replace(/[“”]/g, '"').replaceAll('–', '—')
		],
		['with wide and invisible blanks', plain.replaceAll(' the ', '\u00a0the\u200b ')],
		['with page numbers', plain.replace('During', 'During').replace(' arrived', '\n12\narrived')],
		['with comments that quote it', `${article()}\n\nThey wrote: is it needed? Yes!`],
		['after a menu', `Home\nNews\nSearch\nSign in\n${article()}`]
	])('%s', (_, text) => {
		expect(findings(text)).toEqual([]);
		const { parts, unknown } = check(text);
		expect(parts.filter(({ locked, place }) => locked && place && name(locked) !== name(place))).toEqual([]);
		expect(unknown).toEqual([]);
		expect(parts[0]?.text).toContain('lit the old lamp');
		expect(parts.at(-1)?.locked).toEqual({ section: 3, paragraph: 1, sentence: 2 });
	});
});

test('the reader’s view has headings, sentences and asides, in the copy’s own signs', () => {
	const { parts } = check(article());
	expect(parts.map(({ kind }) => kind).filter((kind) => kind === 'heading')).toHaveLength(3);
	expect(parts.filter(({ kind }) => kind === 'aside').map(({ text }) => text)).toEqual(['Logo of the Post']);
	expect(parts[0]?.text).toBe('In May, Norland’s council lit the old lamp again.');
});

describe('a sentence is', () => {
	it('missing, and only it', () => {
		expect(findings(article({ war: war.replace(' Few complained.', '') }))).toEqual(['1.2.3 missing']);
		expect(findings(article({ war: null }))).toEqual(['1.2.1 missing', '1.2.2 missing', '1.2.3 missing']);
	});

	it('changed, with what stands there now', () => {
		expect(findings(article({ history: history.replace('1910', '1911') }))).toEqual([
			'1.1.2 changed U.S.-made lenses arrived in 1911.'
		]);
	});

	it('changed also at the end and the beginning of the article, where one neighbour is enough', () => {
		const text = article({ author: 'A. Nobody writes about coasts. The views are everybody’s.' });
		expect(findings(text)).toEqual(['3.1.2 changed The views are everybody’s.']);
		expect(findings(article({ intro: intro.replace('May', 'June') }))).toEqual([
			'0.1.1 changed In June, Norland’s council lit the old lamp again.'
		]);
	});

	it('moved, with its new place and what it follows', () => {
		const text = article({
			war: war.replace('Few complained. ', '').replace(' Few complained.', ''),
			pay: `${pay} Few complained.`
		});
		expect(findings(text)).toEqual(['1.2.3 moved 2.1.4 2.1.3']);
	});

	it('moved to the beginning', () => {
		const text = article({ intro: `Nobody likes it. ${intro}`, pay: pay.replace(' Nobody likes it.', '') });
		expect(findings(text)).toEqual(['2.1.3 moved 0.1.1 first']);
	});
});

describe('what comes in between moves nothing:', () => {
	it('a paragraph more', () => {
		const text = article({ history: `A new paragraph. It has two sentences.\n\n${history}` });
		expect(findings(text)).toEqual([]);
		expect(check(text).unknown.map((at) => check(text).parts[at]?.text)).toEqual([
			'A new paragraph.',
			'It has two sentences.'
		]);
	});

	it('a sentence more', () => {
		expect(findings(article({ history: history.replace('U.S.', 'Then it stood empty. U.S.') }))).toEqual([]);
	});

	it('a paragraph divided or two joined', () => {
		expect(findings(article({ history: history.replace(' U.S.', '\n\nU.S.') }))).toEqual([]);
		expect(findings(article({ history: `${history} ${war}`, war: null }))).toEqual([]);
	});

	it('a heading that has gone', () => {
		expect(findings(article().replace('Who Pays Now?\n\n', ''))).toEqual([]);
	});
});

it('a heading that also stands in a menu moves nothing', () => {
	const text = `Author\nHome\n\n${article().replace('Author\n', 'About\n')}`;
	expect(findings(text)).toEqual([]);
});

it('sentences that crossed a heading have moved, though they follow each other as before', () => {
	const text = article({ war: `${war}\n\n${pay}`, pay: null });
	expect(findings(text)).toEqual([
		'2.1.1 moved 1.3.1 1.2.3',
		'2.1.2 moved 1.3.2 2.1.1',
		'2.1.3 moved 1.3.3 2.1.2'
	]);
});

describe('where sentences cannot be told apart', () => {
	it('two that were joined are both changed to the one', () => {
		const joined =
			'The harbour pays half of the cost; the other half comes from a levy, i.e. from fishing crews.';
		expect(findings(article({ pay: `${joined} Nobody likes it.` }))).toEqual([
			`2.1.1 changed ${joined}`,
			`2.1.2 changed ${joined}`
		]);
	});

	it('one that was split is changed to all of its parts', () => {
		const split = 'The other half comes from a levy. It falls on fishing crews.';
		expect(
			findings(article({ pay: `The harbour pays half of the cost. ${split} Nobody likes it.` }))
		).toEqual([`2.1.2 changed ${split}`]);
	});

	it('two that changed are taken in order', () => {
		const text = article({ pay: 'The harbour pays all. The rest comes from a levy. Nobody likes it.' });
		expect(findings(text)).toEqual([
			'2.1.1 changed The harbour pays all.',
			'2.1.2 changed The rest comes from a levy.'
		]);
	});

	it('the paragraphs help: one has changed at its end, a new paragraph follows', () => {
		const text = article({
			history: `${history.replace('They cost 3.5', 'They cost 4')}\n\nNew here. And this.`
		});
		expect(findings(text)).toEqual(['1.1.3 changed They cost 4 million crowns.']);
	});
});

it('a copy from the middle keeps the numbers of its sections', () => {
	const { parts, sentences } = check(['A Long History', history, war].join('\n\n'));
	expect(parts[0]).toMatchObject({ kind: 'heading', place: { section: 1 } });
	expect(parts[1]?.place).toEqual({ section: 1, paragraph: 1, sentence: 1 });
	expect(sentences.filter(({ finding }) => finding.state === 'missing')).toHaveLength(10);
});

describe('one clear line for', () => {
	test.each([
		['nothing', '', /no text/],
		['blanks', ' \n\u00a0\r\n', /no text/],
		['a PDF', '%PDF-1.7\n%âãÏÓ', /PDF or Word/],
		['a Word file', 'PK\u0003\u0004 word/document.xml', /PDF or Word/],
		['bytes with zeros', `text\u0000${article()}`, /PDF or Word/],
		['bytes that are no letters', '\ufffd'.repeat(50) + article(), /PDF or Word/],
		['the source of a page', '<!doctype html><p>Text.</p>', /source of a web page/],
		['five million characters', 'a. '.repeat(1_700_000), /5,100,000 characters/],
		['a hundred thousand lines', 'a\n'.repeat(99_000), /more lines/],
		[
			'another article',
			'Once upon a time. There was another text.',
			/None of the 16 sentences was found: is this “The Lighthouse/
		]
	])('%s', (_, text, line) => {
		const result = checkCopy(text, LOCK, TITLE);
		if (result.readable) throw new Error('It should not be readable.');
		expect(result.message).toMatch(line);
		expect(result.message).not.toContain('\n');
	});
});

describe('the bytes of a file are read as', () => {
	const text = 'Norland’s lamp';
	test.each([
		['UTF-8', new TextEncoder().encode(text)],
		['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
		[
			'UTF-16',
			new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))]).buffer)
		],
		[
			'what Windows wrote',
			Uint8Array.from(Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0))))
		]
	])('%s', (_, bytes) => {
		expect(textOfBytes(bytes)).toBe(text);
	});
});

describe('whatever the text', () => {
	const SIGNS = [
		...blocks(),
		'Few complained.',
		'Nobody likes it.',
		'New words. ',
		'\n',
		'\n\n',
		'\r',
		' ',
		'. ',
		'-',
		'- ',
		'\u0007',
		'“',
		'<b>',
		'1. ',
		'\ud800'
	];
	it('the answer is whole: every sentence once, every index in the parts', () => {
		for (let seed = 1; seed <= 150; seed++) {
			const { pick, below } = chance(seed);
			const result = checkCopy(
				Array.from({ length: 1 + below(40) }, () => pick(SIGNS)).join(pick(['', '\n', '\n\n'])),
				LOCK
			);
			if (!result.readable) continue;
			expect(result.sentences).toHaveLength(16);
			for (const { finding, fingerprint } of result.sentences) {
				const at = 'at' in finding ? [finding.at].flat() : [];
				for (const index of at) expect(result.parts[index]?.kind).toBe('sentence');
				if (finding.state === 'unchanged' || finding.state === 'moved')
					expect(result.parts[finding.at]?.locked).toEqual(
						result.sentences.find((one) => one.fingerprint === fingerprint)?.place
					);
			}
		}
	});

	it('of the longest kind, it takes no more than a moment', () => {
		for (const part of ['A. b ', 'a. ', '. ', 'x', '"', '- ', `${'a-\n'.repeat(9)}${'b'.repeat(200)} `])
			expect(checkCopy(part.repeat(MOST_CHARACTERS / part.length), LOCK).readable).toBe(false);
		expect(checkCopy('a-\n'.repeat(9_999), LOCK).readable).toBe(false);
		expect(checkCopy(article() + 'Author\n'.repeat(9_000), LOCK).readable).toBe(true);
	}, 20_000);
});

describe('a lock is not made of an article that does not fit its outline:', () => {
	test.each([
		[
			'a paragraph too few',
			article({ war: null }),
			'Section 1 has 1 paragraphs in the article and 2 in outline.json.'
		],
		[
			'a paragraph too many',
			article({ war: `${war}\n\n${war}` }),
			'Section 1 has 3 paragraphs in the article and 2 in outline.json.'
		],
		[
			'no heading',
			article().replace('Who Pays Now?', 'Who pays?'),
			'The heading of section 2, “Who Pays Now?”, was not found.'
		]
	])('%s', (_, text, problem) => {
		const { lock, problems } = lockOf(text, OUTLINE);
		expect(lock).toBeNull();
		expect(problems).toContain(problem);
	});
});
