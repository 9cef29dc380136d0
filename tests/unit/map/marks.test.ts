/** Places, soft regions and seas on the real map: what is drawn where, and that names of states come first. */
import content from 'virtual:content';
import places from 'virtual:geography/places';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { layers } from '../../../src/lib/layers';
import { frame, toWorld, type Camera, type Size } from '../../../src/lib/map/camera';
import { alongLine } from '../../../src/lib/map/callouts';
import { labelSpecs } from '../../../src/lib/map/label-specs';
import { placeLabels, rectangleOf } from '../../../src/lib/map/labels';
import { drawnMarks, withForced } from '../../../src/lib/map/drawn-marks';
import { marksOf, PATCH, patchOf } from '../../../src/lib/map/mark-list';
import { rectanglesOf } from '../../../src/lib/map/marks';
import { readRings } from '../../../src/lib/map/rings';
import { overlap } from '../../../src/lib/map/rectangle';
import { cellsOf, shareIn } from '../../../src/lib/map/room';
import { SYMBOLS } from '../../../src/lib/map/symbols';
import { HOME } from '../../../src/lib/map/views';
import { geography } from './geography';

const size: Size = { width: 1280, height: 600 };
const outlines: Record<string, string> = firstPaint.countries;
const rings = (id: string) => readRings(outlines[id] ?? '');
const marks = marksOf(places);
const layerOf = (id: string) => {
	const layer = layers.find((one) => one.id === id);
	if (!layer) throw new Error(`No layer ${id}.`);
	return layer;
};
const at = (lon: number, lat: number, zoom: number): Camera => {
	const [x, y] = toWorld(lon, lat);
	return { x, y, zoom };
};

/** What stands on the map for a camera: names of states, then marks. */
function draw(camera: Camera, layer: string) {
	const labels = placeLabels(labelSpecs(content.countries, layerOf(layer), geography, null), camera, size, {
		rings
	});
	const taken = labels.flatMap((label) => [rectangleOf(label), ...(label.lead ? alongLine(label.lead) : [])]);
	const drawn = drawnMarks({ marks, layer, fills: {}, camera, size, labels, covered: [], rings });
	return { taken, marks: drawn };
}
const shown = (camera: Camera, layer: string) => draw(camera, layer).marks.map(({ mark }) => mark.id);

describe('what may be marked', () => {
	test('is every place of the content that has a marker, and nothing else but seas', () => {
		const wanted = content.places.filter(({ marker }) => marker !== 'none').map(({ id }) => id);
		const named = marks.filter(({ kind }) => kind !== 'sea').map(({ id }) => id);
		expect([...named].sort()).toEqual([...wanted].sort());
	});

	test('has a symbol or words that explain it', () => {
		const explained = new Set(SYMBOLS.map(({ kind }) => kind));
		expect(marks.filter(({ kind }) => !explained.has(kind))).toEqual([]);
		expect(SYMBOLS.filter(({ title, note }) => !title || !note)).toEqual([]);
	});

	test('has one symbol for seats of government and another for an event', () => {
		const strokes = SYMBOLS.flatMap(({ stroke }) => stroke ?? []);
		expect(strokes).toHaveLength(2);
		expect(new Set(strokes).size).toBe(2);
	});

	test('has a place on the map', () => {
		expect(marks.filter((mark) => mark.at.length === 0).map(({ id }) => id)).toEqual([]);
	});
});

describe('at home', () => {
	const home = frame(HOME, size);

	test('the seats are there where names leave room, the concert hall is not', () => {
		const ids = shown(home, 'security');
		expect(ids).toEqual(expect.arrayContaining(['moscow', 'new-delhi']));
		expect(ids).not.toContain('crocus-city-hall');
		expect(ids).not.toContain('panjshir');
	});

	test('Central Asia is named where the layer speaks of it', () => {
		expect(shown(home, 'security')).toContain('central-asia');
		expect(shown(home, 'recognition')).not.toContain('central-asia');
	});

	test('some seas have their names', () => {
		expect(shown(home, 'recognition').length).toBeGreaterThan(3);
	});
});

describe('close up', () => {
	test('Kabul and Panjshir are there', () => {
		expect(shown(at(69, 34.8, 5), 'security')).toEqual(expect.arrayContaining(['kabul', 'panjshir']));
	});

	test('the concert hall is told from Moscow', () => {
		expect(shown(at(37.6, 55.7, 6), 'security')).toEqual(
			expect.arrayContaining(['moscow', 'crocus-city-hall'])
		);
	});
});

describe('what a scene speaks of', () => {
	test('comes first, in every layer and at every zoom; the rest as before', () => {
		const [first, second, ...rest] = withForced(marks, ['kashmir', 'crocus-city-hall']);
		expect([first, second].map((mark) => mark?.id)).toEqual(['kashmir', 'crocus-city-hall']);
		expect([first, second].map((mark) => [mark?.layers, mark?.from])).toEqual([
			[null, -Infinity],
			[null, -Infinity]
		]);
		expect(rest).toEqual(marks.filter(({ id }) => !['kashmir', 'crocus-city-hall'].includes(id)));
	});
});

const views = ['recognition', 'security'].flatMap((layer) =>
	[2.4, 3.2, 4.2, 5.4].flatMap((zoom) =>
		[40, 58, 70, 77].flatMap((lon) =>
			[28, 36, 44, 55].map((lat) => ({
				layer,
				camera: at(lon, lat, zoom),
				name: `${layer} ${zoom}/${lat}/${lon}`
			}))
		)
	)
);

test('no mark lies on the name of a state, on its line, or on another mark', () => {
	const wrong = views.flatMap(({ layer, camera, name }) => {
		const drawn = draw(camera, layer);
		const own = drawn.marks.map((mark) => ({ id: mark.mark.id, parts: rectanglesOf(mark) }));
		return own.flatMap(({ id, parts }, index) => [
			...(parts.some((part) => drawn.taken.some((other) => overlap(part, other))) ? [`${name}: ${id}`] : []),
			...own
				.slice(index + 1)
				.filter((other) => other.parts.some((part) => parts.some((one) => overlap(one, part))))
				.map((other) => `${name}: ${id} / ${other.id}`)
		]);
	});
	expect(wrong).toEqual([]);
});

test('a soft patch is no outline: rounder and larger or smaller than any, and only areas have one', () => {
	const patched = marks.filter((mark) => patchOf(mark, at(0, 0, 4)));
	expect(patched.map(({ id }) => id).sort()).toEqual(Object.keys(PATCH).sort());
	expect(patched.every(({ kind }) => kind === 'area')).toBe(true);
});

test('the middle of a patch lies in the region that it stands for', () => {
	const outlineOf = (id: string) => firstPaint.areas.find((area) => area.id === id)?.d ?? '';
	const astray = Object.keys(PATCH).filter((id) => {
		const [lon = 0, lat = 0] = marks.find((mark) => mark.id === id)?.at[0] ?? [];
		const camera = at(lon, lat, 6);
		const middle = { left: 637, right: 643, top: 297, bottom: 303 };
		return shareIn(cellsOf(readRings(outlineOf(id)), camera, size), middle) === 0;
	});
	expect(astray).toEqual([]);
});
