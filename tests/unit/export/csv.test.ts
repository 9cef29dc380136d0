/** Tables that a strict reader and a spreadsheet both read as they were meant. */
import content from 'virtual:content';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cellsTable } from '../../../src/lib/export/cells-table';
import { claimsTable } from '../../../src/lib/export/claims-table';
import { csvCell, csvText } from '../../../src/lib/export/csv';
import { sentencesTable } from '../../../src/lib/export/sentences-table';
import { silenceTable } from '../../../src/lib/export/silence-table';
import type { FieldEntry, Table } from '../../../src/lib/export/table';
import { layers } from '../../../src/lib/layers';
import { readCsv } from './csv-reader';
import { fileAt } from './files';

const one: Table<string> = {
	name: 'one',
	title: 'One',
	description: 'One column.',
	key: 'it',
	fields: [{ name: 'it', type: 'string', description: 'It.', of: (row) => row }]
};

describe('a text in a cell', () => {
	const HOSTILE = [
		'a,b',
		'say "no"',
		'two\r\nlines',
		'two\nlines',
		' blank ',
		'',
		'Ünï – “x’s”',
		'<script>',
		"it's",
		'"',
		',',
		'\u2028'
	];

	test.each(HOSTILE)('comes back as it was: %j', (text) => {
		expect(readCsv(csvText(one, [text, 'after']))).toEqual([{ it: text }, { it: 'after' }]);
	});

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://example.org","x")'])(
		'is never a formula: %j',
		(text) => {
			const [row] = readCsv(csvText(one, [text]));
			expect(row?.['it']).toBe(`'${text}`);
		}
	);

	test('is a number or a yes where it is one', () => {
		expect([csvCell(3), csvCell(-3), csvCell(true), csvCell(false)]).toEqual(['3', '-3', 'true', 'false']);
	});
});

/** What the dictionary says and the rows do not keep. */
function offences(
	rows: readonly Record<string, string>[],
	key: string,
	fields: readonly FieldEntry[]
): string[] {
	return fields.flatMap(({ name, type, constraints }) => {
		const values = rows.map((row) => row[name] ?? 'MISSING');
		const wrong = values.filter(
			(value) =>
				(constraints?.required && value === '') ||
				(value !== '' && constraints?.enum && !constraints.enum.includes(value)) ||
				(value !== '' && constraints?.pattern && !new RegExp(constraints.pattern).test(value)) ||
				(type === 'integer' && !/^\d+$/.test(value)) ||
				(type === 'boolean' && !/^(true|false)$/.test(value))
		);
		const repeated = (constraints?.unique || name === key) && new Set(values).size < values.length;
		return [...wrong.map((value) => `${name}: ${value}`), ...(repeated ? [`${name} repeats`] : [])];
	});
}

describe.each([
	['cells', cellsTable, 14 * 3],
	['silence', silenceTable, 14],
	['claims', claimsTable, null],
	['sentences', sentencesTable, null]
] as const)('%s.csv', (name, table, count) => {
	const text = fileAt(`${name}.csv`);
	const rows = readCsv(text);

	test('is read by a strict reader, with the columns of its dictionary', () => {
		expect(Object.keys(rows[0] ?? {})).toEqual(table.fields.map((field) => field.name));
		if (count) expect(rows).toHaveLength(count);
	});

	test('ends every line with CR LF, the last one too', () => {
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test('keeps what its dictionary promises', () => {
		expect(offences(rows, table.key, table.fields)).toEqual([]);
	});

	test('has no cell that a spreadsheet would carry out', () => {
		const cells = (parse(text, { bom: true }) as string[][]).flat();
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});

	test('explains every column in a sentence', () => {
		expect(table.fields.filter(({ description }) => !/^[A-Z“].*\.$/.test(description))).toEqual([]);
	});
});

describe('the rows', () => {
	const claims = readCsv(fileAt('claims.csv'));
	const cells = readCsv(fileAt('cells.csv'));

	test('of claims are all claims of all records, in words, kind and sources', () => {
		const wanted = content.countries.flatMap(({ id, cells: own, outlook, history, stance, summary }) => [
			...layers.flatMap((layer) =>
				own[layer.id].claims.map(({ text, kind }, at) => [`${id}.${layer.id}.${at + 1}`, kind, text])
			),
			...outlook.map(({ text, kind }, at) => [`${id}.outlook.${at + 1}`, kind, text]),
			...history.map(({ text, kind }, at) => [`${id}.history.${at + 1}`, kind, text]),
			[`${id}.stance.1`, '', stance.text],
			[`${id}.summary.1`, '', summary.text]
		]);
		expect(claims.map((row) => [row['id'], row['kind'], row['text']])).toEqual(wanted);
	});

	test('of cells count the claims that the other table has', () => {
		const wrong = cells.filter(
			(cell) =>
				claims.filter((claim) => claim['id']?.startsWith(`${cell['id']}.`)).length !== Number(cell['claims'])
		);
		expect(wrong).toEqual([]);
	});

	test('cite sentences of the article, each once', () => {
		const lists = [...cells, ...claims].map((row) => (row['citations'] ?? '').split('; '));
		expect(lists.filter((list) => list.some((code) => !/^[0-8]\.[1-9]\.[1-9]\d*$/.test(code)))).toEqual([]);
		expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
	});

	test('lead both ways: each cited sentence has a row with its fingerprint, and names the cells that cite it', () => {
		const sentences = readCsv(fileAt('sentences.csv'));
		const ids = new Set(sentences.map(({ id }) => id));
		const listOf = (text = '') => text.split('; ').filter(Boolean);
		const cited = [...cells, ...claims].flatMap((row) => listOf(row['citations']));
		expect(cited.filter((id) => !ids.has(id))).toEqual([]);
		const there = cells.flatMap((cell) => listOf(cell['citations']).map((id) => `${id} ${cell['id']}`));
		const back = sentences.flatMap(({ id, cells: own }) => listOf(own).map((cell) => `${id} ${cell}`));
		expect([...back].sort()).toEqual([...there].sort());
	});
});
