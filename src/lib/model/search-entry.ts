/** One thing that search can offer. */
import type { View } from './view';

/** In the order of equals, with what a group of them is called. What is on the map comes first. */
export const KINDS = {
	country: 'Countries',
	place: 'Places',
	actor: 'Actors',
	theme: 'Themes',
	event: 'Events',
	layer: 'Layers',
	page: 'Pages',
	scene: 'Scenes of the briefing',
	command: 'Commands'
} as const;
export type Kind = keyof typeof KINDS;

/** What is done here and now, and has no address. */
export type Command = 'filter' | 'home' | 'neighbourhood' | 'picture' | 'link' | 'keys';

/** What choosing an entry does: a change of the view, with a place in its page or a camera over it; or a command. */
export type Go = { show: Partial<View>; anchor?: string; camera?: string } | { run: Command };

export interface SearchEntry {
	/** Unique: "actor:nato". */
	id: string;
	kind: Kind;
	title: string;
	/** Other names for it. */
	words: readonly string[];
	/** A short line beside the title; what is typed may be in it too. */
	detail: string;
	go: Go;
}

/** An entry by its parts, for lists of them. */
export type Row = readonly [id: string, title: string, words: readonly string[], detail: string, go: Go];

export function entriesOf(kind: Kind, rows: readonly Row[]): SearchEntry[] {
	return rows.map(([id, title, words, detail, go]) => ({
		id: `${kind}:${id}`,
		kind,
		title,
		words,
		detail,
		go
	}));
}

/** What an entry can be found by. */
export function namesOf({ title, words, detail }: SearchEntry): string[] {
	return [title, ...words, ...(detail ? [`${title} ${detail}`] : [])];
}
