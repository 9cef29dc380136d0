/** Turns key presses on the page into verbs of the key table. */
import { verbOf, type Verb } from '../model/keys';

export interface KeyboardTarget {
	singleKeys: () => boolean;
	run: Readonly<Record<Verb, () => void>>;
}

/** Listens until the returned function is called. An open dialog keeps its keys to itself. */
export function listenToKeys({ singleKeys, run }: KeyboardTarget): () => void {
	const listener = (event: KeyboardEvent) => {
		if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
		const verb = verbOf(event, isTextField(event.target), singleKeys());
		if (!verb) return;
		event.preventDefault();
		run[verb]();
	};
	window.addEventListener('keydown', listener);
	return () => window.removeEventListener('keydown', listener);
}

function isTextField(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (
		target.isContentEditable ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
	)
		return true;
	return (
		target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
	);
}
