/** What a reader saves is what is on the screen, with everything that must stand beside it. */
import places from 'virtual:geography/places';
import { describe, expect, test } from 'vitest';
import { pictureSize, pictureSvg } from '../../../src/lib/export/picture';
import {
	pictureFileName,
	savedPicture,
	type PictureKind,
	type Seen
} from '../../../src/lib/export/saved-picture';
import { FORMATS } from '../../../src/lib/export/picture-formats';
import { layers } from '../../../src/lib/layers';
import { alongLine } from '../../../src/lib/map/callouts';
import { frame, project, toWorld, unproject, type Camera } from '../../../src/lib/map/camera';
import { rectangleOf } from '../../../src/lib/map/labels';
import { rectanglesOf } from '../../../src/lib/map/marks';
import { themes } from '../../../src/lib/map/palette';
import { overlap } from '../../../src/lib/map/rectangle';
import { homeCamera, NEIGHBOURHOOD } from '../../../src/lib/map/views';
import { BORDER_SENTENCE, sourceSentence } from '../../../src/lib/model/source-line';
import { geography, ids, onScreen, placeOf } from '../map/geography';
import { content, countryOf, drawing, elements, readStrictly, textsIn } from './pictures';

const KINDS: readonly PictureKind[] = ['slide', 'screen', 'drawing'];
const [recognition, engagement, security] = layers;
if (!recognition || !engagement || !security) throw new Error('A layer is missing.');
const size = { width: 860, height: 560 };
const seen: Seen = {
	content,
	geography,
	places,
	drawing,
	layer: engagement,
	country: countryOf('PAK'),
	theme: 'dark',
	camera: frame(NEIGHBOURHOOD, size),
	size,
	version: '1.2.3+abc'
};

describe.each(KINDS)('a %s', (kind) => {
	const picture = savedPicture(seen, kind);
	const svg = pictureSvg(picture);

	test('says title, category, source, date, what borders mean, and the version of the map', () => {
		const texts = textsIn(svg).join(' ');
		for (const words of [
			'Pakistan',
			engagement.question,
			picture.words.line,
			sourceSentence(content.article),
			BORDER_SENTENCE,
			'Map 1.2.3+abc'
		])
			expect(texts).toContain(words);
	});

	test('is in the theme of the screen', () => {
		expect(svg).toContain(`<rect width="100%" height="100%" fill="${themes.dark.paper}"/>`);
	});

	test('shows all of what is on the screen', () => {
		const { camera, size: window } = picture.map;
		const corners = [
			unproject(seen.camera, size, 0, 0),
			unproject(seen.camera, size, size.width, size.height)
		];
		const outside = corners.filter(([x, y]) => {
			const [px, py] = project(camera, window, x, y);
			return px < -0.01 || py < -0.01 || px > window.width + 0.01 || py > window.height + 0.01;
		});
		expect(outside).toEqual([]);
	});

	test('is well-formed, with fonts in it as well', () => {
		expect(() => readStrictly(svg)).not.toThrow();
		const fontCss = "@font-face{font-family:'A';src:url(data:font/woff2;base64,AA==) format('woff2')}";
		expect(() => readStrictly(pictureSvg({ ...picture, fontCss }))).not.toThrow();
	});
});

test('a slide is 1920 × 1080; the screen is kept to the px, twice as fine in pixels', () => {
	expect(pictureSize(savedPicture(seen, 'slide'))).toEqual({ width: 1920, height: 1080 });
	const [screen, drawn] = [savedPicture(seen, 'screen'), savedPicture(seen, 'drawing')];
	expect(screen.map.camera).toEqual(seen.camera);
	expect(screen.map.size).toEqual(size);
	expect(pictureSize(screen).width).toBe(2 * pictureSize(drawn).width);
});

test('names keep clear of the legend that lies on the map', () => {
	const low = { ...seen, camera: { ...seen.camera, y: seen.camera.y - 900, x: seen.camera.x + 600 } };
	const { map } = savedPicture(low, 'screen');
	const onLegend = map.labels.filter(({ x, y }) => x < 22 + 330 && y > map.size.height - 18 - 150);
	expect(map.labels.length).toBeGreaterThan(2);
	expect(onLegend.map(({ text }) => text)).toEqual([]);
});

test('files are named for what they show', () => {
	expect(pictureFileName(engagement, null, 'screen')).toBe('briefing-map-engagement.png');
	expect(pictureFileName(engagement, countryOf('PAK'), 'slide')).toBe(
		'briefing-map-engagement-PAK-slide.png'
	);
	expect(pictureFileName(engagement, countryOf('PAK'), 'drawing')).toBe('briefing-map-engagement-PAK.svg');
});

const at = (lon: number, lat: number, zoom: number): Camera => {
	const [x, y] = toWorld(lon, lat);
	return { x, y, zoom };
};

describe.each(layers)('a slide of $id at home', (layer) => {
	const windows = [
		{ width: 1280, height: 600 },
		{ width: 1920, height: 960 },
		{ width: 390, height: 480 }
	];

	test.each(windows)('has the name of every coded country in its frame, from $width px', (window) => {
		const home = { ...seen, layer, country: null, camera: homeCamera(window), size: window };
		const { map } = savedPicture(home, 'slide');
		const inFrame = ids.filter((id) => {
			const [x, y] = onScreen(map.camera, map.size, placeOf(id).label);
			return x >= 0 && y >= 0 && x <= map.size.width && y <= map.size.height;
		});
		const named = map.labels.map(({ spec }) => spec.id);
		expect(inFrame.length).toBeGreaterThanOrEqual(13);
		expect(inFrame.filter((id) => !named.includes(id))).toEqual([]);
	});
});

describe('places and soft regions', () => {
	const close = { ...seen, country: null, camera: at(69, 34.8, 5) };
	const written = (view: Partial<Seen>) =>
		textsIn(pictureSvg(savedPicture({ ...close, ...view }, 'drawing')));

	test('are in the picture of the layer that speaks of them, seats of government in every one', () => {
		expect(written({ layer: security })).toEqual(expect.arrayContaining(['Panjshir', 'Kabul']));
		expect(written({ layer: recognition })).toContain('Kabul');
		expect(written({ layer: recognition })).not.toContain('Panjshir');
		expect(written({ layer: security, camera: at(37.6, 55.7, 6) })).toEqual(
			expect.arrayContaining(['Moscow', 'Crocus City Hall'])
		);
	});

	test('come when the map is near enough', () => {
		expect(written({ layer: security, camera: at(69, 34.8, 4) })).not.toContain('Panjshir');
	});

	test('a soft patch fades to nothing, each with a gradient of its own', () => {
		const svg = pictureSvg(savedPicture({ ...close, layer: security, camera: at(72, 35, 4.4) }, 'drawing'));
		const patches = elements(svg, 'ellipse').map(({ fill }) => fill);
		const gradients = elements(svg, 'radialGradient').map(({ id }) => `url(#${id})`);
		const last = [...svg.matchAll(/<stop ([^>]*)\/><\/radialGradient>/g)].map(([, stop]) => stop);
		expect(patches.length).toBeGreaterThan(1);
		expect(gradients).toEqual(patches);
		expect(new Set(gradients).size).toBe(gradients.length);
		expect(last.filter((stop) => !stop?.includes('stop-opacity="0"'))).toEqual([]);
	});

	test('seas are named', () => {
		expect(written({ camera: at(51, 40, 4) })).toContain('Caspian Sea');
	});
});

test('nothing that is written on a picture lies on anything else', () => {
	const cameras = [homeCamera(size), at(69, 34.8, 3.2), at(69, 34.8, 5), at(45, 43, 4.2), at(75, 30, 3.7)];
	const wrong = [recognition, security].flatMap((layer) =>
		cameras.flatMap((camera) =>
			KINDS.flatMap((kind) => {
				const { map } = savedPicture({ ...seen, layer, country: null, camera }, kind);
				const taken = [
					...map.labels.map((label) => ({ what: label.text, parts: [rectangleOf(label)] })),
					...map.labels.map(({ text, lead }) => ({
						what: `the line of ${text}`,
						parts: lead ? alongLine(lead) : []
					})),
					...map.marks.map((mark) => ({ what: mark.mark.id, parts: rectanglesOf(mark) }))
				];
				return taken.flatMap(({ what, parts }, index) =>
					taken
						.slice(index + 1)
						.filter((other) => !other.what.endsWith(` ${what}`))
						.filter((other) => other.parts.some((part) => parts.some((one) => overlap(one, part))))
						.map((other) => `${kind} of ${layer.id} at ${camera.zoom}: ${what} / ${other.what}`)
				);
			})
		)
	);
	expect(wrong).toEqual([]);
});

describe('a picture of a filter and a second layer', () => {
	const leftOut = ['CHN', 'AFG', 'RUS'];
	const shown = 'Eleven of these and no others are shown: a sentence as the page has it.';
	const view: Seen = { ...seen, country: null, leftOut, shown, second: security };

	test.each(KINDS)('shows who is left out, the sentence and both legends: a %s', (kind) => {
		const svg = pictureSvg(savedPicture(view, kind));
		expect(() => readStrictly(svg)).not.toThrow();
		const paths = elements(svg, 'path');
		const veils = paths.flatMap((path) => path['data-veil'] ?? []);
		expect(leftOut).toEqual(expect.arrayContaining(veils));
		expect(veils).toContain('AFG');
		const texts = textsIn(svg).join(' ');
		expect(texts).toContain(`Symbols: ${security.label}`);
		expect(texts.replace(/\s+/g, ' ')).toContain(shown);
		const symbols = paths.filter((path) => path['data-of']);
		expect(symbols.length).toBeGreaterThan(5);
		const wrong = symbols.filter((path) => {
			const code = countryOf(path['data-of'] ?? '').cells.security.code;
			return security.categories.find((one) => one.code === code)?.symbol !== path['data-symbol'];
		});
		expect(wrong).toEqual([]);
	});

	test('has nothing of it without them', () => {
		const svg = pictureSvg(savedPicture({ ...seen, country: null }, 'drawing'));
		expect(svg).not.toMatch(/data-veil|data-symbol|Symbols:/);
	});

	test('fits on a slide with the longest legends and a long sentence', () => {
		for (const layer of layers)
			for (const second of layers.filter((other) => other !== layer)) {
				const words = `${shown} `.repeat(4).trim();
				const picture = savedPicture({ ...view, layer, second, shown: words }, 'slide');
				const source = String(FORMATS.slide.foot);
				const low = elements(pictureSvg(picture), 'text')
					.filter((text) => text['font-size'] !== source && Number(text['x']) < FORMATS.slide.column)
					.filter((text) => Number(text['y']) > picture.map.size.height);
				expect(low).toEqual([]);
			}
	});
});
