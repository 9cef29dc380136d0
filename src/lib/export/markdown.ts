/** The evidence of one country as Markdown, to paste into notes: everything that its panel says, with sources. */
import { layers } from '../layers';
import { ABSENCE_WORDS } from '../layers/silence-matrix';
import { categoryByCode, categoryOf, cellOf } from '../model/category';
import { cellId, citationList } from '../model/data-ids';
import type { Layer } from '../model/layer';
import type { Claim, Country, Outline, Theme } from '../model/schema';

export interface EvidenceOf {
	country: Country;
	themes: readonly Pick<Theme, 'id' | 'title'>[];
	article: Pick<Outline, 'title' | 'author' | 'outlet' | 'dateNote'>;
	version: string;
	/** Address of the country on the map: whole where it is known, else from the root of the site. */
	link: string;
}

export function countryMarkdown({ country, themes, article, version, link }: EvidenceOf): string {
	const { name, stance, summary, outlook, history, cautions } = country;
	return [
		`# ${escapeMarkdown(name)}`,
		`${escapeMarkdown(stance.text)} ${sources(stance.citations)}`,
		`${escapeMarkdown(summary.text)} ${sources(summary.citations)}`,
		...layers.flatMap((layer) => cellParts(layer, country, themes)),
		...claimsUnder('Outlook, as the author expects it', outlook),
		...claimsUnder('Earlier role', history),
		...(cautions.length > 0 ? ['## Read with care', list(cautions.map(escapeMarkdown))] : []),
		'---',
		`Coded from one article: ${escapeMarkdown(`${article.author}, “${article.title}”, ${article.outlet}`)}. ` +
			`${escapeMarkdown(article.dateNote)} The words are the map’s, not the article’s; numbers in square brackets are section, paragraph and sentence.`,
		`${escapeMarkdown(`Map version ${version}, CC BY 4.0.`)} ${/^https?:/.test(link) ? `<${link}>` : `On the map: ${escapeMarkdown(link)}`}`
	]
		.join('\n\n')
		.concat('\n');
}

function cellParts(layer: Layer, country: Country, themes: EvidenceOf['themes']): string[] {
	const cell = cellOf(layer, country);
	const { code, label, rule, absence } = categoryOf(layer, country);
	const labels = (codes: readonly string[]) =>
		codes.map((other) => `${categoryByCode(layer, other).label} (${other})`).join('; ');
	const titles = themes.filter(({ id }) => cell.themes.includes(id)).map(({ title }) => title);
	const facts = [
		`Cell: ${cellId(country.id, layer.id)}`,
		...(absence ? [`Kind of silence: ${ABSENCE_WORDS[absence]} (${absence})`] : []),
		`Rule: ${rule}`,
		...(cell.also.length > 0 ? [`Also: ${labels(cell.also)}`] : []),
		...(titles.length > 0 ? [`Themes: ${titles.join('; ')}`] : []),
		`Coding confidence: ${cell.confidence}`,
		...(cell.otherReading
			? [`Another reading is possible: ${labels(cell.otherReading.codes)}. ${cell.otherReading.why}`]
			: [])
	];
	return [
		`## ${layer.label}: ${escapeMarkdown(label)} (${code})`,
		// Two blanks at the end of a line keep the next one apart.
		facts.map(escapeMarkdown).join('  \n'),
		list(cell.claims.map(claimLine))
	];
}

const claimsUnder = (title: string, claims: readonly Claim[]): string[] =>
	claims.length > 0 ? [`## ${title}`, list(claims.map(claimLine))] : [];

const claimLine = ({ kind, text, citations }: Claim): string =>
	`**${kind}** ${escapeMarkdown(text)} ${sources(citations)}`;
/** Square brackets that are no link. */
const sources = (citations: Claim['citations']): string => `\\[${citationList(citations)}\\]`;
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Text that Markdown shows as it is: no emphasis, no link, no list, no HTML. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
		.replace(/^([-+=])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/\b(https?|ftp|mailto):/gi, '$1\\:');
}
