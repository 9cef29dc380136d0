/**
 * The GL base's style: a pure function from theme to a MapLibre style specification. It draws what the SVG
 * base draws, in the same order, with the same widths. What a country is filled with is feature state
 * (`fill`, see `fillKey`), so that changing the layer is one repaint: nothing in the style depends on it.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { fillKey, SUBJECT } from '../../model/category';
import { BORDER, COAST, DASHES, DISPUTED, RIVER, RIVER_OPACITY } from '../lines';
import { grounds, themes, type ThemeId } from '../palette';
import { fillId, patternedFills } from '../patterns';

export const SOURCES = ['countries', 'areas', 'borders', 'water', 'rivers'] as const;
export type SourceId = (typeof SOURCES)[number];

const DISPUTED_AREA: ExpressionSpecification = ['==', ['get', 'kind'], 'disputed'];
const FILL: ExpressionSpecification = ['coalesce', ['feature-state', 'fill'], ''];

/**
 * @param coded ids of the countries that have a fill; everything else is context land
 * @param stretch how much larger than meant MapLibre shows dashes: 1 at whole zooms, up to 2 before the next
 */
export function mapStyle(theme: ThemeId, coded: readonly string[], stretch = 1): StyleSpecification {
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		sources: Object.fromEntries(
			SOURCES.map((id) => [
				id,
				{
					type: 'geojson',
					data: { type: 'FeatureCollection', features: [] },
					promoteId: 'id',
					// Tiles beyond the largest zoom would be made for nothing; finer than a tenth of a px is not seen.
					maxzoom: 8,
					tolerance: 0.1
				}
			])
		),
		layers: mapLayers(theme, coded, stretch)
	};
}

function mapLayers(theme: ThemeId, coded: readonly string[], stretch: number): LayerSpecification[] {
	const colour = themes[theme];
	const isCoded: FilterSpecification = ['in', ['get', 'id'], ['literal', [...coded]]];
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
		// Under all land, so that only its outer half is seen: the coast.
		outline('coast', colour.coast, null, COAST),
		{
			id: 'context',
			type: 'fill',
			source: 'countries',
			filter: ['!', isCoded],
			paint: { 'fill-color': colour.land }
		},
		outline('context-outline', colour['context-border'], ['!', isCoded]),
		{
			id: 'coded',
			type: 'fill',
			source: 'countries',
			filter: isCoded,
			paint: { 'fill-color': groundColour(theme) }
		},
		...patternedFills().map((fill): LayerSpecification => ({
			id: `pattern-${fillKey(fill)}`,
			type: 'fill',
			source: 'countries',
			filter: isCoded,
			paint: {
				'fill-pattern': fillId(fill.colour, fill.pattern),
				// A pattern cannot follow feature state; whether it shows can.
				'fill-opacity': ['case', ['==', FILL, fillKey(fill)], 1, 0]
			}
		})),
		outline('coded-outline', colour['coded-border'], isCoded),
		outline('subject-outline', colour['subject-border'], ['==', ['get', 'id'], SUBJECT]),
		// What the register gives to nobody is plain land, whatever the outlines beside it are filled with.
		area('nobodys', { 'fill-color': colour.land }, ['all', DISPUTED_AREA, ['==', ['get', 'givenTo'], null]]),
		{
			id: 'rivers',
			type: 'line',
			source: 'rivers',
			// Where a river is a border, the border is drawn.
			filter: ['!', ['get', 'border']],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour.river, 'line-width': RIVER, 'line-opacity': RIVER_OPACITY }
		},
		{ id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': colour.lake } },
		area('hatch', { 'fill-pattern': 'p-hatch' }, DISPUTED_AREA),
		...Object.entries(DASHES).map(([kind, lengths]): LayerSpecification => ({
			id: `line-${kind}`,
			type: 'line',
			source: 'borders',
			filter: ['==', ['get', 'kind'], kind],
			paint: {
				'line-color': colour['disputed-border'],
				'line-width': DISPUTED,
				// MapLibre counts dashes in line widths.
				'line-dasharray': lengths.map((px) => px / DISPUTED / stretch)
			}
		}))
	];
}

/** The colour under a fill key, "engaged+dots" and "engaged" alike; land where there is none. */
function groundColour(theme: ThemeId): ExpressionSpecification {
	const colour = themes[theme];
	const branches = grounds.flatMap((ground) => {
		const patterned = patternedFills().filter((fill) => fill.colour === ground);
		return [[ground, ...patterned.map((fill) => fillKey(fill))], colour[ground]];
	});
	return ['match', FILL, ...branches, colour.land] as unknown as ExpressionSpecification;
}

function area(
	id: string,
	paint: NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>,
	filter: FilterSpecification
): LayerSpecification {
	return { id, type: 'fill', source: 'areas', filter, paint };
}

function outline(
	id: string,
	colour: string,
	filter: FilterSpecification | null,
	width = BORDER
): LayerSpecification {
	return {
		id,
		type: 'line',
		source: 'countries',
		...(filter && { filter }),
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	};
}
