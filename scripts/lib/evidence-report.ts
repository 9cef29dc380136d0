/** What `npm run evidence` says: pure, from what was found to lines and to a document. */
import type { CheckedCopy, CheckedSentence } from '../../src/lib/model/copy';
import { STATES, type CheckedCitation, type SentenceState } from '../../src/lib/model/copy-citations';
import type { SentencePlace } from '../../src/lib/model/lock';

/** A citation with where it stands: file in the folder of records, and field. */
export interface PlacedCitation extends CheckedCitation {
	file: string;
	field: string;
}

/** Characters of the copy that are shown. Arbitrary: two lines of a terminal. */
const SHOWN = 160;

const words = ({ section, paragraph, sentence }: SentencePlace) =>
	`§${section} ¶${paragraph} sentence ${sentence}`;
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const isOff = ({ finding }: CheckedSentence) => finding.state !== 'unchanged';

function about({ finding }: CheckedSentence): string {
	if (finding.state === 'moved')
		return `moved to ${words(finding.to)}, ${finding.after ? `after what is ${words(finding.after)}` : 'at the beginning'}`;
	if (finding.state !== 'changed') return finding.state;
	const { now } = finding;
	return `changed; at its place: ${now.length > SHOWN ? `${now.slice(0, SHOWN)}…` : now}`;
}

/** How many citations are in each state. */
export const tally = (citations: readonly PlacedCitation[]): Record<SentenceState, number> => {
	const of = (state: SentenceState) => citations.filter((one) => one.state === state).length;
	return { unchanged: of('unchanged'), moved: of('moved'), changed: of('changed'), missing: of('missing') };
};

/** For a terminal: every sentence that is not as it was with the citations that rest on it, then one line of sum. */
export function reportLines(copy: CheckedCopy, citations: readonly PlacedCitation[]): string[] {
	const citing = (sentence: CheckedSentence) =>
		citations.filter(({ sentences }) => sentences.includes(sentence));
	const cited = copy.sentences.filter((sentence) => citing(sentence).length > 0);
	const lines = cited
		.filter(isOff)
		.flatMap((sentence) => [
			`${words(sentence.place)}: ${about(sentence)}`,
			...citing(sentence).map(({ file, field }) => `  ${file} ${field}`)
		]);
	const nowhere = citations.filter(({ sentences }) => sentences.length === 0);
	const idle = copy.sentences.filter((sentence) => isOff(sentence) && citing(sentence).length === 0);
	const sum = `${count(citations.length, 'citation')} on ${count(cited.length, 'sentence')}`;
	const numbers = tally(citations);
	const parts = [...STATES]
		.reverse()
		.flatMap((state) => (numbers[state] > 0 ? [`${numbers[state]} ${state}`] : []));
	return [
		...lines,
		...nowhere.map(({ file, field }) => `${file} ${field}: cites what the lock does not have`),
		...(idle.length > 0
			? [`Not cited, and not as it was: ${idle.map(({ place }) => words(place)).join(', ')}.`]
			: []),
		numbers.unchanged === citations.length ? `${sum}: all found unchanged.` : `${sum}: ${parts.join(', ')}.`
	];
}

/** The same as a document; the same copy gives the same bytes. */
export function reportDocument(copy: CheckedCopy, citations: readonly PlacedCitation[]) {
	const sentence = ({ place, fingerprint, finding }: CheckedSentence) => {
		const { state } = finding;
		if (finding.state === 'moved')
			return { ...place, fingerprint, state, to: finding.to, after: finding.after };
		return finding.state === 'changed'
			? { ...place, fingerprint, state, now: finding.now }
			: { ...place, fingerprint, state };
	};
	return {
		summary: { citations: citations.length, ...tally(citations), unknownSentences: copy.unknown.length },
		sentences: copy.sentences.map(sentence),
		citations: citations.map(({ file, field, state, sentences }) => ({
			file,
			field,
			state,
			sentences: sentences.map(({ place }) => place)
		}))
	};
}
