/**
 * Reads a PDF as Chromium writes it: pages, and the words on each. Objects stand one after another, streams are
 * deflated, text is glyph numbers that each font translates (`ToUnicode`).
 */
import { inflateSync } from 'node:zlib';

interface Found {
	head: string;
	stream: string;
}

/** The letters of each page, without spaces and line ends: those are places on paper, not letters. */
export function pagesOf(pdf: Buffer): string[] {
	const objects = objectsOf(pdf);
	const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
	return pages.map(({ head }) => lettersIn(head, refsIn(head, 'Contents'), objects).replace(/\s+/g, ''));
}

function objectsOf(pdf: Buffer): Map<string, Found> {
	const text = pdf.toString('latin1');
	const found = new Map<string, Found>();
	for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
		const start = match.index + match[0].length;
		const end = text.indexOf('endobj', start);
		const at = text.indexOf('stream', start);
		const isStream = at >= 0 && at < end;
		const head = text.slice(start, isStream ? at : end);
		found.set(match[1] ?? '', { head, stream: isStream ? inflated(pdf, head, at + 'stream'.length) : '' });
	}
	return found;
}

function inflated(pdf: Buffer, head: string, after: number): string {
	const start = after + (pdf[after] === 13 ? 2 : 1);
	const bytes = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0));
	if (!head.includes('/FlateDecode')) return bytes.toString('latin1');
	return inflateSync(bytes).toString('latin1');
}

/** Numbers of the objects behind a name: one, or a list. */
function refsIn(head: string, name: string): string[] {
	const value = new RegExp(`/${name}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`).exec(head)?.[1] ?? '';
	return [...value.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}

/** What is written by some streams, and by the drawings that they call, in their order. */
function lettersIn(head: string, streams: readonly string[], objects: Map<string, Found>): string {
	const resources = objects.get(refsIn(head, 'Resources')[0] ?? '')?.head ?? head;
	const named = (kind: string) => {
		const inside = new RegExp(`/${kind}\\s*<<([^>]*)>>`).exec(resources)?.[1] ?? '';
		return new Map([...inside.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]));
	};
	const [fonts, drawings] = [named('Font'), named('XObject')];
	let font = new Map<string, string>();
	let letters = '';
	for (const id of streams) {
		const { stream = '' } = objects.get(id) ?? {};
		for (const [, face, glyphs, drawing] of stream.matchAll(
			/\/(\w+) [\d.]+ Tf|<([\da-fA-F]+)>|\/(\w+) Do/g
		)) {
			if (face) font = lettersOf(objects, fonts.get(face) ?? '');
			if (glyphs) letters += spelled(glyphs, font);
			const called = drawing && drawings.get(drawing);
			const form = called ? objects.get(called) : undefined;
			if (called && form?.head.includes('/Form')) letters += lettersIn(form.head, [called], objects);
		}
	}
	return letters;
}

/** Letters by glyph number, as hexadecimal digits. */
function lettersOf(objects: Map<string, Found>, id: string): Map<string, string> {
	const table = objects.get(refsIn(objects.get(id)?.head ?? '', 'ToUnicode')[0] ?? '')?.stream ?? '';
	const letters = new Map<string, string>();
	const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
	for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
		for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
			letters.set(glyph.toLowerCase(), decode(hex));
	for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
		for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
			for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
				letters.set(
					glyph.toString(16).padStart(from.length, '0'),
					String.fromCodePoint(parseInt(hex, 16) + glyph - parseInt(from, 16))
				);
	return letters;
}

function spelled(glyphs: string, font: Map<string, string>): string {
	const width = [...font.keys()][0]?.length ?? 4;
	return (glyphs.toLowerCase().match(new RegExp(`.{${width}}`, 'g')) ?? [])
		.map((glyph) => font.get(glyph) ?? '')
		.join('');
}
