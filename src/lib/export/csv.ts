/**
 * A table as CSV: RFC 4180 (lines end with CR LF, what needs quotes has them, quotes inside are doubled), UTF-8.
 *
 * The file begins with a byte order mark. Strict readers ask to be told of it or strip it by themselves; without
 * it Excel, with which most people open such a file, reads “’” and “–” as three letters each.
 */
import type { Table } from './table';

export const BYTE_ORDER_MARK = '\ufeff';

export function csvText<Row>({ fields }: Table<Row>, rows: readonly Row[]): string {
	const head = fields.map(({ name }) => name);
	const body = rows.map((row) => fields.map(({ of }) => of(row)));
	return BYTE_ORDER_MARK + [head, ...body].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula, and carry out, gets the apostrophe that makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell, quoted where it must be. A number is a number, not a formula, also when it is negative. */
export function csvCell(value: string | number | boolean): string {
	if (typeof value !== 'string') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
