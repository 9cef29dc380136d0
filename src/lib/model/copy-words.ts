/** What the check of a copy came to, in words. */
import type { CheckedCopy, CheckedSentence } from './copy';
import { STATES, type SentenceState } from './copy-citations';
import { citationText, type Sentence } from './citations';

/** "§3 ¶1 s2" */
export const placeText = ({ section, paragraph, sentence }: Sentence): string =>
	citationText({ section, paragraph, sentences: [sentence] });

/** "moved: now §2 ¶1 s3", "changed": of one sentence, where it is clear that the copy is spoken of. */
export function findingWords({ finding }: Pick<CheckedSentence, 'finding'>): string {
	return finding.state === 'moved' ? `moved: now ${placeText(finding.to)}` : finding.state;
}

const BEST_FIRST: readonly SentenceState[] = [...STATES].reverse();

/** "50 unchanged, 2 moved": of each state that occurs how many. */
function countsOf(sentences: readonly CheckedSentence[]): string {
	return BEST_FIRST.flatMap((state) => {
		const count = sentences.filter(({ finding }) => finding.state === state).length;
		return count > 0 ? [`${count} ${state}`] : [];
	}).join(', ');
}
const isUnchanged = ({ finding }: CheckedSentence) => finding.state === 'unchanged';

/** Of the sentences that a statement cites, for beside its citations. */
export function citedWords(sentences: readonly CheckedSentence[]): string {
	const [first, ...more] = sentences;
	if (!first) return 'not in the list of sentences';
	if (sentences.every(isUnchanged)) return 'found unchanged in your copy';
	if (more.length > 0) return `in your copy: ${countsOf(sentences)}`;
	const { state } = first.finding;
	return state === 'moved' ? findingWords(first) : `${state} in your copy`;
}

/** In lines; the first is the result. `isCited`: whether the map cites a sentence. */
export function resultLines(copy: CheckedCopy, isCited: (place: Sentence) => boolean): string[] {
	const cited = copy.sentences.filter(({ place }) => isCited(place));
	const others = copy.sentences.filter(({ place }) => !isCited(place));
	const lines = [
		cited.every(isUnchanged)
			? `All ${cited.length} sentences that the map cites stand in your copy, unchanged.`
			: `Of the ${cited.length} sentences that the map cites, in your copy: ${countsOf(cited)}.`
	];
	if (others.length > 0 && !others.every(isUnchanged))
		lines.push(`Of the ${others.length} that it does not cite: ${countsOf(others)}.`);
	// What stands in the place of a changed sentence has been counted there.
	const instead = new Set(
		copy.sentences.flatMap(({ finding }) => (finding.state === 'changed' ? finding.at : []))
	);
	const more = copy.unknown.filter((at) => !instead.has(at)).length;
	if (more > 0)
		lines.push(
			more === 1
				? 'One sentence of your copy is not the article’s.'
				: `${more} sentences of your copy are not the article’s.`
		);
	return lines;
}
