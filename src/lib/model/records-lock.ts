/** The lock of the article's sentences: it fits the outline, and every cited sentence is in it. */
import type { Check } from './checks';
import { paragraphText } from './citations';
import { citedPlaces, lockedSentences, sentenceCount } from './lock';
import { problemAt } from './records-problem';

const FILE = 'fingerprints.json';
const MAKE = 'Run npm run evidence -- --lock <article.txt>, or correct outline.json.';

export const lockFitsOutline: Check = ({ fingerprints, outline }) => {
	if (!fingerprints || !outline) return [];
	const count = Math.max(fingerprints.sections.length, outline.sections.length);
	return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
		const [locked, told] = [fingerprints.sections[index], outline.sections[index]];
		const at = (field: string, problem: string) => [
			problemAt(FILE, `sections[${index}]${field}`, problem, MAKE)
		];
		if (!locked) return at('', `is missing, and outline.json has section ${index}`);
		if (!told) return at('', 'is not in outline.json');
		if (locked.number !== index) return at('.number', `is ${locked.number} but ${index} comes next`);
		if ((locked.heading === null) !== (index === 0))
			return at('.heading', index === 0 ? 'is given, but the introduction has none' : 'is missing');
		const [has, due] = [locked.paragraphs.length, told.paragraphs.length];
		return has === due ? [] : at('.paragraphs', `has ${has} paragraphs, outline.json has ${due}`);
	});
};

/** Equal sentences could not be told apart in a copy. */
export const fingerprintsDiffer: Check = ({ fingerprints }) => {
	const all = fingerprints ? lockedSentences(fingerprints) : [];
	const first = new Map<string, string>();
	return all.flatMap(({ place, fingerprint }) => {
		const field = `sections[${place.section}].paragraphs[${place.paragraph - 1}][${place.sentence - 1}]`;
		const earlier = first.get(fingerprint);
		if (earlier) return [problemAt(FILE, field, `is the same as ${earlier}`, MAKE)];
		first.set(fingerprint, field);
		return [];
	});
};

export const citedSentencesExist: Check = ({ fingerprints, raw }) => {
	if (!fingerprints) return [];
	return raw.flatMap(({ file, citations }) =>
		citations.flatMap(({ field, value }) => {
			const count = sentenceCount(fingerprints, value);
			// A paragraph that does not exist is another check's.
			const beyond =
				count === 0 ? [] : citedPlaces(fingerprints, value).filter(({ sentence }) => sentence > count);
			return beyond.map(({ sentence }) =>
				problemAt(
					file,
					field,
					`cites sentence ${sentence} of ${paragraphText(value)}, which the article does not have`,
					`That paragraph has the sentences 1 to ${count}.`
				)
			);
		})
	);
};
