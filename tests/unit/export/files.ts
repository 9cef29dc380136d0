/** The files of the data as they are made, and strict readers of them. */
import { parse } from 'csv-parse/sync';
import { BYTE_ORDER_MARK } from '../../../src/lib/export/csv';
import { dataFiles } from '../../../src/routes/data/files.server';

export { dataFiles };

export function fileAt(path: string): string {
	const file = dataFiles.find((one) => one.path === path);
	if (!file) throw new Error(`No file ${path} in the data.`);
	return file.text;
}

/** @throws Error where the text is no CSV of RFC 4180: another end of a line, a stray quote, a row of another length */
export function readCsv(text: string): Record<string, string>[] {
	if (!text.startsWith(BYTE_ORDER_MARK)) throw new Error('No byte order mark: Excel would misread it.');
	const strict = {
		record_delimiter: '\r\n',
		relax_column_count: false,
		relax_quotes: false,
		skip_empty_lines: false
	};
	return parse<Record<string, string>>(text, { ...strict, bom: true, columns: true });
}
