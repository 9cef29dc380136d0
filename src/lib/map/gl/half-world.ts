/**
 * The world at half its size, for MapLibre.
 *
 * Problem: Russia runs on to 191° E, and MapLibre's tiles move everything beyond 180° to the other edge.
 * Solution: coordinates are halved about the north-west corner of the Mercator square and the zoom is one
 * higher; the picture is the same, and nothing comes near 180°. Patterns start at that same corner, so they
 * lie where the SVG base has them.
 */
import { toLonLat, toWorld, type Camera } from '../camera';

/** What MapLibre is told for a camera: a centre [longitude, latitude] in the half world, and its zoom. */
export function halfCamera({ x, y, zoom }: Camera): { center: [number, number]; zoom: number } {
	return { center: toLonLat(x / 2, y / 2), zoom: zoom + 1 };
}

/** A collection with every position moved to the half world. */
export function halfCollection(collection: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
	return {
		...collection,
		features: collection.features.map((feature) => ({ ...feature, geometry: halfGeometry(feature.geometry) }))
	};
}

function halfGeometry(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
	switch (geometry.type) {
		case 'Polygon':
		case 'MultiLineString':
			return { ...geometry, coordinates: geometry.coordinates.map(halfLine) };
		case 'MultiPolygon':
			return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(halfLine)) };
		case 'LineString':
			return { ...geometry, coordinates: halfLine(geometry.coordinates) };
		default:
			return geometry;
	}
}

function halfLine(line: readonly GeoJSON.Position[]): GeoJSON.Position[] {
	return line.map(([lon = 0, lat = 0]) => {
		const [x, y] = toWorld(lon, lat);
		return toLonLat(x / 2, y / 2);
	});
}
