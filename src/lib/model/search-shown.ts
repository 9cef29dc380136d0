/** What search shows for a text: results in groups, the way on where there are none, and how that is said. Pure. */
import { finder } from './search';
import { KINDS, namesOf, type Kind, type SearchEntry } from './search-entry';

export interface Shown {
	/** The group of the best result first. */
	groups: readonly { kind: Kind; title: string; entries: readonly SearchEntry[] }[];
	/** Whether these are results; else they are a start, or a way on. */
	found: boolean;
	/** For the reader and the listener; empty before anything is typed. */
	said: string;
}

/** Commands that are offered before anything is typed, with the layers and the pages. */
const COMMANDS = 6;
/** Takes the filter away; offered only while there is one. */
const SHOW_ALL = 'command:all';
/** Characters of a text that names nothing which are said back. */
const SAID = 40;

/** Prepares the entries; the returned function answers a text. */
export function shownFor(entries: readonly SearchEntry[]): (text: string) => Shown {
	const find = finder(entries, namesOf);
	const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
	// Where a filter is on, its end stands where a person who misses a country looks first.
	const back = of('command').filter(({ id }) => id === SHOW_ALL);
	const others = of('command').filter(({ id }) => id !== SHOW_ALL);
	const start = [...back, ...of('layer'), ...of('page'), ...others.slice(0, COMMANDS)];
	return (text) => {
		const asked = text.trim();
		if (!asked) return { groups: grouped(start), found: false, said: '' };
		const found = find(asked);
		if (found.length > 0) {
			const said = found.length === 1 ? '1 result' : `${found.length} results`;
			return { groups: grouped(found), found: true, said };
		}
		const name = [...asked].slice(0, SAID).join('');
		const said = `Nothing here is called “${name}”. The article may use another word: try a country, a place or a year, or look through these pages.`;
		return { groups: grouped(of('page')), found: false, said };
	};
}

function grouped(entries: readonly SearchEntry[]): Shown['groups'] {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	return kinds.map((kind) => ({
		kind,
		title: KINDS[kind],
		entries: entries.filter((entry) => entry.kind === kind)
	}));
}
