import { findBorders } from './borders';
import type { CountryTable } from './faces';
import type { DrawnMesh } from './level';
import { areaOutlines, countryOutlines, type Area } from './outline';
import { pathData } from './paths';
import { UNIT } from './project';
import type { RiverLine } from './rivers';
import { drawnPolygons, joinLines, polygonPoints } from './rings';
import type { ArcRings, BorderKind, Dispute, Region } from './types';

export interface FirstPaint {
	unit: number;
	countries: Record<string, string>;
	context: Record<string, { name: string; d: string }>;
	water: string;
	/** Without the pieces that are borders: those are drawn by the outlines. */
	rivers: string;
	lines: { id: string; kind: BorderKind; d: string }[];
	areas: (Omit<Area, 'polygons'> & { d: string })[];
}

/** What is on the map besides outlines. */
export interface Contents {
	coded: string[];
	table: CountryTable;
	register: Dispute[];
	regions: Region[];
}

/** The picture that is in the HTML: path data for every country, lake, disputed line and area. Both meshes are on the world grid. */
export function firstPaint(
	land: DrawnMesh,
	water: DrawnMesh,
	rivers: RiverLine[],
	{ coded, table, register, regions }: Contents
): FirstPaint {
	const names = new Map(
		Object.values(table).flatMap((row) => (row?.name ? [[row.id, row.name] as const] : []))
	);
	const closed = ({ arcs }: DrawnMesh, polygons: ArcRings[]) =>
		pathData(
			drawnPolygons(arcs, polygons).flatMap((rings) => polygonPoints(arcs, rings)),
			true
		);
	const shapes = countryOutlines(land.source)
		.map(([id, polygons]) => [id, closed(land, polygons)] as const)
		.filter(([, d]) => d !== '');
	const borders = findBorders(land.source, register);
	return {
		unit: UNIT,
		countries: Object.fromEntries(shapes.filter(([id]) => coded.includes(id))),
		context: Object.fromEntries(
			shapes.filter(([id]) => !coded.includes(id)).map(([id, d]) => [id, { name: names.get(id) ?? id, d }])
		),
		water: closed(
			water,
			water.source.faces.flatMap(({ polygons }) => polygons)
		),
		rivers: pathData(
			rivers.filter(({ border }) => !border).map(({ line }) => line),
			false
		),
		// A border that the register only comments on (kind intl) is drawn by the outlines, like any other.
		lines: register
			.filter(({ kind }) => kind !== 'intl')
			.flatMap(({ id, kind }) => {
				const d = pathData(
					joinLines(borders.filter(({ dispute }) => dispute === id).map(({ arc }) => land.arcs[arc])),
					false
				);
				return d === '' ? [] : [{ id, kind, d }];
			}),
		areas: areaOutlines(land.source, register, regions).map(({ polygons, ...area }) => ({
			...area,
			d: closed(land, polygons)
		}))
	};
}

/** All path data as it is inlined in the page, one element an entry: what the byte ceiling is measured on. */
export function inlined({ countries, context, water, rivers, lines, areas }: FirstPaint): string {
	const paths = [
		...Object.values(countries),
		...Object.values(context).map(({ d }) => d),
		water,
		rivers,
		...[...lines, ...areas].map(({ d }) => d)
	];
	return paths.map((d) => `<path d="${d}"/>`).join('\n');
}
