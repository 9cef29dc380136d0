/**
 * The firm cells of the coding sheet (section 12), one test a row, on what the map draws: a country's fill is
 * looked up in the legend beside it, and the legend's row has the code.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, fillsOf, legendOf, open } from './map';
import type { LayerId } from './stances';

test.use(desktop);

interface Firm {
	row: string;
	layer: LayerId;
	countries: string[];
	/** Codes that the row allows. */
	codes: RegExp;
}

const firm: Firm[] = [
	{ row: 'Russia recognises', layer: 'recognition', countries: ['RUS'], codes: /^A1$/ },
	{ row: 'Russia deals state to state', layer: 'engagement', countries: ['RUS'], codes: /^B3$/ },
	{ row: 'Russia holds a concern', layer: 'security', countries: ['RUS'], codes: /^C1$/ },
	{
		row: 'China, Iran, Pakistan and Turkey stop short of recognition',
		layer: 'recognition',
		countries: ['CHN', 'IRN', 'PAK', 'TUR'],
		codes: /^A2$/
	},
	{
		row: 'China, Iran, Pakistan and Turkey are engaged',
		layer: 'engagement',
		countries: ['CHN', 'IRN', 'PAK', 'TUR'],
		codes: /^B2[ab]$/
	},
	{
		row: 'India is engaged, never state to state',
		layer: 'engagement',
		countries: ['IND'],
		codes: /^B2[ab]$/
	},
	{ row: 'India holds a concern', layer: 'security', countries: ['IND'], codes: /^C1$/ },
	{
		row: 'of Chinese, Iranian and Turkish worries the article says nothing',
		layer: 'security',
		countries: ['CHN', 'IRN', 'TUR'],
		codes: /^C9$/
	},
	{
		row: 'no Central Asian state recognises or is named as stopping short',
		layer: 'recognition',
		countries: ['TJK', 'UZB', 'TKM', 'KAZ', 'KGZ'],
		codes: /^A(?![12]$)/
	},
	{
		row: 'no Central Asian state is engaged',
		layer: 'engagement',
		countries: ['TJK', 'UZB', 'TKM', 'KAZ', 'KGZ'],
		codes: /^B(?!2|3)/
	}
];

const read = new Map<LayerId, Promise<Record<string, string | undefined>>>();
/** Code by country as the page of a layer draws it, read once for all rows. */
function drawnCodes(page: Page, layer: LayerId): Promise<Record<string, string | undefined>> {
	const codes = read.get(layer) ?? readCodes(page, layer);
	read.set(layer, codes);
	return codes;
}

async function readCodes(page: Page, layer: LayerId): Promise<Record<string, string | undefined>> {
	await open(page, `${layer}/`);
	const legend = await legendOf(page);
	const fills = Object.entries(await fillsOf(page));
	return Object.fromEntries(fills.map(([id, fill]) => [id, legend.find((row) => row.fill === fill)?.code]));
}

for (const { row, layer, countries, codes } of firm) {
	test(`drawn: ${row}`, async ({ page }) => {
		const drawn = await drawnCodes(page, layer);
		expect(countries.filter((id) => !codes.test(drawn[id] ?? ''))).toEqual([]);
	});
}

test('drawn: Afghanistan is the subject, to which recognition and engagement do not apply', async ({
	page
}) => {
	expect((await drawnCodes(page, 'recognition'))['AFG']).toBe('AX');
	expect((await drawnCodes(page, 'engagement'))['AFG']).toBe('BX');
});

test('drawn: no state says “none”, in engagement or in security', async ({ page, stances }) => {
	for (const layer of ['engagement', 'security'] as const) {
		const drawn = Object.values(await readCodes(page, layer));
		expect(drawn.filter((code) => code === 'BN' || code === 'CN')).toEqual([]);
		const labels = (await legendOf(page)).map(({ label }) => label);
		const none = stances.layers.flatMap(({ categories }) =>
			categories.filter(({ code }) => /^[BC]N$/.test(code))
		);
		expect(none).toHaveLength(2);
		expect(none.filter(({ label }) => labels.includes(label))).toEqual([]);
	}
});

test('drawn: nothing is filled for the Gulf, in any layer', async ({ page }) => {
	const GULF = ['Saudi Arabia', 'United Arab Emirates', 'Qatar', 'Kuwait', 'Oman'];
	for (const address of ['', 'engagement/', 'security/']) {
		await open(page, address);
		const filled = await page.locator('svg.base').evaluate((map, names) => {
			const land = getComputedStyle(map.querySelector('[data-name=Mongolia]') ?? map).fill;
			return names.filter((name) => {
				const path = map.querySelector(`[data-name="${name}"]`);
				return !path || path.hasAttribute('data-fill') || getComputedStyle(path).fill !== land;
			});
		}, GULF);
		expect(filled).toEqual([]);
	}
});
