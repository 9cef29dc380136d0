/** Settings of this person on this machine; they are no part of what a link shows. */
const SINGLE_KEYS = 'single-keys';

export class Preferences {
	#singleKeys = $state(read(SINGLE_KEYS) !== 'off');

	/** Whether single letters and digits act as keys (WCAG 2.1.4). */
	get singleKeys(): boolean {
		return this.#singleKeys;
	}

	setSingleKeys(on: boolean): void {
		this.#singleKeys = on;
		write(SINGLE_KEYS, on ? 'on' : 'off');
	}
}

/** Storage may be switched off or missing; then the setting lasts as long as the page. */
function read(key: string): string | null {
	try {
		return typeof localStorage === 'undefined' ? null : localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Nothing is lost but the memory of the choice.
	}
}
