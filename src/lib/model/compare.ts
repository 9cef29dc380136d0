/** Countries side by side: which pairs there are, what the article says between them, what is said of them together. */
import { SUBJECT, SUBJECT_ACTOR } from './category';
import type { Category } from './layer';
import type { Country, Ref, Relation } from './schema';
import { capitalise, countOf, listOf, numberWord } from './words';

type Named = Pick<Country, 'name' | 'inSentence'>;

/** Every two of a list, each two once, in the order of the list. */
export function pairsOf<T>(list: readonly T[]): [first: T, second: T][] {
	return list.flatMap((first, at) => list.slice(at + 1).map((second): [T, T] => [first, second]));
}

/** The country that an end of a relation is; the subject’s government stands for the subject. */
function countryOf(ref: Ref): string | null {
	if ('country' in ref) return ref.country;
	return 'actor' in ref && ref.actor === SUBJECT_ACTOR ? SUBJECT : null;
}

/**
 * Relations with one of these countries at one end and another of them at the other, in the article's order. Two that
 * stand at the same end have the same relation to a third, none to each other.
 */
export function relationsBetween(ids: readonly string[], relations: readonly Relation[]): Relation[] {
	const among = (refs: readonly Ref[]) => refs.map(countryOf).filter((id) => id && ids.includes(id));
	return relations.filter(({ from, to }) => {
		const others = among(to);
		return among(from).some((one) => others.some((other) => other !== one));
	});
}

/** What the categories of a row have in common: counts alone, and no silence is taken for agreement. */
export function sameness(categories: readonly Category[]): string {
	const different = new Set(categories.map(({ code }) => code)).size;
	if (different > 1) return countOf(different, 'different category', 'different categories');
	return categories[0]?.absence ? 'the same silence' : 'the same category';
}

/** "India, Russia and the United States" */
export function namesOf(countries: readonly Named[]): string {
	return listOf(countries.map(({ name, inSentence }) => inSentence ?? name));
}

/** The heading of a comparison: "India and Pakistan, side by side". */
export function comparisonTitle(countries: readonly Named[]): string {
	if (countries.length === 0) return 'Compare countries';
	if (countries.length === 1) return `Compare ${namesOf(countries)} with …`;
	return `${capitalise(namesOf(countries))}, side by side`;
}

/** What a reader hears when another country comes or one goes: "Comparing India, Pakistan and Russia." */
export function comparisonSpoken(countries: readonly Named[]): string {
	if (countries.length === 0) return 'No country is chosen.';
	if (countries.length === 1) return `${capitalise(namesOf(countries))} alone is chosen.`;
	return `Comparing ${namesOf(countries)}.`;
}

/** "Four at most: take one away to add another." */
export const mostOf = (most: number): string =>
	`${capitalise(numberWord(most))} at most: take one away to add another.`;
