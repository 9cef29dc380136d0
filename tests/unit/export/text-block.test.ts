/** Lines are broken by estimate; the fonts themselves say whether the estimate is safe. */
import { describe, expect, test } from 'vitest';
import { FACES, textWidth, wrap, type Face } from '../../../src/lib/export/text-block';
import { escapeXml } from '../../../src/lib/export/xml';
import { layers } from '../../../src/lib/layers';
import { headlineOf } from '../../../src/lib/model/legend';
import { card, content, readStrictly } from './pictures';

const STYLES: readonly { face: Face; weight: number }[] = [
	{ face: 'sans', weight: 400 },
	{ face: 'sans', weight: 700 },
	{ face: 'serif', weight: 700 }
];
const SIZE = 40;
const texts = [
	...content.countries.map(({ name }) => name),
	...layers.flatMap((layer) => [layer.question, layer.standfirst, headlineOf(layer, content.countries)]),
	...layers.flatMap(({ categories }) => categories.map(({ label }) => label)),
	...layers.flatMap((layer) => card(layer).words.foot)
];

/** Width in px as the fonts have it. */
function realWidth(text: string, { face, weight }: (typeof STYLES)[number]): number {
	const family = FACES[face].replace("'Source Sans 3'", "'Source Sans 3 ExtraLight'");
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="100"><text y="60" font-family="${family}"` +
		` font-weight="${weight}" font-size="${SIZE}">${escapeXml(text)}</text></svg>`;
	return readStrictly(svg).getBBox()?.width ?? 0;
}

describe.each(STYLES)('$face $weight', (style) => {
	test('no text is wider than estimated, and none much narrower', () => {
		const wrong = texts.flatMap((text) => {
			const share = realWidth(text, style) / textWidth(text, { ...style, size: SIZE });
			return share > 1 || share < 0.7 ? [`${text}: ${share.toFixed(2)}`] : [];
		});
		expect(wrong).toEqual([]);
	});
});

describe('breaking lines', () => {
	const style = { face: 'sans', size: 16 } as const;

	test('keeps every word, in order', () => {
		const kept = texts.filter((text) => wrap(text, 120, style).join(' ') === text);
		expect(kept).toHaveLength(texts.length);
	});

	test('makes no line wider than asked, unless a word is', () => {
		const wide = texts
			.flatMap((text) => wrap(text, 120, style))
			.filter((line) => line.includes(' ') && textWidth(line, style) > 120);
		expect(wide).toEqual([]);
	});

	test('of nothing gives nothing', () => {
		expect(wrap(' ', 100, style)).toEqual([]);
	});
});
