/** Where things really are: the committed geography, with outlines that can be asked what lies inside. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import index from '../../../src/content/geo/index.json';
import { project, toWorld, type Camera, type Size } from '../../../src/lib/map/camera';
import { decodeGeometry, type FineGeometry } from '../../../src/lib/map/fine-geometry';
import type { Ground } from '../../../src/lib/map/hit';
import type { CountryGeography } from '../../../src/lib/map/views';

/** The whole record, of which the map needs a part. */
type Place = CountryGeography & { box: readonly number[]; landNeighbours: readonly string[] };

export const geography: Readonly<Record<string, Place>> = index.countries;
export const ids = Object.keys(geography);

export type Point = readonly [number, number];

/** Of a record that must be there. */
export function placeOf(id: string): Place {
	const place = geography[id];
	if (!place) throw new Error(`No geography for ${id}: run \`npm run geo\`.`);
	return place;
}

export function onScreen(camera: Camera, size: Size, [lon = 0, lat = 0]: readonly number[]): Point {
	return project(camera, size, ...toWorld(lon, lat));
}

/** Ground for a hit test that knows no more than what lies at a point. */
export function groundOf(landAt: Ground['landAt']): Ground {
	return {
		landAt,
		mayHoldCoded: () => true,
		codedAt: (x, y) => {
			const land = landAt(x, y);
			return land?.kind === 'country' ? land : null;
		}
	};
}

export const TOPOLOGY = join(import.meta.dirname, '..', '..', '..', 'static', 'geo', 'map.topo.json');

export function fineGeometry(): FineGeometry {
	if (!existsSync(TOPOLOGY)) throw new Error('No static/geo/map.topo.json: run `npm run geo`.');
	return decodeGeometry(JSON.parse(readFileSync(TOPOLOGY, 'utf8')));
}

const parsed = new Map<string, Point[][]>();

/** The rings of path data that has absolute M and L only. */
export function ringsOf(d: string): Point[][] {
	const rings = parsed.get(d) ?? parse(d);
	parsed.set(d, rings);
	return rings;
}

function parse(d: string): Point[][] {
	return d.split('z').flatMap((ring) => {
		const points = [...ring.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => [
			Number(x),
			Number(y)
		]);
		return points.length > 0 ? [points] : [];
	});
}

/** Whether a point (world units) lies inside path data, by the even-odd rule. */
export function isInside(d: string, [x, y]: Point): boolean {
	let inside = false;
	for (const ring of ringsOf(d)) {
		let [x0, y0] = ring.at(-1) ?? [0, 0];
		for (const [x1, y1] of ring) {
			if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) inside = !inside;
			[x0, y0] = [x1, y1];
		}
	}
	return inside;
}
