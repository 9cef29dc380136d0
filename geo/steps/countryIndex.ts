import { findBorders, type Border } from './borders';
import { boxOf, mainBox } from './boxes';
import { outline } from './outline';
import { polygonPoints } from './rings';
import type { Box, Dispute, Mesh, Point } from './types';

/** Anchors and boxes that are set by eye, in geo/labels.json. */
export interface Labels {
	labels: Record<string, Point>;
	focus: Record<string, Box>;
	places: Record<string, Point>;
}

export interface CountryEntry {
	label: Point;
	box: Box;
	focus: Box;
	landNeighbours: string[];
}

export interface DisputeEntry extends Pick<
	Dispute,
	'id' | 'kind' | 'title' | 'parties' | 'note' | 'basis' | 'drawn' | 'givenTo' | 'label'
> {
	box: Box;
	line: boolean;
	area: boolean;
}

/** Anchor, boxes and land neighbours of every coded country, from the unsimplified mesh. */
export function countryEntries(
	mesh: Mesh,
	register: Dispute[],
	coded: string[],
	{ labels, focus }: Labels
): Record<string, CountryEntry> {
	const borders = findBorders(mesh, register);
	return Object.fromEntries(
		[...coded].sort().map((id) => {
			const polygons = outline(
				mesh,
				mesh.faces.filter(({ owner }) => owner === id)
			).map((rings) => polygonPoints(mesh.arcs, rings));
			const entry = {
				label: labels[id],
				box: boxOf(polygons.flat(2)),
				focus: focus[id] ?? mainBox(polygons),
				landNeighbours: neighbours(borders, id)
			};
			return [id, entry];
		})
	);
}

function neighbours(borders: Border[], id: string): string[] {
	const others = borders.flatMap(({ a, b }) => (a === b ? [] : a === id ? [b] : b === id ? [a] : []));
	return [...new Set(others.filter((other) => other !== null))].sort();
}

/** The register as the page needs it; the box holds its lines, its areas and the countries that it frames. */
export function disputeEntries(mesh: Mesh, register: Dispute[]): DisputeEntry[] {
	const borders = findBorders(mesh, register);
	return register.map((row) => {
		const { id, kind, title, parties, note, basis, drawn, givenTo, label, area, frame } = row;
		const lines = borders.filter(({ dispute }) => dispute === id).map(({ arc }) => mesh.arcs[arc]);
		const faces = mesh.faces.filter((face) => area.includes(face.id) || frame.includes(face.owner ?? ''));
		const points = faces.flatMap((face) =>
			face.polygons.flatMap((rings) => polygonPoints(mesh.arcs, rings).flat())
		);
		const box = boxOf([...lines.flat(), ...points]);
		return {
			...{ id, kind, title, parties, note, basis, drawn, givenTo, label, box },
			line: lines.length > 0,
			area: area.length > 0
		};
	});
}
