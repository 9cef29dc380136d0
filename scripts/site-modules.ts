/** What the build needs of the site's own code: the reader of records and the stylesheet of the palette. */
import { layers } from '../src/lib/layers';
import type { CountryGeography } from '../src/lib/map/views';
import type { LayerId } from '../src/lib/model/schema';

export { mapContent } from '../src/lib/model/map-content';
export { paletteCss } from '../src/lib/map/stylesheet';
export { formatProblems, readContent } from '../src/lib/model/records';

/**
 * What the map needs of the geography at once: where names stand, what a camera frames, titles of disputes.
 * @param index text of `src/content/geo/index.json`
 */
export function mapGeography(index: string) {
	const { countries, disputes } = JSON.parse(index) as {
		countries: Record<string, CountryGeography>;
		disputes: { id: string; title: string }[];
	};
	return {
		countries: Object.fromEntries(
			Object.entries(countries).map(([id, { label, focus }]) => [id, { label, focus }])
		),
		disputes: Object.fromEntries(disputes.map(({ id, title }) => [id, title]))
	};
}

/**
 * What records are checked against besides themselves: the codes of the layers, the ids of the geometry.
 * @param index text of `src/content/geo/index.json`
 */
export function knownIds(index: string): { codes: Record<LayerId, string[]>; geometryIds: string[] } {
	const codes: Record<LayerId, string[]> = { recognition: [], engagement: [], security: [] };
	for (const layer of layers) codes[layer.id] = layer.categories.map(({ code }) => code);
	const { countries } = JSON.parse(index) as { countries: Record<string, unknown> };
	return { codes, geometryIds: Object.keys(countries) };
}
