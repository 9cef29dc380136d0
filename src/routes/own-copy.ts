/** All that looks at a reader's copy of the article, with the fingerprints; loaded when somebody brings one. */
import evidence from 'virtual:content/evidence';
import lock from 'virtual:content/lock';
import { checkCopy, textOfBytes } from '$lib/model/copy';
import { resultLines } from '$lib/model/copy-words';
import { sentenceId } from '$lib/model/data-ids';
import type { CopySource, HeldCopy } from '$lib/state/own-copy.svelte';
import CopyNote from '$lib/ui/copy/CopyNote.svelte';
import CopyReader from '$lib/ui/copy/CopyReader.svelte';

/** Bytes. What is larger is not even read: no text of an article, and it may be a film. Arbitrary. */
const MOST_BYTES = 20_000_000;

/** @returns the checked copy, or one line for why there is none */
export async function look(source: CopySource): Promise<HeldCopy | string> {
	const read = typeof source === 'string' ? { text: source } : await textOf(source);
	if (typeof read === 'string') return read;
	const check = checkCopy(read.text, lock, evidence.outline.title);
	if (!check.readable) return check.message;
	const cited = new Set(evidence.sentences.filter((one) => one.cited).map(({ place }) => sentenceId(place)));
	const result = resultLines(check, (place) => cited.has(sentenceId(place)));
	return { check, lock, result, Note: CopyNote, Reader: CopyReader };
}

async function textOf(files: readonly File[]): Promise<{ text: string } | string> {
	const [file] = files;
	if (!file) return 'No file came.';
	if (files.length > 1) return `${files.length} files came: bring one, with the whole article.`;
	if (file.size > MOST_BYTES) return 'This file is too large for the text of an article.';
	try {
		return { text: textOfBytes(new Uint8Array(await file.arrayBuffer())) };
	} catch {
		return 'This file could not be read: open it, select all, copy, paste.';
	}
}
