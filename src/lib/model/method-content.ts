/** What the page on method tells beside what the map knows already: counts, second readings, collectives, changes. */
import type { Actor, Cell, Change, LayerId, LockedContent } from './schema';

export interface SoftCell {
	country: string;
	layer: LayerId;
	other: NonNullable<Cell['otherReading']>;
}

export interface MethodContent {
	/** ISO 8601 day on which the coding was last decided. */
	codedOn: string;
	/** Of each section its title, and of each of its paragraphs the number of sentences. */
	sections: { number: number; title: string; sentences: number[] }[];
	/** Cells of which another reading is defensible, in the order of the layers, then of the countries. */
	soft: SoftCell[];
	/** Groups without a list of members. */
	collectives: Pick<Actor, 'id' | 'name' | 'codes' | 'text' | 'treatment' | 'citations'>[];
	/** The first actor of each code, for codes that no country has. */
	examples: Record<string, Pick<Actor, 'id' | 'name'>>;
	/** Newest first. */
	changes: Change[];
}

const LAYERS: readonly LayerId[] = ['recognition', 'engagement', 'security'];

export function methodContent(content: LockedContent): MethodContent {
	const { outline, fingerprints, countries, actors, changes } = content;
	const examples: MethodContent['examples'] = {};
	for (const { id, name, codes } of actors)
		for (const code of Object.values(codes)) examples[code] ??= { id, name };
	return {
		codedOn: outline.codedOn,
		sections: outline.sections.map(({ number, title }, at) => ({
			number,
			title,
			sentences: (fingerprints.sections[at]?.paragraphs ?? []).map(({ length }) => length)
		})),
		soft: LAYERS.flatMap((layer) =>
			countries.flatMap(({ id, cells }) => {
				const { otherReading } = cells[layer];
				return otherReading ? [{ country: id, layer, other: otherReading }] : [];
			})
		),
		collectives: actors
			.filter(({ type }) => type === 'collective')
			.map(({ id, name, codes, text, treatment, citations }) => ({
				id,
				name,
				codes,
				text,
				treatment,
				citations
			})),
		examples,
		changes: [...changes].reverse()
	};
}
