/** The GL base’s style, tested without a map: by the specification’s validator and its evaluator. */
import {
	createExpression,
	featureFilter,
	latest,
	validateStyleMin,
	type LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { patternImages } from '../../../src/lib/map/gl/images';
import { mapStyle } from '../../../src/lib/map/gl/style';
import { BORDER, COAST, DASHES, DISPUTED, RIVER, RIVER_OPACITY } from '../../../src/lib/map/lines';
import { themes, type ThemeId } from '../../../src/lib/map/palette';
import { fillId, fillsOf, tiles } from '../../../src/lib/map/patterns';
import { fillKey, fillOf } from '../../../src/lib/model/category';

const screens: readonly ThemeId[] = ['light', 'dark'];
const coded = content.countries.map(({ id }) => id);
const styles = screens.map((theme) => ({ theme, style: mapStyle(theme, coded) }));
const layerOf = (theme: ThemeId, id: string): LayerSpecification => {
	const layer = mapStyle(theme, coded).layers.find((other) => other.id === id);
	if (!layer) throw new Error(`no layer ${id}`);
	return layer;
};
const specOf = (layer: LayerSpecification, name: string) =>
	(latest as unknown as Record<string, Record<string, never>>)[`paint_${layer.type}`]?.[name] as never;

/** What a paint property comes to for a country with this fill. */
function evaluate(layer: LayerSpecification, name: string, id: string, fill: string | null): unknown {
	const value = (layer.paint as Record<string, unknown>)[name];
	const expression = createExpression(value, name, specOf(layer, name));
	if (expression.result === 'error') throw new Error(`${layer.id}.${name}: ${String(expression.value)}`);
	const feature = { type: 'Polygon' as const, properties: { id } };
	return expression.value.evaluate({ zoom: 4 } as never, feature as never, fill === null ? {} : { fill });
}
const shows = (layer: LayerSpecification, properties: Record<string, unknown>) =>
	!('filter' in layer) ||
	featureFilter(layer.filter, 'filter').filter(
		{ zoom: 4 } as never,
		{ type: 'Polygon', properties } as never
	);
const hexOf = (colour: unknown) => {
	const { r, g, b } = colour as { r: number; g: number; b: number };
	return `#${[r, g, b]
		.map((part) =>
			Math.round(part * 255)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
};

describe('the style', () => {
	test.each(styles)('of the $theme theme is valid', ({ style }) => {
		expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
	});

	test.each(styles)('of the $theme theme has each layer once, on a source that exists', ({ style }) => {
		const ids = style.layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const sources = style.layers.flatMap((layer) => ('source' in layer ? [String(layer.source)] : []));
		expect(sources.filter((source) => !style.sources[source])).toEqual([]);
		expect(Object.keys(style.sources).filter((id) => !sources.includes(id))).toEqual([]);
	});

	test.each(styles)('of the $theme theme takes every colour from the palette', ({ theme, style }) => {
		const used = [...JSON.stringify(style.layers).matchAll(/"(#[0-9a-f]{3,8}|rgb[^"]*|hsl[^"]*)"/gi)];
		const known: readonly string[] = Object.values(themes[theme]);
		expect(used.length).toBeGreaterThan(20);
		expect(used.map(([, colour = '']) => colour).filter((colour) => !known.includes(colour))).toEqual([]);
	});

	test.each(styles)(
		'of the $theme theme has an image for every pattern it asks for, and no other',
		({ theme, style }) => {
			const asked = style.layers.flatMap((layer) =>
				layer.type === 'fill' && layer.paint?.['fill-pattern'] ? [String(layer.paint['fill-pattern'])] : []
			);
			expect(asked.sort()).toEqual(
				patternImages(theme)
					.map(({ id }) => id)
					.sort()
			);
		}
	);

	test('changes at once: no transition, no fading in', () => {
		expect(styles.map(({ style }) => style.transition)).toEqual(
			screens.map(() => ({ duration: 0, delay: 0 }))
		);
	});

	test('draws lines as wide as the SVG base does', () => {
		const widths = styles.flatMap(({ style }) =>
			style.layers.flatMap((layer) =>
				layer.type === 'line' ? [[layer.id, layer.paint?.['line-width']]] : []
			)
		);
		const special: Record<string, number> = { coast: COAST, rivers: RIVER };
		const wanted = (id: string) => special[id] ?? (id.startsWith('line-') ? DISPUTED : BORDER);
		const wrong = widths.filter(([id, width]) => width !== wanted(String(id)));
		expect(wrong).toEqual([]);
	});

	test('draws the coast under all land, and rivers over the fills and under borders that are disputed', () => {
		const ids = mapStyle('light', coded).layers.map(({ id }) => id);
		expect(ids.indexOf('coast')).toBeLessThan(ids.indexOf('context'));
		expect(ids.indexOf('rivers')).toBeGreaterThan(ids.indexOf('subject-outline'));
		expect(ids.indexOf('rivers')).toBeLessThan(ids.indexOf('hatch'));
		const rivers = layerOf('light', 'rivers');
		expect(rivers.type === 'line' && rivers.paint?.['line-opacity']).toBe(RIVER_OPACITY);
		expect(shows(rivers, { border: false })).toBe(true);
		expect(shows(rivers, { border: true })).toBe(false);
	});

	test('draws every kind of disputed stretch with its own dash, and no ordinary border', () => {
		const kinds = Object.keys(DASHES);
		const drawn = (kind: string) =>
			mapStyle('light', coded).layers.filter(
				(layer) => 'source' in layer && layer.source === 'borders' && shows(layer, { kind })
			);
		expect(kinds.map((kind) => drawn(kind).map(({ id }) => id))).toEqual(
			kinds.map((kind) => [`line-${kind}`])
		);
		expect(drawn('intl')).toEqual([]);
		for (const kind of kinds) {
			const layer = layerOf('light', `line-${kind}`);
			const dashes = layer.type === 'line' ? (layer.paint?.['line-dasharray'] as number[]) : [];
			expect(dashes.map((length) => Number((length * DISPUTED).toFixed(6)))).toEqual(DASHES[kind]);
		}
	});

	test('makes dashes shorter by what MapLibre will stretch them', () => {
		const lengths = (stretch: number) => {
			const layer = mapStyle('light', coded, stretch).layers.find(({ id }) => id === 'line-loc');
			return layer?.type === 'line' ? (layer.paint?.['line-dasharray'] as number[]) : [];
		};
		expect(lengths(2).map((length) => length * 2)).toEqual(lengths(1));
	});
});

describe('what the GL base colours', () => {
	for (const theme of screens)
		for (const layer of layers) {
			test(`is the SVG base’s fill for every country: ${layer.id}, ${theme}`, () => {
				const wrong = content.countries.flatMap((country) => {
					const fill = fillOf(layer, country);
					const key = fillKey(fill);
					const ground = hexOf(evaluate(layerOf(theme, 'coded'), 'fill-color', country.id, key));
					const patterns = mapStyle(theme, coded)
						.layers.filter(({ id }) => id.startsWith('pattern-'))
						.filter((other) => evaluate(other, 'fill-opacity', country.id, key) === 1)
						.map((other) => (other.type === 'fill' ? other.paint?.['fill-pattern'] : null));
					const wanted = fill.pattern === 'none' ? [] : [fillId(fill.colour, fill.pattern)];
					const right = ground === themes[theme][fill.colour] && String(patterns) === String(wanted);
					return right ? [] : [`${country.id}: ${ground} ${String(patterns)}`];
				});
				expect(wrong).toEqual([]);
			});
		}

	test('tells every category of every layer apart', () => {
		for (const layer of layers)
			for (const theme of screens) {
				const seen = fillsOf(layer).map((fill) => {
					const key = fillKey(fill);
					const ground = hexOf(evaluate(layerOf(theme, 'coded'), 'fill-color', 'AFG', key));
					const pattern = mapStyle(theme, coded)
						.layers.filter(({ id }) => id.startsWith('pattern-'))
						.find((other) => evaluate(other, 'fill-opacity', 'AFG', key) === 1);
					return `${ground} ${pattern?.id ?? ''}`;
				});
				const keys = fillsOf(layer).map((fill) => `${themes[theme][fill.colour]} ${fill.pattern}`);
				expect(new Set(seen).size).toBe(new Set(keys).size);
			}
	});

	test('is land where nothing was said of a country yet, and for what is not in the article', () => {
		expect(hexOf(evaluate(layerOf('light', 'coded'), 'fill-color', 'AFG', null))).toBe(themes.light.land);
		expect(shows(layerOf('light', 'context'), { id: 'MNG' })).toBe(true);
		expect(coded.filter((id) => shows(layerOf('light', 'context'), { id }))).toEqual([]);
		expect(shows(layerOf('light', 'coded'), { id: 'MNG' })).toBe(false);
	});
});

describe('disputed areas', () => {
	const areaLayers = (properties: Record<string, unknown>) =>
		mapStyle('light', coded)
			.layers.filter((layer) => 'source' in layer && layer.source === 'areas' && shows(layer, properties))
			.map(({ id }) => id);

	test('that are given to nobody are plain land under the hatch, over every fill', () => {
		expect(areaLayers({ kind: 'disputed', givenTo: null })).toEqual(['nobodys', 'hatch']);
		const order = mapStyle('light', coded).layers.map(({ id }) => id);
		expect(order.indexOf('nobodys')).toBeGreaterThan(order.indexOf('subject-outline'));
	});

	test('that are given to a state have its fill under the hatch', () => {
		expect(areaLayers({ kind: 'disputed', givenTo: 'UKR' })).toEqual(['hatch']);
	});

	test('are not the regions that the article names', () => {
		expect(areaLayers({ kind: 'region', givenTo: 'AFG' })).toEqual([]);
	});
});

describe('the images', () => {
	test('have a ground and marks in the theme’s colours, as large as the SVG tiles', () => {
		for (const theme of screens) {
			const known: readonly string[] = Object.values(themes[theme]);
			const images = patternImages(theme);
			expect(images.length).toBeGreaterThan(3);
			expect(images.flatMap(({ marks }) => marks).filter(({ colour }) => !known.includes(colour))).toEqual(
				[]
			);
			expect(images.filter(({ marks }) => marks.length !== 2)).toEqual([]);
			expect(images.find(({ id }) => id === 'p-hatch')?.size).toBe(tiles.hatch.size);
		}
	});
});
