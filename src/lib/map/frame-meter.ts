/** Frames while the map moves: tells when they come too slowly to be a motion. */

/** A base must hold this many frames a second. */
export const LEAST_RATE = 20;
/** Frames that are judged together, so that a single one may hang. */
export const WINDOW = 12;
/** The map counts as moving for this long after it was last told to, ms. */
const PAUSE = 150;
/** Longer than any frame, ms: the tab was hidden or the machine asleep. */
const ASLEEP = 3000;

/** Whether the last frames came too slowly; lengths in ms, newest last. */
export function isSlow(frames: readonly number[]): boolean {
	if (frames.length < WINDOW) return false;
	const mean = frames.slice(-WINDOW).reduce((sum, length) => sum + length, 0) / WINDOW;
	return mean > 1000 / LEAST_RATE;
}

export class FrameMeter {
	readonly #onslow: () => void;
	#frames: number[] = [];
	#request = 0;
	#last = 0;
	#movedAt = 0;
	#told = false;

	/** @param onslow called once, when the last frames of a motion were too slow */
	constructor(onslow: () => void) {
		this.#onslow = onslow;
	}

	/** Call whenever the map moves. */
	moving(): void {
		this.#movedAt = performance.now();
		if (this.#request || this.#told) return;
		this.#last = this.#movedAt;
		this.#request = requestAnimationFrame((now) => this.#frame(now));
	}

	stop(): void {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
	}

	#frame(now: number): void {
		const length = now - this.#last;
		this.#last = now;
		if (length > 0 && length < ASLEEP) this.#frames = [...this.#frames, length].slice(-WINDOW);
		if (isSlow(this.#frames)) {
			this.stop();
			this.#told = true;
			this.#onslow();
			return;
		}
		const goesOn = now - this.#movedAt < PAUSE + length;
		this.#request = goesOn ? requestAnimationFrame((next) => this.#frame(next)) : 0;
	}
}
