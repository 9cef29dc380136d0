/** What is known of the build and of the place where it is published. */
import { createContext } from 'svelte';

export interface Site {
	/** Version of the build. */
	version: string;
	/** Absolute address of this page, or null when the build was not told where it will stand. */
	canonical: () => string | null;
	/** True where everything is in one file: there are no others beside it to link to. */
	alone: boolean;
}

export const [getSite, setSite] = createContext<Site>();
