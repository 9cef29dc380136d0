/** The machine-readable twin of the map: everything in it, as one JSON document. */
import { layers } from '../layers';
import { categoryOf, cellOf, isSoft } from '../model/category';
import { cellId, sentenceId } from '../model/data-ids';
import { lockedSentences } from '../model/lock';
import type { Coding, Country, Facts, LayerId } from '../model/schema';

/** @param version of the build, as the page shows it */
export function stancesDocument(content: Facts, coding: Coding, version: string) {
	const { outline, countries, actors, themes, events, places, relations, argument } = content;
	return {
		version,
		article: {
			title: outline.title,
			author: outline.author,
			outlet: outline.outlet,
			dateNote: outline.dateNote,
			sections: outline.sections,
			/** What citations are bound to, never the words. */
			sentences: lockedSentences(coding.fingerprints).map(({ place, fingerprint }) => ({
				id: sentenceId(place),
				...place,
				sha256: fingerprint
			}))
		},
		coding: { codedOn: outline.codedOn, versions: coding.changes },
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
		argument,
		spots: coding.spots
	};
}

/** The file's text. */
export const stancesText = (content: Facts, coding: Coding, version: string): string =>
	JSON.stringify(stancesDocument(content, coding, version), null, '\t');

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
			id: cellId(id, layerId),
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
