/** How the palette tests measure: the eyes, the thresholds, and the search for pairs too close. */
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	type Colour
} from 'culori';
import { fillKey, type Fill } from '../../../src/lib/model/category';
import type { Layer } from '../../../src/lib/model/layer';
import type { Hex, Theme } from '../../../src/lib/map/palette';
import { fillsOf, inkOf, tiles, type Pattern } from '../../../src/lib/map/patterns';

/** CIEDE2000 between two fills of a layer, in every vision. */
export const LEAST_DIFFERENCE = 12;
/** L* between two fills of a layer once all colour is gone. */
export const LEAST_GREY_STEP = 10;
/** L* between a pattern's ink and its ground. */
export const LEAST_INK_STEP = 20;
/** px; finer patterns melt into a tint. */
export const LEAST_PITCH = 5;
/** px; thinner marks fade in antialiasing. */
export const LEAST_MARK = 1;

type Eye = (colour: Colour) => Colour;
const toRgb = converter('rgb');
const toLinear = converter('lrgb');
const toLab = converter('lab65');
const ciede2000 = differenceCiede2000();

/**
 * culori applies the matrices of Machado et al. (2009) to gamma-encoded values, browsers and the
 * paper to linear light. The two disagree by up to 4 units, so a pair must hold in both.
 */
const inLinearLight =
	(filter: Eye): Eye =>
	(colour) => {
		const { r, g, b } = toLinear(colour);
		const seen = filter({ mode: 'rgb', r, g, b });
		const [red, green, blue] = [seen.r, seen.g, seen.b].map((v = 0) => Math.min(1, Math.max(0, v)));
		return toRgb({ mode: 'lrgb', r: red, g: green, b: blue });
	};

/** What a photocopier (L*) and a browser's greyscale filter (luma of the encoded values) leave. */
const greys: Readonly<Record<string, Eye>> = {
	'greyscale (L*)': (colour) => colour,
	'greyscale (luma)': (colour) => {
		const { r = 0, g = 0, b = 0 } = toRgb(colour);
		const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
		return { mode: 'rgb', r: luma, g: luma, b: luma };
	}
};

export const eyes: Readonly<Record<string, Eye>> = {
	normal: (colour) => colour,
	protan: filterDeficiencyProt(1),
	deutan: filterDeficiencyDeuter(1),
	tritan: filterDeficiencyTrit(1),
	'protan (linear)': inLinearLight(filterDeficiencyProt(1)),
	'deutan (linear)': inLinearLight(filterDeficiencyDeuter(1)),
	'tritan (linear)': inLinearLight(filterDeficiencyTrit(1))
};

function colourOf(hex: Hex): Colour {
	const colour = parse(hex);
	if (!colour) throw new Error(`"${hex}" is no colour: write six hexadecimal digits.`);
	return colour;
}

/** How a projector in a lit room shows a colour: half the contrast, brighter by 1.3, cut at white (sRGB). */
export function washedOut(hex: Hex): Hex {
	const channels = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		const shown = Math.min(1, Math.max(0, ((channel - 0.5) * 0.5 + 0.5) * 1.3));
		return Math.round(shown * 255)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}

export function difference(a: Hex, b: Hex, eye: Eye): number {
	return ciede2000(eye(colourOf(a)), eye(colourOf(b)));
}

/** The smallest CIEDE2000 between two colours over all eyes. */
export function leastDifference(a: Hex, b: Hex): number {
	return Math.min(...Object.values(eyes).map((eye) => difference(a, b, eye)));
}

export function lightness(hex: Hex, eye: Eye = (colour) => colour): number {
	return toLab(eye(colourOf(hex))).l ?? 0;
}

export const lightnessStep = (a: Hex, b: Hex, eye?: Eye) => Math.abs(lightness(a, eye) - lightness(b, eye));

/** OKLCH; a grey has no hue, reported as NaN. */
export function hueAndChroma(hex: Hex): { hue: number; chroma: number } {
	const { h = NaN, c = 0 } = converter('oklch')(hex);
	return { hue: h, chroma: c };
}

/** Whether marks of `ink` on `ground` can be seen as a pattern with this eye. */
export function isPatternVisible(pattern: Pattern, ink: Hex, ground: Hex, eye?: Eye): boolean {
	const { pitch, mark } = tiles[pattern];
	return pitch >= LEAST_PITCH && mark >= LEAST_MARK && lightnessStep(ink, ground, eye) >= LEAST_INK_STEP;
}

/** The pattern that this eye sees on a fill; "none" when its ink does not stand out. */
function patternSeen({ colour, pattern }: Fill, theme: Theme, eye: Eye): string {
	if (pattern === 'none') return 'none';
	return isPatternVisible(pattern, theme[inkOf(colour, pattern)], theme[colour], eye) ? pattern : 'none';
}

/** L* of a fill from afar, where marks and ground melt (in linear light, as in an eye). */
export function lightnessFromAfar({ colour, pattern }: Fill, theme: Theme): number {
	if (pattern === 'none') return lightness(theme[colour]);
	const { cover } = tiles[pattern];
	const [ground, marks] = [theme[colour], theme[inkOf(colour, pattern)]].map((hex) => toLinear(hex)) as [
		Colour,
		Colour
	];
	const mix = (a = 0, b = 0) => a * (1 - cover) + b * cover;
	const seen = {
		mode: 'lrgb',
		r: mix(ground.r, marks.r),
		g: mix(ground.g, marks.g),
		b: mix(ground.b, marks.b)
	};
	return toLab(seen).l ?? 0;
}

/** CIEDE2000 between two fills of a layer on a washed-out wall, for an eye without a deficiency. */
const LEAST_ON_A_WALL = 8;

/** Every pair of fills that a washed-out projector lets nobody tell apart, by colour or by pattern. */
export function pairsLostOnAWall(layers: readonly Layer[], theme: Theme): string[] {
	const wall = Object.fromEntries(
		Object.entries(theme).map(([token, colour]) => [token, washedOut(colour)])
	) as Theme;
	return layers
		.flatMap((layer) => comparisons(layer, wall))
		.filter(({ vision, value, byPattern }) => vision === 'normal' && value < LEAST_ON_A_WALL && !byPattern)
		.map(({ pair, value }) => `${pair}: ${value.toFixed(1)}, needs ${LEAST_ON_A_WALL} or a pattern`);
}

export interface Comparison {
	pair: string;
	vision: string;
	/** CIEDE2000, or the step of L* in greyscale. */
	value: number;
	least: number;
	byPattern: boolean;
}

/** Every pair of fills of a layer as every eye sees it. */
export function comparisons(layer: Layer, theme: Theme): Comparison[] {
	const fills = fillsOf(layer);
	const compare = (a: Fill, b: Fill, vision: string, eye: Eye, grey: boolean): Comparison => ({
		pair: `${layer.id}: ${fillKey(a)} / ${fillKey(b)}`,
		vision,
		value: grey
			? lightnessStep(theme[a.colour], theme[b.colour], eye)
			: difference(theme[a.colour], theme[b.colour], eye),
		least: grey ? LEAST_GREY_STEP : LEAST_DIFFERENCE,
		byPattern: patternSeen(a, theme, eye) !== patternSeen(b, theme, eye)
	});
	return pairsOf(fills).flatMap(([a, b]) => [
		...Object.entries(eyes).map(([vision, eye]) => compare(a, b, vision, eye, false)),
		...Object.entries(greys).map(([vision, eye]) => compare(a, b, vision, eye, true))
	]);
}

/** Every pair of fills that some eye cannot tell apart, by colour or by pattern. */
export function pairsTooClose(layers: readonly Layer[], theme: Theme): string[] {
	return layers
		.flatMap((layer) => comparisons(layer, theme))
		.filter(({ value, least, byPattern }) => value < least && !byPattern)
		.map(({ pair, vision, value, least }) => `${pair}, ${vision}: ${value.toFixed(1)}, needs ${least}`);
}

export function pairsOf<T>(items: readonly T[]): [T, T][] {
	return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
