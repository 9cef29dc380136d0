/** A row for every country, a column for every layer: which kind of silence it is, or that there is an answer. */
import { layers } from '../layers';
import type { MatrixRow } from '../layers/silence-matrix';
import { ABSENCES } from './cells-table';
import type { Table } from './table';
import { countryId, countryName } from './table-fields';

/** What stands where the article says something, "none" included. */
const STATED = 'stated';

export const silenceTable: Table<MatrixRow> = {
	name: 'silence',
	title: 'Silence',
	description:
		'Where the article is silent, and how: a row for each country, a column for each layer. What it states is in cells.csv.',
	key: 'country_id',
	fields: [
		countryId(true),
		countryName,
		...layers.map(({ id, question }) => ({
			name: id,
			type: 'string' as const,
			description: `“${question}”: the kind of silence, or “${STATED}” where the article answers.`,
			constraints: { required: true, enum: [STATED, ...ABSENCES] },
			of: ({ cells }: MatrixRow) => cells.find(({ layer }) => layer.id === id)?.silence ?? STATED
		}))
	]
};
