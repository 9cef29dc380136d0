/** Every file of the data, made from the same content while the site is made. */
import { createHash } from 'node:crypto';
import content from 'virtual:content';
import coding from 'virtual:content/coding';
import { version } from '$app/environment';
import { cellRows, cellsTable } from '$lib/export/cells-table';
import { claimRows, claimsTable } from '$lib/export/claims-table';
import { csvText } from '$lib/export/csv';
import { dataPackage } from '$lib/export/data-package';
import { countryMarkdown } from '$lib/export/markdown';
import { sentenceRows, sentencesTable } from '$lib/export/sentences-table';
import { silenceTable } from '$lib/export/silence-table';
import { stancesText } from '$lib/export/stances';
import { entriesOf, type Table } from '$lib/export/table';
import { layers } from '$lib/layers';
import { silenceMatrix } from '$lib/layers/silence-matrix';
import geographyIndex from '../../content/geo/index.json';
import type { DataFile } from './data-file';
import { maps } from './maps.server';

const { countries, themes, outline } = content;

function tableFile<Row>(table: Table<Row>, rows: readonly Row[], silence: string): DataFile {
	const { name, title, description, key } = table;
	const path = `${name}.csv`;
	const text = csvText(table, rows);
	const dictionary = { key, fields: entriesOf(table) };
	return {
		path,
		title,
		description,
		silence,
		mediatype: 'text/csv',
		hasOutlines: false,
		text,
		table: dictionary
	};
}

const tables = [
	tableFile(
		cellsTable,
		cellRows(countries, version),
		'Column “absence” names the kind of silence, code and category say the same; it is empty where the article says something, “none” included.'
	),
	tableFile(
		claimsTable,
		claimRows(countries),
		'A claim about silence says in words what is not said; it cites the sentences that name the country.'
	),
	tableFile(
		silenceTable,
		silenceMatrix(countries, layers),
		'Each kind of silence has a word of its own; “stated” is everything else.'
	),
	tableFile(
		sentencesTable,
		sentenceRows(coding.fingerprints, countries),
		'Not told here: what stands is what claims cite, claims about silence among them.'
	)
];

const json: DataFile = {
	path: 'stances.json',
	title: 'Everything',
	description:
		'The whole of the coding in one document: also actors, themes, events, places, relations, argument, vague spots, versions.',
	silence:
		'Every category of a layer has “absence”: a kind of silence, or null where the article says something.',
	mediatype: 'application/json',
	hasOutlines: false,
	text: stancesText(content, coding, version)
};

/** A country's own address on the map, in the default layer. */
const linkOf = (id: string) => `${__SITE_URL__}${layers[0]?.id ?? ''}/${id}/`;
const evidence = countries.map((country): DataFile => ({
	path: `evidence/${country.id}.md`,
	title: `Evidence: ${country.name}`,
	description: `Everything that the panel of ${country.inSentence ?? country.name} says, as Markdown to paste into notes.`,
	silence: 'Each silent cell has a line “Kind of silence”.',
	mediatype: 'text/markdown',
	hasOutlines: false,
	text: countryMarkdown({ country, themes, article: outline, version, link: linkOf(country.id) })
}));

/** What the data package lists. */
const listed: readonly DataFile[] = [...tables, json, ...maps(), ...evidence];

const resources = listed.map(({ text, ...file }) => ({
	...file,
	bytes: Buffer.byteLength(text),
	sha256: createHash('sha256').update(text).digest('hex')
}));

/** All files below `data/`, the package itself last. */
export const dataFiles: readonly Pick<DataFile, 'path' | 'mediatype' | 'text'>[] = [
	...listed,
	{
		path: 'datapackage.json',
		mediatype: 'application/json',
		text: `${JSON.stringify(dataPackage(resources, outline, version, geographyIndex.sources))}\n`
	}
];

/** The file as it is sent; null where there is none of this name. */
export function answerWith(path: string): Response | null {
	const file = dataFiles.find((one) => one.path === path);
	return file
		? new Response(file.text, { headers: { 'content-type': `${file.mediatype}; charset=utf-8` } })
		: null;
}
