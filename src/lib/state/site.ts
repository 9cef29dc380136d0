/** What is known of the place where the site is published. */
import { createContext } from 'svelte';

export interface Site {
	/** Absolute address of this page, or null when the build was not told where it will stand. */
	canonical: () => string | null;
}

export const [getSite, setSite] = createContext<Site>();
