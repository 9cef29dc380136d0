/** What the HTML of a page holds before any script: fetched as text and read with the browser's parser. */
import type { APIRequestContext, Page } from '@playwright/test';

export interface PageFacts {
	address: string;
	status: number;
	title: string;
	descriptions: string[];
	headings: string[];
	canonicals: number;
	/** Fill key by country, as the map in the HTML has it. */
	fills: Record<string, string>;
	/** Code and fill of the legend's rows. */
	legend: Record<string, string>;
	/** Countries with the ring of the selection. */
	selected: string[];
	/** Title of the layer that the control marks. */
	layer: string;
	/** Heading of the panel. */
	panel: string | null;
	contextOutlines: number;
	links: string[];
	ids: string[];
}

/** Reads pages below the site's root. `page` only lends its parser. */
export async function readHtml(
	request: APIRequestContext,
	page: Page,
	addresses: readonly string[]
): Promise<PageFacts[]> {
	const facts: PageFacts[] = [];
	for (const address of addresses) {
		const response = await request.get(`./${address}`);
		const read = await page.evaluate(parse, await response.text());
		facts.push({ address, status: response.status(), ...read });
	}
	return facts;
}

/** Runs in the browser. */
function parse(html: string): Omit<PageFacts, 'address' | 'status'> {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const texts = (selector: string) =>
		[...page.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
	const attributes = (selector: string, name: string) =>
		[...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
	const countries = [...page.querySelectorAll('svg.base [data-country]')];
	const rings = new Set(attributes('.ring.selected', 'd'));
	return {
		title: page.title,
		descriptions: attributes('meta[name=description]', 'content'),
		headings: texts('h1'),
		canonicals: page.querySelectorAll('link[rel=canonical]').length,
		fills: Object.fromEntries(
			countries.map((path) => [path.getAttribute('data-country') ?? '', path.getAttribute('data-fill') ?? ''])
		),
		legend: Object.fromEntries(
			[...page.querySelectorAll('.legend [data-category]')].map((row) => [
				row.getAttribute('data-category') ?? '',
				row.querySelector('[data-fill]')?.getAttribute('data-fill') ?? ''
			])
		),
		selected: countries
			.filter((path) => rings.has(path.getAttribute('d') ?? ''))
			.map((path) => path.getAttribute('data-country') ?? ''),
		layer: texts('[role=radiogroup] [aria-checked=true]').join(),
		panel: texts('.panel h2')[0] ?? null,
		contextOutlines: page.querySelectorAll('svg.base [data-context][d]').length,
		links: attributes('a[href]', 'href'),
		ids: attributes('[id]', 'id')
	};
}
