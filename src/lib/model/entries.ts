/** The four entries that lead everywhere, and the pages that each of them leads to: the one list of both. */
import type { PageId } from './view';

export interface Entry {
	page: PageId;
	label: string;
	/** What else belongs to it, in the order in which it is offered; the first is the entry's own page. */
	pages: readonly { page: PageId; label: string }[];
}

export const ENTRIES: readonly Entry[] = [
	{
		page: 'map',
		label: 'Map',
		pages: [
			{ page: 'map', label: 'The map' },
			{ page: 'table', label: 'Table' },
			{ page: 'timeline', label: 'Timeline' },
			{ page: 'compare', label: 'Compare' }
		]
	},
	{
		page: 'brief',
		label: 'Briefing',
		pages: [
			{ page: 'brief', label: 'The talk' },
			{ page: 'brief/ready', label: 'Ready?' }
		]
	},
	{
		page: 'evidence',
		label: 'Evidence',
		pages: [
			{ page: 'evidence', label: 'The article' },
			{ page: 'argument', label: 'Argument' },
			{ page: 'actors', label: 'Actors' },
			{ page: 'method', label: 'Method' },
			{ page: 'about/borders', label: 'Borders' },
			{ page: 'about', label: 'About' }
		]
	},
	{
		page: 'share',
		label: 'Share',
		pages: [
			{ page: 'share', label: 'Share' },
			{ page: 'data', label: 'Data' }
		]
	}
];

/** The entry that a page belongs to. */
export function entryOf(page: PageId): Entry | undefined {
	return ENTRIES.find((entry) => entry.page === page || entry.pages.some((one) => one.page === page));
}
