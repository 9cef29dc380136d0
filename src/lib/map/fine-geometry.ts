/**
 * The full geometry as path data for the SVG base.
 * Loaded late: the decoder (topojson-client) is no part of the page's start.
 */
import { feature } from 'topojson-client';
import { toWorld } from './camera';
import type { MapTopology } from './topology';

export interface FineGeometry {
	/** Path data by country id, world units with one decimal. */
	outlines: Record<string, string>;
	areas: Record<string, string>;
	/** Lakes. */
	water: string;
	/** Great rivers, without the pieces that are borders. */
	rivers: string;
	/** Path data by row of the register of disputes. */
	lines: Record<string, string>;
}

/** Every outline and line of the full geometry as path data. */
export function decodeGeometry(topology: MapTopology): FineGeometry {
	const fine: FineGeometry = { outlines: {}, areas: {}, water: '', rivers: '', lines: {} };
	for (const { properties, geometry } of feature(topology, topology.objects.countries).features)
		fine.outlines[properties.id] = pathOf(geometry);
	for (const { properties, geometry } of feature(topology, topology.objects.areas).features)
		fine.areas[properties.id] = pathOf(geometry);
	for (const { properties, geometry } of feature(topology, topology.objects.borders).features)
		if (properties.id) fine.lines[properties.id] = (fine.lines[properties.id] ?? '') + pathOf(geometry);
	fine.water = feature(topology, topology.objects.water)
		.features.map(({ geometry }) => pathOf(geometry))
		.join('');
	fine.rivers = feature(topology, topology.objects.rivers)
		.features.map(({ properties, geometry }) => (properties.border ? '' : pathOf(geometry)))
		.join('');
	return fine;
}

/** Outlines of countries and areas in degrees, Russia running on to 191° E; for data files. */
export function shapesOf(topology: MapTopology) {
	const shape = <P>({ properties, geometry }: GeoJSON.Feature<GeoJSON.Geometry, P>) => ({
		...properties,
		polygons: polygonsOf(geometry)
	});
	return {
		countries: feature(topology, topology.objects.countries).features.map(shape),
		areas: feature(topology, topology.objects.areas).features.map(shape)
	};
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
	if (geometry.type === 'MultiPolygon') return geometry.coordinates;
	return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
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
