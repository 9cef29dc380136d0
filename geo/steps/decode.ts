import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FullMap } from './fullMap';
import type { ArcRings, Line, Polygon } from './types';

/** The full map as it is read back from its file: what the checks and the tests look at. */
export interface World {
	/** Absolute grid units, not degrees, so that arithmetic is exact. */
	arcs: Line[];
	/** Rings of arc numbers by country. */
	shapes: Map<string, ArcRings[]>;
	/** Degrees. */
	countries: Map<string, Polygon[]>;
	areas: Map<string, Polygon[]>;
	areaShapes: Map<string, ArcRings[]>;
}

export function decode(map: FullMap): World {
	const { countries, areas } = map.objects;
	return {
		arcs: map.arcs.map(absolute),
		shapes: new Map(countries.geometries.map((shape) => [idOf(shape), arcRings(shape)])),
		areaShapes: new Map(areas.geometries.map((shape) => [idOf(shape), arcRings(shape)])),
		countries: polygonsById(map, countries),
		areas: polygonsById(map, areas)
	};
}

function idOf({ properties }: { properties?: object }): string {
	return (properties as { id: string }).id;
}

function arcRings(shape: { type: string | null; arcs?: unknown }): ArcRings[] {
	return shape.type === 'MultiPolygon' ? (shape.arcs as ArcRings[]) : [];
}

function absolute(arc: number[][]): Line {
	let [x, y] = [0, 0];
	return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

function polygonsById(map: Topology, objects: GeometryCollection<{ id: string }>): Map<string, Polygon[]> {
	const { features } = feature(map, objects);
	return new Map(
		features.map((shape) => [
			idOf(shape),
			shape.geometry.type === 'MultiPolygon' ? (shape.geometry.coordinates as Polygon[]) : []
		])
	);
}
