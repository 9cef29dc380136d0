/** What addresses can name, from the layers and the content. */
import type { Layer } from './layer';
import type { MapContent } from './map-content';
import type { ViewSpace } from './view';

export function viewSpace(
	layers: readonly Pick<Layer, 'id' | 'categories'>[],
	{ countries, scenes, themes, events }: Pick<MapContent, 'countries' | 'scenes' | 'themes' | 'events'>
): ViewSpace {
	return {
		layers: layers.map(({ id }) => id),
		countries,
		scenes,
		codes: Object.fromEntries(layers.map(({ id, categories }) => [id, categories.map(({ code }) => code)])),
		themes,
		events
	};
}
