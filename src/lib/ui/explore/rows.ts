/** What table and cards show of a country, put together once. */
import { silenceMatrix, type MatrixCell } from '../../layers/silence-matrix';
import { SUBJECT } from '../../model/category';
import { shownOf } from '../../model/claims';
import type { Layer } from '../../model/layer';
import type { MapCountry } from '../../model/map-content';
import type { ClaimKind } from '../../model/schema';
import type { Ground } from '../../model/table-content';
import type { ClaimsChoice } from '../../model/view';

export interface Row {
	country: MapCountry;
	/** Where it lies to the subject: reference geography, not the article's. */
	place: string;
	/** One for each layer, with the kinds of all claims of the cell. */
	cells: (MatrixCell & { kinds: readonly ClaimKind[] })[];
	/** How many claims are shown. */
	claims: number;
	/** How many different sentences the whole record cites. */
	sentences: number;
}

/** Rows in the order of the countries. */
export function rowsOf(
	countries: readonly MapCountry[],
	layers: readonly Layer[],
	grounds: readonly Ground[],
	choice: ClaimsChoice
): Row[] {
	const byId = new Map(grounds.map((ground) => [ground.id, ground]));
	return silenceMatrix(countries, layers).map(({ country, cells }) => {
		const ground = byId.get(country.id);
		const kinds = ground ? Object.values(ground.claims).flat() : [];
		return {
			country,
			place: placeOf(country),
			cells: cells.map((cell) => ({ ...cell, kinds: ground?.claims[cell.layer.id] ?? [] })),
			claims: shownOf(
				kinds.map((kind) => ({ kind })),
				choice
			).length,
			sentences: ground?.sentences ?? 0
		};
	});
}

function placeOf({ id, neighbour }: MapCountry): string {
	if (id === SUBJECT) return 'The subject';
	return neighbour ? 'Land neighbour' : 'Named in the article';
}
