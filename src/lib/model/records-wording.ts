/** Rules of form that a reader would notice: one breath for a stance, nothing said twice. */
import type { Check } from './checks';
import { problemAt } from './records-problem';
import type { Located } from './records-read';
import { cellsOf } from './records-walk';
import type { Claim, Country } from './schema';

/** What a heading and a screen reader can take in one breath. */
const STANCE_WORDS = 32;

/** A full stop after a single capital ("S. Jaishankar") or "Dr" ends no sentence. */
const SENTENCE_END = /(?<!\b(?:[A-Z]|Dr))[.!?][”’"')]*(?=\s|$)/;
export const sentencesIn = (text: string): number =>
	text.split(SENTENCE_END).filter((part) => part.trim() !== '').length;
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const stancesAreShort: Check = ({ countries }) =>
	countries.flatMap(({ file, record: { stance, summary } }) => {
		const sentences = sentencesIn(stance.text);
		const words = wordsIn(stance.text);
		const parts = sentencesIn(summary.text);
		const rest = 'the rest belongs in "summary".';
		const one = problemAt(file, 'stance.text', `has ${sentences} sentences`, `Say it in one; ${rest}`);
		const short = problemAt(
			file,
			'stance.text',
			`has ${words} words`,
			`Use at most ${STANCE_WORDS}; ${rest}`
		);
		const some = problemAt(file, 'summary.text', `has ${parts} sentence(s)`, 'Write two or three.');
		return [
			...(sentences === 1 ? [] : [one]),
			...(words <= STANCE_WORDS ? [] : [short]),
			...(parts === 2 || parts === 3 ? [] : [some])
		];
	});

function claimsOf(country: Located<Country>): { file: string; field: string; text: string }[] {
	const listed = (field: string, claims: Claim[]) =>
		claims.map(({ text }, index) => ({ file: country.file, field: `${field}[${index}].text`, text }));
	return [
		...cellsOf(country).flatMap(({ field, cell }) => listed(`${field}.claims`, cell.claims)),
		...listed('outlook', country.record.outlook),
		...listed('history', country.record.history)
	];
}

/** The same words twice are a copied record that nobody finished. */
export const claimsDiffer: Check = ({ countries }) => {
	const seen = new Map<string, string>();
	return countries.flatMap(claimsOf).flatMap(({ file, field, text }) => {
		const key = text.toLowerCase().replace(/\s+/g, ' ');
		const first = seen.get(key);
		seen.set(key, first ?? `${file} ${field}`);
		const remedy = 'Say what holds here, or remove the copy.';
		return first ? [problemAt(file, field, `says the same as ${first}`, remedy)] : [];
	});
};
