/**
 * The camera: a Mercator centre and a zoom. No tilt, no rotation, no wrapping; so a camera is one
 * affine map of world units to pixels, the same for both bases and the overlay.
 *
 * World units: WORLD units per 360° of longitude; x grows east from 180° W, y grows south.
 * zoom: MapLibre's (512 px per 360° at zoom 0).
 */

export const WORLD = 32768;
const TILE = 512;
export const MAX_ZOOM = 6.5;
export const MIN_ZOOM = 0.5;
/** How far the centre may go, degrees: everything that is drawn, Russia's far east included. */
const REACH = { west: -170, south: -56, east: 190, north: 80 };

/** [west, south, east, north] in degrees; east may pass 180. */
export type Box = readonly [number, number, number, number];

export interface Camera {
	/** Centre, world units. */
	x: number;
	y: number;
	zoom: number;
}

export interface Size {
	width: number;
	height: number;
}

/** Free border in px that a framed box must keep clear. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Longitude and latitude in degrees to world units (spherical Mercator, EPSG:3857 scaled). */
export function toWorld(lon: number, lat: number): [number, number] {
	const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
	return [((lon + 180) / 360) * WORLD, ((1 - mercator / Math.PI) / 2) * WORLD];
}

/** World units to [longitude, latitude] in degrees. */
export function toLonLat(x: number, y: number): [number, number] {
	const mercator = Math.PI * (1 - (2 * y) / WORLD);
	return [(x / WORLD) * 360 - 180, (Math.atan(Math.exp(mercator)) * 360) / Math.PI - 90];
}

/** Pixels per world unit at a zoom. */
export function scaleOf(zoom: number): number {
	return (TILE * 2 ** zoom) / WORLD;
}

export function zoomOf(scale: number): number {
	return Math.log2((scale * WORLD) / TILE);
}

/** World units to px from the top left of a map of this size. */
export function project(camera: Camera, size: Size, x: number, y: number): [number, number] {
	const scale = scaleOf(camera.zoom);
	return [size.width / 2 + (x - camera.x) * scale, size.height / 2 + (y - camera.y) * scale];
}

/** px from the top left to world units. */
export function unproject(camera: Camera, size: Size, px: number, py: number): [number, number] {
	const scale = scaleOf(camera.zoom);
	return [camera.x + (px - size.width / 2) / scale, camera.y + (py - size.height / 2) / scale];
}

/** A box in world units: {x, y, width, height}. */
export function worldBox([west, south, east, north]: Box): { x: number; y: number } & Size {
	const [x, y] = toWorld(west, north);
	const [right, bottom] = toWorld(east, south);
	return { x, y, width: right - x, height: bottom - y };
}

/** The smallest box that holds all given; at least one. */
export function unionOf(boxes: readonly Box[]): Box {
	return [
		Math.min(...boxes.map((box) => box[0])),
		Math.min(...boxes.map((box) => box[1])),
		Math.max(...boxes.map((box) => box[2])),
		Math.max(...boxes.map((box) => box[3]))
	];
}

/** The camera that shows the whole box, as large as it fits, inside the part of the map left by the padding. */
export function frame(box: Box, size: Size, padding: Padding = NO_PADDING): Camera {
	const world = worldBox(box);
	const width = Math.max(1, size.width - padding.left - padding.right);
	const height = Math.max(1, size.height - padding.top - padding.bottom);
	const scale = Math.min(width / world.width, height / world.height);
	const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoomOf(scale)));
	const used = scaleOf(zoom);
	return constrain({
		x: world.x + world.width / 2 + (padding.right - padding.left) / 2 / used,
		y: world.y + world.height / 2 + (padding.bottom - padding.top) / 2 / used,
		zoom
	});
}

/** Keeps zoom and centre in reach. */
export function constrain(camera: Camera): Camera {
	const [left, top] = toWorld(REACH.west, REACH.north);
	const [right, bottom] = toWorld(REACH.east, REACH.south);
	return {
		x: Math.min(right, Math.max(left, camera.x)),
		y: Math.min(bottom, Math.max(top, camera.y)),
		zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom))
	};
}

/** Zooms by `delta` levels and keeps the world point under (px, py) where it is. */
export function zoomAround(camera: Camera, size: Size, delta: number, px: number, py: number): Camera {
	const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + delta));
	const [x, y] = unproject(camera, size, px, py);
	const scale = scaleOf(zoom);
	return constrain({
		x: x - (px - size.width / 2) / scale,
		y: y - (py - size.height / 2) / scale,
		zoom
	});
}

/** Moves the map with a drag of (dx, dy) px. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
	const scale = scaleOf(camera.zoom);
	return constrain({ ...camera, x: camera.x - dx / scale, y: camera.y - dy / scale });
}

/**
 * A camera between two, for t from 0 to 1: zoom runs linearly and the centre moves so that the fixed
 * point of the two affine maps stays fixed on the screen, which looks like one straight motion.
 */
export function between(from: Camera, to: Camera, t: number): Camera {
	const zoom = from.zoom + (to.zoom - from.zoom) * t;
	const a = 1 / scaleOf(from.zoom);
	const b = 1 / scaleOf(to.zoom);
	const share = Math.abs(a - b) < 1e-12 ? t : (a - 1 / scaleOf(zoom)) / (a - b);
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom };
}

/** The group transform that draws world units for this camera. */
export function transformOf(camera: Camera, size: Size): string {
	const scale = scaleOf(camera.zoom);
	const [x, y] = project(camera, size, 0, 0);
	return `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${scale.toPrecision(9)})`;
}

/** "4.20/34.50/69.20": zoom, latitude, longitude, as the address carries it. */
export function cameraToText(camera: Camera): string {
	const [lon, lat] = toLonLat(camera.x, camera.y);
	return `${camera.zoom.toFixed(2)}/${lat.toFixed(2)}/${lon.toFixed(2)}`;
}

/** Reads `cameraToText`; null when it is not a camera. */
export function cameraFromText(text: string): Camera | null {
	if (!/^-?[\d.]+(\/-?[\d.]+){2}$/.test(text)) return null;
	const parts = text.split('/').map(Number);
	const [zoom, lat, lon] = parts;
	if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return null;
	if (![zoom, lat, lon].every(Number.isFinite) || Math.abs(lat) > 85 || Math.abs(lon) > 360) return null;
	const [x, y] = toWorld(lon, lat);
	return constrain({ x, y, zoom });
}
