/** Keys pressed before the code that knows them has come: kept, so that none is lost. */

/**
 * Starts keeping; the returned function ends that and gives what was pressed, in order. What an open dialog
 * hears is its own: kept, the Escape that closed it would close the panel under it too.
 */
export function keepKeys(): () => KeyboardEvent[] {
	const kept: KeyboardEvent[] = [];
	const keep = (event: KeyboardEvent) => document.querySelector('dialog[open]') || kept.push(event);
	window.addEventListener('keydown', keep);
	return () => {
		window.removeEventListener('keydown', keep);
		return kept;
	};
}

/**
 * Starts taking what is typed for a field that is on its way; the returned function ends that and gives the text.
 * Nothing else hears it meanwhile: letters are keys everywhere else.
 * @param wanted false once the field is not coming any more, which ends it too
 */
export function keepTyping(wanted: () => boolean): () => string {
	let text = '';
	const keep = (event: KeyboardEvent) => {
		if (!wanted()) return window.removeEventListener('keydown', keep, true);
		if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
		text += event.key;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	window.addEventListener('keydown', keep, true);
	return () => {
		window.removeEventListener('keydown', keep, true);
		return text;
	};
}
