import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { findBorders } from './borders';
import type { Contents } from './firstPaint';
import type { DrawnMesh } from './level';
import { areaOutlines, countryOutlines, type Area } from './outline';
import { GRID_DEGREES, GRID_ORIGIN } from './project';
import type { RiverLine } from './rivers';
import { drawnPolygons } from './rings';
import type { ArcRings, BorderKind, Line } from './types';

/** What the objects of the full map say about themselves. */
export interface FullMap extends Topology {
	objects: {
		countries: GeometryCollection<{ id: string }>;
		/** `id`: the register row that decides the kind; an ordinary border has none. */
		borders: GeometryCollection<{ a: string | null; b: string | null; kind: BorderKind; id?: string }>;
		areas: GeometryCollection<Omit<Area, 'polygons'>>;
		water: GeometryCollection<object>;
		/** `border`: the river is the border here, so the border's line is what is seen. */
		rivers: GeometryCollection<{ id: string; name: string; border: boolean }>;
	};
}

/** TopoJSON for the GL map: countries, lines by kind, areas, lakes and rivers over one list of arcs. All of it is on the degree grid. */
export function fullMap(
	land: DrawnMesh,
	lakes: DrawnMesh,
	rivers: RiverLine[],
	{ register, regions }: Contents
): FullMap {
	const arcs = [...land.arcs, ...lakes.arcs, ...rivers.map(({ line }) => line)];
	const firstRiver = land.arcs.length + lakes.arcs.length;
	const shape = (polygons: ArcRings[], first = 0) => ({
		type: 'MultiPolygon' as const,
		arcs: drawn(arcs, first === 0 ? polygons : shifted(polygons, first))
	});
	const objects: FullMap['objects'] = {
		countries: collection(
			countryOutlines(land.source).map(([id, polygons]) => ({ ...shape(polygons), properties: { id } }))
		),
		borders: collection(
			findBorders(land.source, register)
				.filter(({ arc }) => arcs[arc].length > 1)
				.map(({ arc, a, b, kind, dispute }) => ({
					type: 'LineString',
					arcs: [arc],
					properties: { a, b, kind, ...(kind !== 'intl' && { id: dispute }) }
				}))
		),
		areas: collection(
			areaOutlines(land.source, register, regions).map(({ polygons, ...properties }) => ({
				...shape(polygons),
				properties
			}))
		),
		water: collection(
			lakes.source.faces.map(({ polygons }) => ({ ...shape(polygons, land.arcs.length), properties: {} }))
		),
		rivers: collection(
			rivers.map(({ id, name, border }, i) => ({
				type: 'LineString',
				arcs: [firstRiver + i],
				properties: { id, name, border }
			}))
		)
	};
	return {
		type: 'Topology',
		transform: { scale: [GRID_DEGREES, GRID_DEGREES], translate: [...GRID_ORIGIN] },
		...pack(objects, arcs)
	};
}

function collection<P extends object>(geometries: GeometryObject<P>[]): GeometryCollection<P> {
	return {
		type: 'GeometryCollection',
		geometries: geometries.filter((geometry) => !('arcs' in geometry) || geometry.arcs.length > 0)
	};
}

function shifted(polygons: ArcRings[], by: number): ArcRings[] {
	return polygons.map((rings) => rings.map((ring) => ring.map((arc) => (arc < 0 ? arc - by : arc + by))));
}

/** Polygons without what the grid has drawn into nothing: flat rings, arcs of one point. */
function drawn(arcs: Line[], polygons: ArcRings[]): ArcRings[] {
	const hasLength = (arc: number) => arcs[arc < 0 ? ~arc : arc].length > 1;
	return drawnPolygons(arcs, polygons).map((rings) => rings.map((ring) => ring.filter(hasLength)));
}

/** Only the arcs that something uses, numbered in their order, each as differences. */
function pack(objects: FullMap['objects'], arcs: Line[]): { objects: FullMap['objects']; arcs: Line[] } {
	const numbers = new Map<number, number>();
	const renumber = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(renumber);
		const signed = value as number;
		const arc = signed < 0 ? ~signed : signed;
		if (!numbers.has(arc)) numbers.set(arc, numbers.size);
		const number = numbers.get(arc) ?? 0;
		return signed < 0 ? ~number : number;
	};
	const packed = Object.fromEntries(
		Object.entries(objects).map(([name, { geometries }]) => [
			name,
			collection(
				(geometries as { arcs: unknown }[]).map(
					(geometry) => ({ ...geometry, arcs: renumber(geometry.arcs) }) as GeometryObject
				)
			)
		])
	) as unknown as FullMap['objects'];
	return { objects: packed, arcs: [...numbers.keys()].map((arc) => differences(arcs[arc])) };
}

function differences(arc: Line): Line {
	return arc.map(([x, y], i) => (i === 0 ? [x, y] : [x - arc[i - 1][0], y - arc[i - 1][1]]));
}
