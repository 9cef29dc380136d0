/** Every address is a real page: whole in its HTML, quiet when its script starts. */
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readHtml, type PageFacts } from './html';
import { fillsOf, open } from './map';
import { categoryOf, countryOf, layerOf, mapPages, type LayerId, type Stances } from './stances';
import { layerRadio, panelTitle } from './ui';

const FIRST_LAYER: LayerId = 'recognition';
const layerIds: readonly LayerId[] = ['recognition', 'engagement', 'security'];

/** All pages with what they should show; `/` and the reading pages show the first layer. */
const allPages = (stances: Stances) => [
	...['', 'about/', 'evidence/'].map((address) => ({ address, layer: FIRST_LAYER, country: null })),
	...mapPages(stances)
];

let read: Promise<PageFacts[]> | undefined;
/** The HTML of all pages, read once for all tests of this file. */
const factsOf = (request: APIRequestContext, page: Page, stances: Stances): Promise<PageFacts[]> =>
	(read ??= readHtml(
		request,
		page,
		allPages(stances).map(({ address }) => address)
	));

/** Each page's facts beside what it should show. */
async function pagesOf(request: APIRequestContext, page: Page, stances: Stances) {
	const facts = await factsOf(request, page, stances);
	return allPages(stances).map((wanted, index) => ({ wanted, facts: facts[index] as PageFacts }));
}

test.describe('in the HTML, before any script', () => {
	test('every page is there: the start, 3 layers, 3 × 14 countries, about and evidence', async ({
		page,
		request,
		stances
	}) => {
		const facts = await factsOf(request, page, stances);
		expect(facts.length).toBe(3 + 3 + 3 * 14);
		expect(facts.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);
	});

	test('every page has one heading of the first level and one description', async ({
		page,
		request,
		stances
	}) => {
		const facts = await factsOf(request, page, stances);
		const offenders = facts.filter(
			({ headings, descriptions }) => headings.length !== 1 || !headings[0] || descriptions.length !== 1
		);
		expect(offenders.map(({ address }) => address)).toEqual([]);
		expect(facts.filter(({ descriptions }) => (descriptions[0] ?? '').length < 30)).toEqual([]);
	});

	test('every page has a title of its own', async ({ page, request, stances }) => {
		// `/` and the page of the first layer are the same view under two addresses.
		const facts = (await factsOf(request, page, stances)).filter(
			({ address }) => address !== `${FIRST_LAYER}/`
		);
		const titles = facts.map(({ title }) => title);
		expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
	});

	test('the title of a country page says who, what and in which layer', async ({
		page,
		request,
		stances
	}) => {
		const pages = await pagesOf(request, page, stances);
		const offenders = pages.filter(({ wanted: { country, layer }, facts: { title } }) => {
			if (!country) return false;
			const record = countryOf(stances, country);
			const words = [record.name, categoryOf(stances, layer, record).label, layerOf(stances, layer).title];
			return words.some((word) => !title.includes(word));
		});
		expect(offenders.map(({ facts: { address, title } }) => `${address}: ${title}`)).toEqual([]);
	});

	test('every page holds the map: 14 coded countries among the others of the world', async ({
		page,
		request,
		stances
	}) => {
		const ids = stances.countries.map(({ id }) => id).sort();
		const facts = await factsOf(request, page, stances);
		const offenders = facts.filter(
			({ fills, contextOutlines }) => Object.keys(fills).sort().join() !== ids.join() || contextOutlines < 150
		);
		expect(offenders.map(({ address }) => address)).toEqual([]);
	});

	test('every country wears the fill that the legend gives its category', async ({
		page,
		request,
		stances
	}) => {
		const pages = await pagesOf(request, page, stances);
		const offenders = pages.flatMap(({ wanted, facts: { address, fills, legend } }) =>
			stances.countries
				.filter(({ id }) => id !== 'AFG')
				.filter(({ id, cells }) => !fills[id] || fills[id] !== legend[cells[wanted.layer].code])
				.map(({ id }) => `${address}: ${id} is ${fills[id]}`)
		);
		expect(offenders).toEqual([]);
	});

	test('Afghanistan looks like the subject in every layer, in security with the stripes of its category', async ({
		page,
		request,
		stances
	}) => {
		const pages = await pagesOf(request, page, stances);
		const afghanistan = countryOf(stances, 'AFG');
		const offenders = pages.filter(({ wanted: { layer }, facts: { fills, legend } }) => {
			const pattern =
				layer === 'security' ? legend[afghanistan.cells.security.code]?.split('+')[1] : undefined;
			return fills['AFG'] !== (layer === 'security' ? `subject+${pattern}` : 'subject');
		});
		expect(offenders.map(({ facts: { address, fills } }) => `${address}: ${fills['AFG']}`)).toEqual([]);
	});

	test('the page of a country marks that country, names its layer and shows its panel; others mark none', async ({
		page,
		request,
		stances
	}) => {
		const pages = await pagesOf(request, page, stances);
		const offenders = pages.filter(({ wanted: { country, layer }, facts }) => {
			const reading = ['about/', 'evidence/'].includes(facts.address);
			const name = country ? countryOf(stances, country).name : null;
			return (
				facts.selected.join() !== (country ?? '') ||
				facts.layer !== layerOf(stances, layer).title ||
				(!reading && facts.panel !== name)
			);
		});
		expect(offenders.map(({ facts: { address } }) => address)).toEqual([]);
	});

	test('no page claims an absolute address, because the build was not told one', async ({
		page,
		request,
		stances
	}) => {
		const facts = await factsOf(request, page, stances);
		expect(facts.filter(({ canonicals }) => canonicals > 0).map(({ address }) => address)).toEqual([]);
	});

	test('every link of every page leads to something that exists', async ({
		page,
		request,
		stances,
		root
	}) => {
		const facts = await factsOf(request, page, stances);
		const idsOf = new Map(facts.map(({ address, ids }) => [new URL(address, root).href, new Set(ids)]));
		const wanted = new Set(
			facts.flatMap(({ address, links }) => links.map((link) => new URL(link, new URL(address, root)).href))
		);
		const broken: string[] = [];
		for (const link of wanted) {
			const [target = '', anchor] = link.split('#');
			const ids = idsOf.get(target);
			if (ids ? anchor && !ids.has(anchor) : (await request.get(target)).status() !== 200) broken.push(link);
		}
		expect(wanted.size).toBeGreaterThan(60);
		expect(broken).toEqual([]);
	});
});

test.describe('with script', () => {
	for (const layer of layerIds) {
		test(`every page of ${layer} starts quietly and keeps what its HTML showed`, async ({
			page,
			request,
			stances
		}) => {
			test.slow();
			const pages = (await pagesOf(request, page, stances)).filter(({ wanted }) => wanted.layer === layer);
			for (const { wanted, facts } of pages.filter(({ wanted: { country } }) => country)) {
				await open(page, facts.address);
				await expect(panelTitle(page)).toHaveText(countryOf(stances, wanted.country ?? '').name);
				await expect(layerRadio(page, layerOf(stances, layer).title)).toBeChecked();
				await expect(page).toHaveTitle(facts.title);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				expect(await fillsOf(page), facts.address).toEqual(facts.fills);
			}
		});
	}

	test('the start page and the pages to read start quietly', async ({ page, request, stances }) => {
		const pages = (await pagesOf(request, page, stances)).slice(0, 3);
		for (const { facts } of pages) {
			await open(page, facts.address);
			await expect(page).toHaveTitle(facts.title);
			expect(await fillsOf(page)).toEqual(facts.fills);
		}
	});

	test('the first layer has one address: the start page', async ({ page, root }) => {
		await open(page, `${FIRST_LAYER}/`);
		await expect(page).toHaveURL(root);
	});
});

test('the data behind the map is one JSON document with a version', async ({ request }) => {
	const response = await request.get('./data/stances.json');
	expect(response.headers()['content-type']).toContain('application/json');
	const { version, countries, layers } = await response.json();
	expect(version).toMatch(/^\d+\.\d+\.\d+/);
	expect([countries.length, layers.length]).toEqual([14, 3]);
});
