/** The version of the build, given once by the layout. */
import { createContext } from 'svelte';

export const [getVersion, setVersion] = createContext<string>();
