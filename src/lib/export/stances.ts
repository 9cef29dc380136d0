/** The machine-readable twin of the map: everything in it, as one JSON document. */
import { layers } from '../layers';
import { categoryOf, cellOf, isSoft } from '../model/category';
import type { Country, Facts, LayerId } from '../model/schema';

/** @param version of the build, as the page shows it */
export function stancesDocument(content: Facts, version: string) {
	const { outline, countries, actors, themes, events, places, relations, argument } = content;
	return {
		version,
		article: {
			title: outline.title,
			author: outline.author,
			outlet: outline.outlet,
			dateNote: outline.dateNote,
			sections: outline.sections
		},
		layers: layers.map(({ id, question, categories, ...layer }) => ({
			id,
			title: layer.label,
			question,
			categories: categories.map(({ id: category, code, label, rule, absence }) => ({
				id: category,
				code,
				label,
				rule,
				absence
			})),
			notes: layer.notes
		})),
		countries: countries.map(countryDocument),
		actors,
		themes,
		events,
		places,
		relations,
		argument
	};
}

/** The file's text. */
export const stancesText = (content: Facts, version: string): string =>
	JSON.stringify(stancesDocument(content, version), null, '\t');

function countryDocument({
	id,
	name,
	neighbour,
	stance,
	summary,
	outlook,
	history,
	cautions,
	...country
}: Country) {
	const cell = (layerId: LayerId) => {
		const layer = layers.find((candidate) => candidate.id === layerId);
		if (!layer) return null;
		const whole = { id, name, neighbour, stance, summary, outlook, history, cautions, ...country };
		const { code, also, confidence, otherReading, themes, claims } = cellOf(layer, whole);
		const category = categoryOf(layer, whole).id;
		return {
			code,
			category,
			also,
			confidence,
			soft: isSoft(cellOf(layer, whole)),
			otherReading,
			themes,
			claims
		};
	};
	return {
		id,
		name,
		neighbour,
		stance,
		summary,
		outlook,
		history,
		cautions,
		cells: {
			recognition: cell('recognition'),
			engagement: cell('engagement'),
			security: cell('security')
		}
	};
}
