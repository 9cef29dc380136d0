/**
 * The one place for colours.
 *
 * Problem: every category of a layer must be told from every other by people with and without a
 * colour vision deficiency, in greyscale, on a projector, with a name written over it.
 * Solution: lightness carries the difference, hue only supports it. The fills of a layer stand on a
 * ladder of L* with steps of 10 or more; the middle of the ladder (L* 49 to 56) stays empty, because
 * neither dark nor light type reaches 4.5:1 there.
 * Invariant: `tests/unit/map/palette.test.ts` computes all of it from this file. Change a colour,
 * run it, and it lists the pairs that have come too close.
 */
import type { ColourToken } from '../model/layer';

export type Hex = `#${string}`;
export type ThemeId = 'light' | 'dark' | 'print' | 'projector';

/** What patterns are drawn with; `ink-silence` is the fine texture of silence, on paper and walls only. */
export type InkToken =
	'ink-dots' | 'ink-stripes' | 'ink-on-subject' | 'ink-past-role' | 'ink-silence' | 'ink-hatch';

/** `casing` is the light or dark partner of every line that must be seen on any fill. */
export type MapToken =
	| 'sea'
	| 'coast'
	| 'lake'
	| 'river'
	| 'context-border'
	| 'coded-border'
	| 'disputed-border'
	| 'subject-border'
	| 'soft-area'
	| 'selection'
	| 'focus'
	| 'casing'
	| 'label-dark'
	| 'label-light';

/** `control` is the ground of the pressed control and the border of all; `control-ink` is type on it. */
export type UiToken =
	| 'paper'
	| 'paper-raised'
	| 'ink'
	| 'ink-muted'
	| 'rule'
	| 'link'
	| 'focus-ring'
	| 'control'
	| 'control-ink'
	| 'shadow';

export type Token = ColourToken | InkToken | MapToken | UiToken;
export type Theme = Readonly<Record<Token, Hex>>;

/**
 * Ink on paper: the stronger the statement the darker, the subject darkest of all.
 * Land 98 · sea 90 · silence 85 · exposed, watching 74 · short of recognition 66 · says none 60 ·
 * concern, engaged 48 · source 41 · recognised, state to state 28 · subject 12 (L*).
 */
const light: Theme = {
	land: '#faf8f3',
	silence: '#e6d3b5',
	'past-role': '#e6d3b5',
	subject: '#221f1d',
	recognised: '#134675',
	'short-of-recognition': '#6ba9bd',
	'state-to-state': '#4d3380',
	engaged: '#7d63b1',
	watching: '#bcaeda',
	concern: '#b2592a',
	source: '#7c5946',
	exposed: '#dfb05d',
	'says-none': '#859596',

	'ink-dots': '#2d1a53',
	'ink-stripes': '#2c1f17',
	'ink-on-subject': '#7e5f4c',
	'ink-past-role': '#97815b',
	'ink-silence': '#a59477',
	'ink-hatch': '#57503f',

	sea: '#d7e4ea',
	coast: '#b0c1c9',
	lake: '#d7e4ea',
	river: '#3b7487',
	'context-border': '#dcd8ce',
	'coded-border': '#fffdf9',
	'disputed-border': '#3f3a33',
	'subject-border': '#0b0a09',
	'soft-area': '#48423a',
	selection: '#1b1917',
	focus: '#08478a',
	casing: '#fffdf9',
	'label-dark': '#1b1917',
	'label-light': '#fffdf9',

	paper: '#fffdf9',
	'paper-raised': '#ffffff',
	ink: '#23211e',
	'ink-muted': '#635f57',
	rule: '#dcd6ca',
	link: '#17456f',
	'focus-ring': '#08478a',
	control: '#23211e',
	'control-ink': '#fffdf9',
	shadow: '#23211e2e'
};

/**
 * The same drawing with paper and ink exchanged, so the ladder runs upward: the stronger the
 * statement the lighter, silence just above the land. The subject is near-white: it is drawn in the
 * ink of the page, as in the light theme. A near-black subject would read as a hole or a lake among
 * dark land, and only its outline would hold it.
 * Sea 7 · land 13 · silence 26 · watching 37 · source 39 · short of recognition 45 · says none 47 ·
 * engaged, concern 59 · recognised 66 · state to state 74 · exposed 79 · subject 93 (L*).
 */
const dark: Theme = {
	land: '#242220',
	silence: '#4b3b26',
	'past-role': '#4b3b26',
	subject: '#eeebe4',
	recognised: '#75a5d3',
	'short-of-recognition': '#407180',
	'state-to-state': '#c0aee4',
	engaged: '#9682c2',
	watching: '#614e82',
	concern: '#c77e58',
	source: '#755544',
	exposed: '#dbc080',
	'says-none': '#637475',

	'ink-dots': '#ddd2f2',
	'ink-stripes': '#190f09',
	'ink-on-subject': '#a48574',
	'ink-past-role': '#816e50',
	'ink-silence': '#7c6f5a',
	'ink-hatch': '#d3c9b6',

	sea: '#0d171d',
	coast: '#34434c',
	lake: '#0d171d',
	river: '#28485f',
	'context-border': '#3a3733',
	'coded-border': '#12110f',
	'disputed-border': '#d8d0c0',
	'subject-border': '#050504',
	'soft-area': '#b8ae9c',
	selection: '#fffdf7',
	focus: '#8cc4ff',
	casing: '#0b0a09',
	'label-dark': '#14130f',
	'label-light': '#fbf8f0',

	paper: '#171614',
	'paper-raised': '#211f1c',
	ink: '#efebe3',
	'ink-muted': '#a8a195',
	rule: '#3b3833',
	link: '#9cc3e8',
	'focus-ring': '#8cc4ff',
	control: '#efebe3',
	'control-ink': '#171614',
	shadow: '#00000080'
};

/** The light theme on white paper, with a paler sea to spare ink; silence takes its texture here. */
const print: Theme = {
	...light,
	land: '#ffffff',
	sea: '#dbe8ee',
	lake: '#dbe8ee',
	'coded-border': '#ffffff',
	'context-border': '#cfcabe',
	casing: '#ffffff',
	paper: '#ffffff',
	'label-light': '#ffffff',
	'control-ink': '#ffffff',
	shadow: '#00000000'
};

/**
 * The light theme for a projector in a lit room, which shows black as grey: what is left of its contrast is about
 * two thirds. Fills keep their distances there; so what changes is ink, of patterns, lines and type. Marks go on
 * from their ground as far as a name on them stays legible, and the subject goes to black to give its own marks room.
 */
const projector: Theme = {
	...light,
	subject: '#0e0d0b',
	'ink-dots': '#1f0f40',
	'ink-on-subject': '#8a6a55',
	'ink-past-role': '#8c7752',
	'ink-silence': '#8c7752',
	'ink-hatch': '#39332a',
	coast: '#90a6b0',
	'context-border': '#c3bdb0',
	'disputed-border': '#14120f',
	'subject-border': '#000000',
	'soft-area': '#2b2721',
	selection: '#000000',
	'label-dark': '#000000',
	ink: '#000000',
	'ink-muted': '#35322d',
	link: '#0b3054',
	control: '#000000'
};

export const themes: Readonly<Record<ThemeId, Theme>> = { light, dark, print, projector };

/** Every token once, in the order of the light theme. */
export const tokens = Object.keys(light) as Token[];

/** Where a name can lie: on a fill, or on the sea at the end of a callout line. */
export type Ground = ColourToken | 'sea';

export const grounds = [
	'land',
	'silence',
	'past-role',
	'subject',
	'recognised',
	'short-of-recognition',
	'state-to-state',
	'engaged',
	'watching',
	'concern',
	'source',
	'exposed',
	'says-none',
	'sea'
] as const satisfies readonly Ground[];

export interface LabelInk {
	ink: 'label-dark' | 'label-light';
	/** Halo in the colour of the ground: it clears borders and pattern marks, and is not seen otherwise. */
	halo: Ground;
}

/** The ink of a name on a ground: whichever of the theme's two reads better there. */
export function labelInk(ground: Ground, theme: ThemeId): LabelInk {
	const colours = themes[theme];
	const onDark = contrast(colours['label-dark'], colours[ground]);
	const onLight = contrast(colours['label-light'], colours[ground]);
	return { ink: onDark >= onLight ? 'label-dark' : 'label-light', halo: ground };
}

/** Contrast ratio of WCAG 2.2 for two opaque colours, 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
	const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Hex): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
