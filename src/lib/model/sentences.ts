/**
 * Where a sentence of the article ends, and which differences between two copies of it do not count.
 *
 * Not `Intl.Segmenter`: its rules differ between engines and between versions of one engine, and a sentence
 * that a browser cuts elsewhere than the program that made the fingerprints would be reported as changed.
 */

/** Soft hyphens, zero-width signs, marks of direction, byte order marks, control characters that are no blanks. */
const INVISIBLE = /(?!\s)\p{Cc}|\p{Cf}/gu;
/** What NFKC would turn into other words: "10²" into "102", "3½" into "31⁄2". Such signs stay. */
const EXCEPT_RAISED_AND_FRACTIONS = /[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u215f\u2189]+/g;
const SINGLE = '\u2018-\u201b\u2032\u2035\u2039\u203a\u00b4\u0060\u02b9\u02bb-\u02bd\u02c8';
const DOUBLE = '\u201c-\u201f\u2033\u2036\u00ab\u00bb\u02ba\u301d-\u301f';
const SINGLE_QUOTES = new RegExp(`[${SINGLE}]`, 'g');
const DOUBLE_QUOTES = new RegExp(`[${DOUBLE}]`, 'g');
/** Hyphens, dashes, the minus sign, and two or three hyphens typed for a dash. */
const DASHES = /[\p{Pd}\u2212\u2043]+/gu;

/** The text as a reader sees it: composed letters, nothing invisible, one blank between words, none around. */
export function tidied(text: string): string {
	return text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * What is compared, so that copies of one sentence from a web page, a PDF and a word processor are equal:
 * invisible signs removed, NFKC (ligatures, full-width letters, "…" as three points) but for raised numbers
 * and fractions, straight quotes and apostrophes, every dash "-", one blank between words, none around.
 * Case, words, accents and punctuation count. Doing it twice changes nothing.
 */
export function normalised(text: string): string {
	const straight = (part: string) => part.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
	// Before NFKC, which makes a blank and an accent of "´"; and after, for what it has made.
	const composed = straight(tidied(text)).replace(EXCEPT_RAISED_AND_FRACTIONS, (run) =>
		run.normalize('NFKC')
	);
	return tidied(straight(composed).replace(DASHES, '-'));
}

/** A stop or several, with the quotes, brackets and footnote numbers that close after it. */
const STOP = new RegExp(`([.?!…]+)((?:["'${SINGLE}${DOUBLE})\\]}]|\\[\\d{1,3}\\])*)`, 'g');
const OPENING = new RegExp(`^["'${SINGLE}${DOUBLE}([{]*`);

const set = (words: string) => new Set(words.split(' '));
/** A name or an example follows: no sentence ends here. Lower case, without the last stop. */
const BEFORE_MORE = set(
	'dr mr mrs ms prof gen col lt capt sgt maj adm sen rep gov rev hon amb pres st mt ft vs cf viz e.g i.e'
);
/** A number follows. */
const BEFORE_NUMBER = set(
	'no nos art sec ch fig vol pp p para ca c jan feb mar apr jun jul aug sept sep oct nov dec'
);
/** May end a sentence, if a capital follows. */
const BEFORE_SMALL = set('etc a.m p.m approx est ed eds');
/** May end a sentence, but a name may follow as well: only a word that begins sentences settles it. */
const BEFORE_NAME = set('inc ltd co corp jr sr al ph.d');
const BEGINNINGS = set(
	'The This That These Those It Its He His She Her They Their We Our You I A An In On At By For From With But And Or So Yet As If When While After Before Since Although Though However Moreover There Then Not What Why How'
);

/** Does the word before a full stop keep the sentence open, given what follows? */
function isAbbreviation(word: string, next: string): boolean {
	const low = word.toLowerCase();
	if (BEFORE_MORE.has(low)) return true;
	if (/^\p{N}/u.test(next) && BEFORE_NUMBER.has(low)) return true;
	const small = /^\p{Ll}/u.test(next);
	if (BEFORE_SMALL.has(low)) return small;
	// Initials and what is written like them: "S. Jaishankar", "the U.S. President".
	if (BEFORE_NAME.has(low) || /^\p{L}(\.\p{L})*$/u.test(word))
		return !BEGINNINGS.has(/^[\p{L}]+/u.exec(next)?.[0] ?? '') && !(low.length === 1 && /^\p{N}/u.test(next));
	return false;
}

/**
 * Where sentences end: positions after the stop and what closes after it, where a blank or a line break
 * follows. The end of the text is not among them. Semicolons and colons end nothing.
 */
export function sentenceEnds(text: string): number[] {
	return [...text.matchAll(STOP)].flatMap((match) => {
		const [all, stop = '', closing = ''] = match;
		const end = match.index + all.length;
		// Far enough for any opening quote and the first word.
		const after = text.slice(end, end + 40);
		const next = after.trimStart().replace(OPENING, '');
		if (!/^\s/.test(after) || next === '') return [];
		const small = /^\p{Ll}/u.test(next);
		// “Really?” he asked. “Gone …” and more.
		if (stop !== '.') return small ? [] : [end];
		if (closing !== '' && small) return [];
		const word =
			/[\p{L}\p{N}]+(\.[\p{L}\p{N}]+)*$/u.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ??
			'';
		return isAbbreviation(word, next) ? [] : [end];
	});
}

/** A text without a letter (a page number, "2." before an item) is no sentence. */
export const isWords = (text: string): boolean => /\p{L}/u.test(text);

/** Does a text end as a sentence does? Captions, logos and share links do not. */
export const endsAsSentence = (text: string): boolean => /[.?!…]["'’”)\]]*$/.test(text);

/** The sentences of a paragraph, tidied, in order; the first is sentence 1. Signs stay as the paragraph has them. */
export function sentencesOf(paragraph: string): string[] {
	const text = tidied(paragraph);
	const cuts = [0, ...sentenceEnds(text), text.length];
	return cuts
		.slice(1)
		.map((end, index) => text.slice(cuts[index], end).trim())
		.filter(isWords);
}
