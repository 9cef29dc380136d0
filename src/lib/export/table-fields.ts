/** Columns that several tables have, each described once. */
import { citationList } from '../model/data-ids';
import type { Citation, Country } from '../model/schema';
import type { Field } from './table';

type OfCountry = { country: Pick<Country, 'id' | 'name'> };

/** @param unique whether each country has one row */
export const countryId = (unique = false): Field<OfCountry> => ({
	name: 'country_id',
	type: 'string',
	description: 'ISO 3166-1 alpha-3.',
	constraints: { required: true, ...(unique && { unique }), pattern: '^[A-Z]{3}$' },
	of: ({ country }) => country.id
});

export const countryName: Field<OfCountry> = {
	name: 'country',
	type: 'string',
	description: 'Name as the article spells it.',
	constraints: { required: true },
	of: ({ country }) => country.name
};

/** @param of the citations of a row */
export const sentencesCited = <Row>(of: (row: Row) => readonly Citation[]): Field<Row> => ({
	name: 'citations',
	type: 'string',
	description:
		'Section, paragraph and sentence of the article, several with “; ” between them; fingerprints are in sentences.csv.',
	constraints: { required: true },
	of: (row) => citationList(of(row))
});
