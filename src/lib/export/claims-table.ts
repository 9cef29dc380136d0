/** A row for every claim: what a country's record says, of which kind it is, and what it rests on. */
import { layers } from '../layers';
import { claimId } from '../model/data-ids';
import type { Citation, ClaimKind, Country } from '../model/schema';
import type { Table } from './table';
import { countryId, countryName, sentencesCited } from './table-fields';

interface Said {
	text: string;
	citations: readonly Citation[];
	/** Stance and summary put several claims together, so they are of no one kind. */
	kind?: ClaimKind;
}

export interface ClaimRow extends Said {
	id: string;
	country: Country;
	/** The layer of a cell, or another part of the record. */
	field: string;
}

const OTHERS = ['outlook', 'history', 'stance', 'summary'] as const;
const FIELDS = [...layers.map(({ id }) => id), ...OTHERS];

export function claimRows(countries: readonly Country[]): ClaimRow[] {
	return countries.flatMap((country) =>
		FIELDS.flatMap((field) =>
			saidIn(country, field).map((said, at) => ({
				...said,
				id: claimId(country.id, field, at),
				country,
				field
			}))
		)
	);
}

function saidIn(country: Country, field: (typeof FIELDS)[number]): readonly Said[] {
	if (field === 'outlook' || field === 'history') return country[field];
	if (field === 'stance' || field === 'summary') return [country[field]];
	return country.cells[field].claims;
}

export const claimsTable: Table<ClaimRow> = {
	name: 'claims',
	title: 'Claims',
	description:
		'What the colours rest on: a row for each claim in our words, whether it is reported, a view or a forecast, and its sources.',
	key: 'id',
	fields: [
		{
			name: 'id',
			type: 'string',
			description: 'Name of the claim: country, part of the record, number.',
			constraints: { required: true, unique: true, pattern: '^[A-Z]{3}\\.[a-z]+\\.[1-9][0-9]*$' },
			of: ({ id }) => id
		},
		countryId(),
		countryName,
		{
			name: 'field',
			type: 'string',
			description: 'The layer whose cell it supports, or another part of the record.',
			constraints: { required: true, enum: FIELDS },
			of: ({ field }) => field
		},
		{
			name: 'kind',
			type: 'string',
			description:
				'Reported as a fact, a view that the article gives or attributes, or a forecast; empty for stance and summary, which join several.',
			constraints: { enum: ['reported', 'view', 'forecast'] },
			of: ({ kind }) => kind ?? ''
		},
		{
			name: 'text',
			type: 'string',
			description: 'The claim in our words.',
			constraints: { required: true },
			of: ({ text }) => text
		},
		sentencesCited(({ citations }: ClaimRow) => citations)
	]
};
