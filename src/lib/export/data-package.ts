/**
 * What is in the folder, for programs: a Data Package (https://specs.frictionlessdata.io/data-package/), profile 1,
 * which is the one that can be checked here. The page of the data prints its dictionary from it too.
 */
import type { Outline } from '../model/schema';
import type { FieldEntry } from './table';

export interface Licence {
	name: string;
	path?: string;
	title: string;
}
export const CODING_LICENCE: Licence = {
	name: 'CC-BY-4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/',
	title: 'Creative Commons Attribution 4.0'
};
export const OUTLINES_LICENCE: Licence = {
	// The Open Definition's name for what is in the public domain without a licence of its own.
	name: 'other-pd',
	title: 'Outlines: Natural Earth, public domain'
};

export interface Resource {
	/** File name below the folder. */
	path: string;
	title: string;
	/** What it is for, in a sentence. */
	description: string;
	/** How the file writes that the article does not say. */
	silence: string;
	mediatype: string;
	bytes: number;
	/** SHA-256 of the file, in hexadecimal. */
	sha256: string;
	/** Outlines have a licence of their own. */
	hasOutlines: boolean;
	/** Of a table. */
	table?: { key: string; fields: readonly FieldEntry[] };
}

export function dataPackage(
	resources: readonly Resource[],
	outline: Pick<Outline, 'title' | 'author' | 'outlet' | 'dateNote' | 'codedOn'>,
	version: string,
	geography: readonly { name: string; version: string; licence: string }[]
) {
	return {
		profile: 'data-package',
		name: 'briefing-map',
		title: 'Briefing map: who recognises, engages with and worries about the Islamic Emirate of Afghanistan',
		description:
			'One article, coded: a cell for each of its states and each of three questions, with claims and citations. Silence of the article is a value of its own and never “no”.',
		version,
		// The day of the coding: a build of the same sources must give the same bytes.
		created: `${outline.codedOn}T00:00:00Z`,
		licenses: [CODING_LICENCE],
		sources: [
			{ title: `${outline.author}: “${outline.title}”, ${outline.outlet}. ${outline.dateNote}` },
			...geography.map(({ name, version: edition, licence }) => ({
				title: `Outlines: ${name} ${edition} (${licence})`
			}))
		],
		resources: resources.map(resourceEntry)
	};
}

export type DataPackage = ReturnType<typeof dataPackage>;

function resourceEntry({ path, title, description, silence, mediatype, bytes, sha256, ...more }: Resource) {
	const [stem = '', format = ''] = path.replace(/^.*\//, '').toLowerCase().split('.');
	const { table, hasOutlines } = more;
	return {
		name: path.includes('/') ? `evidence-${stem}` : `${stem}-${format}`,
		profile: table ? 'tabular-data-resource' : 'data-resource',
		path,
		title,
		description,
		silence,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		licenses: hasOutlines ? [CODING_LICENCE, OUTLINES_LICENCE] : [CODING_LICENCE],
		...(table && {
			schema: { fields: table.fields, primaryKey: table.key },
			dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true }
		})
	};
}
