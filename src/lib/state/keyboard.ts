/** Turns key presses on the page into verbs of the key table. */
import { keysUsedBy, verbOf, type Verb } from '../model/keys';

export interface KeyboardTarget {
	singleKeys: () => boolean;
	presenting: () => boolean;
	/**
	 * @param key as pressed: one verb takes ten digits
	 * @returns false where there was nothing to do, which leaves the key to the browser
	 */
	run: (verb: Verb, key: string) => boolean;
}

/** Act in an open dialog too, which they close: a clicker steps whatever is on the screen. */
const CLICKER: readonly Verb[] = ['scene-next', 'scene-previous'];

/** Open a field, for which everything typed after them is meant. */
const FIELDS: readonly Verb[] = ['search', 'find'];

/**
 * Listens until the returned function is called. An open dialog keeps the other keys to itself.
 * @param early presses that came before this code did, which are carried out now
 */
export function listenToKeys(
	{ singleKeys, presenting, run }: KeyboardTarget,
	early: readonly KeyboardEvent[] = []
): () => void {
	const listener = (event: KeyboardEvent) => {
		if (event.defaultPrevented) return;
		const text = isTextField(event.target);
		const verb = verbOf(event, {
			text,
			uses: keysUsedBy(kindOf(event.target)),
			singleKeys: singleKeys(),
			presenting: presenting()
		});
		if (!verb) return;
		const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
		const paging = event.key.startsWith('Page');
		if (dialog && !(paging && CLICKER.includes(verb))) return;
		dialog?.close();
		// A key that is held down in a talk is one press, and the page never scrolls under it.
		const held = event.repeat && presenting() && !verb.startsWith('zoom');
		if (held || run(verb, event.key)) event.preventDefault();
		if (FIELDS.includes(verb)) typing = true;
	};
	let typing = false;
	// What is typed for a field is kept by somebody who listens to the window.
	for (const event of early)
		if (!typing || window.dispatchEvent(new KeyboardEvent('keydown', event))) listener(event);
	window.addEventListener('keydown', listener);
	return () => window.removeEventListener('keydown', listener);
}

/** Role or tag of what has the focus. */
function kindOf(target: EventTarget | null): string {
	if (!(target instanceof HTMLElement)) return '';
	if (target instanceof HTMLInputElement) return target.type === 'range' ? 'slider' : target.type;
	return target.getAttribute('role') ?? target.tagName.toLowerCase();
}

function isTextField(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	// For a frame, a dialog that has been closed still has the focus; nobody types into it.
	if (target.closest('dialog:not([open])')) return false;
	if (
		target.isContentEditable ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
	)
		return true;
	return (
		target instanceof HTMLInputElement &&
		!['radio', 'checkbox', 'button', 'submit', 'range'].includes(target.type)
	);
}
