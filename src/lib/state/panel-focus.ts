/** Focus follows the panel: into what opened, and back to where the person was when it closes. */
export class PanelFocus {
	#shown: string;
	#before: Element | null = null;
	#origin: HTMLElement | null = null;

	/** @param shown what the panel shows now, in one word; empty when it is closed */
	constructor(shown: string) {
		this.#shown = shown;
	}

	/** Call before a navigation takes the focus away. */
	remember(): void {
		this.#before = document.activeElement;
	}

	/**
	 * Call after a navigation.
	 * @param shown what the panel shows now
	 * @param anchored the address leads to a place inside the panel, which then has the focus already
	 */
	follow(shown: string, anchored: boolean): void {
		if (shown === this.#shown) return;
		if (!this.#shown && this.#before instanceof HTMLElement) this.#origin = this.#before;
		this.#shown = shown;
		// Not preventing the scroll: a panel that was read to its end starts at its name again.
		if (shown && !anchored) document.querySelector<HTMLElement>('.panel h2')?.focus();
		if (!shown) this.#whereTheyWere()?.focus({ preventScroll: true });
	}

	/** What was pressed may be gone with what it stood in; the map is always there. */
	#whereTheyWere(): HTMLElement | null {
		const origin = this.#origin;
		return origin?.isConnected && origin !== document.body ? origin : document.querySelector('.stage');
	}
}
