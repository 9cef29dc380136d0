import briefing from 'virtual:content/scenes';
import { describe, expect, test } from 'vitest';
import { frame, toWorld, worldBox, type Box, type Size } from '../../../src/lib/map/camera';
import {
	comparedBox,
	countryBox,
	fitOf,
	HOME,
	NEIGHBOURHOOD,
	paddingOf,
	referenceFrame,
	referenceZoom,
	shotOf,
	shotOfView,
	tooFar,
	unitsPerPixel,
	viewBoxOf,
	type Fit
} from '../../../src/lib/map/views';
import { geography, ids, onScreen, placeOf } from './geography';

const NEIGHBOURS = ['PAK', 'IRN', 'TKM', 'UZB', 'TJK', 'CHN'];
/** Its sheet with the legend lies below the map. */
const TABLET = { width: 900, height: 347 };
const SIZES: Size[] = [
	{ width: 390, height: 540 },
	TABLET,
	{ width: 860, height: 600 },
	{ width: 1280, height: 600 },
	{ width: 1920, height: 950 }
];
const boxes: [string, Box][] = [
	['home', HOME],
	['neighbourhood', NEIGHBOURHOOD],
	...ids.map((id): [string, Box] => [id, countryBox(id, geography)])
];

const holds = (outer: readonly number[], inner: readonly number[]) => {
	const [west = 0, south = 0, east = 0, north = 0] = inner;
	const [w = 0, s = 0, e = 0, n = 0] = outer;
	return w <= west && s <= south && e >= east && n >= north;
};

describe('the first view of a country', () => {
	test('holds all of it that a camera should frame', () => {
		expect(ids.filter((id) => !holds(countryBox(id, geography), placeOf(id).focus))).toEqual([]);
	});

	test('holds Afghanistan too, as far as both fit on one map', () => {
		const without = ids.filter((id) => !holds(countryBox(id, geography), placeOf('AFG').focus));
		expect(without).toEqual(['USA']);
	});

	test('leaves some surroundings on every side', () => {
		const tight = ids
			.filter((id) => id !== 'USA')
			.filter((id) => {
				const [west, south, east, north] = countryBox(id, geography);
				const [w = 0, s = 0, e = 0, n = 0] = placeOf(id).focus;
				return !(west < w && south < s && east > e && north > n);
			});
		expect(tight).toEqual([]);
	});

	test('is no wider than half the world', () => {
		const wide = boxes.filter(([, [west, , east]]) => east - west > 180 || east <= west);
		expect(wide.map(([name]) => name)).toEqual([]);
	});

	test('is the region where no country is open, or one without geography', () => {
		expect([countryBox(null, geography), countryBox('ATA', geography), countryBox('PAK', {})]).toEqual([
			HOME,
			HOME,
			HOME
		]);
	});
});

describe('the first view of a comparison', () => {
	const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));
	const outside = (compared: readonly string[]) =>
		compared.filter((id) => !holds(comparedBox(compared, geography), placeOf(id).focus));

	test('holds all that are compared, as far as they fit on one map', () => {
		const without = pairs.flatMap(outside);
		expect([...new Set(without)]).toEqual(['USA']);
		expect(outside(['IND', 'PAK', 'RUS', 'TUR'])).toEqual([]);
	});

	test('where one is too far away, is that of the others', () => {
		expect(comparedBox(['IND', 'PAK', 'USA'], geography)).toEqual(comparedBox(['IND', 'PAK'], geography));
		expect(comparedBox(['IND', 'USA'], geography)).toEqual(countryBox('IND', geography));
		expect(tooFar(['IND', 'PAK', 'USA'], geography)).toEqual(['USA']);
	});

	test('leaves nobody out unsaid: who is not in it is too far', () => {
		const compared = [...pairs, ['IND', 'PAK', 'RUS', 'USA'], ['USA']];
		const unsaid = compared.filter((some) => outside(some).join() !== tooFar(some, geography).join());
		expect(unsaid).toEqual([]);
	});

	test('is no wider than half the world', () => {
		const wide = pairs.filter((pair) => {
			const [west, , east] = comparedBox(pair, geography);
			return east - west > 200 || east <= west;
		});
		expect(wide).toEqual([]);
	});

	test('is that of the country where there is one, and the region where there is nobody', () => {
		expect(comparedBox(['USA'], geography)).toEqual(countryBox('USA', geography));
		expect(shotOfView({ country: null, compare: [] }, null, geography).box).toBe(HOME);
		expect(shotOfView({ country: 'PAK', compare: [] }, null, geography)).toEqual(
			shotOf('PAK', null, geography)
		);
	});

	test('has nothing lying over it', () => {
		expect(shotOfView({ country: null, compare: ['IND', 'PAK'] }, null, geography).fit).toBe('clear');
	});
});

describe('the neighbourhood', () => {
	test('is Afghanistan and its six land neighbours, by the geography itself', () => {
		expect([...placeOf('AFG').landNeighbours].sort()).toEqual([...NEIGHBOURS].sort());
	});

	test('holds the names of all but China, whose near part it shows', () => {
		const outside = ['AFG', ...NEIGHBOURS].filter((id) => {
			const [lon = 0, lat = 0] = placeOf(id).label;
			return !holds(NEIGHBOURHOOD, [lon, lat, lon, lat]);
		});
		expect(outside).toEqual(['CHN']);
		expect(NEIGHBOURHOOD[2]).toBeGreaterThan((placeOf('CHN').focus[0] ?? 0) + 10);
	});

	test('lies inside the home view, as wide as it', () => {
		expect(holds(HOME, NEIGHBOURHOOD)).toBe(true);
		expect([HOME[0], HOME[2]]).toEqual([NEIGHBOURHOOD[0], NEIGHBOURHOOD[2]]);
	});
});

describe('the part of the map that a box is framed in', () => {
	test('is the whole map for the region, and clear of the legend for all other boxes', () => {
		expect(fitOf(HOME)).toBe('whole');
		expect(boxes.slice(1).filter(([, box]) => fitOf(box) === 'whole')).toEqual([]);
	});

	test('is where the box is larger, of above and beside the legend', () => {
		const scale = (box: Box, fit: Fit) => 2 ** referenceZoom(box, fit);
		const smaller = boxes.slice(1).filter(([, box]) => {
			const fit = fitOf(box);
			const other = fit === 'above' ? 'beside' : 'above';
			// Both are decided without the margins, which differ a little.
			return scale(box, fit) < scale(box, other) * 0.95;
		});
		expect(smaller.map(([name]) => name)).toEqual([]);
	});

	test('is in use both ways', () => {
		const fits = new Set(boxes.map(([, box]) => fitOf(box)));
		expect([...fits].sort()).toEqual(['above', 'beside', 'whole']);
	});

	test('is all of a phone, where the legend lies elsewhere', () => {
		const phone = { width: 390, height: 540 };
		const paddings = (['above', 'beside'] as const).map((fit) => paddingOf(fit, phone));
		expect(new Set(paddings.map((padding) => JSON.stringify(padding))).size).toBe(1);
		expect(paddingOf('above', phone).left).toBe(paddingOf('whole', phone).left);
	});

	test('leaves room for the map in every window', () => {
		const crowded = SIZES.flatMap((size) =>
			boxes
				.filter(([, box]) => {
					const { top, right, bottom, left } = paddingOf(
						fitOf(box),
						size,
						size !== TABLET && size.width >= 700
					);
					return left + right > size.width / 2 || top + bottom > size.height * 0.6 + 1;
				})
				.map(([name]) => `${name} in ${size.width}×${size.height}`)
		);
		expect(crowded).toEqual([]);
	});

	test('is beside the legend in a low map, which has no room above it', () => {
		const low = { width: 1280, height: 418 };
		expect(paddingOf('above', low)).toEqual(paddingOf('beside', low));
		const lost = ids.filter((id) => {
			const box = countryBox(id, geography);
			const [x, y] = onScreen(frame(box, low, paddingOf(fitOf(box), low)), low, placeOf(id).label);
			return x < 0 || x > low.width || y < 0 || y > low.height;
		});
		expect(lost).toEqual([]);
	});

	test('shows every country in every window, framed as its page does', () => {
		const lost = SIZES.flatMap((size) =>
			ids
				.filter((id) => {
					const box = countryBox(id, geography);
					const padding = paddingOf(fitOf(box), size, size !== TABLET && size.width >= 700);
					const [x, y] = onScreen(frame(box, size, padding), size, placeOf(id).label);
					return (
						x < padding.left ||
						x > size.width - padding.right ||
						y < padding.top ||
						y > size.height - padding.bottom
					);
				})
				.map((id) => `${id} in ${size.width}×${size.height}`)
		);
		expect(lost).toEqual([]);
	});
});

describe('the picture in the page, before any script', () => {
	test('is exactly as large as its box', () => {
		const off = boxes.filter(([, box]) => {
			const { camera, size } = referenceFrame(box);
			const [west, south, east, north] = box;
			const [left, top] = onScreen(camera, size, [west, north]);
			const [right, bottom] = onScreen(camera, size, [east, south]);
			return Math.max(...[left, top, right - size.width, bottom - size.height].map(Math.abs)) > 1e-6;
		});
		expect(off.map(([name]) => name)).toEqual([]);
	});

	test('has the zoom for which strokes and patterns are drawn', () => {
		const off = boxes.filter(([, box]) => referenceFrame(box).camera.zoom !== referenceZoom(box, fitOf(box)));
		expect(off.map(([name]) => name)).toEqual([]);
	});

	test('shows in its viewBox the box and nothing else, to half a world unit', () => {
		const off = boxes.filter(([, box]) => {
			const [x = NaN, y = NaN, width = NaN, height = NaN] = viewBoxOf(box).split(' ').map(Number);
			const world = worldBox(box);
			const wrong = [x - world.x, y - world.y, width - world.width, height - world.height];
			return !wrong.every((units) => Math.abs(units) <= 0.5);
		});
		expect(off.map(([name]) => name)).toEqual([]);
	});

	test('is what the script shows when it frames the box at the same size', () => {
		const size = { width: 860, height: 600 };
		const moved = boxes.filter(([, box]) => {
			const fit = fitOf(box);
			const camera = frame(box, size, paddingOf(fit, size));
			return Math.abs(camera.zoom - referenceZoom(box, fit)) > 1e-9;
		});
		expect(moved.map(([name]) => name)).toEqual([]);
	});

	test('has strokes of one px: a unit of the world is as many px as the zoom says', () => {
		const [x0] = toWorld(0, 0);
		const [x1] = toWorld(360, 0);
		expect((x1 - x0) / unitsPerPixel(3)).toBeCloseTo(512 * 8, 6);
	});
});

describe('where a page looks first', () => {
	const { scenes } = briefing;
	const box: [number, number, number, number] = [30, 24, 90, 60];

	test('is the region, the surroundings of a country, or what a scene frames', () => {
		expect(shotOf(null, null, geography)).toEqual({ box: HOME, fit: 'whole' });
		for (const id of ids) {
			const own = countryBox(id, geography);
			expect(shotOf(id, null, geography)).toEqual({ box: own, fit: fitOf(own) });
		}
		expect(shotOf(null, { camera: { box } }, geography)).toEqual({ box, fit: 'clear' });
	});

	test('is the same for a country over a scene as on its page, with nothing over the map', () => {
		const wrong = ids.filter((id) => {
			const { box: over, fit } = shotOf(id, { camera: { box } }, geography);
			return fit !== 'clear' || over.join() !== countryBox(id, geography).join();
		});
		expect(wrong).toEqual([]);
	});

	test('holds all countries that a scene frames, with something around them', () => {
		const tight = scenes.flatMap(({ id, camera }) => {
			if (!('countries' in camera)) return [];
			const shown = shotOf(null, { camera }, geography).box;
			const [west, south, east, north] = shown;
			return camera.countries
				.map(placeOf)
				.filter(
					({ focus: [w = 0, s = 0, e = 0, n = 0] }) => !(west < w && south < s && east > e && north > n)
				)
				.map(() => id);
		});
		expect(tight).toEqual([]);
	});

	test('is the region where a scene frames only countries without geography', () => {
		expect(shotOf(null, { camera: { countries: ['ATA'] } }, geography)).toEqual({ box: HOME, fit: 'clear' });
	});

	test('of every scene lies in the world and is no wider than half of it', () => {
		const wrong = scenes.filter((scene) => {
			const [west, south, east, north] = shotOf(null, scene, geography).box;
			return !(west < east && east - west <= 180 && south < north && south >= -60 && north <= 84);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});
