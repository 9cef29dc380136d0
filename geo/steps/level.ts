import { facesOfArcs } from './mesh';
import { polygonAreaKm2 } from './measure';
import { polygonPoints } from './rings';
import { toleranceKm, weigh, type Level } from './simplify';
import { thresholds, type ContextFactor } from './thresholds';
import type { ArcRings, Line, Mesh, Point } from './types';
import { untangle, type Draft } from './untangle';

/** What a level of detail is made with. */
export interface Recipe {
	tolerance: Level;
	/** Lines between two context lands, and their coasts, have this many times the tolerance. */
	contextFactor: ContextFactor;
	/** A polygon below this area (in local tolerances squared, but never above `atMostKm2`) is not drawn by itself. */
	smallest: { tolerances: number; atMostKm2: number };
	/** From degrees to the integer grid of the output. */
	snap: (point: Point) => Point;
}

/**
 * A mesh twice: `source` with full coordinates, `arcs` as drawn. Shapes are put together on the source, where different
 * nodes have different coordinates; on a coarse grid two nodes may fall together.
 */
export interface DrawnMesh {
	source: Mesh;
	arcs: Line[];
}

/** The mesh at a level: small polygons gone, arcs thinned and on the output grid, no two segments crossing. */
export function drawMesh(mesh: Mesh, coded: string[], recipe: Recipe): DrawnMesh {
	const source = absorbTiny(mesh, recipe);
	const isContext = source.faces.map(({ owner }) => owner !== null && !coded.includes(owner));
	const weighted = weigh(source.arcs, recipe.tolerance);
	const limits = thresholds(source, weighted, isContext, recipe.contextFactor);
	const used = new Set(
		source.faces.flatMap((face) => face.polygons.flat(2)).map((arc) => (arc < 0 ? ~arc : arc))
	);
	const drafts = weighted.map((vertices, arc): Draft => {
		if (!used.has(arc)) return { weighted: [], kept: [] };
		return {
			weighted: vertices,
			kept: vertices.flatMap(([, , weight], v) => (weight >= limits[arc] ? [v] : []))
		};
	});
	return { source, arcs: untangle(drafts, recipe.snap) };
}

/**
 * Removes polygons that are too small to be seen at a level. Islets vanish; what touches a neighbour (micro-states,
 * enclaves) is given to the neighbour with the longest common line, so that no hole is left.
 */
export function absorbTiny(mesh: Mesh, { tolerance, smallest }: Recipe): Mesh {
	const uses = facesOfArcs(mesh);
	const faces = mesh.faces.map((face) => ({ ...face, polygons: [] as ArcRings[] }));
	mesh.faces.forEach((face, f) =>
		face.polygons.forEach((rings) => {
			const points = polygonPoints(mesh.arcs, rings);
			const limit = Math.min(
				smallest.atMostKm2,
				smallest.tolerances * toleranceKm(points[0][0], tolerance) ** 2
			);
			const home = polygonAreaKm2(points) < limit ? longestNeighbour(mesh, uses, f, rings.flat()) : f;
			if (home !== undefined) faces[home].polygons.push(rings);
		})
	);
	return { arcs: mesh.arcs, faces: faces.filter((face) => face.polygons.length > 0) };
}

function longestNeighbour(mesh: Mesh, uses: number[][], self: number, arcs: number[]): number | undefined {
	const lengths = new Map<number, number>();
	for (const signed of arcs) {
		const arc = signed < 0 ? ~signed : signed;
		const other = uses[arc].find((f) => f !== self);
		if (other !== undefined) lengths.set(other, (lengths.get(other) ?? 0) + mesh.arcs[arc].length);
	}
	return [...lengths].sort(([f, a], [g, b]) => b - a || f - g)[0]?.[0];
}
