import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { ArcRings, Dispute, Mesh, MeshFace, Region } from './types';

/** The outline around faces: rings of arc numbers, what lies between the faces dissolved. */
export function outline(mesh: Mesh, faces: MeshFace[]): ArcRings[] {
  const topology: Topology = { type: 'Topology', objects: {}, arcs: mesh.arcs };
  return mergeArcs(topology, faces.map((face) => ({ type: 'MultiPolygon', arcs: face.polygons }))).arcs;
}

/** The outline of every country, in the order of ids; nobody's faces are left out. */
export function countryOutlines(mesh: Mesh): [id: string, polygons: ArcRings[]][] {
  const owners = [...new Set(mesh.faces.flatMap(({ owner }) => owner ?? []))].sort();
  return owners.map((id) => [id, outline(mesh, mesh.faces.filter(({ owner }) => owner === id))]);
}

export interface Area {
  id: string;
  kind: 'disputed' | 'region';
  /** One of the article's regions: shown with a soft edge, because the article gives it no border. */
  soft: boolean;
  polygons: ArcRings[];
}

/** Hatched areas of the register, then the article's regions; what is both is listed once, as disputed and soft. */
export function areaOutlines(mesh: Mesh, register: Dispute[], regions: Region[]): Area[] {
  const shape = (ids: string[]) => outline(mesh, mesh.faces.filter(({ id }) => ids.includes(id)));
  const disputed = register.filter(({ area }) => area.length > 0);
  const others = regions.filter(({ id }) => !disputed.some((row) => row.id === id));
  return [
    ...disputed.map(({ id, area }): Area => ({ id, kind: 'disputed', soft: regions.some((region) => region.id === id), polygons: shape(area) })),
    ...others.map(({ id, area }): Area => ({ id, kind: 'region', soft: true, polygons: shape(area) })),
  ];
}
