/** A strict reader of CSV. */
import { parse } from 'csv-parse/sync';
import { BYTE_ORDER_MARK } from '../../../src/lib/export/csv';

/** @throws Error where the text is no CSV of RFC 4180: another end of a line, a stray quote, a row of another length */
export function readCsv(text: string): Record<string, string>[] {
	if (!text.startsWith(BYTE_ORDER_MARK)) throw new Error('No byte order mark: Excel would misread it.');
	return parse<Record<string, string>>(text, {
		record_delimiter: '\r\n',
		relax_column_count: false,
		relax_quotes: false,
		skip_empty_lines: false,
		bom: true,
		columns: true
	});
}
