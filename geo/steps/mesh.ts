import { topology } from 'topojson-server';
import type { MultiPolygon } from 'topojson-specification';
import { distanceKm } from './measure';
import type { ArcRings, Face, Line, Mesh, Point } from './types';

/** Finds what faces share. Coordinates of neighbours must be identical, as they are in the source. */
export function buildMesh(faces: Face[]): Mesh {
	const objects = Object.fromEntries(
		faces.map(({ id, polygons }) => [id, { type: 'MultiPolygon' as const, coordinates: polygons }])
	);
	const { arcs, objects: shared } = topology(objects);
	return {
		arcs: arcs as unknown as Line[],
		faces: faces.map(({ id, owner }) => ({ id, owner, polygons: (shared[id] as MultiPolygon).arcs }))
	};
}

/** For every arc, the faces on its sides (numbers into `mesh.faces`), once per use. */
export function facesOfArcs(mesh: Mesh): number[][] {
	const uses: number[][] = mesh.arcs.map(() => []);
	mesh.faces.forEach((face, f) => face.polygons.flat(2).forEach((arc) => uses[arc < 0 ? ~arc : arc].push(f)));
	return uses;
}

/** A mesh whose arcs end at each of the points, so that a stretch of border can begin or end there. */
export function splitArcs(mesh: Mesh, points: Point[], withinKm: number): Mesh {
	const cuts = new Map<number, number[]>();
	for (const point of points) {
		const [arc, vertex] = nearestVertex(mesh.arcs, point, withinKm);
		const isEnd = vertex === 0 || vertex === mesh.arcs[arc].length - 1;
		if (!isEnd) cuts.set(arc, [...(cuts.get(arc) ?? []), vertex]);
	}
	const arcs: Line[] = [];
	const pieces = mesh.arcs.map((arc, i) => {
		const at = [0, ...[...new Set(cuts.get(i))].sort((a, b) => a - b), arc.length - 1];
		return at.slice(1).map((end, k) => arcs.push(arc.slice(at[k], end + 1)) - 1);
	});
	const rewrite = (rings: ArcRings): ArcRings =>
		rings.map((ring) =>
			ring.flatMap((arc) => (arc < 0 ? pieces[~arc].map((piece) => ~piece).reverse() : pieces[arc]))
		);
	return { arcs, faces: mesh.faces.map((face) => ({ ...face, polygons: face.polygons.map(rewrite) })) };
}

function nearestVertex(arcs: Line[], point: Point, withinKm: number): [arc: number, vertex: number] {
	let best = withinKm;
	let found: [number, number] | undefined;
	arcs.forEach((arc, a) =>
		arc.forEach((vertex, v) => {
			if (Math.abs(vertex[1] - point[1]) > 0.1) return;
			const distance = distanceKm(vertex, point);
			if (distance < best) [best, found] = [distance, [a, v]];
		})
	);
	if (!found)
		throw new Error(`no vertex within ${withinKm} km of cut point ${point}: did the source change?`);
	return found;
}
