/** Countries by what a person types: name, id, or another name. */
import type { Country } from './schema';
import { fold } from './fold';

/**
 * Those whose name or other name begins like the text, then those that hold it; all for an empty text.
 * Case, accents and separators do not matter.
 */
export function matchingCountries<T extends Pick<Country, 'id' | 'name' | 'aliases'>>(
	text: string,
	countries: readonly T[]
): T[] {
	const wanted = fold(text);
	const rank = ({ id, name, aliases }: T) => {
		const words = [id, name, ...aliases].map(fold);
		if (words.some((word) => word.startsWith(wanted))) return 0;
		return words.some((word) => word.includes(wanted)) ? 1 : 2;
	};
	return countries
		.map((country) => ({ country, rank: rank(country) }))
		.filter((entry) => entry.rank < 2)
		.sort((a, b) => a.rank - b.rank)
		.map(({ country }) => country);
}
