/** The shape of a layer: a value that can be listed, tested, printed and diffed. */
import type { Citation, LayerId } from './schema';

/**
 * Why a country has no answer. Never merged, in words or in drawing:
 * named but silent · an earlier role only · the question does not apply · not in the article at all.
 */
export type Absence = 'not-stated' | 'past-role-only' | 'not-applicable' | 'not-mentioned';

/** Colour tokens; `map/palette.ts` decides the colour of each in each theme. */
export type ColourToken =
	| 'recognised'
	| 'short-of-recognition'
	| 'state-to-state'
	| 'engaged'
	| 'watching'
	| 'concern'
	| 'source'
	| 'exposed'
	| 'says-none'
	| 'silence'
	| 'past-role'
	| 'subject'
	| 'land';

/** Category patterns. Diagonal hatching and line styles belong to disputed areas and borders. */
export type PatternId = 'none' | 'dots' | 'stripes' | 'grid' | 'rings';

/** Shapes at the names, in ink alone, when this is the second layer; `layers/symbols.ts` draws them. */
export type SymbolId =
	| 'square'
	| 'half-square'
	| 'open-square'
	| 'split-square'
	| 'triangle-up'
	| 'triangle-down'
	| 'dome'
	| 'bars'
	| 'cross'
	| 'star'
	| 'dots'
	| 'broken-dash'
	| 'dot';

export interface Category {
	/** Slug, unique in the layer. */
	id: string;
	/** The code of the codebook, unique over all layers ("A1"). */
	code: string;
	/** Two to six words for legend, tooltip, panel and speech. */
	label: string;
	/** The decision rule in a line. */
	rule: string;
	/** Null: the article says something. */
	absence: Absence | null;
	colour: ColourToken;
	pattern: PatternId;
	/** Its own in the layer; what the article does not say has a quiet one, never none. */
	symbol: SymbolId;
}

/** A collective statement or a caution of the legend: a note, never a fill. */
export interface LayerNote {
	text: string;
	citations: readonly Citation[];
}

export interface Layer {
	id: LayerId;
	/** One word for the control. */
	label: string;
	/** Page title and first heading. */
	question: string;
	/** One line under the question. */
	standfirst: string;
	/** In legend order; those that no country has stay in the codebook and out of the legend. */
	categories: readonly Category[];
	/** The finding in a sentence, made from the counts by category code. */
	headline: (count: (code: string) => number) => string;
	notes: readonly LayerNote[];
}
