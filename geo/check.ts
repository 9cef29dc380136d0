import { AREAS, CASPIAN, ENCLAVES, REGISTER_PLACES } from './checks/expected';
import {
	areasAsExpected,
	enclavesKept,
	idsMatch,
	pointsInCountries,
	russiaContiguous
} from './checks/places';
import { noArcWithMoreThanTwoOwners, noCrossingSegments, oneRealHole, zeroOverlaps } from './checks/topology';
import type { FirstPaint } from './steps/firstPaint';
import type { FullMap } from './steps/fullMap';
import { decode, type World } from './steps/decode';
import { readPath } from './steps/paths';
import { toGrid } from './steps/project';
import type { Line } from './steps/types';

export * from './checks/expected';
export * from './checks/places';
export * from './checks/topology';

/** Every problem of the two maps, each with the name of the check that found it. */
export function checkMaps(paint: FirstPaint, map: FullMap, coded: string[]): string[] {
	const world = decode(map);
	const found: Record<string, string[]> = {
		idsMatch: [
			...idsMatch(Object.keys(paint.countries), coded),
			...idsMatch(
				[...world.countries.keys()].filter((id) => coded.includes(id)),
				coded
			)
		],
		noArcWithMoreThanTwoOwners: noArcWithMoreThanTwoOwners(world),
		noCrossingSegments: [
			...noCrossingSegments(landArcs(world)),
			...noCrossingSegments(paintedSegments(paint))
		],
		zeroOverlaps: zeroOverlaps(world),
		oneRealHole: oneRealHole(world, toGrid(CASPIAN)),
		russiaContiguous: russiaContiguous(world),
		pointsInCountries: pointsInCountries(world, REGISTER_PLACES),
		areasAsExpected: areasAsExpected(world, AREAS),
		enclavesKept: enclavesKept(world, ENCLAVES)
	};
	return Object.entries(found).flatMap(([check, problems]) =>
		problems.map((problem) => `${check}: ${problem}`)
	);
}

/** Output sizes in bytes against their ceilings, by the same names. */
export function sizesUnderCeilings(
	sizes: Record<string, number>,
	ceilings: Record<string, number>
): string[] {
	return Object.entries(ceilings).flatMap(([name, ceiling]) =>
		sizes[name] <= ceiling ? [] : [`${name}: ${sizes[name]} bytes, the ceiling is ${ceiling}`]
	);
}

/** Lakes lie across borders, so their arcs may cross them. */
function landArcs({ arcs, shapes, areaShapes }: World): Line[] {
	const used = new Set(
		[...shapes.values(), ...areaShapes.values()].flat(3).map((arc) => (arc < 0 ? ~arc : arc))
	);
	return arcs.filter((_, arc) => used.has(arc));
}

/** Every segment of the first paint's outlines once, though neighbours draw it twice. */
function paintedSegments({ countries, context }: FirstPaint): Line[] {
	const segments = new Map<string, Line>();
	const paths = [...Object.values(countries), ...Object.values(context).map(({ d }) => d)];
	for (const line of paths.flatMap(readPath)) {
		line.slice(1).forEach((point, i) => {
			const pair = [line[i], point].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
			segments.set(pair.join(), pair);
		});
	}
	return [...segments.values()];
}
