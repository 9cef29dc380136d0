/** What a speaker sets once in the presenter window; remembered on this machine. */
import { recall, remember } from './remembered';

const NOTES_SIZE = 'notes-size';
const PLANNED = 'planned-minutes';

/** Type of the notes, px. */
export const SIZES = { least: 18, most: 48, step: 3, usual: 24 } as const;
/** Length of the talk, minutes. */
export const MINUTES = { least: 1, most: 240, usual: 15 } as const;

export class PresenterSettings {
	#notesSize = $state(numberIn(recall(NOTES_SIZE), SIZES));
	#planned = $state(numberIn(recall(PLANNED), MINUTES));

	/** px. */
	get notesSize(): number {
		return this.#notesSize;
	}

	setNotesSize(px: number): void {
		this.#notesSize = numberIn(String(px), SIZES);
		remember(NOTES_SIZE, String(this.#notesSize));
	}

	/** Minutes. */
	get planned(): number {
		return this.#planned;
	}

	setPlanned(minutes: number): void {
		this.#planned = numberIn(String(minutes), MINUTES);
		remember(PLANNED, String(this.#planned));
	}
}

/** The nearest number in reach; the usual one for what is no number. */
function numberIn(text: string | null, reach: { least: number; most: number; usual: number }): number {
	const number = Math.round(Number(text ?? NaN));
	return Number.isFinite(number) ? Math.min(reach.most, Math.max(reach.least, number)) : reach.usual;
}
