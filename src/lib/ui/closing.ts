/** Told at once that a dialog closes. */
import type { Attachment } from 'svelte/attachments';

/**
 * For a dialog that stays in the page: calls `run` as it closes, by whatever closes it. The event "close" comes late,
 * when the key that opens the dialog may have been pressed again; only browsers whose dialogs have no "beforetoggle"
 * wait for it.
 */
export const closing =
	(run: () => void): Attachment<HTMLDialogElement> =>
	(dialog) => {
		const before = (event: Event) => {
			if ((event as ToggleEvent).newState === 'closed') run();
		};
		const after = () => {
			if (!dialog.open) run();
		};
		dialog.addEventListener('beforetoggle', before);
		dialog.addEventListener('close', after);
		return () => {
			dialog.removeEventListener('beforetoggle', before);
			dialog.removeEventListener('close', after);
		};
	};
