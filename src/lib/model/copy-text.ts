/** What a reader pastes or drops: is it a text at all? One clear line where it is not. */

/** Why a copy cannot be checked, in one line for the reader. */
export interface Refusal {
	readable: false;
	kind: 'empty' | 'too-long' | 'not-text' | 'other-text';
	message: string;
}

/** Arbitrary: twenty articles; what is longer is no copy of one, and would take seconds to read. */
export const MOST_CHARACTERS = 200_000;
export const MOST_LINES = 10_000;
/** Beginnings of PDF, zip (a Word file is one), old Word, RTF, pictures. */
const SIGNATURES = [
	'%PDF-',
	'PK\u0003\u0004',
	'ÐÏ\u0011à',
	'\ufffd\ufffd\u0011\ufffd',
	'{\\rtf',
	'\u0089PNG'
];
/** Signs that no text has, but bytes read as text do; more than one in a hundred is not an accident. */
// eslint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0001-\u0008\u000e-\u001f\ufffd]/g;
const SHARE_NOT_TEXT = 0.01;
const LOOKED_AT = 20_000;

/** Windows-1252 from 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const HOW = 'open it, select all, copy, paste.';

/** The refusal of what is no text of an article; null for what can be looked at. Takes no longer for a longer text. */
export function refusalOf(text: string): Refusal | null {
	const refuse = (kind: Refusal['kind'], message: string): Refusal => ({ readable: false, kind, message });
	const start = text.slice(0, LOOKED_AT);
	const odd = start.match(NOT_TEXT)?.length ?? 0;
	if (
		SIGNATURES.some((signature) => start.startsWith(signature)) ||
		start.includes('\u0000') ||
		odd > start.length * SHARE_NOT_TEXT
	)
		return refuse('not-text', `This looks like a PDF or Word file, not text: ${HOW}`);
	if (/^\s*<(!doctype|html|\?xml)/i.test(start))
		return refuse('not-text', `This looks like the source of a web page, not its text: ${HOW}`);
	if (text.length > MOST_CHARACTERS) {
		const [has, most] = [text.length, MOST_CHARACTERS].map((count) => count.toLocaleString('en'));
		return refuse(
			'too-long',
			`This text has ${has} characters; an article has fewer than ${most}. Paste it alone.`
		);
	}
	if ((text.match(/\n|\r(?!\n)/g)?.length ?? 0) > MOST_LINES)
		return refuse('too-long', 'This text has more lines than any article. Paste the article alone.');
	return text.trim() === '' ? refuse('empty', 'There is no text here: paste the whole article.') : null;
}

/** The text of a file: UTF-8, UTF-16 where its first bytes say so, else what Windows wrote before. Never throws. */
export function textOfBytes(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const text = new TextDecoder('windows-1252').decode(bytes);
		// Some versions of Node read it as Latin-1, which has no quotes in this range.
		return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
	}
}
