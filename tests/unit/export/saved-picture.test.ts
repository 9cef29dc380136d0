/** What a reader saves is what is on the screen, with everything that must stand beside it. */
import { describe, expect, test } from 'vitest';
import { pictureSize, pictureSvg } from '../../../src/lib/export/picture';
import {
	pictureFileName,
	savedPicture,
	type PictureKind,
	type Seen
} from '../../../src/lib/export/saved-picture';
import { layers } from '../../../src/lib/layers';
import { frame, project, unproject } from '../../../src/lib/map/camera';
import { themes } from '../../../src/lib/map/palette';
import { NEIGHBOURHOOD } from '../../../src/lib/map/views';
import { BORDER_SENTENCE, sourceSentence } from '../../../src/lib/model/source-line';
import { geography } from '../map/geography';
import { content, countryOf, drawing, readStrictly, textsIn } from './pictures';

const KINDS: readonly PictureKind[] = ['slide', 'screen', 'drawing'];
const [, engagement] = layers;
if (!engagement) throw new Error('No second layer.');
const size = { width: 860, height: 560 };
const seen: Seen = {
	content,
	geography,
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
