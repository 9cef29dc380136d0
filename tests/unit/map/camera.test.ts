import { describe, expect, test } from 'vitest';
import {
	between,
	cameraFromText,
	cameraToText,
	constrain,
	MAX_ZOOM,
	MIN_ZOOM,
	panBy,
	project,
	scaleOf,
	toLonLat,
	toWorld,
	transformOf,
	unproject,
	WORLD,
	zoomAround,
	zoomOf,
	type Camera,
	type Size
} from '../../../src/lib/map/camera';
import { chance, type Chance } from '../model/random';

const RUNS = Array.from({ length: 300 }, (_, seed) => seed + 1);
const cameraOf = (luck: Chance): Camera => {
	const [x, y] = toWorld(luck.between(-120, 140), luck.between(-40, 70));
	return { x, y, zoom: luck.between(MIN_ZOOM, MAX_ZOOM) };
};
const sizeOf = (luck: Chance): Size => ({ width: luck.between(280, 3840), height: luck.between(200, 2160) });
const distance = ([x0, y0]: readonly number[], [x1, y1]: readonly number[]) =>
	Math.hypot((x1 ?? 0) - (x0 ?? 0), (y1 ?? 0) - (y0 ?? 0));
/** Where the map stops because there is no more world. */
const isAtEdge = (camera: Camera) =>
	[-1, 1].some((step) => {
		const nudged = { x: camera.x + step, y: camera.y + step, zoom: camera.zoom };
		return JSON.stringify(constrain(nudged)) !== JSON.stringify(nudged);
	});
/** Seeds of the runs in which `holds` does not. */
const seedsWhereNot = (holds: (luck: Chance) => boolean) => RUNS.filter((seed) => !holds(chance(seed)));

describe('the projection', () => {
	test('is Web Mercator as MapLibre has it, to a billionth of a pixel', () => {
		const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
		const wrong = seedsWhereNot((luck) => {
			const [lon0, lat0, lon, lat] = [
				luck.between(-180, 190),
				luck.between(-60, 80),
				luck.between(-180, 190),
				luck.between(-60, 82)
			] as const;
			const [size, zoom] = [sizeOf(luck), luck.between(0, MAX_ZOOM)];
			const k = (512 * 2 ** zoom) / (2 * Math.PI);
			const wanted = [
				size.width / 2 + (k * (lon - lon0) * Math.PI) / 180,
				size.height / 2 - k * (mercator(lat) - mercator(lat0))
			];
			const [x, y] = toWorld(lon0, lat0);
			return distance(project({ x, y, zoom }, size, ...toWorld(lon, lat)), wanted) < 1e-9;
		});
		expect(wrong).toEqual([]);
	});

	test('and its inverse undo each other', () => {
		const wrong = seedsWhereNot((luck) => {
			const [camera, size] = [cameraOf(luck), sizeOf(luck)];
			const pixel = [luck.between(0, size.width), luck.between(0, size.height)] as const;
			return distance(project(camera, size, ...unproject(camera, size, ...pixel)), pixel) < 1e-7;
		});
		expect(wrong).toEqual([]);
	});

	test('takes degrees to world units and back', () => {
		const wrong = seedsWhereNot((luck) => {
			const place = [luck.between(-180, 190.3), luck.between(-85, 85)] as const;
			return distance(toLonLat(...toWorld(...place)), place) < 1e-9;
		});
		expect(wrong).toEqual([]);
	});

	test('has east to the right and south below', () => {
		const [x, y] = toWorld(69, 34);
		expect(toWorld(70, 34)[0]).toBeGreaterThan(x);
		expect(toWorld(69, 33)[1]).toBeGreaterThan(y);
		expect(toWorld(-180, 0)).toEqual([0, WORLD / 2]);
	});

	test('doubles with every level of zoom', () => {
		const levels = [0, 1, 2.55, 6.5];
		const wrong = levels.filter((zoom) => Math.abs(scaleOf(zoom + 1) / scaleOf(zoom) - 2) > 1e-12);
		expect(wrong).toEqual([]);
		expect(levels.filter((zoom) => Math.abs(zoomOf(scaleOf(zoom)) - zoom) > 1e-12)).toEqual([]);
	});
});

describe('the transform of the group', () => {
	test('puts every point of the world where the projection does, to a hundredth of a pixel', () => {
		const wrong = seedsWhereNot((luck) => {
			const [camera, size] = [cameraOf(luck), sizeOf(luck)];
			const point = unproject(camera, size, luck.between(0, size.width), luck.between(0, size.height));
			const [, tx, ty, scale] =
				/^translate\((-?[\d.]+) (-?[\d.]+)\) scale\(([\d.]+)\)$/.exec(transformOf(camera, size)) ?? [];
			const drawn = [Number(tx) + Number(scale) * point[0], Number(ty) + Number(scale) * point[1]];
			return distance(drawn, project(camera, size, ...point)) < 0.01;
		});
		expect(wrong).toEqual([]);
	});
});

describe('zooming around a point', () => {
	test('keeps that point of the world under the pointer', () => {
		const wrong = seedsWhereNot((luck) => {
			const [camera, size] = [cameraOf(luck), sizeOf(luck)];
			const pixel = [luck.between(0, size.width), luck.between(0, size.height)] as const;
			const next = zoomAround(camera, size, luck.between(-0.8, 3), ...pixel);
			if (isAtEdge(next)) return true;
			return distance(project(next, size, ...unproject(camera, size, ...pixel)), pixel) < 1e-6;
		});
		expect(wrong).toEqual([]);
	});

	test('changes the zoom by the levels asked for, within the limits', () => {
		const wrong = seedsWhereNot((luck) => {
			const [camera, size, delta] = [cameraOf(luck), sizeOf(luck), luck.between(-9, 9)];
			const { zoom } = zoomAround(camera, size, delta, 10, 10);
			return zoom === Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + delta));
		});
		expect(wrong).toEqual([]);
	});

	test('does nothing at a limit: the map does not drift', () => {
		const size = { width: 800, height: 600 };
		const closest = { ...cameraOf(chance(1)), zoom: MAX_ZOOM };
		const next = zoomAround(closest, size, 1, 17, 23);
		expect(distance([next.x, next.y], [closest.x, closest.y])).toBeLessThan(1e-6);
	});
});

describe('dragging', () => {
	test('takes the world along with the pointer', () => {
		const wrong = seedsWhereNot((luck) => {
			const [camera, size] = [cameraOf(luck), sizeOf(luck)];
			const [dx, dy] = [luck.between(-90, 90), luck.between(-90, 90)];
			const next = panBy(camera, dx, dy);
			if (isAtEdge(next)) return true;
			const [x, y] = project(next, size, camera.x, camera.y);
			return distance([x, y], [size.width / 2 + dx, size.height / 2 + dy]) < 1e-6;
		});
		expect(wrong).toEqual([]);
	});

	test('leaves the zoom alone, and stops at the edge of the world', () => {
		const wrong = seedsWhereNot((luck) => {
			const camera = cameraOf(luck);
			const next = panBy(camera, luck.between(-1e6, 1e6), luck.between(-1e6, 1e6));
			return next.zoom === camera.zoom && JSON.stringify(constrain(next)) === JSON.stringify(next);
		});
		expect(wrong).toEqual([]);
	});
});

describe('the limits', () => {
	test('are six and a half levels of zoom at most, as far as the outlines are good for', () => {
		expect(MAX_ZOOM).toBe(6.5);
		expect(constrain({ x: 0, y: 0, zoom: 99 }).zoom).toBe(6.5);
		expect(constrain({ x: 0, y: 0, zoom: -99 }).zoom).toBe(MIN_ZOOM);
	});

	test('hold any camera, and a camera inside stays as it is', () => {
		const wrong = seedsWhereNot((luck) => {
			const wild = {
				x: luck.between(-9 * WORLD, 9 * WORLD),
				y: luck.between(-9 * WORLD, 9 * WORLD),
				zoom: luck.between(-20, 20)
			};
			const held = constrain(wild);
			const inside = cameraOf(luck);
			return (
				JSON.stringify(constrain(held)) === JSON.stringify(held) &&
				JSON.stringify(constrain(inside)) === JSON.stringify(inside)
			);
		});
		expect(wrong).toEqual([]);
	});

	test.each([
		['Chukotka, beyond 180°', 188, 66],
		['Alaska', -165, 65],
		['Sri Lanka', 81, 7]
	])('let the map be centred on %s', (_, lon, lat) => {
		const [x, y] = toWorld(lon, lat);
		expect(constrain({ x, y, zoom: 4 })).toEqual({ x, y, zoom: 4 });
	});
});

describe('a flight', () => {
	const steps = Array.from({ length: 21 }, (_, step) => step / 20);
	const close = (a: Camera, b: Camera) =>
		distance([a.x, a.y], [b.x, b.y]) < 1e-6 && Math.abs(a.zoom - b.zoom) < 1e-12;

	test('starts and ends where it should', () => {
		const wrong = seedsWhereNot((luck) => {
			const [from, to] = [cameraOf(luck), cameraOf(luck)];
			return close(between(from, to, 0), from) && close(between(from, to, 1), to);
		});
		expect(wrong).toEqual([]);
	});

	test('never turns back: zoom and centre go one way', () => {
		const wrong = seedsWhereNot((luck) => {
			const [from, to] = [cameraOf(luck), cameraOf(luck)];
			const path = steps.map((t) => between(from, to, t));
			return (['x', 'y', 'zoom'] as const).every((key) => {
				const way = Math.sign(to[key] - from[key]);
				return path.every((one, at) => at === 0 || way * (one[key] - (path[at - 1]?.[key] ?? 0)) >= -1e-9);
			});
		});
		expect(wrong).toEqual([]);
	});

	test('holds still the one point that both views show in the same place', () => {
		const size = { width: 1280, height: 600 };
		const wrong = seedsWhereNot((luck) => {
			const from = cameraOf(luck);
			const to = { ...cameraOf(luck), zoom: from.zoom + luck.pick([-1, 1]) * luck.between(0.5, 3) };
			const [a, b] = [scaleOf(from.zoom), scaleOf(to.zoom)];
			const fixed = [(a * from.x - b * to.x) / (a - b), (a * from.y - b * to.y) / (a - b)] as const;
			const pixel = project(from, size, ...fixed);
			return steps.every((t) => distance(project(between(from, to, t), size, ...fixed), pixel) < 1e-3);
		});
		expect(wrong).toEqual([]);
	});

	test('at one zoom is a straight, even pan', () => {
		const wrong = seedsWhereNot((luck) => {
			const from = cameraOf(luck);
			const to = { ...cameraOf(luck), zoom: from.zoom };
			return steps.every((t) =>
				close(between(from, to, t), {
					x: from.x + (to.x - from.x) * t,
					y: from.y + (to.y - from.y) * t,
					zoom: from.zoom
				})
			);
		});
		expect(wrong).toEqual([]);
	});
});

describe('a camera in the address', () => {
	test('is the same camera when it is read again, as exactly as it is written', () => {
		const wrong = seedsWhereNot((luck) => {
			const camera = cameraOf(luck);
			const again = cameraFromText(cameraToText(camera));
			if (!again) return false;
			const [lon, lat] = toLonLat(camera.x, camera.y);
			const [lon1, lat1] = toLonLat(again.x, again.y);
			const off = Math.max(Math.abs(lon - lon1), Math.abs(lat - lat1), Math.abs(camera.zoom - again.zoom));
			return off <= 0.005 + 1e-9;
		});
		expect(wrong).toEqual([]);
	});

	test('does not change by being read and written again', () => {
		const wrong = seedsWhereNot((luck) => {
			const text = cameraToText(cameraOf(luck));
			const again = cameraFromText(text);
			return again !== null && cameraToText(again) === text;
		});
		expect(wrong).toEqual([]);
	});

	test('beyond 180° is still in Russia', () => {
		const [x, y] = toWorld(188, 66);
		expect(cameraToText({ x, y, zoom: 4 })).toBe('4.00/66.00/188.00');
		expect(toLonLat(cameraFromText('4.00/66.00/188.00')?.x ?? 0, y)[0]).toBeCloseTo(188, 6);
	});

	test('out of reach is brought into reach', () => {
		const far = cameraFromText('22/-84.99/-359.99');
		expect(far && constrain(far)).toEqual(far);
		expect(far?.zoom).toBe(MAX_ZOOM);
	});

	const junk = [
		'',
		'/',
		'//',
		'///',
		'4',
		'4/34',
		'4//69',
		'/34/69',
		'4/34/',
		'4/34/69/0',
		'a/b/c',
		'NaN/NaN/NaN',
		'Infinity/0/0',
		'4/90/69',
		'4/-86/69',
		'4/34/361',
		'4/34/69°',
		'4,20/34,50/69,20',
		' / / ',
		'0x4/0x22/0x45',
		'null/null/null',
		'--4/34/69',
		'4/3-4/69',
		'4/3.4.5/69',
		'../..'
	];
	test('that is none is null', () => {
		expect(junk.filter((text) => cameraFromText(text) !== null)).toEqual([]);
	});
});
