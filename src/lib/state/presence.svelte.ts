/**
 * Whether the other kind of window is there. One that closes says so; one that was killed cannot, so it is asked
 * every few seconds and counts as gone when it stays silent.
 *
 * It is asked, not told to report, because browsers slow the clock of a window that nobody sees, down to a tick a
 * minute, but always deliver messages: the hidden window has only to answer. And only a window that is seen asks:
 * what nobody sees need not be known.
 */

/** Between two questions, ms. */
export const ASK_EVERY = 2000;
/** So many questions without an answer, and the other window is gone. */
const PATIENCE = 2;

export class Presence {
	met = $state(false);
	#unanswered = 0;

	heard(): void {
		this.#unanswered = 0;
		this.met = true;
	}

	lost(): void {
		this.#unanswered = 0;
		this.met = false;
	}

	/** Counts a question. Returns whether so many stayed without an answer that there is nobody. */
	asks(): boolean {
		this.#unanswered += 1;
		return this.met && this.#unanswered > PATIENCE;
	}
}
