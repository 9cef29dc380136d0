/**
 * The full geometry, fetched when zoom asks for more than the first paint holds.
 * Loaded late: the decoder (topojson-client) and the file are no part of the page's start.
 */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toWorld } from './camera';

export interface FineGeometry {
	/** Path data by country id, world units with one decimal. */
	outlines: Record<string, string>;
	areas: Record<string, string>;
	/** Lakes. */
	water: string;
	/** Disputed stretches by kind. */
	lines: { kind: string; d: string }[];
}

type Objects = {
	countries: GeometryCollection<{ id: string }>;
	borders: GeometryCollection<{ a: string; b: string; kind: string }>;
	areas: GeometryCollection<{ id: string; kind: string }>;
	water: GeometryCollection;
};

/**
 * Fetches and decodes the full geometry.
 * @throws Error when it cannot be fetched; the coarser outlines stay in use.
 */
export async function loadFineGeometry(url: string): Promise<FineGeometry> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The detailed outlines did not load (${response.status}).`);
	return decodeGeometry((await response.json()) as Topology<Objects>);
}

export function decodeGeometry(topology: Topology<Objects>): FineGeometry {
	const fine: FineGeometry = { outlines: {}, areas: {}, water: '', lines: [] };
	for (const { properties, geometry } of feature(topology, topology.objects.countries).features)
		fine.outlines[properties.id] = pathOf(geometry);
	for (const { properties, geometry } of feature(topology, topology.objects.areas).features)
		fine.areas[properties.id] = pathOf(geometry);
	for (const { properties, geometry } of feature(topology, topology.objects.borders).features)
		if (properties.kind !== 'intl') fine.lines.push({ kind: properties.kind, d: pathOf(geometry) });
	fine.water = feature(topology, topology.objects.water)
		.features.map(({ geometry }) => pathOf(geometry))
		.join('');
	return fine;
}

function pathOf(geometry: GeoJSON.Geometry): string {
	switch (geometry.type) {
		case 'Polygon':
			return geometry.coordinates.map((ring) => lineOf(ring) + 'z').join('');
		case 'MultiPolygon':
			return geometry.coordinates
				.flat()
				.map((ring) => lineOf(ring) + 'z')
				.join('');
		case 'LineString':
			return lineOf(geometry.coordinates);
		case 'MultiLineString':
			return geometry.coordinates.map(lineOf).join('');
		default:
			return '';
	}
}

function lineOf(points: readonly GeoJSON.Position[]): string {
	return points
		.map(([lon = 0, lat = 0], index) => {
			const [x, y] = toWorld(lon, lat);
			return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
		})
		.join('');
}
