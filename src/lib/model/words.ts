/** Plain-English helpers for sentences that are made from counts and lists. */

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 0–10 as words ("no", "one" … "ten"), everything else in digits. */
export function numberWord(count: number): string {
	return WORDS[count] ?? String(count);
}

/** First letter in upper case. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence; names further on keep their capital. */
export function uncapitalise(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "One state recognises" / "two states recognise": number, noun and verb agreeing. */
export function countOf(count: number, singular: string, plural: string): string {
	return `${numberWord(count)} ${count === 1 ? singular : plural}`;
}

/** "; for eight the article does not say", or nothing where it is silent on nobody. */
export function silenceClause(count: number, text: string): string {
	return count === 0 ? '' : `; for ${numberWord(count)} ${text}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
