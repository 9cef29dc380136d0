/** A picture is one file that says and shows what the page does, and needs nothing else. */
import { describe, expect, test } from 'vitest';
import { pictureSize, pictureSvg, type Picture } from '../../../src/lib/export/picture';
import { paintOf } from '../../../src/lib/export/picture-paint';
import { layers } from '../../../src/lib/layers';
import { COAST, DASHES, RIVER } from '../../../src/lib/map/lines';
import { themes, type ThemeId } from '../../../src/lib/map/palette';
import { fillKey, fillOf } from '../../../src/lib/model/category';
import { headlineOf, legendRows } from '../../../src/lib/model/legend';
import { BORDER_SENTENCE, sourceSentence } from '../../../src/lib/model/source-line';
import { card, content, countryOf, elements, readStrictly, seen, textsIn } from './pictures';

const THEMES: readonly ThemeId[] = ['light', 'dark', 'print'];
const idsIn = (svg: string) => [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);

describe.each(layers)('the picture of $id', (layer) => {
	describe.each(THEMES)('in the %s theme', (theme) => {
		const svg = pictureSvg({ ...card(layer), theme });

		test('paints every country as the layer says, in the palette’s own colour', () => {
			const drawn = elements(svg, 'path').filter((path) => path['data-country']);
			const wrong = content.countries.filter((country) => {
				const path = drawn.find((one) => one['data-country'] === country.id);
				return path?.['fill'] !== paintOf(fillKey(fillOf(layer, country)), theme, 'p') || !path?.['d'];
			});
			expect(wrong.map(({ id }) => id)).toEqual([]);
		});

		test('shows every category of the legend with its swatch and its count', () => {
			const swatches = elements(svg, 'rect').map((rect) => rect['data-fill']);
			const texts = textsIn(svg);
			const missing = legendRows(layer, content.countries).filter(
				({ category, countries }) =>
					!swatches.includes(fillKey(category)) ||
					!texts.includes(category.label) ||
					!texts.includes(String(countries.length))
			);
			expect(missing.map(({ category }) => category.code)).toEqual([]);
		});

		test('brings every pattern that it uses, and asks for nothing from outside', () => {
			const used = [...svg.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
			const ids = idsIn(svg).map((id) => `#${id}`);
			expect(used.filter((address) => !ids.includes(address))).toEqual([]);
			expect(svg).not.toMatch(/<(script|image|foreignObject|style|a)\b|href="(?!#)|@import|\son\w+=/);
		});

		test('has literal colours only, all of its theme', () => {
			const own: readonly string[] = Object.values(themes[theme]);
			const colours = [...svg.matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour);
			expect(colours.length).toBeGreaterThan(30);
			expect(colours.filter((colour) => !own.includes(colour))).toEqual([]);
			expect(svg).not.toMatch(/var\(|class="/);
		});
	});

	test('says the question, the finding, the source, what borders mean', () => {
		const texts = textsIn(pictureSvg(card(layer)));
		expect(texts).toContain(layer.question);
		expect(texts).toContain(headlineOf(layer, content.countries));
		expect(texts.join(' ')).toContain(sourceSentence(content.article));
		expect(texts.join(' ')).toContain(BORDER_SENTENCE);
	});

	test('names the country that it is about, and its category', () => {
		const texts = textsIn(pictureSvg(card(layer, countryOf('IND'))));
		expect(texts).toContain('India');
		expect(texts).toContain(layer.question);
		expect(texts.some((text) => text.startsWith(card(layer, countryOf('IND')).words.line))).toBe(true);
	});

	test('is the same text every time', () => {
		expect(pictureSvg(card(layer))).toBe(pictureSvg(card(layer)));
	});
});

const [recognition] = layers;
if (!recognition) throw new Error('No layers.');

test('silence has its texture on paper, and none on a screen', () => {
	expect(paintOf('silence', 'print', 'p')).toMatch(/^url\(#/);
	expect(paintOf('silence', 'light', 'p')).toBe(themes.light.silence);
});

describe('the map of a picture', () => {
	const svg = pictureSvg(card(recognition, countryOf('PAK')));

	test('draws disputed stretches with the dashes of their kind, in px of the screen', () => {
		const lines = elements(svg, 'path').filter((path) => path['data-kind']);
		const scale = Number(/<g transform="[^"]*scale\(([\d.e-]+)\)"/.exec(svg)?.[1]);
		const wrong = lines.filter(({ 'data-kind': kind = '', 'stroke-dasharray': dashes = '' }) => {
			const drawn = dashes.split(' ').map((length) => Math.round(Number(length) * scale * 10) / 10);
			return drawn.join() !== DASHES[kind]?.join();
		});
		expect(lines.length).toBeGreaterThan(5);
		expect(wrong.map((line) => line['data-kind'])).toEqual([]);
	});

	test('has coasts under all land, rivers over fills and under hatching, in the palette’s colours', () => {
		const scale = Number(/<g transform="[^"]*scale\(([\d.e-]+)\)"/.exec(svg)?.[1]);
		const { coast, river } = themes.light;
		const strokes = [...elements(svg, 'g'), ...elements(svg, 'path')];
		const widthOf = (colour: string) =>
			Number(strokes.find(({ stroke }) => stroke === colour)?.['stroke-width']) * scale;
		expect(widthOf(coast)).toBeCloseTo(COAST, 2);
		expect(widthOf(river)).toBeCloseTo(RIVER, 2);
		const order = [
			`stroke="${coast}"`,
			'id="context"',
			'id="coded"',
			`stroke="${river}"`,
			'url(#p-hatch)',
			'data-kind'
		].map((part) => svg.indexOf(part));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test('draws the coast of everything that it draws as land', () => {
		const copied = elements(svg, 'use').map(({ href }) => href?.slice(1));
		expect(copied).toEqual(['context', 'coded']);
		expect(idsIn(svg).filter((id) => copied.includes(id))).toEqual(copied);
	});

	test('hatches disputed areas', () => {
		expect(svg).toMatch(/<g fill="url\(#p-hatch\)"><path d="[^"]{20}/);
	});

	test('rings the selected country and no other', () => {
		const { selection } = themes.light;
		const rings = (text: string) => elements(text, 'path').filter(({ stroke }) => stroke === selection);
		expect(rings(svg)).toHaveLength(1);
		expect(rings(pictureSvg(card(recognition)))).toEqual([]);
	});

	test('has names as text, and a callout line for each that does not fit', () => {
		const { map } = card(recognition);
		const texts = textsIn(pictureSvg(card(recognition)));
		expect(map.labels.length).toBeGreaterThan(7);
		expect(map.labels.filter(({ text }) => !texts.includes(text))).toEqual([]);
		const leads = map.labels.filter(({ lead }) => lead);
		const lines = elements(pictureSvg(card(recognition)), 'path').filter(
			(path) => path['stroke'] === themes.light.ink && path['d']?.startsWith('M')
		);
		expect(lines).toHaveLength(leads.length);
	});
});

describe('a picture of the window', () => {
	test.each([
		[1280, 560],
		[390, 420]
	])('%d px wide has the map at its size, and room for the words', (width, height) => {
		const picture = seen(recognition, countryOf('PAK'), width, height);
		const size = pictureSize(picture);
		expect(size.width).toBe(width);
		expect(size.height).toBeGreaterThan(height + 60);
		expect(pictureSize({ ...picture, scale: 2 })).toEqual({ width: 2 * width, height: 2 * size.height });
		expect(pictureSvg(picture)).toContain(
			`<clipPath id="map-window"><rect width="${width}" height="${height}"/>`
		);
	});
});

describe('formats', () => {
	test('a card is 1200 × 630 px, a slide 1920 × 1080', () => {
		expect(pictureSize(card(recognition))).toEqual({ width: 1200, height: 630 });
		expect(pictureSize({ ...card(recognition), layout: 'slide' })).toEqual({ width: 1920, height: 1080 });
	});

	test('nothing written on a card runs out of it or into the source', () => {
		const out = layers.flatMap((layer) =>
			[null, ...content.countries].filter((country) => {
				const picture = card(layer, country);
				const words = pictureSvg(picture).split('</g>').at(-1) ?? '';
				const lines = elements(words, '(?:tspan|text)').filter(({ y }) => y);
				const inFoot = lines.filter((line) => Number(line['y']) > picture.map.size.height);
				return inFoot.length !== 2 || lines.some((line) => Number(line['y']) > 378 - 4);
			})
		);
		expect(out.map((country) => country?.name ?? 'a layer')).toEqual([]);
	});
});

describe('hostile words', () => {
	const evil = `</text><script>alert("1")</script> & 'x' \u0000\u0008<b`;
	const base = seen(recognition, countryOf('PAK'), 900, 500);
	const picture: Picture = {
		...base,
		words: {
			kicker: evil,
			title: evil,
			line: evil,
			fill: 'silence',
			legend: [{ fills: ['silence'], label: evil, count: 1 }],
			legendNote: evil,
			foot: [evil]
		},
		map: { ...base.map, labels: base.map.labels.map((label) => ({ ...label, text: evil })) }
	};
	const svg = pictureSvg(picture);

	test('stay words', () => {
		expect(svg).not.toContain('<script');
		expect(textsIn(svg).filter((text) => text.includes('<script>alert("1")')).length).toBeGreaterThan(6);
	});

	test('leave the file well-formed', () => {
		expect(() => readStrictly(svg)).not.toThrow();
		expect(() => readStrictly(svg.replace('</svg>', ''))).toThrow();
	});
});

test('every picture is well-formed', () => {
	const broken = layers.flatMap((layer) =>
		[card(layer), seen(layer, countryOf('TJK'), 1280, 600), seen(layer, null, 390, 400)].filter((picture) => {
			try {
				return !readStrictly(pictureSvg(picture));
			} catch {
				return true;
			}
		})
	);
	expect(broken.map(({ words }) => words.title)).toEqual([]);
});
