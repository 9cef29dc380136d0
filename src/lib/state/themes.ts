/** Titles of the themes: filters name them, and the first view has no need of them. */
import { createContext } from 'svelte';
import type { Theme } from '../model/schema';

/** @throws what the browser throws where they cannot be fetched */
export type FetchThemes = () => Promise<readonly Pick<Theme, 'id' | 'title'>[]>;

export const [getThemes, setThemes] = createContext<FetchThemes>();
