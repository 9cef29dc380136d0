/** How to cite the data and the article: as a sentence, and as BibTeX. No date is given that nobody knows. */
import type { Outline } from '../model/schema';

export interface Reference {
	/** What is cited. */
	of: string;
	text: string;
	bibtex: string;
}

/**
 * @param version of the map, as the page shows it
 * @param address at which the site stands; empty where it is not known
 */
export function references(
	outline: Pick<Outline, 'title' | 'author' | 'outlet' | 'dateNote' | 'codedOn'>,
	version: string,
	address: string
): Reference[] {
	// Never the day of a build: the same sources give the same words.
	const { title, author, outlet, dateNote, codedOn: coded } = outline;
	const year = coded.slice(0, 4);
	const name =
		'Briefing map: who recognises, engages with and worries about the Islamic Emirate of Afghanistan';
	return [
		{
			of: 'The map and its data',
			text: `${name}. Version ${version}, coded ${coded} from one article. CC BY 4.0.${address && ` ${address}`}`,
			bibtex: bibtex('misc', `briefing-map-${year}`, {
				title: `{${escapeBibtex(name)}}`,
				year,
				version: escapeBibtex(version),
				note: `Data set, coded ${coded} from one article: ${escapeBibtex(author)}, ${escapeBibtex(outlet)}. CC BY 4.0`,
				...(address && { howpublished: `\\url{${address}}` })
			})
		},
		{
			of: 'The article',
			text: `${author}: “${title}”. ${outlet}, no date. ${dateNote}`,
			bibtex: bibtex('misc', 'russia-taliban-article', {
				author: `{${escapeBibtex(author)}}`,
				title: `{${escapeBibtex(title)}}`,
				howpublished: escapeBibtex(outlet),
				note: `No date. ${escapeBibtex(dateNote)}`
			})
		}
	];
}

/** What TeX would carry out, as letters. */
export function escapeBibtex(text: string): string {
	const words: Readonly<Record<string, string>> = {
		'\\': '\\textbackslash{}',
		'~': '\\textasciitilde{}',
		'^': '\\textasciicircum{}'
	};
	return text.replace(/[\\~^]|[#$%&_{}]/g, (sign) => words[sign] ?? `\\${sign}`);
}

function bibtex(kind: string, key: string, fields: Readonly<Record<string, string>>): string {
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
	return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
}
