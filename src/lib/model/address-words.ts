/**
 * Words of addresses: what a person types for a layer, a country, one of a list. Total: what names nothing is told,
 * the rest counts.
 */
import { fold } from './fold';
import type { LayerId } from './schema';
import type { ViewSpace } from './view';

/** Tells of a part of an address that names nothing: what kind of thing it should name, and the part. */
export type Unknown = (what: string, value: string) => void;

/** Between the parts of a list. Typed by hand it may be a comma or a space as well. */
export const JOIN = '-';
const BETWEEN = /[\s,.;+_-]+/;

/** One of a list of ids, in any case. */
export function oneOf(
	text: string,
	ids: readonly string[],
	what: string,
	unknown: Unknown
): string | undefined {
	const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
	if (found === undefined) unknown(what, text);
	return found;
}

/** Every part of a list that names one of these, each once and in their order. */
export function someOf(text: string, ids: readonly string[], what: string, unknown: Unknown): string[] {
	const parts = text.split(BETWEEN).filter(Boolean);
	const named = parts.map((part) => oneOf(part, ids, what, unknown));
	return ids.filter((id) => named.includes(id));
}

export function findLayer(text: string, space: ViewSpace): LayerId | undefined {
	return space.layers.find((id) => id === text.toLowerCase());
}

export function findCountry(text: string, space: ViewSpace): string | undefined {
	const wanted = fold(text);
	return space.countries.find(({ id, name, aliases }) =>
		[id, name, ...aliases].some((word) => fold(word) === wanted)
	)?.id;
}

/** Countries in the order of the list, each once: whoever names them in another order means the same comparison. */
export function compared(ids: readonly string[], space: ViewSpace): string[] {
	return space.countries.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** Countries that a list names, in its order. */
export function countriesIn(text: string, space: ViewSpace, unknown: Unknown): string[] {
	return text
		.split(/[,;]+/)
		.filter((part) => part.trim())
		.flatMap((part) => {
			// A name may hold what else stands between names: "United-States".
			const whole = findCountry(part, space);
			if (whole) return [whole];
			const words = part.split(BETWEEN).filter(Boolean);
			return words.flatMap((word) => findCountry(word, space) ?? (unknown('country', word), []));
		});
}

/** All categories of a layer together are no condition. */
export function withoutWholeLayers(filter: string[], codes: ViewSpace['codes']): string[] {
	const whole = Object.values(codes).filter((own) => own.every((code) => filter.includes(code)));
	return filter.filter((token) => !whole.some((own) => own.includes(token)));
}
