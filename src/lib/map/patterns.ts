/**
 * Category patterns and the hatch of disputed areas, as data and as SVG.
 *
 * Every mark is a filled path (no strokes): one rule per ink colours it, and the same path data draws
 * a canvas tile for the GL base through `Path2D`. Units are screen pixels at `scale(1)`; a map whose
 * user unit is not a pixel sets `patternTransform` on its `pattern` elements. Swatches keep a set of
 * their own (prefix `s`), or they would grow and shrink with the map.
 */
import { layers } from '../layers';
import { fillKey, type Fill } from '../model/category';
import type { ColourToken, Layer, PatternId } from '../model/layer';
import type { Token } from './palette';

/** What can be drawn: category patterns, the texture of silence on paper, and the hatch. */
export type Pattern = Exclude<PatternId, 'none'> | 'fine-dots' | 'hatch';
export type PatternedFill = Fill & { pattern: Exclude<PatternId, 'none'> };

export interface Tile {
	/** Distance from mark to mark, px; under 5 px marks melt into a tint. */
	pitch: number;
	/** Narrowest part of a mark, px. */
	mark: number;
	/** Share of the ground that the marks cover: from afar, and in a small swatch, the eye averages. */
	cover: number;
	/** Side of the square that repeats, px. */
	size: number;
	/** Path data of the marks in one square. */
	d: string;
}

export const tiles: Readonly<Record<Pattern, Tile>> = {
	dots: dots(8, 1.4),
	stripes: stripes(8, 1.75),
	grid: grid(9, 1.25),
	rings: rings(11, 3.2, 1.3),
	'fine-dots': dots(5, 0.6),
	hatch: hatch(10, 1.1, 4)
};

/** The light edge beside each hatch line: with it the hatch shows on every fill, dark or light. */
export const hatchCasing = hatch(10, 1.1, 5.5);

export function fillId(
	ground: ColourToken,
	pattern: Exclude<Pattern, 'hatch'>,
	prefix: 'p' | 's' = 'p'
): string {
	return `${prefix}-${ground}-${pattern}`;
}

/**
 * The ink of a pattern on a ground. A name must stay readable on the marks too: where there is room
 * the ink goes away from the label ink (darker marks under light names), elsewhere only as far
 * towards it as 4.5:1 allows.
 */
export function inkOf(ground: ColourToken, pattern: Exclude<Pattern, 'hatch'>): Token {
	if (ground === 'subject') return 'ink-on-subject';
	switch (pattern) {
		case 'dots':
			return 'ink-dots';
		case 'stripes':
			return 'ink-stripes';
		case 'grid':
		case 'rings':
			return 'ink-past-role';
		case 'fine-dots':
			return 'ink-silence';
	}
}

/**
 * Every fill a layer can put on a country, each once. The subject keeps its ground and takes the
 * pattern of whatever the layer states of it (`fillOf`), so those are fills too.
 */
export function fillsOf(layer: Layer): Fill[] {
	const stated = layer.categories.filter(({ absence, pattern }) => absence === null && pattern !== 'none');
	const fills = [
		...layer.categories.map(({ colour, pattern }): Fill => ({ colour, pattern })),
		...stated.map(({ pattern }): Fill => ({ colour: 'subject', pattern }))
	];
	return [...new Map(fills.map((fill) => [fillKey(fill), fill])).values()];
}

/** The patterned fills of all layers, each once. */
export function patternedFills(): PatternedFill[] {
	const fills = layers.flatMap(fillsOf).filter((fill): fill is PatternedFill => fill.pattern !== 'none');
	return [...new Map(fills.map((fill) => [fillKey(fill), fill])).values()];
}

/** A `<pattern>` element as data; its id is this name behind a prefix. */
export interface PatternTile {
	name: string;
	/** Side of the square that repeats, px. */
	size: number;
	/** What is painted one over the other; `paletteCss` has a class for each ink. */
	paths: readonly { ink: Token; d: string }[];
}

/** Every pattern that a map or its swatches are drawn with. */
export function patternTiles(): PatternTile[] {
	const texture = { colour: 'silence', pattern: 'fine-dots' } as const;
	return [
		...[...patternedFills(), texture].map(({ colour, pattern }) => {
			const { size, d } = tiles[pattern];
			const ground = { ink: colour, d: `M0 0h${size}v${size}h-${size}z` };
			return { name: `${colour}-${pattern}`, size, paths: [ground, { ink: inkOf(colour, pattern), d }] };
		}),
		// No ground: the hatch lies over whatever the area is filled with.
		{
			name: 'hatch',
			size: tiles.hatch.size,
			paths: [
				{ ink: 'casing', d: hatchCasing.d },
				{ ink: 'ink-hatch', d: tiles.hatch.d }
			]
		}
	];
}

/**
 * All `<pattern>` elements, for a `<defs>`. Colours come from `paletteCss`.
 * @param prefix `p` for the map, `s` for swatches.
 * @param scale user units per screen pixel.
 */
export function patternMarkup(prefix: 'p' | 's' = 'p', scale = 1): string {
	return patternTiles()
		.map(({ name, size, paths }) => {
			const content = paths.map(({ ink, d }) => `<path class="c-${ink}" d="${d}"/>`).join('');
			return (
				`<pattern id="${prefix}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"` +
				` patternTransform="scale(${scale})">${content}</pattern>`
			);
		})
		.join('');
}

function dots(pitch: number, radius: number): Tile {
	const cover = disc(radius) / pitch ** 2;
	return { pitch, mark: 2 * radius, cover, size: pitch, d: circle(pitch / 2, radius, 0) };
}

function stripes(pitch: number, width: number): Tile {
	const d = `M0 ${px((pitch - width) / 2)}h${pitch}v${width}h-${pitch}z`;
	return { pitch, mark: width, cover: width / pitch, size: pitch, d };
}

function grid(pitch: number, width: number): Tile {
	const d = `M0 0h${pitch}v${width}h-${pitch}zM0 ${width}h${width}V${pitch}h-${width}z`;
	const gap = pitch - width;
	return { pitch, mark: width, cover: 1 - (gap / pitch) ** 2, size: pitch, d };
}

/** Two circles drawn in opposite directions: what is between them is filled. */
function rings(pitch: number, radius: number, width: number): Tile {
	const d = circle(pitch / 2, radius, 0) + circle(pitch / 2, radius - width, 1);
	const cover = (disc(radius) - disc(radius - width)) / pitch ** 2;
	return { pitch, mark: width, cover, size: pitch, d };
}

/**
 * Diagonal bands. Along either axis they repeat every `size`, so across the bands every size/√2.
 * @param at where the band's middle meets the top edge; clear of the corners, or the tiles show seams.
 */
function hatch(size: number, width: number, at: number): Tile {
	const half = width * Math.SQRT1_2;
	const [from, to] = [px(at - half), px(at + half)];
	const upper = `M${from} 0H${to}L0 ${to}V${from}z`;
	const lower = `M${size} ${from}V${to}L${to} ${size}H${from}z`;
	const pitch = size * Math.SQRT1_2;
	return { pitch, mark: width, cover: width / pitch, size, d: upper + lower };
}

function disc(radius: number): number {
	return Math.PI * radius ** 2;
}

function circle(centre: number, radius: number, sweep: 0 | 1): string {
	const arc = (dx: number) => `a${px(radius)} ${px(radius)} 0 1 ${sweep} ${px(dx)} 0`;
	return `M${px(centre - radius)} ${px(centre)}${arc(2 * radius)}${arc(-2 * radius)}z`;
}

/** Hundredths of a pixel are enough, and keep 1.9000000000000001 out of the page. */
function px(value: number): number {
	return Math.round(value * 100) / 100;
}
