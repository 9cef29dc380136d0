/** What addresses can name on the real site, and every view there is. */
import content from 'virtual:content';
import { layers } from '../../../src/lib/layers';
import type { PageId, RendererChoice, ThemeChoice, View, ViewSpace } from '../../../src/lib/model/view';

export const space: ViewSpace = { layers: layers.map(({ id }) => id), countries: content.countries };

export const pages: readonly PageId[] = ['map', 'evidence', 'about', 'about/borders'];
export const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
export const renderers: readonly RendererChoice[] = ['auto', 'svg', 'gl'];
const countries: readonly (string | null)[] = [null, ...space.countries.map(({ id }) => id)];

/** Pages × layers × countries and none × themes × bases. */
export const views: readonly View[] = pages.flatMap((page) =>
	space.layers.flatMap((layer) =>
		countries.flatMap((country) =>
			themes.flatMap((theme) =>
				renderers.map((renderer): View => ({ page, layer, country, theme, renderer }))
			)
		)
	)
);

/** "recognition/PAK/?theme=dark" as an address bar hands it over: path and query. */
export function split(address: string): [path: string, search: string] {
	const at = address.indexOf('?');
	return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}
