/** What addresses can name on the real site, and every view there is. */
import content from 'virtual:content/map';
import { layers } from '../../../src/lib/layers';
import { ENTRIES } from '../../../src/lib/model/entries';
import { viewSpace } from '../../../src/lib/model/view-space';
import {
	defaultView,
	type ClaimsChoice,
	type PageId,
	type ProjectorChoice,
	type RendererChoice,
	type ThemeChoice,
	type View,
	type ViewSpace
} from '../../../src/lib/model/view';

export const space: ViewSpace = viewSpace(layers, content);
const plain = defaultView(space);

export const pages: readonly PageId[] = ENTRIES.flatMap((entry) => entry.pages.map(({ page }) => page));
export const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
export const renderers: readonly RendererChoice[] = ['auto', 'svg', 'gl'];
export const projectors: readonly ProjectorChoice[] = ['auto', 'on', 'off'];
export const claims: readonly ClaimsChoice[] = ['all', 'reported'];
export const countries: readonly (string | null)[] = [null, ...space.countries.map(({ id }) => id)];

const choices = themes.flatMap((theme) =>
	renderers.flatMap((renderer) =>
		projectors.flatMap((projector) => claims.map((claim) => ({ theme, renderer, projector, claims: claim })))
	)
);
const places = space.layers.flatMap((layer) => countries.map((country) => ({ layer, country })));

/** Pages × layers × countries and none × themes × bases × projectors. */
export const views: readonly View[] = pages.flatMap((page) =>
	places.flatMap((place) => choices.map((choice): View => ({ ...plain, page, ...place, ...choice })))
);

/** Scenes × layers × countries and none: every scene and every digression from it. */
export const sceneViews: readonly View[] = space.scenes.flatMap(({ id: scene }) =>
	places.map((place): View => ({ ...plain, page: 'brief', scene, ...place }))
);

/** "recognition/PAK/?theme=dark" as an address bar hands it over: path and query. */
export function split(address: string): [path: string, search: string] {
	const at = address.indexOf('?');
	return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}
