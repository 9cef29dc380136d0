/** The names on the real map, in the views that people see. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { frame, toWorld, unproject, type Camera, type Size } from '../../../src/lib/map/camera';
import { labelSpecs } from '../../../src/lib/map/label-specs';
import {
	LABEL_SIZE,
	placeLabels,
	widthOf,
	type PlacedLabel,
	type Rectangle
} from '../../../src/lib/map/labels';
import {
	countryBox,
	fitOf,
	HOME,
	NEIGHBOURHOOD,
	paddingOf,
	referenceFrame
} from '../../../src/lib/map/views';
import { fineGeometry, geography, ids, isInside, onScreen, placeOf } from './geography';

/** The map's size in a window of 1280×720. */
const size: Size = { width: 1280, height: 600 };
const home = frame(HOME, size);
const neighbourhood = frame(NEIGHBOURHOOD, size, paddingOf(fitOf(NEIGHBOURHOOD), size));
/** The legend at the lower left; the map knows its place from the page. */
const legend: Rectangle = { left: 22, top: 300, right: 352, bottom: 582 };
const outlines = fineGeometry().outlines;
const inState = (id: string, point: readonly [number, number]) => isInside(outlines[id] ?? '', point);

const inView = (camera: Camera, within: Size) =>
	ids.filter((id) => {
		const [px, py] = onScreen(camera, within, placeOf(id).label);
		return px >= 0 && py >= 0 && px <= within.width && py <= within.height;
	});
function textOf({ spec: { style }, text, x, y }: PlacedLabel): Rectangle {
	const half = widthOf(text, style) / 2;
	const height = LABEL_SIZE[style];
	return { left: x - half, right: x + half, top: y - height * 0.8, bottom: y + height * 0.2 };
}
const touch = (a: Rectangle, b: Rectangle) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(layers)('in the layer $id', (layer) => {
	const specs = (selected: string | null = null) => labelSpecs(content.countries, layer, geography, selected);
	const unnamed = (camera: Camera, covered: readonly Rectangle[] = []) => {
		const placed = placeLabels(specs(), camera, size, { covered });
		return inView(camera, size).filter((id) => !placed.some(({ spec }) => spec.id === id));
	};

	test('every coded country in the home view has its name', () => {
		expect(inView(home, size)).toHaveLength(13);
		expect(unnamed(home)).toEqual([]);
	});

	test('every coded country in the neighbourhood view has its name', () => {
		expect(inView(neighbourhood, size).length).toBeGreaterThanOrEqual(6);
		expect(unnamed(neighbourhood)).toEqual([]);
	});

	test('the legend costs no country its name', () => {
		expect([unnamed(home, [legend]), unnamed(neighbourhood, [legend])]).toEqual([[], []]);
	});

	test('Afghanistan and the open country have their names on every country’s page', () => {
		const nameless = ids.filter((id) => {
			const box = countryBox(id, geography);
			const camera = frame(box, size, paddingOf(fitOf(box), size));
			const placed = placeLabels(specs(id), camera, size).map(({ spec }) => spec.id);
			return !placed.includes(id) || (id !== 'USA' && !placed.includes('AFG'));
		});
		expect(nameless).toEqual([]);
	});

	test('they have them before any script, too', () => {
		const nameless = ids.filter((id) => {
			const { camera, size: still } = referenceFrame(countryBox(id, geography));
			const placed = placeLabels(specs(id), camera, still, { clip: false }).map(({ spec }) => spec.id);
			return !placed.includes(id) || (id !== 'USA' && !placed.includes('AFG'));
		});
		expect(nameless).toEqual([]);
	});

	const views: [string, Camera][] = [
		['home', home],
		['neighbourhood', neighbourhood],
		...ids.map((id): [string, Camera] => {
			const box = countryBox(id, geography);
			return [id, frame(box, size, paddingOf(fitOf(box), size))];
		})
	];

	test('no two names overlap in any view', () => {
		const wrong = views.flatMap(([view, camera]) => {
			const placed = placeLabels(specs(), camera, size);
			return placed.flatMap((one, at) =>
				placed
					.slice(at + 1)
					.filter((other) => touch(textOf(one), textOf(other)))
					.map((other) => `${view}: ${one.text} / ${other.text}`)
			);
		});
		expect(wrong).toEqual([]);
	});

	test('a name on the map stands on its state, and a line leads into it', () => {
		const astray = views.flatMap(([view, camera]) =>
			placeLabels(specs(), camera, size)
				.filter(({ spec, x, y, lead }) => {
					const point = lead ?? { x, y: y - LABEL_SIZE[spec.style] * 0.35 };
					return !inState(spec.id, unproject(camera, size, point.x, point.y));
				})
				.map(({ text }) => `${view}: ${text}`)
		);
		expect(astray).toEqual([]);
	});

	test('no name lies across the point at which another one’s line ends', () => {
		const crossed = views.flatMap(([view, camera]) => {
			const placed = placeLabels(specs(), camera, size);
			return placed.flatMap(({ text, lead }) => {
				if (!lead) return [];
				const point = { left: lead.x, right: lead.x, top: lead.y, bottom: lead.y };
				return placed
					.filter((other) => touch(textOf(other), point))
					.map((other) => `${view}: ${other.text} on ${text}`);
			});
		});
		expect(crossed).toEqual([]);
	});
});

describe('the order of importance', () => {
	const [layer] = layers;
	if (!layer) throw new Error('No layers.');
	const order = (selected: string | null) =>
		labelSpecs(content.countries, layer, geography, selected).map(({ id }) => id);
	const isNeighbour = (id: string) => content.countries.some((one) => one.id === id && one.neighbour);

	test('is the subject, its neighbours, the others', () => {
		const ranks = order(null).map((id) => (id === 'AFG' ? 0 : isNeighbour(id) ? 1 : 2));
		expect(ranks).toEqual([...ranks].sort());
		expect(ranks).toHaveLength(14);
	});

	test('puts the open country right behind the subject', () => {
		const others = ids.filter((id) => id !== 'AFG');
		expect(others.filter((id) => order(id)[0] !== 'AFG' || order(id)[1] !== id)).toEqual([]);
	});

	test('leaves out a record without geography', () => {
		expect(labelSpecs(content.countries, layer, {}, null)).toEqual([]);
	});
});

describe('the places for names', () => {
	const specs = layers.flatMap((layer) => labelSpecs(content.countries, layer, geography, null));

	test('lie in their states, all of them', () => {
		const astray = specs.flatMap(({ id, anchors }) =>
			anchors.filter(([lon = 0, lat = 0]) => !inState(id, toWorld(lon, lat))).map((one) => `${id} ${one}`)
		);
		expect([...new Set(astray)]).toEqual([]);
	});

	test('have room for callouts on a side', () => {
		expect(specs.filter(({ callout: [dx, dy] }) => Math.hypot(dx, dy) < 0.5).map(({ id }) => id)).toEqual([]);
	});

	test('mark a second reading exactly where the cell has one', () => {
		const wrong = layers.flatMap((layer) =>
			labelSpecs(content.countries, layer, geography, null).filter(({ id, soft }) => {
				const country = content.countries.find((one) => one.id === id);
				return soft !== (country?.cells[layer.id].otherReading !== null);
			})
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('give one state the look of the subject', () => {
		const subjects = specs.filter(({ style }) => style === 'subject').map(({ id }) => id);
		expect([...new Set(subjects)]).toEqual(['AFG']);
	});
});
