/** All countries in a table: to sort, with the filter of the map, as a list on a phone, without script. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, open, phone } from './map';
import { panelTitle, reading } from './ui';

test.use(desktop);

const table = (page: Page) => reading(page).getByRole('table');
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link').allTextContents();
const alphabet = (words: readonly string[]) => [...words].sort();

test('every country is a row with its answer to each question', async ({ page, stances }) => {
	await open(page, 'table/');
	await expect(table(page).getByRole('row')).toHaveCount(1 + stances.countries.length);
	for (const { id, cells } of stances.countries)
		for (const { id: layer, categories } of stances.layers) {
			const wanted = categories.find(({ code }) => code === cells[layer].code)?.label ?? 'no such code';
			await expect(table(page).locator(`[data-country=${id}] [data-layer=${layer}]`)).toContainText(wanted);
		}
});

test('a head sorts by its column, pressed again the other way round; the address says so', async ({
	page,
	root
}) => {
	await open(page, 'table/');
	const before = await names(page);
	expect(before).toEqual(alphabet(before));
	await expect(head(page, 'Country')).toHaveAttribute('aria-sort', 'ascending');
	await head(page, 'Security').getByRole('button').click();
	await expect(page).toHaveURL(`${root}table/?sort=security`);
	await expect(head(page, 'Security')).toHaveAttribute('aria-sort', 'ascending');
	await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
	const bySecurity = await names(page);
	expect(bySecurity).not.toEqual(before);
	expect(alphabet(bySecurity)).toEqual(before);
	await head(page, 'Security').getByRole('button').click();
	await expect(page).toHaveURL(`${root}table/?sort=-security`);
	await expect(head(page, 'Security')).toHaveAttribute('aria-sort', 'descending');
	expect(await names(page)).not.toEqual(bySecurity);
});

test('the keyboard sorts too, stays where it is, and hears what came first', async ({ page }) => {
	await open(page, 'table/');
	const button = head(page, 'Country').getByRole('button');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(head(page, 'Country')).toHaveAttribute('aria-sort', 'descending');
	const [first = ''] = await names(page);
	await expect(page.locator('.spoken[role=status]')).toContainText(first);
	await expect(button).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(head(page, 'Recognition')).toHaveAttribute('aria-sort', 'ascending');
});

test('the filter is the map’s: what it leaves out is no row, and it goes along both ways', async ({
	page,
	root,
	stances
}) => {
	const [layer] = stances.layers.filter(({ id }) => id === 'engagement');
	const code = stances.countries.find(({ id }) => id === 'CHN')?.cells.engagement.code ?? '';
	const wanted = stances.countries.filter(({ cells }) => cells.engagement.code === code);
	await open(page, `table/?layer=${layer?.id}&filter=${code}&second=security`);
	expect(await names(page)).toEqual(alphabet(wanted.map(({ name }) => name)));
	const pages = page.getByRole('navigation', { name: 'Pages of Map' });
	await pages.getByRole('link', { name: 'The map' }).click();
	await expect(page).toHaveURL(`${root}engagement/?filter=${code}&second=security`);
	await page.goBack();
	await table(page).getByRole('link', { name: 'China' }).click();
	await expect(page).toHaveURL(`${root}engagement/CHN/?filter=${code}&second=security`);
	await expect(panelTitle(page)).toHaveText('China');
});

test('conditions are set above the table, and what they leave stays in sight while they scroll', async ({
	page,
	root
}) => {
	await open(page, 'table/?sort=-security');
	await reading(page).getByRole('button', { name: 'Filter' }).click();
	await reading(page).getByLabel('Drug trade').check();
	await expect(page).toHaveURL(`${root}table/?filter=T2&sort=-security`);
	const sentence = reading(page).getByText('2 of 14 states shown');
	await reading(page).evaluate((element) => {
		const last = element.querySelector('.filter-panel fieldset:last-child');
		last?.scrollIntoView({ block: 'start' });
	});
	await expect(sentence).toBeInViewport({ ratio: 1 });
	await expect(table(page).getByRole('row')).toHaveCount(1 + 2);
	// The order waits for the table while the map is looked at.
	const pages = page.getByRole('navigation', { name: 'Pages of Map' });
	await pages.getByRole('link', { name: 'The map' }).click();
	await page.getByText('Countries and notes').click();
	await page.getByRole('navigation', { name: 'Other views' }).getByRole('link', { name: 'Table' }).click();
	await expect(page).toHaveURL(`${root}table/?filter=T2&sort=-security`);
});

test('where the filter leaves nobody, a line says so and leads back to all', async ({ page, stances }) => {
	await open(page, 'table/?filter=A1-B1');
	await expect(table(page)).toHaveCount(0);
	await reading(page).getByRole('button', { name: 'Show all' }).click();
	await expect(table(page).getByRole('row')).toHaveCount(1 + stances.countries.length);
	await expect(reading(page).getByRole('button', { name: 'Filter' })).toBeFocused();
});

test('“reported facts only” says of each cell that rests on no reported claim', async ({ page, stances }) => {
	await open(page, 'table/');
	await expect(table(page).getByText('no reported claim')).toHaveCount(0);
	await reading(page).getByLabel('Reported facts only').check();
	const cells = stances.countries.flatMap((country) => Object.values(country.cells));
	const bare = cells.filter(
		({ claims }) => claims.length > 0 && claims.every(({ kind }) => kind !== 'reported')
	);
	expect(bare.length).toBeGreaterThan(0);
	await expect(table(page).getByText('no reported claim')).toHaveCount(bare.length);
});

test('heads and names stay in sight while the table scrolls', async ({ page }) => {
	await open(page, 'table/');
	await table(page).getByRole('link', { name: 'Uzbekistan' }).scrollIntoViewIfNeeded();
	await expect(head(page, 'Engagement').getByRole('button')).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('link', { name: /^Close/ })).toBeInViewport({ ratio: 1 });
});

test('comparison and timeline have a link to copy, too', async ({ page }) => {
	for (const address of ['compare/IND/PAK/', 'timeline/']) {
		await open(page, address);
		await expect(reading(page).getByRole('button', { name: 'Copy link to this view' })).toBeVisible();
	}
});

test('the link to this view is the whole address', async ({ page, context, root }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'table/?filter=A2&sort=-security&theme=dark');
	await reading(page).getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(reading(page).getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${root}table/?filter=A2&sort=-security&theme=dark`
	);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the table is whole and offers nothing that needs one', async ({ page, stances, root }) => {
		await page.goto('./table/');
		await expect(table(page).getByRole('row')).toHaveCount(1 + stances.countries.length);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await table(page).getByRole('link', { name: 'Iran' }).click();
		await expect(page).toHaveURL(`${root}recognition/IRN/`);
	});
});

test.describe('on a phone', () => {
	test.use(phone);

	test('it is a list of cards in an order to choose, and nothing is wider than the screen', async ({
		page,
		root,
		stances
	}) => {
		await open(page, 'table/');
		await expect(table(page)).toBeHidden();
		const cards = reading(page).locator('li[data-country]').filter({ visible: true });
		await expect(cards).toHaveCount(stances.countries.length);
		await expect(cards.first().getByRole('term')).toHaveText(stances.layers.map(({ title }) => title));
		await reading(page).getByLabel('Sort by').selectOption('-name');
		await expect(page).toHaveURL(`${root}table/?sort=-name`);
		await expect(cards.first().getByRole('heading')).toHaveText('Uzbekistan');
		const wider = await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
		expect(wider).toBe(0);
		await cards.filter({ hasText: 'Turkey' }).getByRole('link').click();
		await expect(page).toHaveURL(`${root}recognition/TUR/?sort=-name`);
	});

	test('that nobody is left is said once, and the legend below says that it is the map’s', async ({
		page
	}) => {
		await open(page, 'table/?filter=A1-B1');
		await expect(reading(page).getByText(/^No (state|country) /)).toHaveCount(1);
		await expect(page.locator('.legend').getByText('The map: Recognition')).toBeVisible();
	});

	test('swatches in the sheet show their patterns although the map is out of sight', async ({ page }) => {
		await open(page, 'table/');
		await expect(page.locator('svg.base defs pattern').first()).toHaveCSS('visibility', 'visible');
	});
});
