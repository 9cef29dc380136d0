import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { ArcRings, Dispute, Mesh, MeshFace, Region } from './types';

/** The outline around faces: rings of arc numbers, what lies between the faces dissolved. */
export function outline(mesh: Mesh, faces: MeshFace[]): ArcRings[] {
	const topology: Topology = { type: 'Topology', objects: {}, arcs: mesh.arcs };
	return mergeArcs(
		topology,
		faces.map((face) => ({ type: 'MultiPolygon', arcs: face.polygons }))
	).arcs;
}

/** The outline of every country, in the order of ids; nobody's faces are left out. */
export function countryOutlines(mesh: Mesh): [id: string, polygons: ArcRings[]][] {
	const owners = [...new Set(mesh.faces.flatMap(({ owner }) => owner ?? []))].sort();
	return owners.map((id) => [
		id,
		outline(
			mesh,
			mesh.faces.filter(({ owner }) => owner === id)
		)
	]);
}

export interface Area {
	id: string;
	kind: 'disputed' | 'region';
	/** One of the article's regions: drawn with a soft edge. */
	soft: boolean;
	/** Whose colour it shows; null = nobody's, plain land under the hatch. */
	givenTo: string | null;
	polygons: ArcRings[];
}

/** Hatched areas of the register, then the article's regions; what is both is listed once, as disputed and soft. */
export function areaOutlines(mesh: Mesh, register: Dispute[], regions: Region[]): Area[] {
	const shape = (ids: string[]) =>
		outline(
			mesh,
			mesh.faces.filter(({ id }) => ids.includes(id))
		);
	const soft = (id: string) => regions.some((region) => region.id === id);
	return [
		...register
			.filter(({ area }) => area.length > 0)
			.map(({ id, area, givenTo }): Area => ({
				id,
				kind: 'disputed',
				soft: soft(id),
				givenTo,
				polygons: shape(area)
			})),
		...regions.flatMap(({ id, cuts }) =>
			cuts.map(({ face, owner }): Area => ({
				id,
				kind: 'region',
				soft: true,
				givenTo: owner,
				polygons: shape([face])
			}))
		)
	];
}
