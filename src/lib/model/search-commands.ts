/** What search offers to do: only what changes something now. */
import { SUBJECT } from './category';
import type { Filter } from './filter';
import type { Layer } from './layer';
import type { MapContent } from './map-content';
import type { SearchContent } from './search-content';
import type { Command, Row } from './search-entry';
import type { PageId, ThemeChoice, View } from './view';

export interface CommandSources {
	content: Pick<MapContent, 'countries' | 'scenes'>;
	search: SearchContent;
	layers: readonly Pick<Layer, 'id' | 'label' | 'question'>[];
	presets: readonly { id: string; label: string; filter: Filter }[];
	/** One file without a server: its address is of use to nobody else. */
	alone: boolean;
}

const THEMES: readonly [ThemeChoice, string][] = [
	['light', 'Light theme'],
	['dark', 'Dark theme'],
	['auto', 'Theme as the system']
];

/**
 * The likeliest first.
 * @param page where a choice of layers or countries is seen at once
 */
export function commands(
	view: View,
	page: PageId,
	{ content, layers, presets, alone }: Omit<CommandSources, 'search'>
): Row[] {
	const open = content.countries.find(({ id }) => id === view.country && view.page === 'map');
	const [first] = content.scenes;
	const talk: Partial<View> | undefined = first && {
		page: 'brief',
		scene: first.id,
		layer: first.layer,
		country: null
	};
	const same = (filter: Filter) => filter.join() === view.filter.join();
	const on = (id: string, title: string, words: string[], show: Partial<View> | undefined): Row[] =>
		show ? [[id, title, words, '', { show }]] : [];
	/** Relations are drawn of who is open or compared; with nobody there those of the subject are at hand. */
	const subject = content.countries.find(({ id }) => id === SUBJECT);
	const drawable = view.page === 'compare' ? view.compare.length > 1 : open !== undefined;
	const run = (id: Command, title: string, words: string[]): Row => [id, title, words, '', { run: id }];
	return [
		...(view.filter.length > 0 ? on('all', 'Show all countries', ['clear filter'], { filter: [] }) : []),
		...(open
			? on('compare', `Compare ${open.name} with …`, [], {
					page: 'compare',
					compare: [open.id],
					country: null
				})
			: []),
		run('filter', 'Filter countries …', ['filter', 'conditions']),
		...(drawable && view.arcs === 'off' ? on('arcs', 'Draw relations', ['arrows'], { arcs: 'on' }) : []),
		...(subject && !drawable && view.arcs === 'off' ? [relationsOf(subject)] : []),
		...(view.arcs === 'on' ? on('arcs', 'Hide relations', ['arrows'], { page, arcs: 'off' }) : []),
		...on('talk', 'Start the briefing', ['present'], talk),
		run('picture', 'Save picture', ['png', 'svg', 'slide', 'download']),
		...(alone ? [] : [run('link', 'Copy link to this view', ['share', 'address'])]),
		run('home', 'Whole region', ['home']),
		run('neighbourhood', 'Afghanistan and its neighbours', ['neighbourhood']),
		run('keys', 'Keys and settings', ['help', 'shortcuts']),
		...presets.flatMap(({ id, label, filter }) =>
			same(filter) ? [] : on(id, `Show only: ${label}`, ['filter'], { page, filter })
		),
		...layers.flatMap(({ id, label }) =>
			id === view.layer || id === view.second
				? []
				: on(`second-${id}`, `Second layer: ${label}`, ['symbols'], { page, second: id })
		),
		...(view.second ? on('second', 'No second layer', ['symbols'], { page, second: null }) : []),
		...THEMES.flatMap(([theme, title]) =>
			theme === view.theme ? [] : on(`theme-${theme}`, title, ['colours'], { theme })
		),
		...on(
			'projector',
			'Start the briefing in large type for a projector',
			['projector mode'],
			talk && { ...talk, projector: 'on' }
		)
	];
}

function relationsOf({ id, name }: { id: string; name: string }): Row {
	const show: Partial<View> = { page: 'map', country: id, event: null, arcs: 'on' };
	return ['arcs', `Draw relations of ${name}`, ['arrows'], 'or open another country first', { show }];
}
