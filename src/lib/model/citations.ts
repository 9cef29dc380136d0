/** How a citation is written, where it leads, and what the citations of several claims add up to. */
import type { Citation, Claim, Content } from './schema';
import { listOf } from './words';

/** Section and paragraph, without a sentence. */
export type Paragraph = Pick<Citation, 'section' | 'paragraph'>;
/** One sentence of the article. */
export interface Sentence extends Paragraph {
	/** From 1, in every paragraph anew. */
	sentence: number;
}

/** "§3 ¶3": section and paragraph; section 0 is the introduction. */
export const paragraphText = ({ section, paragraph }: Paragraph): string => `§${section} ¶${paragraph}`;

/** Neighbours as one: [1, 2, 3, 5] → [[1, 3], [5, 5]]. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run?.[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs;
}

/** "§3 ¶3 s1", "§3 ¶3 s1–3, 5": the paragraph and those of its sentences that carry the statement. */
export function citationText(citation: Citation): string {
	const runs = runsOf(citation.sentences);
	const sentences = runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
	return `${paragraphText(citation)} s${sentences}`;
}

/** "Section 3, paragraph 3, sentences 1 and 2", for readers and titles. */
export function citationWords({ section, paragraph, sentences }: Citation): string {
	const place = section === 0 ? 'Introduction' : `Section ${section}`;
	const numbers = runsOf(sentences).flatMap(([first, last]) =>
		last - first > 1 ? `${first} to ${last}` : [...new Set([first, last])].map(String)
	);
	const noun = sentences.length === 1 ? 'sentence' : 'sentences';
	return `${place}, paragraph ${paragraph}, ${noun} ${listOf(numbers)}`;
}

/** What an outline's link aims at, after "#": the first of the sentences. */
export const sentenceAnchor = ({ section, paragraph, sentence }: Sentence): string =>
	`s${section}p${paragraph}n${sentence}`;
export const citationAnchor = ({ sentences: [sentence = 1], ...paragraph }: Citation): string =>
	sentenceAnchor({ ...paragraph, sentence });

export function cites(citations: readonly Citation[], { section, paragraph, sentence }: Sentence): boolean {
	return citations.some(
		(one) => one.section === section && one.paragraph === paragraph && one.sentences.includes(sentence)
	);
}

/** One citation for each paragraph, with all sentences that any of them names; in the order of first mention. */
export function byParagraph(citations: readonly Citation[]): Citation[] {
	const found = new Map<string, Citation>();
	for (const one of citations) {
		const sentences = new Set([...(found.get(paragraphText(one))?.sentences ?? []), ...one.sentences]);
		found.set(paragraphText(one), { ...one, sentences: [...sentences].sort((a, b) => a - b) });
	}
	return [...found.values()];
}

/** Sources in one line of plain text: "§1 ¶2 s6; §0 ¶1 s1–2". */
export const citationLine = (citations: readonly Citation[]): string =>
	byParagraph(citations).map(citationText).join('; ');

/** The citations of several claims, one for each paragraph, in the article's order. */
export function citationsOf(claims: readonly Pick<Claim, 'citations'>[]): Citation[] {
	return byParagraph(claims.flatMap(({ citations }) => citations)).sort(
		(a, b) => a.section - b.section || a.paragraph - b.paragraph
	);
}

/** How many different sentences, in how many paragraphs, a country's record rests on. */
export function groundOf(country: Content['countries'][number]): { sentences: number; paragraphs: number } {
	const { cells, outlook, history, stance, summary } = country;
	const claims = Object.values(cells).flatMap((cell) => cell.claims);
	const cited = citationsOf([...claims, ...outlook, ...history, stance, summary]);
	return {
		sentences: cited.reduce((sum, { sentences }) => sum + sentences.length, 0),
		paragraphs: cited.length
	};
}
