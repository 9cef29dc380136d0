/** Makes the lock from the article and its outline. The maintainer's tool: a reader's copy is only checked. */
import { fingerprint } from './fingerprint';
import type { Lock, Outline } from './schema';
import { endsAsSentence, sentencesOf, tidied } from './sentences';

/**
 * The lock of an article in which an empty line stands between paragraphs and around headings. Headings and
 * title are found by the outline's words, what stands before the title and after the last paragraph is left
 * out. Every section must have the paragraphs of the outline; what does not fit is said line by line.
 */
export function lockOf(article: string, outline: Outline): { lock: Lock | null; problems: string[] } {
	const blocks = article.split(/\r?\n[^\S\n]*\r?\n/).map(tidied);
	const marks = blocks.map(fingerprint);
	const title = marks.indexOf(fingerprint(outline.title));
	const starts = outline.sections.map(({ title: heading, number }) =>
		number === 0 ? title : marks.indexOf(fingerprint(heading), title + 1)
	);
	const problems: string[] = [];
	const sections = outline.sections.map(
		({ number, title: heading, paragraphs }, index): Lock['sections'][number] => {
			const [start = -1, end = blocks.length] = [starts[index], starts[index + 1]];
			const last = index === outline.sections.length - 1;
			const prose = blocks.slice(start + 1, end < 0 ? undefined : end).filter(endsAsSentence);
			if (start < 0 && number > 0)
				problems.push(`The heading of section ${number}, “${heading}”, was not found.`);
			else if (last ? prose.length < paragraphs.length : prose.length !== paragraphs.length)
				problems.push(
					`Section ${number} has ${prose.length} paragraphs in the article and ${paragraphs.length} in outline.json.`
				);
			return {
				number,
				heading: number === 0 ? null : fingerprint(heading),
				paragraphs: prose.slice(0, paragraphs.length).map((block) => sentencesOf(block).map(fingerprint))
			};
		}
	);
	return { lock: problems.length > 0 ? null : { sections }, problems };
}
