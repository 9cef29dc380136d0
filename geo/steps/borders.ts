import { distanceKm } from './measure';
import { facesOfArcs } from './mesh';
import type { BorderKind, Dispute, Mesh, MeshFace, Point, Stretch } from './types';

/** Cut points name a vertex of the source; a node further away than this is another one. */
const NODE_KM = 0.3;

/** One shared arc that is drawn as a line. `a` ≤ `b`; null is a side that is given to nobody. */
export interface Border {
	arc: number;
	a: string | null;
	b: string | null;
	kind: BorderKind;
	/** Register row that decides the kind. */
	dispute?: string;
}

/** Every border of the mesh: arcs between two owners, and the arcs inside one owner that a register row names. */
export function findBorders(mesh: Mesh, register: Dispute[]): Border[] {
	const sides = facesOfArcs(mesh).map((uses) => uses.map((f) => mesh.faces[f]));
	const decided = decideArcs(mesh, sides, register);
	return sides.flatMap((faces, arc) => {
		const row = decided.get(arc);
		if (faces.length !== 2 || (!row && faces[0].owner === faces[1].owner)) return [];
		const [a, b] = faces.map((face) => face.owner).sort(ownersInOrder);
		return [{ arc, a, b, kind: row?.kind ?? 'intl', ...(row && { dispute: row.id }) }];
	});
}

function decideArcs(mesh: Mesh, sides: MeshFace[][], register: Dispute[]): Map<number, Dispute> {
	const decided = new Map<number, Dispute>();
	for (const row of register) {
		for (const arc of row.stretches.flatMap((stretch) => arcsOfStretch(mesh, sides, stretch))) {
			const other = decided.get(arc);
			if (other)
				throw new Error(
					`${row.id} and ${other.id} both name the line at ${mesh.arcs[arc][0]}: a line has one row`
				);
			decided.set(arc, row);
		}
	}
	return decided;
}

/** The arcs of one stretch, in order from one end to the other when it has ends. */
export function arcsOfStretch(
	mesh: Mesh,
	sides: MeshFace[][],
	{ between: [one, other], from, to }: Stretch
): number[] {
	const is = (face: MeshFace, name: string) => name === '*' || face.id === name || face.owner === name;
	const arcs = sides.flatMap((faces, arc) => {
		const [p, q] = faces;
		return faces.length === 2 && p !== q && ((is(p, one) && is(q, other)) || (is(p, other) && is(q, one)))
			? [arc]
			: [];
	});
	return from && to ? walk(mesh, arcs, from, to) : arcs;
}

function walk(mesh: Mesh, arcs: number[], from: Point, to: Point): number[] {
	const ends = (arc: number): [Point, Point] => [
		mesh.arcs[arc][0],
		mesh.arcs[arc][mesh.arcs[arc].length - 1]
	];
	const path = (at: Point, used: number[]): number[] | undefined => {
		if (distanceKm(at, to) < NODE_KM) return used;
		for (const arc of arcs.filter((candidate) => !used.includes(candidate))) {
			const [head, tail] = ends(arc);
			const next = distanceKm(head, at) < NODE_KM ? tail : distanceKm(tail, at) < NODE_KM ? head : undefined;
			const found = next && path(next, [...used, arc]);
			if (found) return found;
		}
		return undefined;
	};
	const found = path(from, []);
	if (!found)
		throw new Error(`no way along the shared border from ${from} to ${to}: are both cut points on it?`);
	return found;
}

/** Code-unit order, nobody last; never the machine's locale. */
export function ownersInOrder(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? 1 : -1;
	return a < b ? -1 : 1;
}
