/**
 * Where to look: the named views and the box of a country. Boxes are [west, south, east, north] in
 * degrees. One box serves every window: it is framed whole in the part of the map that nothing covers,
 * so a wide window shows more of the surroundings and a phone shows the neighbourhood.
 */
import { SUBJECT } from '../model/category';
import type { Scene } from '../model/schema';
import { frame, scaleOf, unionOf, worldBox, type Box, type Camera, type Padding, type Size } from './camera';

export interface CountryGeography {
	/** Label point, [longitude, latitude]. */
	label: readonly number[];
	/** The part a camera should frame. */
	focus: readonly number[];
}
export type Geography = Readonly<Record<string, CountryGeography>>;
/** As the build sends it. */
export interface GeographyFile {
	countries: Geography;
	/** Titles of the register of disputes by id. */
	disputes: Readonly<Record<string, string>>;
	/** Between whom an area lies that is given to nobody. */
	parties: Readonly<Record<string, readonly string[]>>;
}

/**
 * As wide as the neighbourhood and as high as the region. Wide windows frame it whole; on a phone the
 * stylesheet fits its width alone and centres the neighbourhood.
 */
export const HOME: Box = [43.5, 10, 90, 61.5];
/** Afghanistan with its six land neighbours; of China the near part. */
export const NEIGHBOURHOOD: Box = [43.5, 23, 90, 46.5];

/** Share of its size that is shown around a country on every side. */
const SURROUNDINGS = 0.08;

/** What the map shows first for a country: with Afghanistan beside it, as far as both fit on one map. */
export function countryBox(id: string | null, geography: Geography): Box {
	const own = id ? asBox(geography[id]?.focus) : null;
	const subject = asBox(geography[SUBJECT]?.focus);
	if (!own || !subject) return HOME;
	if (id === SUBJECT) return [own[0] - 8, own[1] - 6, own[2] + 8, own[3] + 6];
	const both = unionOf([own, subject]);
	return isHalfTheEarth(both) ? own : widened(both);
}

/** More than one map can hold. */
export function isHalfTheEarth([west, , east]: Box): boolean {
	return east - west > 180;
}

/** Space that the legend takes at the lower left of a wide map, px; the stylesheet has the same numbers. */
const LEGEND = { width: 372, height: 300 };
const MARGIN = 20;
const WIDE = 700;

/** The whole region, moved aside as far as the legend would lie on the neighbourhood, where it lies over the map. */
export function homeCamera(size: Size, legendOver = true): Camera {
	const camera = frame(HOME, size, paddingOf('whole', size));
	const left = (size.width - worldBox(HOME).width * scaleOf(camera.zoom)) / 2;
	if (!legendOver || size.width < WIDE || left >= LEGEND.width) return camera;
	return { ...camera, x: camera.x - (LEGEND.width - left) / scaleOf(camera.zoom) };
}

/** Where the legend lies for a box: over it, below it, beside it; `clear`: nothing lies over the map. */
export type Fit = 'whole' | 'above' | 'beside' | 'clear';

/** Where to look. */
export interface Shot {
	box: Box;
	fit: Fit;
}

/**
 * What the map shows first: of a scene its own camera, of a country its surroundings, else the region.
 * @param clear nothing lies over the map; a scene never has anything over it
 */
export function shotOf(
	country: string | null,
	scene: Pick<Scene, 'camera'> | null,
	geography: Geography,
	clear = scene !== null
): Shot {
	const box = country || !scene ? countryBox(country, geography) : sceneBox(scene.camera, geography);
	return { box, fit: clear ? 'clear' : fitOf(box) };
}

/** What the map shows first of a view: of a comparison those who stand side by side, with nothing over the map. */
export function shotOfView(
	{ country, compare }: { country: string | null; compare: readonly string[] },
	scene: Pick<Scene, 'camera'> | null,
	geography: Geography
): Shot {
	if (compare.length === 0) return shotOf(country, scene, geography);
	return { box: comparedBox(compare, geography), fit: 'clear' };
}

/** Those of these countries that do not fit on one map with Afghanistan, where all together take half the earth. */
export function tooFar(ids: readonly string[], geography: Geography): string[] {
	const boxOf = (id: string) => asBox(geography[id]?.focus) ?? HOME;
	if (!isHalfTheEarth(unionOf(ids.map(boxOf)))) return [];
	return ids.filter((id) => isHalfTheEarth(unionOf([boxOf(id), boxOf(SUBJECT)])));
}

/** What holds these countries, but for those that are too far. */
export function comparedBox(ids: readonly string[], geography: Geography): Box {
	const far = tooFar(ids, geography);
	const near = ids.filter((id) => !far.includes(id));
	const [only = null] = near;
	if (near.length < 2) return countryBox(only, geography);
	return widened(unionOf(near.map((id) => asBox(geography[id]?.focus) ?? HOME)));
}

/** The box of a scene: as it is written, or what holds its countries with something around them. */
function sceneBox(camera: Scene['camera'], geography: Geography): Box {
	if ('box' in camera) return camera.box;
	const boxes = camera.countries.flatMap((id) => {
		const box = asBox(geography[id]?.focus);
		return box ? [box] : [];
	});
	return boxes.length > 0 ? widened(unionOf(boxes)) : HOME;
}

function widened([west, south, east, north]: Box): Box {
	const [dx, dy] = [(east - west) * SURROUNDINGS, (north - south) * SURROUNDINGS];
	return [west - dx, south - dy, east + dx, north + dy];
}

/** Whether a box is larger above the legend or beside it. Decided for a reference size, so that page and script agree. */
export function fitOf(box: Box): Fit {
	// The whole region is meant to run under the legend: its lower left is sea and context land.
	if (box === HOME) return 'whole';
	const { width, height } = worldBox(box);
	const above = Math.min(REFERENCE.width / width, (REFERENCE.height - LEGEND.height) / height);
	const beside = Math.min((REFERENCE.width - LEGEND.width) / width, REFERENCE.height / height);
	return above > beside ? 'above' : 'beside';
}

/** Space that the layer control takes at the bottom of the map where the window is narrow, px; as in the stylesheet. */
const CONTROL = 76;

/** Less than this is no room above the legend, px: such a map is low, under a strip or in a low window. */
const ROOM_ABOVE = 240;

/**
 * The border that a framed box keeps clear in a map of this size.
 * @param legendOver whether the legend lies over the map: from a window of 1024 px on (stylesheet)
 */
export function paddingOf(fit: Fit, size: Size, legendOver = size.width >= WIDE): Padding {
	const clear = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
	if (fit === 'whole' || fit === 'clear') return clear;
	if (!legendOver) return { ...clear, bottom: CONTROL };
	const above = fit === 'above' && size.height - LEGEND.height >= ROOM_ABOVE;
	return above ? { ...clear, bottom: LEGEND.height } : { ...clear, left: LEGEND.width };
}

/** Map size in px for which sizes are right in a page that no script has touched. */
const REFERENCE: Size = { width: 860, height: 600 };

/** Zoom at which a box appears at the reference size. */
export function referenceZoom(box: Box, fit: Fit): number {
	return frame(box, REFERENCE, paddingOf(fit, REFERENCE)).zoom;
}

/** `viewBox` of a box in whole world units. */
export function viewBoxOf(box: Box): string {
	const { x, y, width, height } = worldBox(box);
	return [x, y, width, height].map(Math.round).join(' ');
}

/** World units per px at a zoom: what a size in px must be multiplied with inside the map's group. */
export function unitsPerPixel(zoom: number): number {
	return 1 / scaleOf(zoom);
}

/** What a camera should frame of a country. */
export const boxOf = (id: string, geography: Geography): Box | null => asBox(geography[id]?.focus);

function asBox(numbers: readonly number[] | undefined): Box | null {
	const [west, south, east, north] = numbers ?? [];
	if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
	return [west, south, east, north];
}

/** The first view of a box at the reference size, tightly around it: what the page draws before any script. */
export function referenceFrame(box: Box, fit: Fit = fitOf(box)): { camera: Camera; size: Size } {
	const { x, y, width, height } = worldBox(box);
	const zoom = referenceZoom(box, fit);
	const scale = scaleOf(zoom);
	return {
		camera: { x: x + width / 2, y: y + height / 2, zoom },
		size: { width: width * scale, height: height * scale }
	};
}
