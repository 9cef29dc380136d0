/** The seam between the workspace and what a briefing adds to it, which is loaded only with a scene. */
import { createContext } from 'svelte';
import type { Verb } from '../model/keys';

export interface Briefing {
	/**
	 * Carries out what a key means while a scene is shown; null where none is.
	 * @returns whether there was something to do; undefined leaves the verb to the workspace
	 */
	run: ((verb: Verb, key: string) => boolean | undefined) | null;
	/** Has a screen reader say something. */
	say: (text: string) => void;
}

export const [getBriefing, setBriefing] = createContext<Briefing>();
