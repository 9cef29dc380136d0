/**
 * The reader's copy of the article while this page is open: nothing keeps it, a reload forgets it. All that checks
 * and shows it comes late, and is handed over with it, so that pages without a copy carry none of that.
 */
import { getContext, setContext, type Component } from 'svelte';
import type { CheckedCopy } from '../model/copy';
import type { EvidenceContent } from '../model/evidence-content';
import type { Citation, Lock } from '../model/schema';

export interface HeldCopy {
	check: CheckedCopy;
	lock: Lock;
	/** Beside citations: whether their sentences stand in the copy, and the sentences. */
	Note: Component<{ citations: readonly Citation[]; held: HeldCopy }>;
	/** The copy, sentence by sentence, with what rests on each. */
	Reader: Component<{ evidence: EvidenceContent; held: HeldCopy }>;
	/** What the check came to, in lines. */
	result: readonly string[];
}

/** What a person pasted, or the files that were chosen or dropped. */
export type CopySource = string | readonly File[];
/** Checks a copy; a text is the one line that says why it cannot be. */
export type Look = (source: CopySource) => Promise<HeldCopy | string>;

export class OwnCopy {
	held = $state.raw<HeldCopy | null>(null);
}

const KEY = Symbol('own copy');
export const setOwnCopy = (own: OwnCopy | null): void => void setContext(KEY, own);
/** Null where no copy is shown: on the wall, in windows of their own. */
export const getOwnCopy = (): OwnCopy | null => getContext<OwnCopy | null>(KEY) ?? null;
