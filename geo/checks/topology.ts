import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { findCrossings } from '../steps/crossings';
import type { World } from '../steps/decode';
import { inPolygons, inRing } from '../steps/measure';
import { planarArea, polygonPoints, ringPoints } from '../steps/rings';
import type { Line, Point, Polygon, Ring } from '../steps/types';

/** Every check returns all problems that it finds, as sentences; none is the wanted world. */

export function noArcWithMoreThanTwoOwners({ shapes, arcs }: World): string[] {
	const owners: string[][] = arcs.map(() => []);
	for (const [id, polygons] of shapes)
		for (const arc of polygons.flat(2)) owners[arc < 0 ? ~arc : arc].push(id);
	return owners.flatMap((ids, arc) =>
		ids.length > 2 ? [`arc ${arc} at ${arcs[arc][0]} has ${ids.length} owners: ${ids.join(', ')}`] : []
	);
}

/** Lines that cross without a vertex in common, on an integer grid. */
export function noCrossingSegments(arcs: Line[]): string[] {
	return findCrossings(arcs).map(
		({ at, segments: [[a], [b]] }) => `arcs ${a} and ${b} cross near grid point ${at}`
	);
}

/** Vertices of one country inside another. Vertices on the other's outline are what neighbours have in common. */
export function zeroOverlaps({ shapes, arcs }: World): string[] {
	const countries = [...shapes].map(([id, polygons]) => ({
		id,
		parts: polygons.map((rings) => boxed(polygonPoints(arcs, rings)))
	}));
	return countries.flatMap(({ id, parts }) =>
		countries.flatMap((other) => {
			if (other.id === id) return [];
			const inside = other.parts.flatMap((part) =>
				parts.flatMap(({ polygon, box }) =>
					meet(box, part.box) ? polygon.flat().filter((p) => strictlyInside(p, part)) : []
				)
			);
			return inside.length > 0
				? [`${inside.length} vertices of ${id} lie inside ${other.id}, the first at grid point ${inside[0]}`]
				: [];
		})
	);
}

interface Boxed {
	polygon: Polygon;
	box: [number, number, number, number];
}

function boxed(polygon: Polygon): Boxed {
	const xs = polygon[0].map(([x]) => x);
	const ys = polygon[0].map(([, y]) => y);
	return { polygon, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

function meet(a: Boxed['box'], b: Boxed['box']): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function strictlyInside(p: Point, { polygon, box: [west, south, east, north] }: Boxed): boolean {
	if (p[0] <= west || p[0] >= east || p[1] <= south || p[1] >= north) return false;
	return inPolygons(p, [polygon]) && !polygon.some((ring) => onRing(p, ring));
}

function onRing([x, y]: Point, ring: Ring): boolean {
	return ring.some(([bx, by], i) => {
		if (i === 0) return false;
		const [ax, ay] = ring[i - 1];
		if (x < Math.min(ax, bx) || x > Math.max(ax, bx) || y < Math.min(ay, by) || y > Math.max(ay, by))
			return false;
		return (bx - ax) * (y - ay) === (by - ay) * (x - ax);
	});
}

/** The union of everything on land has no hole but the Caspian: `sea` is a grid point in it. */
export function oneRealHole({ shapes, areaShapes, arcs }: World, sea: Point): string[] {
	const pieces = [...shapes.values(), areaShapes.get('siachen') ?? []].map((polygons) => ({
		type: 'MultiPolygon' as const,
		arcs: polygons
	}));
	const topology: Topology = { type: 'Topology', objects: {}, arcs };
	const holes = mergeArcs(topology, pieces)
		.arcs.flatMap(([, ...inner]) => inner.map((ring) => ringPoints(arcs, ring)))
		.filter((ring) => planarArea(ring) !== 0);
	const gaps = holes
		.filter((hole) => !inRing(sea, hole))
		.map((hole) => `a hole between countries at grid point ${hole[0]}`);
	return holes.length === gaps.length ? ['the Caspian is no hole', ...gaps] : gaps;
}
