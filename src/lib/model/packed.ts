/**
 * Records for the browser, packed: the names of fields, which records repeat hundreds of times, stand once for
 * each shape of record. What is kept for a day without network becomes a third smaller; compressed it is the same.
 * Invariant: `unpacked(packed(value))` equals `value`, fields in their order.
 */

/** Whatever JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A list starts with 0, a record with the number of its shape, counted from 1. */
type Value = string | number | boolean | null | readonly Value[];
/** The shapes, each its names of fields, and the value. */
export type Packed = readonly [shapes: readonly (readonly string[])[], value: Value];

const LIST = 0;

/** @param value as JSON would write it */
export function packed(value: Json): Packed {
	const shapes: string[][] = [];
	const known = new Map<string, number>();
	const numberOf = (names: string[]) => {
		const shape = JSON.stringify(names);
		const number = known.get(shape) ?? shapes.push(names);
		known.set(shape, number);
		return number;
	};
	const write = (part: Json): Value => {
		if (part === null || typeof part !== 'object') return part;
		if (isList(part)) return [LIST, ...part.map(write)];
		return [numberOf(Object.keys(part)), ...Object.values(part).map(write)];
	};
	const written = write(value);
	return [shapes, written];
}

/** The value again. It runs in the browser, for every part of the content that comes late. */
export function unpacked([shapes, value]: Packed): Json {
	const read = (part: Value): Json => {
		if (part === null || typeof part !== 'object') return part;
		const [number, ...values] = part;
		if (number === LIST) return values.map(read);
		const names = shapes[Number(number) - 1] ?? [];
		return Object.fromEntries(names.map((name, at) => [name, read(values[at] ?? null)]));
	};
	return read(value);
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
