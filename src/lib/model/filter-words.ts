/** What a filter shows, in a sentence: how many states, and under which conditions. */
import { codesIn, leftOutBy, NEIGHBOURS, type Filter, type LayerCodes } from './filter';
import type { Layer } from './layer';
import type { MapCountry } from './map-content';
import type { Theme } from './schema';
import { countOf, listOf, numberWord, uncapitalise } from './words';

export interface FilterGround {
	layers: readonly Layer[];
	codes: LayerCodes;
	countries: readonly MapCountry[];
	/** Titles of themes, where they are known; the id stands for one that is not. */
	themes: readonly Pick<Theme, 'id' | 'title'>[];
}

/** Words of a filter that widen each other: one condition. */
interface Condition {
	/** What it is about, as in "without the condition on …". */
	about: string;
	/** What is so where it is met, true of one state and of many. */
	clause: string;
	words: readonly string[];
}

/** Whether a filter asks for a theme, so that its title is needed. */
export function asksForThemes(filter: Filter, codes: LayerCodes): boolean {
	return themesIn(filter, codes).length > 0;
}

/**
 * "5 of 14 states shown: recognition is “The article does not say” and there is a land border …"; where none is
 * shown, that, and which single condition could go. Categories by their labels, so that silence is called silence.
 * Empty without a filter.
 */
export function filterSentence(filter: Filter, ground: FilterGround): string {
	if (filter.length === 0) return '';
	const conditions = conditionsOf(filter, ground);
	const clauses = listOf(conditions.map(({ clause }) => clause));
	const shown = shownBy(filter, ground);
	if (shown > 0) return `${shown} of ${ground.countries.length} states shown: ${clauses}.`;
	if (conditions.length < 2) return `No state meets the condition: ${clauses}.`;
	return [`No state meets all conditions together: ${clauses}.`, ...wayOut(filter, conditions, ground)].join(
		' '
	);
}

/** The condition without which most states are shown, if any are. */
function wayOut(filter: Filter, conditions: readonly Condition[], ground: FilterGround): string[] {
	const [best] = conditions
		.map(({ about, words }) => ({
			about,
			count: shownBy(
				filter.filter((word) => !words.includes(word)),
				ground
			)
		}))
		.sort((a, b) => b.count - a.count);
	if (!best || best.count === 0) return [];
	return [`Without the condition on ${best.about}: ${countOf(best.count, 'state', 'states')}.`];
}

function shownBy(filter: Filter, { countries, codes }: FilterGround): number {
	return countries.length - leftOutBy(filter, countries, codes).length;
}

function conditionsOf(filter: Filter, { layers, codes, countries, themes }: FilterGround): Condition[] {
	const inLayers = layers.flatMap(({ id, label, categories }) => {
		const wanted = categories.filter(({ code }) => filter.includes(code));
		if (wanted.length === 0) return [];
		// Categories of the codebook that no state has are named only where nothing else is asked for.
		const held = wanted.filter(({ code }) => countries.some(({ cells }) => cells[id].code === code));
		const named = held.length > 0 ? held : wanted;
		const about = uncapitalise(label);
		return {
			about,
			clause: `${about} is ${orList(named.map((category) => category.label))}`,
			words: wanted.map(({ code }) => code)
		};
	});
	const neighbours = filter.includes(NEIGHBOURS)
		? [
				{
					about: 'land neighbours',
					clause: 'there is a land border with Afghanistan (reference geography)',
					words: [NEIGHBOURS]
				}
			]
		: [];
	const asked = themesIn(filter, codes);
	const titles = asked.map((id) => themes.find((theme) => theme.id === id)?.title ?? id);
	const inThemes =
		asked.length > 0
			? [{ about: 'themes', clause: `the coding names the theme ${orList(titles)}`, words: asked }]
			: [];
	return [...inLayers, ...neighbours, ...inThemes];
}

function themesIn(filter: Filter, codes: LayerCodes): string[] {
	const known = codesIn(codes);
	return filter.filter((word) => word !== NEIGHBOURS && !known.includes(word));
}

/** “A”, “A” or “B”, “A”, “B” or “C”. */
function orList(items: readonly string[]): string {
	const quoted = items.map((item) => `“${item}”`);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

/** Said when a filter is taken away. */
export function allShown(countries: readonly unknown[]): string {
	return `All ${numberWord(countries.length)} states are shown.`;
}
