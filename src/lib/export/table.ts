/** A table of the data and its dictionary in one: what a column is called, what it means, what stands in it. */

/** As in Table Schema (https://datapackage.org/standard/table-schema/), as far as it is used here. */
export interface Field<Row> {
	name: string;
	type: 'string' | 'integer' | 'boolean';
	description: string;
	constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[]; pattern?: string };
	/** Several values in one cell stand with "; " between them. */
	of: (row: Row) => string | number | boolean;
}

export interface Table<Row> {
	/** Of the file, without its ending. */
	name: string;
	title: string;
	/** What it is for, in a sentence. */
	description: string;
	/** The field that names a row. */
	key: string;
	fields: readonly Field<Row>[];
}

/** What the dictionary says of a field. */
export type FieldEntry = Omit<Field<never>, 'of'>;

export const entriesOf = <Row>({ fields }: Table<Row>): FieldEntry[] =>
	fields.map(({ of: _, ...entry }) => entry);

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ');
