import { facesOfArcs } from './mesh';
import { distanceKm, ringAreaKm2 } from './measure';
import { ringPoints } from './rings';
import { CENTRE, type Weighted } from './simplify';
import type { Line, Mesh, Point } from './types';

/** An island keeps this many vertices whatever their weight, so that it does not turn into a triangle. */
const ISLAND_VERTICES = 5;
/** A polygon keeps this part of its area, so that a long thin one does not turn into a line. */
const KEPT_AREA = 0.7;

/** Beyond this distance from Afghanistan, km, land is never in a first view, unless it is coded. */
const FAR_KM = 7200;

/** How many times coarser than coded land context land is drawn, by its distance. */
export interface ContextFactor {
	near: number;
	far: number;
}

/**
 * For every arc, the weight from which on its vertices are drawn: 1, or more where only context lands meet, or less
 * where a small shape would lose its form.
 */
export function thresholds(
	mesh: Mesh,
	weighted: Weighted[][],
	isContext: boolean[],
	{ near, far }: ContextFactor
): number[] {
	const uses = facesOfArcs(mesh);
	const factor = (arc: number) => (distanceKm(mesh.arcs[arc][0], CENTRE) < FAR_KM ? near : far);
	const result = weighted.map((vertices, arc) => {
		const start = uses[arc].every((face) => isContext[face]) ? factor(arc) ** 2 : 1;
		return isClosed(mesh.arcs[arc]) ? Math.min(start, nthHeaviest(vertices, ISLAND_VERTICES + 1)) : start;
	});
	for (const [outer] of mesh.faces.flatMap(({ polygons }) => polygons)) {
		const area = Math.abs(ringAreaKm2(ringPoints(mesh.arcs, outer)));
		const used = outer.map((arc) => (arc < 0 ? ~arc : arc));
		const drawn = () => Math.abs(ringAreaKm2(ringPoints(thinned(weighted, result, used), outer)));
		while (drawn() < KEPT_AREA * area) for (const arc of used) result[arc] /= 2;
	}
	return result;
}

/** The arcs in question without the vertices below their thresholds; the others stay empty. */
function thinned(weighted: Weighted[][], threshold: number[], wanted: number[]): Line[] {
	const arcs: Line[] = [];
	for (const arc of wanted) {
		arcs[arc] = weighted[arc]
			.filter(([, , weight]) => weight >= threshold[arc])
			.map(([lon, lat]): Point => [lon, lat]);
	}
	return arcs;
}

function isClosed(arc: Line): boolean {
	return arc[0][0] === arc[arc.length - 1][0] && arc[0][1] === arc[arc.length - 1][1];
}

function nthHeaviest(vertices: Weighted[], n: number): number {
	return vertices.map(([, , weight]) => weight).sort((a, b) => b - a)[n - 1] ?? 0;
}
