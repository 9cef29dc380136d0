/**
 * Which countries are shown. A filter is a list of words: codes of categories, `neighbours`, ids of themes. Words
 * of one layer widen each other ("or"), as themes do; layers, themes and neighbours narrow each other ("and").
 * Pure, for any number of layers.
 */

/** In the order of the codebook; empty: everything is shown. */
export type Filter = readonly string[];

/** The codes of every layer, by its id, in the order of its legend. No code is in two layers. */
export type LayerCodes = Readonly<Record<string, readonly string[]>>;

export const NEIGHBOURS = 'neighbours';

/** Of a country what a filter asks. */
export interface Filterable {
	neighbour: boolean;
	/** By the id of their layer; themes by their ids. */
	cells: Readonly<Record<string, { readonly code: string; readonly themes: readonly string[] }>>;
}

export function codesIn(codes: LayerCodes): string[] {
	return Object.values(codes).flat();
}

/** Whether a country is shown; what follows from the filter alone is worked out once. */
export function matcher(filter: Filter, codes: LayerCodes): (country: Filterable) => boolean {
	const wanted = new Set(filter);
	const asked = Object.entries(codes).filter(([, own]) => own.some((code) => wanted.has(code)));
	const known = new Set([...codesIn(codes), NEIGHBOURS]);
	const themes = filter.filter((word) => !known.has(word));
	return ({ neighbour, cells }) =>
		(neighbour || !wanted.has(NEIGHBOURS)) &&
		(themes.length === 0 ||
			Object.values(cells).some((cell) => cell.themes.some((theme) => wanted.has(theme)))) &&
		asked.every(([layer]) => wanted.has(cells[layer]?.code ?? ''));
}

/** The ids of countries that a filter leaves out. */
export function leftOutBy<C extends Filterable & { id: string }>(
	filter: Filter,
	countries: readonly C[],
	codes: LayerCodes
): string[] {
	if (filter.length === 0) return [];
	const shown = matcher(filter, codes);
	return countries.filter((country) => !shown(country)).map(({ id }) => id);
}

/**
 * The filter after a category was pressed: it stands alone in its layer; pressed again, its layer is free again.
 * @param more adds it to the others of its layer, or takes it away, as with a key held down
 */
export function pressed(filter: Filter, code: string, codes: LayerCodes, more = false): string[] {
	const own = Object.values(codes).find((layer) => layer.includes(code)) ?? [];
	const others = filter.filter((word) => !own.includes(word));
	const same = filter.filter((word) => own.includes(word));
	const alone = same.length === 1 && same[0] === code;
	if (!more) return ordered(alone ? others : [...others, code], codes);
	return toggled(filter, code, codes);
}

/** The filter with a word more, or without it where it had it. All categories of a layer together are no condition. */
export function toggled(filter: Filter, word: string, codes: LayerCodes): string[] {
	const next = filter.includes(word) ? filter.filter((other) => other !== word) : [...filter, word];
	const whole = Object.values(codes).filter((own) => own.every((code) => next.includes(code)));
	return ordered(
		next.filter((token) => !whole.some((own) => own.includes(token))),
		codes
	);
}

/** In the order of addresses: codes, neighbours, themes by their number. */
function ordered(filter: Filter, codes: LayerCodes): string[] {
	const known = [...codesIn(codes), NEIGHBOURS];
	const themes = filter
		.filter((word) => !known.includes(word))
		.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
	return [...known.filter((word) => filter.includes(word)), ...themes];
}
