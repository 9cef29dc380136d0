/** The table of all countries: in which order its rows stand. Pure, for any number of countries and layers. */
import type { LayerCodes } from './filter';
import { fold } from './fold';

/** Of a country what an order asks. */
export interface Sortable {
	name: string;
	cells: Readonly<Record<string, { readonly code: string }>>;
}

/** Before a column: the other way round. */
const TURNED = '-';

/** A sort as an address has it, taken apart: "-security" is the column `security`, turned round. */
export function sortParts(sort: string): { column: string; turned: boolean } {
	return sort.startsWith(TURNED)
		? { column: sort.slice(TURNED.length), turned: true }
		: { column: sort, turned: false };
}

/** The sort after the head of a column was pressed: by it, and pressed again the other way round. */
export function sortPressed(sort: string, column: string): string {
	return sort === column ? TURNED + column : column;
}

/**
 * The countries in the order of a column: of names by the alphabet, of a layer by the order of its legend. Where that
 * says nothing the alphabet decides, whichever way round, and what still is equal stays as it was. The same on
 * every machine, whatever its language.
 * @param sort `name` or a layer, with "-" before it the other way round; anything else means names
 * @param codes the codes of each layer in the order of its legend; a code that is none of them comes last
 */
export function sortCountries<C extends Sortable>(
	countries: readonly C[],
	sort: string,
	codes: LayerCodes
): C[] {
	const { column, turned } = sortParts(sort);
	const own = Object.hasOwn(codes, column) ? codes[column] : undefined;
	const places = new Map(own?.map((code, at) => [code, turned ? -at : at]));
	const rows = countries.map((country) => ({
		country,
		place: own ? (places.get(country.cells[column]?.code ?? '') ?? Infinity) : 0,
		word: fold(country.name)
	}));
	const alphabet = !own && turned ? -1 : 1;
	rows.sort((a, b) => {
		if (a.place !== b.place) return a.place < b.place ? -1 : 1;
		return alphabet * (before(a.word, b.word) || before(a.country.name, b.country.name));
	});
	return rows.map(({ country }) => country);
}

/** By the numbers of the characters: −1, 0 or 1. */
function before(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
