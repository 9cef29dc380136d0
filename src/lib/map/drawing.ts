/** What a picture of the map is drawn from: outlines as path data in world units (camera.ts). */
import type { FineGeometry } from './fine-geometry';
import type { Placement } from './labels';
import { readRings, type Rings } from './rings';
import type { FirstPaint } from './svg-base-markup';

export interface Drawing {
	/** By country id. */
	countries: Readonly<Record<string, string>>;
	/** Land without a record. */
	context: readonly string[];
	/** Lakes. */
	water: string;
	/** Great rivers, without the pieces that are borders. */
	rivers: string;
	/** Disputed areas. */
	areas: readonly string[];
	/** Those of them that the register gives to nobody. */
	nobodys: readonly string[];
	/** Disputed stretches with their kind, see `DASHES`. */
	lines: readonly { kind: string; d: string }[];
}

/** The committed geometry; with the finer outlines where they are given. */
export function drawingOf(first: FirstPaint, fine?: FineGeometry): Drawing {
	const disputed = first.areas.filter(({ kind }) => kind === 'disputed');
	const area = ({ id, d }: { id: string; d: string }) => fine?.areas[id] ?? d;
	const finer = (id: string, d: string) => fine?.outlines[id] ?? d;
	return {
		countries: Object.fromEntries(Object.entries(first.countries).map(([id, d]) => [id, finer(id, d)])),
		context: Object.entries(first.context).map(([id, { d }]) => finer(id, d)),
		water: fine?.water || first.water,
		rivers: fine?.rivers || first.rivers,
		areas: disputed.map(area),
		nobodys: disputed.filter(({ givenTo }) => givenTo === null).map(area),
		lines: first.lines.map(({ id, kind, d }) => ({ kind, d: fine?.lines[id] ?? d }))
	};
}

/** What names are placed by, from the drawing alone; every outline is read once. */
export function outlinesIn({ countries, areas }: Drawing): Required<Pick<Placement, 'rings' | 'neutral'>> {
	const known = new Map<string, Rings>();
	return {
		rings: (id) => {
			const rings = known.get(id) ?? readRings(countries[id] ?? '');
			known.set(id, rings);
			return rings;
		},
		neutral: areas.flatMap(readRings)
	};
}
