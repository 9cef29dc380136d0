/** Events: what is told of them twice agrees, and a date in words can be read where the time axis shows it. */
import { cites, paragraphText } from './citations';
import type { Check } from './checks';
import { exists, idsOf } from './records-links';
import { problemAt } from './records-problem';
import { decadeIn, WITHIN_DECADE } from './timeline';

export const eventRelationsLeadSomewhere: Check = (records) =>
	records.events.flatMap(({ file, field, record }) =>
		record.relations.flatMap((id, index) => {
			if (exists(records, { file: 'relations.json', id })) return [];
			const problem = `${record.id}: leads to "${id}", but there is no such record in relations.json`;
			const remedy = `Use one of ${idsOf(records, 'relations.json').join(', ')}.`;
			return [problemAt(file, `${field}.relations[${index}]`, problem, remedy)];
		})
	);

/** An arrow beside a date says that the article ties the two: it does so in a sentence that both cite. */
export const eventsShareSentencesWithTheirRelations: Check = ({ events, relations }) =>
	events.flatMap(({ file, field, record }) =>
		record.relations.flatMap((id, index) => {
			const relation = relations.find((one) => one.record.id === id)?.record;
			const shared = record.citations.some(({ sentences, ...place }) =>
				sentences.some((sentence) => cites(relation?.citations ?? [], { ...place, sentence }))
			);
			if (!relation || shared) return [];
			const cited = record.citations.map(paragraphText).join(', ');
			const problem = `${record.id}: "${id}" shares no cited sentence with the event`;
			const remedy = `Remove it, or correct the citations: the event cites ${cited}.`;
			return [problemAt(file, `${field}.relations[${index}]`, problem, remedy)];
		})
	);

/** Nothing is lost where a relation is not told again: neither a view nor a sentence that only the relation cites. */
export const whatIsRepeatedIsToldByTheEvent: Check = ({ events, relations }) =>
	events.flatMap(({ file, field, record }) =>
		record.repeated.flatMap((id, index) => {
			const relation = relations.find((one) => one.record.id === id)?.record;
			const covered = relation?.citations.every(({ sentences, ...place }) =>
				sentences.every((sentence) => cites(record.citations, { ...place, sentence }))
			);
			if (record.relations.includes(id) && relation?.kind === 'reported' && covered) return [];
			const problem = `${record.id}: the event’s text cannot stand for "${id}"`;
			const remedy =
				'Name here only reported relations of this event whose sentences the event cites as well, or take it out.';
			return [problemAt(file, `${field}.repeated[${index}]`, problem, remedy)];
		})
	);

/** The axis takes a decade from the words, because there is no year to take it from. */
export const decadesAreNamed: Check = ({ events }) =>
	events.flatMap(({ file, field, record: { id, date, precision } }) =>
		!WITHIN_DECADE.includes(precision) || decadeIn(date) !== null
			? []
			: [
					problemAt(
						file,
						`${field}.date`,
						`${id}: "${date}" names no decade`,
						'Write it as "1990s" or "mid-2010s", or give another precision.'
					)
				]
	);
