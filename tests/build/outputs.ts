/** What the outputs of the site say, read from their texts. */
import { elements } from './site';

const unescape = (text: string) =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&');

/** What a page or a drawing says, without its elements. */
export const proseOf = (markup: string): string =>
	unescape(markup.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

/** Of a drawing: by country what it is filled with; a pattern by what it is called without its place. */
export function countriesIn(svg: string): Record<string, string> {
	return Object.fromEntries(
		elements(svg, 'path').flatMap((path) => {
			const [id, fill] = [path['data-country'], path['fill']];
			return id && fill ? [[id, paint(fill)]] : [];
		})
	);
}

const paint = (fill: string) => fill.replace(/url\(#[ps]-/, 'url(#');

export interface LegendRow {
	label: string;
	names: string[];
	paints: string[];
}

/** Of a drawing: the rows of its legend; swatches come before the words that they belong to. */
export function legendOf(svg: string): LegendRow[] {
	const rows: LegendRow[] = [];
	let paints: string[] = [];
	let texts: string[] = [];
	for (const [whole] of svg.matchAll(/<rect data-fill[^>]*>|<text\b[^>]*>[\s\S]*?<\/text>/g)) {
		const text = proseOf(whole).trim();
		if (whole.startsWith('<rect')) paints.push(paint(/ fill="([^"]*)"/.exec(whole)?.[1] ?? ''));
		else if (paints.length > 0 && /^\d+$/.test(text)) {
			rows.push({ label: texts[0] ?? '', names: (texts[1] ?? '').split(', '), paints });
			[paints, texts] = [[], []];
		} else if (paints.length > 0) texts.push(text);
	}
	return rows;
}
