/**
 * What the workspace asks of whatever it runs in: Kit's router on the site, the part of the address after "#"
 * in the single-file edition.
 */
import { createContext } from 'svelte';
import type { Relation, Scene } from '../model/schema';

/** How the address came to be what it is: the first one, going back or on, anything else. */
export type Arrival = 'enter' | 'popstate' | 'other';

export interface Shell {
	/** True on the page for addresses that name nothing. */
	missing: () => boolean;
	/** The scene that the address names, whole. */
	scene: () => Scene | null;
	/** What the arrows of that scene tell. */
	relations: () => readonly Relation[];
	/** The camera that stands in the address, as text; empty where none does. */
	camera: () => string;
	/** Writes a camera into the address, or takes it out with an empty text; no entry in the history. */
	writeCamera: (text: string) => void;
	/** What the memory of cameras goes by: the same for the same page. */
	pageKey: () => string;
	/** Whether the address leads to a place inside the page. */
	anchored: () => boolean;
	/** Called before the address changes. Only while a component starts. */
	before: (run: () => void) => void;
	/** Called after it has changed and the page stands. Only while a component starts. */
	after: (run: (arrival: Arrival) => void) => void;
}

export const [getShell, setShell] = createContext<Shell>();
