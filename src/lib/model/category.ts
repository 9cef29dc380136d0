/**
 * Which category a country gets, including every kind of silence: the one place that decides.
 * Fill, legend, tooltip, panel, speech and data all call it.
 */
import type { Category, ColourToken, Layer, PatternId } from './layer';
import type { MapCell, MapCountry } from './map-content';
import type { LayerId } from './schema';

/** Afghanistan is what the article is about: it looks the same in every layer. */
export const SUBJECT = 'AFG';
/** The government of the subject, an actor of its own: what concerns it concerns the subject. */
export const SUBJECT_ACTOR = 'taliban-iea';

/**
 * The category of a code.
 * @throws Error when the layer has no such code (the build has checked every record before).
 */
export function categoryByCode(layer: Layer, code: string): Category {
	const category = layer.categories.find((candidate) => candidate.code === code);
	if (!category) throw new Error(`Layer "${layer.id}" has no category with code "${code}".`);
	return category;
}

/** The category of a country in a layer; no record = "not in the article". */
export function categoryOf(layer: Layer, country: MapCountry | undefined): Category {
	if (!country) return notMentioned(layer);
	return categoryByCode(layer, cellOf(layer, country).code);
}

export function cellOf<C extends MapCountry>(layer: Layer, country: C): C['cells'][LayerId] {
	return country.cells[layer.id];
}

/** A soft cell is one where a second reading of the article is defensible. */
export function isSoft(cell: MapCell): boolean {
	return cell.otherReading !== null;
}

export interface Fill {
	colour: ColourToken;
	pattern: PatternId;
}

/**
 * What a country is painted with. The subject keeps its own ground in every layer and carries only
 * the pattern of what the layer says of it.
 */
export function fillOf(layer: Layer, country: MapCountry | undefined): Fill {
	const { colour, pattern } = categoryOf(layer, country);
	return country?.id === SUBJECT ? { colour: 'subject', pattern } : { colour, pattern };
}

/** A fill as one word for stylesheets and pattern ids: "engaged", "engaged+dots". */
export function fillKey({ colour, pattern }: Fill): string {
	return pattern === 'none' ? colour : `${colour}+${pattern}`;
}

function notMentioned(layer: Layer): Category {
	const category = layer.categories.find(({ absence }) => absence === 'not-mentioned');
	if (!category) throw new Error(`Layer "${layer.id}" has no category for what the article does not name.`);
	return category;
}
