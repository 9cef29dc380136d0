/** The map for other maps: GeoJSON (RFC 7946), a feature for each coded country and each disputed area. */
import { layers } from '../layers';
import { themes } from '../map/palette';
import { categoryOf, cellOf, fillOf, isSoft } from '../model/category';
import type { Country } from '../model/schema';
import { cutAtAntimeridian } from './antimeridian';
import { rounded, wound, type Point, type Polygon } from './planar';

/** An outline in degrees, whose longitudes may run on beyond 180. */
export interface Shape {
	id: string;
	polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}
export interface DisputedArea {
	id: string;
	title: string;
	kind: string;
	/** Whose colour the area shows on the map; null: nobody’s. */
	givenTo: string | null;
	note: string;
}
export interface MapFile {
	countries: readonly Country[];
	outlines: readonly Shape[];
	/** Outlines of disputed areas, and what the register says of them. */
	areas: readonly Shape[];
	disputes: readonly DisputedArea[];
	/** What it is, where it is from, under which licences. */
	about: Readonly<Record<string, string>>;
}

/** Of a degree; the outlines lie on a grid of 0.0025° (some 250 m), so this loses nothing. */
const DECIMALS = 4;

export function mapGeoJson({ countries, outlines, areas, disputes, about }: MapFile) {
	const features = [
		...countries.flatMap((country) =>
			outlines
				.filter(({ id }) => id === country.id)
				.map((shape) => feature(country.id, shape, countryProperties(country)))
		),
		...disputes.flatMap((area) =>
			areas
				.filter(({ id }) => id === area.id)
				.map((shape) => feature(`disputed-${area.id}`, shape, areaProperties(area)))
		)
	];
	const latitudes = features.flatMap(({ bbox: [, south, , north] }) => [south, north]);
	return {
		type: 'FeatureCollection' as const,
		...about,
		// There are countries on both sides of the antimeridian.
		bbox: [-180, Math.min(...latitudes), 180, Math.max(...latitudes)],
		features
	};
}

/** The file's text: a feature to a line, so that versions can be compared. */
export function geoJsonText({ features, ...head }: ReturnType<typeof mapGeoJson>): string {
	const lines = features.map((one) => JSON.stringify(one)).join(',\n');
	return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function countryProperties(country: Country) {
	const cells = layers.map((layer) => {
		const { code, id, label, absence } = categoryOf(layer, country);
		const { colour, pattern } = fillOf(layer, country);
		return {
			[`${layer.id}_code`]: code,
			[`${layer.id}_category`]: id,
			[`${layer.id}_label`]: label,
			[`${layer.id}_absence`]: absence,
			[`${layer.id}_soft`]: isSoft(cellOf(layer, country)),
			[`${layer.id}_fill`]: themes.light[colour],
			[`${layer.id}_pattern`]: pattern
		};
	});
	const { id, name, neighbour } = country;
	return { id, name, disputed: false, neighbour, ...Object.assign({}, ...cells) };
}

function areaProperties({ id, title, kind, givenTo, note }: DisputedArea) {
	return { id, name: title, disputed: true, kind, given_to: givenTo, note };
}

function feature(id: string, shape: Shape, properties: Record<string, unknown>) {
	const polygons = polygonsOf(shape);
	return {
		type: 'Feature' as const,
		id,
		bbox: boxOf(polygons),
		properties,
		geometry: { type: 'MultiPolygon' as const, coordinates: polygons }
	};
}

function polygonsOf({ polygons }: Shape): Polygon[] {
	return polygons
		.map((polygon) => polygon.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat])))
		.flatMap(cutAtAntimeridian)
		.map((polygon) => wound(polygon.map((ring) => rounded(ring, DECIMALS))));
}

/** [west, south, east, north]; of what lies on both sides of the antimeridian west is the larger (RFC 7946, 5.2). */
function boxOf(polygons: readonly Polygon[]): [number, number, number, number] {
	const corners = polygons.flatMap(([outer = []]) => outer);
	const lons = corners.map(([lon]) => lon);
	const lats = corners.map(([, lat]) => lat);
	const [south, north] = [least(lats), greatest(lats)];
	const across = lons.includes(180) && lons.includes(-180);
	if (!across) return [least(lons), south, greatest(lons), north];
	return [least(lons.filter((lon) => lon > 0)), south, greatest(lons.filter((lon) => lon < 0)), north];
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
