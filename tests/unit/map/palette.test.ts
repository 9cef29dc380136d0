import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { categoryByCode, fillKey, type Fill } from '../../../src/lib/model/category';
import type { ColourToken } from '../../../src/lib/model/layer';
import { grounds, themes, tokens, type Ground, type Theme, type ThemeId } from '../../../src/lib/map/palette';
import { fillsOf } from '../../../src/lib/map/patterns';
import {
	LEAST_DIFFERENCE,
	LEAST_GREY_STEP,
	hueAndChroma,
	leastDifference,
	lightness,
	lightnessFromAfar,
	pairsLostOnAWall,
	pairsOf,
	pairsTooClose
} from './palette-measures';

/** CIEDE2000 of sea and land, which no eye may confuse but which both stay in the background. */
const LEAST_SEA_FROM_LAND = 6;
/** L* that dots may add from afar: less than half a step of the ladder. */
const MOST_TINT_OF_DOTS = 5;
/** OKLCH chroma: below it a colour has no name but grey, beige, slate. */
const NO_HUE = 0.04;
/** OKLCH degrees of traffic-light red and green (sRGB red is 29, sRGB green 142). */
const MORAL_HUES = { red: [8, 38], green: [112, 172] } as const;

const themeIds = Object.keys(themes) as ThemeId[];
const fills = [...new Map(layers.flatMap(fillsOf).map((fill) => [fillKey(fill), fill])).values()];
const used = [...new Set(fills.map(({ colour }) => colour))];
const silent: readonly ColourToken[] = ['silence', 'past-role', 'land'];
const statements = used.filter((token) => !silent.includes(token) && token !== 'subject');

/** Positive when `a` stands out more from the page than `b`: darker on paper, lighter on dark. */
function strongerBy(theme: Theme, a: ColourToken, b: ColourToken): number {
	const step = lightness(theme[b]) - lightness(theme[a]);
	return lightness(theme.paper) > 50 ? step : -step;
}

describe.each(themeIds)('the %s theme', (id) => {
	const theme = themes[id];

	it('lets every eye tell every two fills of a layer apart', () => {
		expect(pairsTooClose(layers, theme)).toEqual([]);
	});

	it('draws silence weaker than every statement', () => {
		const tooStrong = statements.filter((token) => strongerBy(theme, token, 'silence') < LEAST_GREY_STEP);
		expect(tooStrong).toEqual([]);
	});

	it('draws silence as a pale, warm tint', () => {
		const { hue, chroma } = hueAndChroma(theme.silence);
		expect(chroma).toBeLessThan(0.05);
		expect(hue).toBeGreaterThan(60);
		expect(hue).toBeLessThan(95);
	});

	it('confuses no fill with the sea', () => {
		const confused = used
			.filter((token) => token !== 'land')
			.filter((token) => leastDifference(theme[token], theme.sea) < LEAST_DIFFERENCE);
		expect(confused).toEqual([]);
		expect(leastDifference(theme.land, theme.sea)).toBeGreaterThanOrEqual(LEAST_SEA_FROM_LAND);
	});

	it('gives past role the ground of silence, so that only the pattern makes it a kind of its own', () => {
		expect(theme['past-role']).toBe(theme.silence);
	});

	it('draws the subject as a neutral that stands out more than any statement', () => {
		expect(hueAndChroma(theme.subject).chroma).toBeLessThan(0.015);
		const stronger = statements.filter((token) => strongerBy(theme, 'subject', token) < LEAST_GREY_STEP);
		expect(stronger).toEqual([]);
	});

	it('draws engagement as one hue that grows stronger with the dealing', () => {
		const ladder = ['state-to-state', 'engaged', 'watching'] as const;
		const hues = ladder.map((token) => hueAndChroma(theme[token]).hue);
		expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(10);
		expect(strongerBy(theme, ladder[0], ladder[1])).toBeGreaterThan(LEAST_GREY_STEP);
		expect(strongerBy(theme, ladder[1], ladder[2])).toBeGreaterThan(LEAST_GREY_STEP);
	});

	it('ranks neither of the two engaged classes above the other, from near or far', () => {
		const plain = lightnessFromAfar({ colour: 'engaged', pattern: 'none' }, theme);
		const dotted = lightnessFromAfar({ colour: 'engaged', pattern: 'dots' }, theme);
		expect(Math.abs(plain - dotted)).toBeLessThan(MOST_TINT_OF_DOTS);
	});

	it('keeps fills with one pattern apart from afar too, where their marks melt', () => {
		const melted = layers.flatMap((layer) =>
			pairsOf(fillsOf(layer))
				.filter(([a, b]) => a.pattern !== 'none' && a.pattern === b.pattern)
				.filter(
					([a, b]) => Math.abs(lightnessFromAfar(a, theme) - lightnessFromAfar(b, theme)) < LEAST_GREY_STEP
				)
				.map(([a, b]) => `${layer.id}: ${fillKey(a)} / ${fillKey(b)}`)
		);
		expect(melted).toEqual([]);
	});

	it('has no moral red or green among its fills', () => {
		const moral = used.filter((token) => {
			const { hue, chroma } = hueAndChroma(theme[token]);
			return chroma >= NO_HUE && Object.values(MORAL_HUES).some(([from, to]) => hue >= from && hue <= to);
		});
		expect(moral).toEqual([]);
	});

	it('writes every colour as six or eight hexadecimal digits', () => {
		expect(tokens.filter((token) => !/^#([0-9a-f]{6}|[0-9a-f]{8})$/.test(theme[token]))).toEqual([]);
		expect(Object.keys(theme).sort()).toEqual([...tokens].sort());
	});
});

describe('a projector that shows half the contrast', () => {
	it('leaves every two fills of a layer apart in the theme that is made for it', () => {
		expect(pairsLostOnAWall(layers, themes.projector)).toEqual([]);
	});

	it('takes the marks of patterns in the theme that is not', () => {
		expect(pairsLostOnAWall(layers, themes.light)).toContain(
			'engagement: engaged / engaged+dots: 0.0, needs 8 or a pattern'
		);
	});
});

describe('the fills of the layers', () => {
	it('have a colour in every theme', () => {
		const missing = themeIds.flatMap((id) =>
			used.filter((token) => !(token in themes[id])).map((token) => `${token} in ${id}`)
		);
		expect(missing).toEqual([]);
	});

	it('have a rule for the fill and a label ink', () => {
		const all: readonly Ground[] = grounds;
		expect(used.filter((token) => !all.includes(token))).toEqual([]);
	});

	it('are shared only by codes that never meet on a map', () => {
		const shared = layers.flatMap((layer) =>
			pairsOf(layer.categories)
				.filter(([a, b]) => fillKey(a) === fillKey(b))
				.map(([a, b]) => `${a.code} = ${b.code}`)
		);
		// A3 is for unnamed groups and never passed on to a country.
		expect(shared).toEqual(['A3 = A0']);
	});
});

describe('the search for pairs that are too close', () => {
	const { light } = themes;

	it('finds two fills of one colour', () => {
		const broken: Theme = { ...light, watching: light.silence };
		expect(pairsTooClose(layers, broken)).toContain('engagement: watching / silence, normal: 0.0, needs 12');
	});

	it('finds a pattern whose ink has faded into its ground', () => {
		const broken: Theme = { ...light, 'ink-dots': light.engaged };
		const found = pairsTooClose(layers, broken).map((line) => line.split(',')[0]);
		expect([...new Set(found)]).toEqual(['engagement: engaged / engaged+dots']);
	});

	it('finds a pair that only a colour-blind reader confuses', () => {
		// A red and a green of one lightness, built here, belong to no palette.
		const broken: Theme = { ...light, concern: '#b3564a', exposed: '#6c7f35' };
		const found = pairsTooClose(layers, broken).filter((line) => line.includes('concern / exposed'));
		expect(found.some((line) => line.includes('deutan'))).toBe(true);
		expect(found.some((line) => line.includes('normal'))).toBe(false);
	});

	it('finds a pair that only greyscale confuses', () => {
		const broken: Theme = { ...light, exposed: '#5b9bd0', concern: '#b3893a' };
		const found = pairsTooClose(layers, broken).filter((line) => line.includes('concern / exposed'));
		expect(found.length).toBeGreaterThan(0);
		expect(found.every((line) => line.includes('greyscale'))).toBe(true);
	});

	it('knows the stripes that the subject carries in the security layer', () => {
		const security = layers.find((layer) => layer.id === 'security');
		if (!security) throw new Error('The security layer is gone: rewrite this test.');
		const { pattern } = categoryByCode(security, 'C3');
		const striped: Fill = { colour: 'subject', pattern };
		expect(fillsOf(security).map(fillKey)).toContain(fillKey(striped));
	});
});
