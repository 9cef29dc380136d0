/** A row for every cell: one country's answer to one layer's question. */
import { layers } from '../layers';
import { categoryByCode, categoryOf, cellOf, isSoft } from '../model/category';
import { cellId } from '../model/data-ids';
import type { Category, Layer } from '../model/layer';
import type { Cell, Country } from '../model/schema';
import { joined, type Table } from './table';
import { countryId, countryName, sentencesCited } from './table-fields';

export interface CellRow {
	country: Country;
	layer: Layer;
	cell: Cell;
	category: Category;
	/** Of the coding, as the page shows it. */
	version: string;
}

/** Countries in their order, and for each the layers in theirs. */
export function cellRows(countries: readonly Country[], version: string): CellRow[] {
	return countries.flatMap((country) =>
		layers.map((layer) => ({
			country,
			layer,
			cell: cellOf(layer, country),
			category: categoryOf(layer, country),
			version
		}))
	);
}

const categories = layers.flatMap((layer) => layer.categories);
const unique = (values: readonly string[]) => [...new Set(values)];
/** Every kind of silence that there is, also those that no row has. */
export const ABSENCES = unique(categories.flatMap(({ absence }) => absence ?? []));
export const LAYER_IDS = layers.map(({ id }) => id);

export const cellsTable: Table<CellRow> = {
	name: 'cells',
	title: 'Cells',
	description:
		'The map itself: a row for each country and layer, with code, category, kind of silence and sources.',
	key: 'id',
	fields: [
		{
			name: 'id',
			type: 'string',
			description: 'Name of the cell: country and layer.',
			constraints: { required: true, unique: true, pattern: '^[A-Z]{3}\\.[a-z]+$' },
			of: ({ country, layer }) => cellId(country.id, layer.id)
		},
		countryId(),
		countryName,
		{
			name: 'neighbour',
			type: 'boolean',
			description: 'Land neighbour of Afghanistan: reference geography, the article does not say.',
			constraints: { required: true },
			of: ({ country }) => country.neighbour
		},
		{
			name: 'layer',
			type: 'string',
			description: 'The question that is answered.',
			constraints: { required: true, enum: LAYER_IDS },
			of: ({ layer }) => layer.id
		},
		{
			name: 'code',
			type: 'string',
			description: 'Code of the codebook.',
			constraints: { required: true, enum: categories.map(({ code }) => code) },
			of: ({ category }) => category.code
		},
		{
			name: 'category_id',
			type: 'string',
			description: 'The category in one word, unique within its layer.',
			constraints: { required: true, enum: unique(categories.map(({ id }) => id)) },
			of: ({ category }) => category.id
		},
		{
			name: 'category',
			type: 'string',
			description: 'The category as the map words it.',
			constraints: { required: true, enum: unique(categories.map(({ label }) => label)) },
			of: ({ category }) => category.label
		},
		{
			name: 'absence',
			type: 'string',
			description:
				'Kind of silence; empty where the article says something. That it says “none” is a statement, so empty too.',
			constraints: { enum: ABSENCES },
			of: ({ category }) => category.absence ?? ''
		},
		{
			name: 'also',
			type: 'string',
			description: 'Codes that hold beside the first, several with “; ” between them.',
			of: ({ cell }) => joined(cell.also)
		},
		{
			name: 'confidence',
			type: 'string',
			description: 'How sure the coding is.',
			constraints: { required: true, enum: ['high', 'medium', 'low'] },
			of: ({ cell }) => cell.confidence
		},
		{
			name: 'soft',
			type: 'boolean',
			description: 'Whether another reading of the article can be defended.',
			constraints: { required: true },
			of: ({ cell }) => isSoft(cell)
		},
		{
			name: 'other_codes',
			type: 'string',
			description: 'Codes of the other reading.',
			of: ({ cell }) => joined(cell.otherReading?.codes ?? [])
		},
		{
			name: 'other_categories',
			type: 'string',
			description: 'The same as the map words them.',
			of: ({ cell, layer }) =>
				joined((cell.otherReading?.codes ?? []).map((code) => categoryByCode(layer, code).label))
		},
		{
			name: 'other_why',
			type: 'string',
			description: 'What speaks for and against the other reading.',
			of: ({ cell }) => cell.otherReading?.why ?? ''
		},
		{
			name: 'themes',
			type: 'string',
			description: 'Ids of security themes, see stances.json.',
			of: ({ cell }) => joined(cell.themes)
		},
		{
			name: 'claims',
			type: 'integer',
			description: 'How many claims the cell rests on, see claims.csv.',
			constraints: { required: true },
			of: ({ cell }) => cell.claims.length
		},
		sentencesCited(({ cell }: CellRow) => cell.claims.flatMap(({ citations }) => citations)),
		{
			name: 'version',
			type: 'string',
			description: 'Version of the map that the row is from.',
			constraints: { required: true },
			of: ({ version }) => version
		}
	]
};
