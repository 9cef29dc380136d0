import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Recipe } from './level';
import { distanceKm, segmentDistanceKm } from './measure';
import { same } from './read';
import { weigh } from './simplify';
import type { Line, Point } from './types';
import { untangle } from './untangle';

/** A row of geo/rivers.json. The source has no names: a river is the features that pass through these points. */
export interface RiverRow {
	id: string;
	name: string;
	through: Point[];
}

/** `border`: the river is the border here, and the border is what is drawn. */
export interface RiverLine {
	id: string;
	name: string;
	border: boolean;
	line: Line;
}

/** A point of the table names a feature that passes within so many km, and only one does. */
const THROUGH_KM = 3;
/** Shorter pieces are arms of a delta. */
const FEWEST_VERTICES = 4;
/** The source's rivers are drawn for 1:50 million, its borders for 1:10 million: nearer than this they mean one line. */
const BORDER_KM = 9;
/** So many vertices in a row, or it is a crossing. */
const BORDER_VERTICES = 3;

/**
 * The rivers of the table, in pieces that are a border and pieces that are none.
 * @param borders lines between two states
 * @throws Error when a point does not name one feature: the source has changed
 */
export function readRivers(source: Topology, table: RiverRow[], borders: Line[]): RiverLine[] {
	const features = feature(source, source.objects.rivers as GeometryCollection).features.map(
		({ geometry }): Line[] => {
			if (geometry.type === 'LineString') return [geometry.coordinates as Line];
			return geometry.type === 'MultiLineString' ? (geometry.coordinates as Line[]) : [];
		}
	);
	return table.flatMap(({ id, name, through }) =>
		through
			.flatMap((point) => {
				const found = features.filter((lines) =>
					lines.flat().some((at) => distanceKm(at, point) < THROUGH_KM)
				);
				if (found.length !== 1)
					throw new Error(`${name}: ${found.length} rivers of the source pass through ${point}, not one`);
				return found[0].filter((line) => line.length >= FEWEST_VERTICES);
			})
			.flatMap((line) => split(line, borders))
			.map((piece) => ({ id, name, ...piece }))
	);
}

/** A line in runs along a border and runs apart from one; neighbours share a point, so that no gap is drawn. */
function split(line: Line, borders: Line[]): { border: boolean; line: Line }[] {
	const along = line.map((point) => borders.some((border) => isNear(point, border)));
	const runs: { border: boolean; line: Line }[] = [];
	for (let from = 0; from < line.length;) {
		let to = from;
		while (to < line.length && along[to] === along[from]) to++;
		const border = along[from] && to - from >= BORDER_VERTICES;
		const last = runs[runs.length - 1];
		if (last?.border === border) last.line.push(...line.slice(from, to));
		else runs.push({ border, line: line.slice(from === 0 ? 0 : from - 1, to) });
		from = to;
	}
	return runs.filter((run) => run.line.length > 1);
}

function isNear(point: Point, border: Line): boolean {
	return border.some((end, i) => {
		if (i === 0 || Math.abs(end[1] - point[1]) > 1 || Math.abs(end[0] - point[0]) > 1) return false;
		return segmentDistanceKm(point, border[i - 1], end) < BORDER_KM;
	});
}

/** Rivers at a level of detail, on its grid; what the grid has drawn into a point is left out. */
export function drawRivers(rivers: RiverLine[], { tolerance, snap }: Recipe): RiverLine[] {
	const drafts = weigh(
		rivers.map(({ line }) => line),
		tolerance
	).map((weighted) => ({
		weighted,
		kept: weighted.flatMap(([, , weight], vertex) => (weight >= 1 ? [vertex] : []))
	}));
	const lines = untangle(drafts, snap);
	return rivers
		.map((river, i) => ({ ...river, line: lines[i] }))
		.filter(({ line }) => line.length > 1 && !(line.length === 2 && same(line[0], line[1])));
}
