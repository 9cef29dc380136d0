/** A checked copy as it is read: paragraphs in the copy's order, and what is missing where it would stand. */
import type { CheckedCopy, CheckedSentence } from './copy';
import type { SentencePlace } from './lock';

export interface ReadSentence {
	/** As the copy has it; empty where it is missing. */
	text: string;
	/** Null: no sentence of the article. */
	state: CheckedSentence['finding']['state'] | null;
	/** In the article; several where the copy has other words for them that cannot be told apart. */
	sentences: CheckedSentence[];
}
export interface ReadParagraph {
	/** Stands above it. */
	heading: string | null;
	sentences: ReadSentence[];
}

const isBeside = (one: SentencePlace, other: SentencePlace) =>
	one.section === other.section && one.paragraph === other.paragraph;

/** Captions and the like among the paragraphs are left out. */
export function readerOf({ parts, sentences }: CheckedCopy): ReadParagraph[] {
	const paragraphs: ReadParagraph[] = [{ heading: null, sentences: [] }];
	const last = () => paragraphs.at(-1) as ReadParagraph;
	const stands = new Map<CheckedSentence, ReadSentence>();
	let paragraph = -1;
	parts.forEach(({ kind, text, place }, index) => {
		if (kind === 'heading') {
			if (last().heading === null && last().sentences.length === 0) last().heading = text;
			else paragraphs.push({ heading: text, sentences: [] });
			paragraph = -1;
		}
		if (kind !== 'sentence' || !place) return;
		if (place.paragraph !== paragraph && last().sentences.length > 0)
			paragraphs.push({ heading: null, sentences: [] });
		paragraph = place.paragraph;

		const here = sentences.filter(({ finding }) => isAt(finding, index));
		const before = last().sentences.at(-1);
		// Other words for the same sentences, which go on.
		if (before?.state === 'changed' && here[0] && before.sentences.includes(here[0])) {
			before.text += ` ${text}`;
			return;
		}
		const fresh = here.filter((one) => !stands.has(one));
		const one: ReadSentence = { text, state: here[0]?.finding.state ?? null, sentences: fresh };
		for (const sentence of fresh) stands.set(sentence, one);
		last().sentences.push(one);
	});
	placeMissing(paragraphs, sentences, stands);
	return paragraphs.filter((one) => one.sentences.length > 0 || one.heading !== null);
}

function isAt(finding: CheckedSentence['finding'], index: number): boolean {
	if (finding.state === 'missing') return false;
	return finding.state === 'changed' ? finding.at.includes(index) : finding.at === index;
}

/** Each after the sentence before it or before the one after it, if those are of its paragraph; else by itself. */
function placeMissing(
	paragraphs: ReadParagraph[],
	sentences: readonly CheckedSentence[],
	stands: Map<CheckedSentence, ReadSentence>
): void {
	const inOrder = sentences.filter(({ finding }) => finding.state !== 'moved');
	const home = (one: ReadSentence | undefined) =>
		paragraphs.find((paragraph) => one && paragraph.sentences.includes(one));
	inOrder.forEach((sentence, index) => {
		if (sentence.finding.state !== 'missing') return;
		const entry: ReadSentence = { text: '', state: 'missing', sentences: [sentence] };
		stands.set(sentence, entry);
		const before = inOrder[index - 1];
		const after = inOrder.slice(index + 1).find((one) => stands.has(one));
		const [previous, next] = [before && stands.get(before), after && stands.get(after)];
		const [above, below] = [home(previous), home(next)];
		if (previous && above && before && isBeside(before.place, sentence.place))
			above.sentences.splice(above.sentences.indexOf(previous) + 1, 0, entry);
		else if (next && below && after && isBeside(after.place, sentence.place))
			below.sentences.splice(below.sentences.indexOf(next), 0, entry);
		else
			paragraphs.splice(above ? paragraphs.indexOf(above) + 1 : 0, 0, { heading: null, sentences: [entry] });
	});
}
