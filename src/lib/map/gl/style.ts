/**
 * The GL base's style: a pure function from theme to a MapLibre style specification. It draws what the SVG
 * base draws, in the same order. What a country is filled with is feature state, so that changing the
 * layer is one repaint; nothing here depends on the layer.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { fillKey, SUBJECT } from '../../model/category';
import { BORDER, DASHES, DISPUTED } from '../lines';
import { grounds, themes, type ThemeId } from '../palette';
import { fillId, patternedFills } from '../patterns';

export const SOURCES = ['countries', 'areas', 'borders', 'water'] as const;
export type SourceId = (typeof SOURCES)[number];

/** Fill key of a country; empty for land that is not in the article. */
const FILL: ExpressionSpecification = ['coalesce', ['feature-state', 'fill'], ''];
/** Ground colour of a country: its fill key without the pattern. */
const IS_CODED: ExpressionSpecification = ['!=', FILL, ''];

/** The same for every layer; colours of the theme, patterns by image id (`images.ts`). */
export function mapStyle(theme: ThemeId): StyleSpecification {
	const empty = { type: 'FeatureCollection' as const, features: [] };
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		sources: Object.fromEntries(
			SOURCES.map((id) => [id, { type: 'geojson', data: empty, promoteId: 'id', tolerance: 0.1, buffer: 32 }])
		),
		layers: mapLayers(theme)
	};
}

function mapLayers(theme: ThemeId): LayerSpecification[] {
	const colour = themes[theme];
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
		// Land under every disputed area: what nobody is given must not look like sea.
		{ id: 'ground', type: 'fill', source: 'areas', paint: { 'fill-color': colour.land } },
		{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': groundColour(theme) } },
		...patternedFills().map(({ colour: ground, pattern }): LayerSpecification => {
			const id = fillId(ground, pattern);
			return {
				id: `pattern-${id}`,
				type: 'fill',
				source: 'countries',
				paint: {
					'fill-pattern': id,
					// A pattern cannot be feature state; whether it shows can.
					'fill-opacity': ['case', ['==', FILL, fillKey({ colour: ground, pattern })], 1, 0]
				}
			};
		}),
		outline('context-outline', ['case', IS_CODED, 0, BORDER], colour['context-border']),
		outline('coded-outline', ['case', IS_CODED, BORDER, 0], colour['coded-border']),
		outline('subject-outline', BORDER, colour['subject-border'], ['==', ['get', 'id'], SUBJECT]),
		{ id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': colour.lake } },
		{
			id: 'hatch',
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'kind'], 'disputed'],
			paint: { 'fill-pattern': 'p-hatch' }
		},
		...Object.entries(DASHES).map(([kind, dashes]): LayerSpecification => ({
			id: `line-${kind}`,
			type: 'line',
			source: 'borders',
			filter: ['==', ['get', 'kind'], kind],
			paint: {
				'line-color': colour['disputed-border'],
				'line-width': DISPUTED,
				'line-dasharray': dashes.map((px) => px / DISPUTED)
			}
		}))
	];
}

/** The colour under a fill key, "engaged+dots" and "engaged" alike; land where there is none. */
function groundColour(theme: ThemeId): ExpressionSpecification {
	const patterned = patternedFills();
	const branches = grounds.flatMap((ground) => {
		const keys = [
			ground,
			...patterned.filter(({ colour }) => colour === ground).map((fill) => fillKey(fill))
		];
		return [keys, themes[theme][ground]];
	});
	return ['match', FILL, ...branches, themes[theme].land] as unknown as ExpressionSpecification;
}

function outline(
	id: string,
	width: number | ExpressionSpecification,
	colour: string,
	filter?: FilterSpecification
): LayerSpecification {
	const layer: LayerSpecification = {
		id,
		type: 'line',
		source: 'countries',
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	};
	return filter ? { ...layer, filter } : layer;
}
