/** What a picture of the map is drawn from: outlines as path data in world units (camera.ts). */
import type { FineGeometry } from './fine-geometry';
import type { FirstPaint } from './svg-base-markup';

export interface Drawing {
	/** By country id. */
	countries: Readonly<Record<string, string>>;
	/** Land without a record. */
	context: readonly string[];
	/** Lakes. */
	water: string;
	/** Disputed areas. */
	areas: readonly string[];
	/** Disputed stretches with their kind, see `DASHES`. */
	lines: readonly { kind: string; d: string }[];
}

/** The committed geometry; with the finer outlines where they are given. */
export function drawingOf(first: FirstPaint, fine?: FineGeometry): Drawing {
	const finer = (id: string, d: string) => fine?.outlines[id] ?? d;
	return {
		countries: Object.fromEntries(Object.entries(first.countries).map(([id, d]) => [id, finer(id, d)])),
		context: Object.entries(first.context).map(([id, { d }]) => finer(id, d)),
		water: fine?.water || first.water,
		areas: first.areas.filter(({ kind }) => kind === 'disputed').map(({ id, d }) => fine?.areas[id] ?? d),
		lines: fine && fine.lines.length > 0 ? fine.lines : first.lines
	};
}
