/** The maps of the scenes as small as a projector's: nothing that a scene speaks of is lost, no arrow points elsewhere. */
import briefing from 'virtual:content/scenes';
import content from 'virtual:content/map';
import places from 'virtual:geography/places';
import { describe, expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { layerOf } from '../../../src/lib/layers';
import type { Arc } from '../../../src/lib/map/arc-shape';
import { project, toWorld, type Camera, type Size } from '../../../src/lib/map/camera';
import { drawingOf, outlinesIn } from '../../../src/lib/map/drawing';
import { rectangleOf } from '../../../src/lib/map/labels';
import { overlap } from '../../../src/lib/map/rectangle';
import { scenePicture } from '../../../src/lib/map/scene-picture';
import { geography } from './geography';

/** px of the map itself, as composed beside the words in windows of 800×600 to 1280×720; the last for a desk. */
const SIZES: readonly Size[] = [
	{ width: 300, height: 240 },
	{ width: 400, height: 360 },
	{ width: 427, height: 300 },
	{ width: 700, height: 470 }
];
const outlines = outlinesIn(drawingOf(firstPaint));
const pictures = SIZES.flatMap((size) =>
	briefing.scenes.map((scene) => ({
		scene,
		size,
		name: `${scene.id} ${size.width}×${size.height}`,
		picture: scenePicture({
			scene,
			layer: layerOf(scene.layer),
			countries: content.countries,
			geography,
			places,
			relations: briefing.relations,
			outlines,
			size,
			names: true,
			thorough: true
		})
	}))
);

describe('what a scene speaks of', () => {
	test('is marked at every size, if need be by its symbol alone', () => {
		const lost = pictures.flatMap(({ scene, name, picture }) =>
			[...scene.places, ...scene.regions]
				.filter((id) => !picture.marks.some(({ mark }) => mark.id === id))
				.map((id) => `${name}: ${id}`)
		);
		expect(lost).toEqual([]);
	});

	test('of security has the names of those that the layer says something of, where more than three fit at all', () => {
		const nameless = pictures
			.filter(({ scene, name }) => scene.id === 'security' && !name.includes('300×240'))
			.flatMap(({ name, picture }) =>
				['AFG', 'RUS', 'TJK', 'UZB']
					.filter((id) => !picture.labels.some(({ spec }) => spec.id === id))
					.map((id) => `${name}: ${id}`)
			);
		expect(nameless).toEqual([]);
	});

	test('has no two names on each other', () => {
		const across = pictures.flatMap(({ name, picture: { labels } }) =>
			labels.flatMap((one, at) =>
				labels
					.slice(at + 1)
					.filter((other) => overlap(rectangleOf(one), rectangleOf(other)))
					.map((other) => `${name}: ${one.text} / ${other.text}`)
			)
		);
		expect(across).toEqual([]);
	});
});

/** Start and tip of an arrow, px. */
function endsOf({ line, head }: Arc): [number, number][] {
	const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
	const [x = 0, y = 0, , , endX = 0, endY = 0] = numbers(line);
	const [, , tipX = endX, tipY = endY] = numbers(head ?? '');
	return [
		[x, y],
		[tipX, tipY]
	];
}

/** px from a point to a state or place; 0 inside. */
function awayFrom(id: string, [px, py]: readonly [number, number], camera: Camera, size: Size): number {
	const place = places.find((one) => one.id === id)?.at;
	if (place) {
		const [x, y] = project(camera, size, ...toWorld(place[0] ?? 0, place[1] ?? 0));
		return Math.hypot(x - px, y - py);
	}
	let [inside, least] = [false, Infinity];
	for (const ring of outlines.rings(id)) {
		const points = Array.from({ length: ring.length / 2 }, (_, i) =>
			project(camera, size, ring[2 * i] ?? 0, ring[2 * i + 1] ?? 0)
		);
		let [x0, y0] = points.at(-1) ?? [0, 0];
		for (const [x1, y1] of points) {
			if (y0 > py !== y1 > py && px < x0 + ((py - y0) * (x1 - x0)) / (y1 - y0)) inside = !inside;
			const [dx, dy] = [x1 - x0, y1 - y0];
			const along = ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy || 1);
			const t = Math.max(0, Math.min(1, along));
			least = Math.min(least, Math.hypot(px - x0 - t * dx, py - y0 - t * dy));
			[x0, y0] = [x1, y1];
		}
	}
	return inside ? 0 : least;
}

describe('an arrow of a scene', () => {
	const arrows = pictures.flatMap(({ name, size, picture: { arcs, camera } }) =>
		arcs.map((arc) => ({ name: `${name}: ${arc.key}`, arc, size, camera }))
	);

	test('is there at every size', () => {
		const counts = SIZES.map((size) => arrows.filter((arrow) => arrow.size === size).length);
		expect(new Set(counts).size).toBe(1);
		expect(counts[0]).toBeGreaterThan(0);
	});

	test('leads from within 12 px of what it comes from to within 12 px of what it points at', () => {
		const astray = arrows.flatMap(({ name, arc, camera, size }) => {
			const [, ...ids] = arc.key.split(' ');
			return endsOf(arc).flatMap((point, end) => {
				const away = awayFrom(ids[end] ?? '', point, camera, size);
				return away > 12 ? [`${name}: ${end ? 'tip' : 'start'} ${away.toFixed(0)} px`] : [];
			});
		});
		expect(astray).toEqual([]);
	});

	test('begins and ends on the map', () => {
		const outside = arrows.filter(({ arc, size }) =>
			endsOf(arc).some(([x, y]) => x < 0 || y < 0 || x > size.width || y > size.height)
		);
		expect(outside.map(({ name }) => name)).toEqual([]);
	});
});
