import { createContext } from 'svelte';
import type { RendererChoice } from '../model/view';

/** Settings of this person on this machine; they are no part of what a link shows. */
const SINGLE_KEYS = 'single-keys';
const RENDERER = 'renderer';

export class Preferences {
	#singleKeys = $state(read(SINGLE_KEYS) !== 'off');
	#renderer = $state(asRenderer(read(RENDERER)));

	/** Whether single letters and digits act as keys (WCAG 2.1.4). */
	get singleKeys(): boolean {
		return this.#singleKeys;
	}

	setSingleKeys(on: boolean): void {
		this.#singleKeys = on;
		write(SINGLE_KEYS, on ? 'on' : 'off');
	}

	get renderer(): RendererChoice {
		return this.#renderer;
	}

	setRenderer(choice: RendererChoice): void {
		this.#renderer = choice;
		write(RENDERER, choice);
	}
}

function asRenderer(text: string | null): RendererChoice {
	return text === 'svg' || text === 'gl' ? text : 'auto';
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

export const [getPreferences, setPreferences] = createContext<Preferences>();
