/** How a citation is written, and what a paragraph supports. */
import type { Citation, Content, Claim } from './schema';

/** "§3 ¶3": section and paragraph; section 0 is the introduction. */
export function citationText({ section, paragraph }: Citation): string {
	return `§${section} ¶${paragraph}`;
}

/** "Section 3, paragraph 3", for readers and titles. */
export function citationWords({ section, paragraph }: Citation): string {
	return section === 0
		? `Introduction, paragraph ${paragraph}`
		: `Section ${section}, paragraph ${paragraph}`;
}

export function cites(citations: readonly Citation[], { section, paragraph }: Citation): boolean {
	return citations.some((one) => one.section === section && one.paragraph === paragraph);
}

/** The citations of several claims, each once, in the article's order. */
export function citationsOf(claims: readonly Pick<Claim, 'citations'>[]): Citation[] {
	const unique = new Map(claims.flatMap(({ citations }) => citations).map((one) => [citationText(one), one]));
	return [...unique.values()].sort((a, b) => a.section - b.section || a.paragraph - b.paragraph);
}

/** How many different paragraphs a country's record rests on. */
export function paragraphCount(country: Content['countries'][number]): number {
	const { cells, outlook, history, stance, summary } = country;
	const claims = Object.values(cells).flatMap((cell) => cell.claims);
	return citationsOf([...claims, ...outlook, ...history, stance, summary]).length;
}
