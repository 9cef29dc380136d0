import { differenceCiede2000, formatHex, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { fillKey } from '../../../src/lib/model/category';
import { RIVER_OPACITY, VEIL } from '../../../src/lib/map/lines';
import {
	contrast,
	grounds,
	labelInk,
	themes,
	type Hex,
	type ThemeId,
	type Token
} from '../../../src/lib/map/palette';
import { fillsOf, inkOf } from '../../../src/lib/map/patterns';
import { LEAST_GREY_STEP, LEAST_INK_STEP, leastDifference, lightnessStep } from './palette-measures';

/** WCAG 2.2 AA: text, and the parts of controls and graphics that must be seen. */
const TEXT = 4.5;
const GRAPHIC = 3;
/** CIEDE2000 at which a hairline between two like areas is still a line. */
const LEAST_LINE = 5;
/** CIEDE2000 between a veiled country and land without a stance, which a light border parts. */
const LEAST_VEILED = 3;
/** A veiled fill stands at least so far from every fill that is shown, ΔE2000. */
const LEAST_APART = 5;
const leastStep = differenceCiede2000();
/** A river is barely there. */
const LEAST_RIVER = 3;

type Pair = readonly [front: Token, back: Token];

/** Every text on every ground the page puts it on; add a pair here before using it. */
const texts: readonly Pair[] = [
	['ink', 'paper'],
	['ink', 'paper-raised'],
	['ink', 'sea'],
	['ink', 'land'],
	['ink-muted', 'paper'],
	['ink-muted', 'paper-raised'],
	['ink-muted', 'sea'],
	['ink-muted', 'land'],
	['link', 'paper'],
	['link', 'paper-raised'],
	['link', 'sea'],
	['link', 'land'],
	['control-ink', 'control']
];

/** Most of a token that a component mixes into the paper under text (`color-mix`), hovered or marked. */
const STRONGEST_TINT = 0.12;
const tints: readonly Token[] = ['ink', 'link'];
const tinted: readonly Token[] = ['ink', 'ink-muted', 'link'];

const graphics: readonly Pair[] = [
	['focus-ring', 'paper'],
	['focus-ring', 'paper-raised'],
	['focus-ring', 'sea'],
	['control', 'paper'],
	['control', 'paper-raised'],
	['focus', 'casing'],
	['selection', 'casing'],
	['soft-area', 'casing'],
	['disputed-border', 'casing'],
	['disputed-border', 'coded-border'],
	['disputed-border', 'land']
];

/** Lines of the map, each with what lies beside it. */
const lines: readonly Pair[] = [
	['coast', 'sea'],
	['coast', 'land'],
	['context-border', 'land']
];

const themeIds = Object.keys(themes) as ThemeId[];
const fills = [...new Map(layers.flatMap(fillsOf).map((fill) => [fillKey(fill), fill])).values()];

/** `color-mix(in srgb, over share, under)` */
function mixed(over: Hex, under: Hex, share: number): Hex {
	const channels = [1, 3, 5].map((at) => {
		const [top, bottom] = [over, under].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [number, number];
		return Math.round(top * share + bottom * (1 - share))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}

describe.each(themeIds)('the %s theme', (id) => {
	const theme = themes[id];
	const below = (pairs: readonly Pair[], least: number) =>
		pairs
			.filter(([front, back]) => contrast(theme[front], theme[back]) < least)
			.map(([front, back]) => `${front} on ${back}: ${contrast(theme[front], theme[back]).toFixed(2)}`);

	it('has text that can be read', () => expect(below(texts, TEXT)).toEqual([]));

	it('has text that can be read on a hovered or marked row', () => {
		const pale = tints.flatMap((tint) =>
			tinted.filter((text) => contrast(theme[text], mixed(theme[tint], theme.paper, STRONGEST_TINT)) < TEXT)
		);
		expect(pale).toEqual([]);
	});

	it('has focus rings, control borders and outlines that can be seen', () =>
		expect(below(graphics, GRAPHIC)).toEqual([]));

	it('has a label ink that can be read on every ground', () => {
		expect(
			below(
				grounds.map((ground) => [labelInk(ground, id).ink, ground]),
				TEXT
			)
		).toEqual([]);
	});

	it('has a label ink that can be read on the marks of every pattern too', () => {
		const marks = fills.flatMap(({ colour, pattern }): Pair[] =>
			pattern === 'none' ? [] : [[labelInk(colour, id).ink, inkOf(colour, pattern)]]
		);
		marks.push([labelInk('silence', id).ink, inkOf('silence', 'fine-dots')]);
		expect(below(marks, TEXT)).toEqual([]);
	});

	it.each(['selection', 'focus', 'soft-area', 'disputed-border'] as const)(
		'shows the %s line, or its casing, on every fill',
		(line) => {
			const lost = grounds.filter(
				(ground) =>
					Math.max(contrast(theme[line], theme[ground]), contrast(theme.casing, theme[ground])) < GRAPHIC
			);
			expect(lost).toEqual([]);
		}
	);

	it('shows the hatch of disputed areas, or its light edge, on every fill', () => {
		const lost = grounds.filter(
			(ground) =>
				lightnessStep(theme['ink-hatch'], theme[ground]) < LEAST_INK_STEP &&
				lightnessStep(theme.casing, theme[ground]) < LEAST_INK_STEP
		);
		expect(lost).toEqual([]);
	});

	it('separates two coded countries of one fill', () => {
		const merged = grounds
			.filter((ground) => ground !== 'land' && ground !== 'sea' && ground !== 'subject')
			.filter((ground) => lightnessStep(theme['coded-border'], theme[ground]) < LEAST_GREY_STEP);
		expect(merged).toEqual([]);
	});

	it('sets the subject off from every neighbour by its outline or its ground', () => {
		const merged = grounds
			.filter((ground) => ground !== 'subject')
			.filter(
				(ground) =>
					Math.max(
						lightnessStep(theme['subject-border'], theme[ground]),
						lightnessStep(theme.subject, theme[ground])
					) < LEAST_GREY_STEP
			);
		expect(merged).toEqual([]);
	});

	it('keeps rivers visible on every fill, and no more than that', () => {
		const drawn = grounds
			.filter((ground) => ground !== 'sea')
			.map((ground) => ({ ground, river: mixed(theme.river, theme[ground], RIVER_OPACITY) }));
		const lost = drawn.filter(({ ground, river }) => leastDifference(river, theme[ground]) < LEAST_RIVER);
		expect(lost.map(({ ground }) => ground)).toEqual([]);
		expect(drawn.filter(({ ground, river }) => contrast(river, theme[ground]) >= GRAPHIC)).toEqual([]);
	});

	it('keeps coasts and borders visible and no more than that', () => {
		const strengths = lines.map(([line, ground]) => leastDifference(theme[line], theme[ground]));
		expect(Math.min(...strengths)).toBeGreaterThanOrEqual(LEAST_LINE);
		expect(below(lines, GRAPHIC)).toHaveLength(lines.length);
	});
});

describe('contrast', () => {
	it('agrees with culori', () => {
		const { ink, paper, link, engaged } = themes.light;
		for (const [a, b] of [
			[ink, paper],
			[link, engaged]
		] as const) {
			expect(contrast(a, b)).toBeCloseTo(wcagContrast(a, b), 2);
			expect(contrast(b, a)).toBe(contrast(a, b));
		}
	});
});

describe('a country that a filter leaves out', () => {
	/** What the veil leaves of a fill. */
	const veiled = (ground: Token, theme: ThemeId) =>
		formatHex(interpolate([themes[theme][ground], themes[theme].land], 'rgb')(VEIL));
	const fills = grounds.filter((ground) => ground !== 'sea' && ground !== 'land');

	it('has a name that is read on what its veil leaves, in every theme', () => {
		const offenders = (Object.keys(themes) as ThemeId[]).flatMap((theme) =>
			fills.flatMap((ground) => {
				const ratio = wcagContrast(themes[theme][labelInk('land', theme).ink], veiled(ground, theme));
				return ratio < TEXT ? [`${theme} ${ground}: ${ratio.toFixed(2)}`] : [];
			})
		);
		expect(offenders).toEqual([]);
	});

	it('is quieter than it was, and still no land without a stance', () => {
		const offenders = (Object.keys(themes) as ThemeId[]).flatMap((theme) =>
			fills.flatMap((ground) => {
				const step = leastStep(veiled(ground, theme), themes[theme].land);
				const before = leastStep(themes[theme][ground], themes[theme].land);
				return step < LEAST_VEILED || step > before / 2 ? [`${theme} ${ground}: ${step.toFixed(1)}`] : [];
			})
		);
		expect(offenders).toEqual([]);
	});

	it('is taken for no country that is shown: of another category, in every theme', () => {
		const offenders = (Object.keys(themes) as ThemeId[]).flatMap((theme) =>
			fills.flatMap((ground) =>
				fills.flatMap((shown) => {
					const step = leastStep(veiled(ground, theme), themes[theme][shown]);
					return step < LEAST_APART ? [`${theme} ${ground} as ${shown}: ${step.toFixed(1)}`] : [];
				})
			)
		);
		expect(offenders).toEqual([]);
	});
});
