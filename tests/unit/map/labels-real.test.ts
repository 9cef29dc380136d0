/** The names on the real map, in the views that people see. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { frame, MAX_ZOOM, toWorld, unproject, type Camera, type Size } from '../../../src/lib/map/camera';
import { labelSpecs } from '../../../src/lib/map/label-specs';
import {
	LABEL_SIZE,
	placeLabels as place,
	widthOf,
	type Placement,
	type LabelSpec,
	type PlacedLabel,
	type Rectangle
} from '../../../src/lib/map/labels';
import { cellsOf, roomiest, shareIn } from '../../../src/lib/map/room';
import { readRings } from '../../../src/lib/map/rings';
import firstPaint from '../../../src/content/geo/first-paint.json';
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

const rings = new Map(Object.entries(firstPaint.countries).map(([id, d]) => [id, readRings(d)]));
const disputed = firstPaint.areas.flatMap(({ kind, d }) => (kind === 'disputed' ? readRings(d) : []));
const ringsOf = (id: string) => rings.get(id) ?? [];
const placeLabels = (
	labels: readonly LabelSpec[],
	camera: Camera,
	within: Size,
	more: Omit<Placement, 'rings'> = {}
) => place(labels, camera, within, { rings: ringsOf, neutral: disputed, ...more });

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

describe('wherever a person pans', () => {
	/** A square of so many px that nothing covers: from it on a state counts as in view. */
	const SEEN = { width: 40, height: 40 };
	const cameras = [2.2, 2.6, 3.1, 3.7, 4.4, 5.2].flatMap((zoom) =>
		[38, 58, 72, 104].flatMap((lon) =>
			[23, 37, 52].map((lat): Camera => {
				const [x, y] = toWorld(lon, lat);
				return { x, y, zoom };
			})
		)
	);
	const inside = ({ left, top, right, bottom }: Rectangle) =>
		left >= 0 &&
		top >= 0 &&
		right <= size.width &&
		bottom <= size.height &&
		!touch({ left, top, right, bottom }, legend);
	const name = ({ x, y, zoom }: Camera) => `${zoom}/${Math.round(x)}/${Math.round(y)}`;
	// The layer with the longest names, and one with short ones.
	const views = [layers[0], layers[2]]
		.filter((layer) => layer !== undefined)
		.flatMap((layer) =>
			cameras.map((camera) => ({
				camera,
				view: `${layer.id} ${name(camera)}`,
				placed: placeLabels(labelSpecs(content.countries, layer, geography, null), camera, size, {
					covered: [legend]
				})
			}))
		);

	test('every coded country that is in view has its name, also when only a part of it is', () => {
		expect(Math.max(...cameras.map(({ zoom }) => zoom))).toBeLessThan(MAX_ZOOM);
		const missing = views.flatMap(({ camera, view, placed }) =>
			ids
				.filter((id) => !placed.some(({ spec }) => spec.id === id))
				.filter((id) => roomiest(cellsOf(ringsOf(id), camera, size), SEEN, inside))
				.map((id) => `${view}: ${id}`)
		);
		expect(views.length).toBeGreaterThanOrEqual(144);
		expect(missing).toEqual([]);
	});

	test('no two names overlap, and none lies under the legend', () => {
		const wrong = views.flatMap(({ view, placed }) =>
			placed.flatMap((one, at) => [
				...placed
					.slice(at + 1)
					.filter((other) => touch(textOf(one), textOf(other)))
					.map((other) => `${view}: ${one.text} / ${other.text}`),
				...(inside(textOf(one)) ? [] : [`${view}: ${one.text}`])
			])
		);
		expect(wrong).toEqual([]);
	});

	test('no name stands on a disputed area: the map gives it to nobody', () => {
		const wrong = views.flatMap(({ camera, view, placed }) => {
			const cells = cellsOf(disputed, camera, size);
			return placed
				.filter((label) => shareIn(cells, textOf(label)) > 0.15)
				.map(({ text }) => `${view}: ${text}`);
		});
		expect(wrong).toEqual([]);
	});

	test('a callout line crosses no name', () => {
		const crossed = views.flatMap(({ view, placed }) =>
			placed.flatMap(({ text, spec, lead }) =>
				placed
					.filter((other) => other.spec !== spec && lead)
					.filter((other) =>
						Array.from({ length: 20 }, (_, step) => {
							const { x, y, toX, toY } = lead ?? { x: 0, y: 0, toX: 0, toY: 0 };
							const [left, top] = [x + ((toX - x) * step) / 20, y + ((toY - y) * step) / 20];
							return { left, top, right: left, bottom: top };
						}).some((point) => touch(point, textOf(other)))
					)
					.map((other) => `${view}: ${other.text} on the line of ${text}`)
			)
		);
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
		const astray = specs.flatMap(({ id, anchor: [lon = 0, lat = 0] }) =>
			inState(id, toWorld(lon, lat)) ? [] : [id]
		);
		expect([...new Set(astray)]).toEqual([]);
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
