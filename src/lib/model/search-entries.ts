/** Everything that search offers in a view: countries, what else the article names, pages, commands. Pure. */
import { ENTRIES } from './entries';
import { commands, type CommandSources } from './search-commands';
import type { SearchContent } from './search-content';
import { entriesOf as entries, type Go, type Row, type SearchEntry } from './search-entry';
import type { PageId, View } from './view';

/** Pages on which a choice of layers or countries is seen at once; from elsewhere it leads to the map. */
const EXPLORING: readonly PageId[] = ['map', 'table', 'timeline', 'compare'];

export function searchEntries(view: View, sources: CommandSources): SearchEntry[] {
	const { content, search, layers } = sources;
	const page = EXPLORING.includes(view.page) ? view.page : 'map';
	return [
		...entries(
			'country',
			content.countries.map(({ id, name, aliases }): Row => {
				return [id, name, [id, ...aliases], aliases.join(', '), { show: { page: 'map', country: id } }];
			})
		),
		...entries(
			'place',
			search.places.map(([id, name, text, at]): Row => [id, name, [id], text, placeGo(at, view)])
		),
		...entries(
			'actor',
			search.actors.map(([id, name, type]): Row => {
				const go: Go = { show: { page: 'actors', country: null }, anchor: `actor-${id}` };
				const what = type.replaceAll('-', ' ');
				return [id, name, [id], name.endsWith(what) ? '' : what, go];
			})
		),
		...entries(
			'theme',
			search.themes.map(([id, title]): Row => {
				return [
					id,
					title,
					[id, 'theme'],
					'theme: shows only its countries',
					{ show: { page: 'map', filter: [id] } }
				];
			})
		),
		...entries(
			'event',
			search.events.map(([id, date, text]): Row => {
				return [id, text, [id, date], date, { show: { page: 'map', event: id } }];
			})
		),
		...entries(
			'layer',
			layers.map(({ id, label, question }): Row => {
				// The layer of the symbols, once it is painted, changes places with the one that was.
				const second = view.second === id ? { second: view.layer } : {};
				return [id, label, [], question, { show: { page, layer: id, ...second } }];
			})
		),
		...entries(
			'page',
			ENTRIES.flatMap((entry) =>
				entry.pages.map(({ page: id, label }): Row => {
					return [id, label, [id], entry.label === label ? '' : entry.label, { show: pageView(id, view) }];
				})
			)
		),
		...entries(
			'scene',
			search.scenes.map(([id, title], at): Row => {
				const layer = content.scenes.find((scene) => scene.id === id)?.layer ?? view.layer;
				const go: Go = { show: { page: 'brief', scene: id, layer, country: null } };
				return [id, title, [id], `scene ${at + 1}`, go];
			})
		),
		...entries('command', commands(view, page, sources))
	];
}

function placeGo(at: SearchContent['places'][number][3], view: View): Go {
	if (typeof at === 'string') return { show: { page: 'evidence', country: null }, anchor: at };
	const layer = at.layers?.includes(view.layer) === false ? at.layers[0] : undefined;
	return { show: { page: 'map', country: null, ...(layer && { layer }) }, camera: at.camera };
}

function pageView(page: PageId, { country, compare }: View): Partial<View> {
	if (page !== 'compare') return { page, country: null };
	return { page, compare: country ? [country] : compare, country: null };
}
