/** Finding by what a person types: one ranking for everything that has a name. Pure, total, for any list. */
import { fold } from './fold';

/** Longer texts name nothing; nobody types them, but they are pasted. */
const LONGEST = 200;

/** As people type: case, accents, separators, apostrophes and other signs do not matter; "U.S." is "us". */
export function plain(text: string): string {
	return fold(text)
		.replace(/['’.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

interface Word {
	text: string;
	/** A bit for each of its letters; letters may share one. */
	letters: number;
}
interface Name {
	text: string;
	words: readonly Word[];
}
function wordOf(text: string): Word {
	let letters = 0;
	for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) % 32);
	return { text, letters };
}
const nameOf = (text: string): Name => ({ text, words: text.split(' ').map(wordOf) });

/**
 * How near a text is to a name, 0 the nearest: it is the name · the name starts with it · each of its words starts
 * one of the name's · the name holds it. Infinity for none of these.
 */
function rank(name: Name, typed: Name): number {
	if (name.text === typed.text) return 0;
	if (name.text.startsWith(typed.text)) return 1;
	if (typed.words.every(({ text }) => name.words.some((own) => own.text.startsWith(text)))) return 2;
	return name.text.includes(typed.text) ? 3 : Infinity;
}

/** In how many letters the words typed differ from words of the name; Infinity for more than slips. */
function slipsIn(name: Name, typed: Name): number {
	return typed.words.reduce((sum, word) => sum + Math.min(...name.words.map((own) => slips(word, own))), 0);
}

/**
 * Prepares a list for being searched.
 * @param namesOf what an item is called, any number of names
 * @returns what finds items: the nearest first, equals in the order of the list; where nothing is near, those with
 * the fewest slips; the whole list for a text of nothing but spaces
 */
export function finder<T>(
	items: readonly T[],
	namesOf: (item: T) => readonly string[]
): (text: string) => T[] {
	const prepared = items.map((item) => ({
		item,
		names: namesOf(item).map(plain).filter(Boolean).map(nameOf)
	}));
	return (text) => {
		if (!text.trim()) return [...items];
		const typed = nameOf(text.length > LONGEST ? '' : plain(text));
		if (!typed.text) return [];
		const by = (distance: (name: Name, typed: Name) => number) =>
			prepared
				.map(({ item, names }) => ({ item, at: Math.min(...names.map((name) => distance(name, typed))) }))
				.filter(({ at }) => at < Infinity)
				.sort((a, b) => a.at - b.at);
		const near = by(rank);
		const found = near.length > 0 ? near : by(slipsIn).filter(({ at }, _, [first]) => at === first?.at);
		return found.map(({ item }) => item);
	};
}

/** Slips that a word of so many letters may have: with more it would be another word. */
const allowed = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 1 : 2);

/**
 * Fewest letters too many, missing, wrong or in each other's place between a word and any beginning of a name (optimal
 * string alignment, Damerau 1964); Infinity for more than a word may have. Cells so far off the diagonal that they
 * hold more are left out (Ukkonen 1985).
 */
function slips({ text: word, letters }: Word, { text: name, letters: own }: Word): number {
	const most = allowed(word.length);
	if (name.startsWith(word)) return 0;
	// Each letter that the name has nowhere is a slip.
	if (most === 0 || word.length > name.length + most || bitsIn(letters & ~own) > most) return Infinity;
	let before: number[] = [];
	let row = Array.from({ length: Math.min(name.length, most) + 1 }, (_, at) => at);
	let fewest = 0;
	for (let w = 1; w <= word.length; w++) {
		const next: number[] = w <= most ? [w] : [];
		fewest = next[0] ?? Infinity;
		for (let n = Math.max(1, w - most); n <= Math.min(name.length, w + most); n++) {
			const same = word[w - 1] === name[n - 1];
			const swapped = word[w - 1] === name[n - 2] && word[w - 2] === name[n - 1];
			next[n] = Math.min(
				(row[n] ?? Infinity) + 1,
				(next[n - 1] ?? Infinity) + 1,
				(row[n - 1] ?? Infinity) + (same ? 0 : 1),
				swapped ? (before[n - 2] ?? Infinity) + 1 : Infinity
			);
			fewest = Math.min(fewest, next[n] ?? Infinity);
		}
		if (fewest > most) return Infinity;
		[before, row] = [row, next];
	}
	return fewest;
}

function bitsIn(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
