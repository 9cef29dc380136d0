/** What the build needs of the site's own code: the reader of records and the stylesheet of the palette. */
import { layers } from '../src/lib/layers';
import type { Box } from '../src/lib/map/camera';
import { smallMap } from '../src/lib/map/small-map';
import type { FirstPaint } from '../src/lib/map/svg-base-markup';
import type { CountryGeography } from '../src/lib/map/views';
import { marksOf, type PlaceOnMap } from '../src/lib/map/mark-list';
import type { DisputeRow } from '../src/lib/model/borders';
import { evidenceContent } from '../src/lib/layers/evidence';
import { mentionsIn } from '../src/lib/model/records-walk';
import type { Content, LayerId, LockedContent, Place } from '../src/lib/model/schema';
import { searchContent, type Marked, type SearchContent } from '../src/lib/model/search-content';

export { actorsContent } from '../src/lib/model/actors-content';
export { argumentContent } from '../src/lib/model/argument-content';
export { briefingContent } from '../src/lib/model/briefing-content';
export { mapContent } from '../src/lib/model/map-content';
export { methodContent } from '../src/lib/model/method-content';
export { relationContent, stanceContent } from '../src/lib/model/stance-content';
export { timelineContent } from '../src/lib/model/timeline-content';
export { tableContent } from '../src/lib/model/table-content';
export { paletteCss, projectorCss } from '../src/lib/map/stylesheet';
export { formatProblems, readContent } from '../src/lib/model/records';

/**
 * What the map needs of the geography at once: where names stand, what a camera frames, titles of disputes,
 * and between whom the areas lie that are given to nobody.
 * @param index text of `src/content/geo/index.json`
 */
export function mapGeography(index: string) {
	const { countries, disputes } = JSON.parse(index) as {
		countries: Record<string, CountryGeography>;
		disputes: { id: string; title: string; area: boolean; givenTo: string | null; parties: string[] }[];
	};
	return {
		countries: Object.fromEntries(
			Object.entries(countries).map(([id, { label, focus }]) => [id, { label, focus }])
		),
		disputes: Object.fromEntries(disputes.map(({ id, title }) => [id, title])),
		parties: Object.fromEntries(
			disputes.filter(({ area, givenTo }) => area && givenTo === null).map(({ id, parties }) => [id, parties])
		)
	};
}

/**
 * The register of disputes as the pages show it: parties by name, and a small map for each row.
 * @param index text of `src/content/geo/index.json`
 * @param paint text of `src/content/geo/first-paint.json`
 * @param countries the states that the article names, as it spells them
 */
export function disputeRegister(
	index: string,
	paint: string,
	countries: readonly { id: string; name: string }[]
): DisputeRow[] {
	type Row = Omit<DisputeRow, 'parties' | 'picture' | 'box'> & { parties: string[]; box: Box };
	const { disputes } = JSON.parse(index) as { disputes: Row[] };
	const geometry = JSON.parse(paint) as FirstPaint;
	const coded = new Map(countries.map(({ id, name }) => [id, name]));
	const nameOf = (id: string) => coded.get(id) ?? geometry.context[id]?.name ?? id;
	return disputes.map(({ id, kind, title, parties, note, basis, drawn, givenTo, box, line, area }) => ({
		...{ id, kind, title, note, basis, drawn, givenTo, box, line, area },
		parties: parties.map((party) => ({ id: coded.has(party) ? party : null, name: nameOf(party) })),
		picture: smallMap(box, parties, geometry, nameOf)
	}));
}

/**
 * The places that the map may mark, with their positions.
 * @param index text of `src/content/geo/index.json`
 */
export function placesOnMap(index: string, places: readonly Place[]): PlaceOnMap[] {
	const positions = (JSON.parse(index) as { places: Record<string, readonly number[]> }).places;
	return places
		.filter(({ marker }) => marker !== 'none')
		.map(({ id, name, marker }) => ({ id, name, marker, at: positions[id] ?? null }));
}

/** Levels of zoom: how near search goes at least, and how far from where a mark would come or go. */
const [NEAR, INSIDE] = [3.4, 0.4];

/**
 * What can be searched, with a camera for every place that the map marks.
 * @param index text of `src/content/geo/index.json`
 */
export function searchOf(index: string, content: Content): SearchContent {
	const marks = marksOf(placesOnMap(index, content.places)).flatMap(
		({ id, at: [at], from, until, layers: spoken }): [string, Marked][] => {
			if (!at) return [];
			const [lon = 0, lat = 0] = at;
			const zoom = Math.min(Math.max(NEAR, from + INSIDE), until - INSIDE);
			const on = layers.map((layer) => layer.id).filter((layer) => spoken?.includes(layer));
			const camera = [zoom, lat, lon].map((number) => number.toFixed(2)).join('/');
			return [[id, { camera, layers: spoken && on }]];
		}
	);
	return searchContent(content, Object.fromEntries(marks));
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

/** What the page of the evidence shows. */
export function evidenceOf(content: LockedContent) {
	const cited = [content, layers].flatMap((all) => mentionsIn(all).citations.map(({ value }) => value));
	return evidenceContent(content, content.fingerprints, cited);
}
