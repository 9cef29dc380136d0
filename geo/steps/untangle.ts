import { findCrossings } from './crossings';
import { same } from './read';
import type { Weighted } from './simplify';
import type { Line, Point } from './types';

/** One arc on its way to the output: source vertices with weights, and which of them are drawn. */
export interface Draft {
	weighted: Weighted[];
	kept: number[];
}

/** An arc on the output grid, and which source vertex each of its points is. */
interface Drawn {
	line: Line;
	source: number[];
}

/**
 * Thinning can make a line cross a neighbour, or itself. Where it does, the weightiest vertex under each of the two
 * segments comes back, until nothing crosses or nothing is left to bring back.
 */
export function untangle(drafts: Draft[], snap: (point: Point) => Point): Line[] {
	const current = [...drafts];
	for (;;) {
		const drawn = current.map((draft) => onGrid(draft, snap));
		let restored = false;
		for (const { segments } of findCrossings(drawn.map(({ line }) => line))) {
			for (const [arc, k] of segments) {
				const vertex = heaviestBetween(current[arc], drawn[arc].source[k], drawn[arc].source[k + 1]);
				if (vertex === undefined) continue;
				current[arc] = { ...current[arc], kept: [...current[arc].kept, vertex].sort((a, b) => a - b) };
				restored = true;
			}
		}
		if (!restored) return drawn.map(({ line }) => line);
	}
}

/** The kept vertices on the output grid, without repetitions. */
function onGrid({ weighted, kept }: Draft, snap: (point: Point) => Point): Drawn {
	const drawn: Drawn = { line: [], source: [] };
	for (const vertex of kept) {
		const point = snap([weighted[vertex][0], weighted[vertex][1]]);
		const last = drawn.line[drawn.line.length - 1];
		if (last && same(last, point)) continue;
		drawn.line.push(point);
		drawn.source.push(vertex);
	}
	return drawn;
}

function heaviestBetween({ weighted, kept }: Draft, from: number, to: number): number | undefined {
	const hidden = weighted
		.map((_, vertex) => vertex)
		.slice(from + 1, to)
		.filter((vertex) => !kept.includes(vertex));
	return hidden.sort((a, b) => weighted[b][2] - weighted[a][2] || a - b)[0];
}
