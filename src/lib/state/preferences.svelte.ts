import { createContext } from 'svelte';
import type { RendererChoice } from '../model/view';
import { recall, remember } from './remembered';

/** Settings of this person on this machine; they are no part of what a link shows. */
const SINGLE_KEYS = 'single-keys';
const RENDERER = 'renderer';

export class Preferences {
	#singleKeys = $state(recall(SINGLE_KEYS) !== 'off');
	#renderer = $state(asRenderer(recall(RENDERER)));

	/** Whether single letters and digits act as keys (WCAG 2.1.4). */
	get singleKeys(): boolean {
		return this.#singleKeys;
	}

	setSingleKeys(on: boolean): void {
		this.#singleKeys = on;
		remember(SINGLE_KEYS, on ? 'on' : 'off');
	}

	get renderer(): RendererChoice {
		return this.#renderer;
	}

	/** What an address asks for goes before what this person chose. */
	rendererFor(asked: RendererChoice): RendererChoice {
		return asked === 'auto' ? this.#renderer : asked;
	}

	setRenderer(choice: RendererChoice): void {
		this.#renderer = choice;
		remember(RENDERER, choice);
	}
}

function asRenderer(text: string | null): RendererChoice {
	return text === 'svg' || text === 'gl' ? text : 'auto';
}

export const [getPreferences, setPreferences] = createContext<Preferences>();
