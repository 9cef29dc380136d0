/** All pages of the site with what they should show and what their HTML holds, read once for a whole file. */
import type { APIRequestContext, Page } from '@playwright/test';
import { test as base } from './fixtures';
import { readHtml, type PageFacts } from './html';
import { mapPages, type LayerId, type Stances } from './stances';

export const FIRST_LAYER: LayerId = 'recognition';

export interface SitePage {
	wanted: { address: string; layer: LayerId; country: string | null };
	facts: PageFacts;
}

/** The pages to read, by their addresses. */
export const READING = [
	'about/',
	'about/borders/',
	'evidence/',
	'argument/',
	'actors/',
	'method/',
	'timeline/',
	'share/',
	'data/',
	'compare/',
	'compare/IND/PAK/',
	'table/'
];

/** `/` and the pages to read show the first layer. */
const allPages = (stances: Stances): SitePage['wanted'][] => [
	...['', ...READING].map((address) => ({
		address,
		layer: FIRST_LAYER,
		country: null
	})),
	...mapPages(stances)
];

async function readSite(request: APIRequestContext, page: Page, stances: Stances): Promise<SitePage[]> {
	const pages = allPages(stances);
	const facts = await readHtml(
		request,
		page,
		pages.map(({ address }) => address)
	);
	return pages.flatMap((wanted, index) => (facts[index] ? [{ wanted, facts: facts[index] }] : []));
}

let site: Promise<SitePage[]> | undefined;

export const test = base.extend<{ site: SitePage[] }>({
	site: async ({ page, request, stances }, use) => use(await (site ??= readSite(request, page, stances)))
});
