/** An article that nobody wrote, for tests of the lock: its outline, its text and its lock. */
import { lockOf } from '../../../src/lib/model/lock-make';
import type { Lock, Outline } from '../../../src/lib/model/schema';

export const TITLE = 'The Lighthouse of Norland: A Beacon or a Burden?';
const section = (number: number, title: string, paragraphs: number): Outline['sections'][number] => ({
	number,
	title,
	paragraphs: Array.from({ length: paragraphs }, (_, at) => ({ number: at + 1, gist: 'x', argument: true }))
});
export const OUTLINE: Outline = {
	title: TITLE,
	author: 'A. Nobody',
	outlet: 'The Made-up Post',
	dateNote: 'none',
	codedOn: '2020-01-01',
	sections: [
		section(0, 'Introduction', 2),
		section(1, 'A Long History', 2),
		section(2, 'Who Pays Now?', 1),
		section(3, 'Author', 1)
	]
};

/** By place, so that a test can say what it changes. */
export const PARAGRAPHS = {
	intro: 'In May, Norland’s council lit the old lamp again. It had been dark for a decade-long pause.',
	doubt: 'Some sailors welcomed the light; others did not. Is it needed? The council says “it is.”',
	history:
		'The tower was built by Dr Able in 1901. U.S.-made lenses arrived in 1910. They cost 3.5 million crowns.',
	war: 'During the war the lamp was painted black. Keepers lived below – in the dark – for years. Few complained.',
	pay: 'The harbour pays half of the cost. The other half comes from a levy, i.e. from fishing crews. Nobody likes it.',
	author: 'A. Nobody writes about coasts. The views are the author’s own.'
};
export type Name = keyof typeof PARAGRAPHS;

/** The blocks of the article with some paragraphs changed; null leaves one out. */
export function blocks(changes: Partial<Record<Name, string | null>> = {}): string[] {
	const { intro, doubt, history, war, pay, author } = { ...PARAGRAPHS, ...changes };
	const all = [
		TITLE,
		intro,
		doubt,
		'A Long History',
		history,
		war,
		'Who Pays Now?',
		pay,
		'Author',
		'  • Logo of the Post',
		author
	];
	return all.filter((block) => block !== null);
}
export const article = (changes: Partial<Record<Name, string | null>> = {}): string =>
	[
		...blocks(changes),
		'Leave a Reply',
		'Your address will not be published. Required fields are marked *',
		'Share via\nCopy link'
	].join('\n\n');

function made(): Lock {
	const { lock, problems } = lockOf(article(), OUTLINE);
	if (!lock) throw new Error(problems.join('\n'));
	return lock;
}
export const LOCK = made();

/** Lines of at most `width` characters, broken at blanks, and after hyphens too where asked. */
export function wrapped(text: string, width: number, atHyphens = false): string {
	const lines: string[] = [];
	for (const word of text.split(atHyphens ? / |(?<=\w-)(?=\w)/ : ' ')) {
		const last = lines.at(-1) ?? '';
		const joint = last.endsWith('-') && atHyphens ? '' : ' ';
		if (last !== '' && (last + joint + word).length <= width) lines[lines.length - 1] = last + joint + word;
		else lines.push(word);
	}
	return lines.join('\n');
}
