/** Finds citations, references and cells wherever they stand, so that a check cannot forget a place. */
import * as v from 'valibot';
import type { Located } from './records-read';
import {
	CitationSchema,
	RefSchema,
	type Cell,
	type Citation,
	type Country,
	type LayerId,
	type Ref
} from './schema';

export interface Found<T> {
	field: string;
	value: T;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every object below (and including) `value`, with its field path. */
function everyObject(value: unknown, field = ''): Found<object>[] {
	if (Array.isArray(value))
		return value.flatMap((item: unknown, index) => everyObject(item, `${field}[${index}]`));
	if (!isObject(value)) return [];
	const below = Object.entries(value).flatMap(([key, item]) =>
		everyObject(item, field ? `${field}.${key}` : key)
	);
	return [{ field, value }, ...below];
}

/** What a file mentions, of broken records too: a reference to a broken record is not a second mistake. */
export interface Mentions {
	ids: Found<string>[];
	citations: Found<Citation>[];
	references: Found<Ref>[];
}

export function mentionsIn(data: unknown): Mentions {
	const objects = everyObject(data);
	return {
		ids: objects.flatMap(({ field, value }) =>
			'id' in value && typeof value.id === 'string' ? [{ field, value: value.id }] : []
		),
		citations: objects.flatMap(({ field, value }) => (v.is(CitationSchema, value) ? [{ field, value }] : [])),
		references: objects.flatMap(({ field, value }) => (v.is(RefSchema, value) ? [{ field, value }] : []))
	};
}

export interface PlacedCell {
	country: Country;
	file: string;
	layer: LayerId;
	cell: Cell;
	field: string;
}

export function cellsOf({ file, record: country }: Located<Country>): PlacedCell[] {
	const { recognition, engagement, security } = country.cells;
	const placed = (layer: LayerId, cell: Cell) => ({ country, file, layer, cell, field: `cells.${layer}` });
	return [placed('recognition', recognition), placed('engagement', engagement), placed('security', security)];
}
