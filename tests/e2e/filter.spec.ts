/** The legend is a filter: what it leaves out goes quiet on the map, is told in a sentence and comes back with one press. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { clickCountry, desktop, labelOf, legendOf, open, phone, pointOf } from './map';
import { countryList, panelTitle, spoken } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const row = (page: Page, code: string) => page.locator(`.legend [data-category=${code}]`).getByRole('button');
const bar = (page: Page) => page.getByRole('group', { name: 'Filter', exact: true });
const filterPanel = (page: Page) => page.locator('.filter-panel');
const veiled = (page: Page) =>
	page
		.locator('.overlay [data-veil]')
		.evaluateAll((veils) => veils.map((veil) => veil.getAttribute('data-veil') ?? '').sort());
async function openPanel(page: Page): Promise<void> {
	await page.getByText('Countries and notes').click();
	await page.getByRole('button', { name: 'Filter and second layer' }).click();
	await expect(filterPanel(page)).toBeVisible();
}

test('a press on a row shows its countries alone, a second press all of them', async ({ page, stances }) => {
	await open(page);
	const before = await legendOf(page);
	await row(page, 'A2').click();
	await expect(page).toHaveURL(/\?filter=A2$/);
	await expect(row(page, 'A2')).toHaveAttribute('aria-pressed', 'true');
	const others = stances.countries.filter(({ cells }) => cells.recognition.code !== 'A2');
	expect(await veiled(page)).toEqual(others.map(({ id }) => id).sort());
	await expect(bar(page)).toContainText('4 of 14 states shown');
	await expect(spoken(page)).toContainText('4 of 14 states shown');
	// The finding is that of the layer, whatever is shown of it.
	expect(await legendOf(page)).toEqual(before);
	await row(page, 'A2').click();
	await expect(page.locator('.overlay [data-veil]')).toHaveCount(0);
	await expect(bar(page)).toHaveCount(0);
	await expect(spoken(page)).toHaveText('All 14 states are shown.');
});

test('a pressed row stays under the pointer: the next press at the same spot undoes it', async ({
	page,
	root
}) => {
	await open(page);
	const { x, y, width, height } = (await row(page, 'A2').boundingBox()) ?? {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	const press = () => page.mouse.click(x + width / 2, y + height / 2);
	await press();
	await expect(bar(page)).toContainText('4 of 14 states shown');
	await press();
	await expect(page).toHaveURL(root);
});

test('with Ctrl or Shift a press adds a row', async ({ page }) => {
	await open(page, 'engagement/');
	await row(page, 'B3').click();
	await row(page, 'B2a').click({ modifiers: ['Control'] });
	await row(page, 'B2b').click({ modifiers: ['Shift'] });
	await expect(page).toHaveURL(/\?filter=B3-B2a-B2b$/);
	await expect(bar(page)).toContainText('6 of 14 states shown');
});

test('what is left out still answers pointer, press and list, and says that it is left out', async ({
	page
}) => {
	await open(page, '?filter=A1');
	await expect(page.locator('.overlay [data-veil]')).toHaveCount(13);
	const { x, y } = await pointOf(page, labelOf('IRN'));
	await page.mouse.move(x, y);
	await expect(page.locator('.tooltip')).toContainText('Left out by the filter');
	await page.getByText('Countries and notes').click();
	await expect(countryList(page).getByText('left out')).toHaveCount(13);
	await clickCountry(page, 'IRN');
	await expect(panelTitle(page)).toHaveText('Iran');
	await expect(page).toHaveURL(/IRN\/\?filter=A1$/);
});

test('the panel asks across layers, geography and themes, and every mark is in the address', async ({
	page,
	stances
}) => {
	await open(page);
	await openPanel(page);
	await filterPanel(page).getByRole('button', { name: 'Dealings reported, no recognition reported' }).click();
	await expect(bar(page)).toContainText('5 of 14 states shown');
	await filterPanel(page).getByLabel('Land neighbours of Afghanistan').check();
	const expected = stances.countries.filter(
		({ id, neighbour }) => neighbour && ['CHN', 'IND', 'IRN', 'PAK', 'TUR'].includes(id)
	);
	await expect(bar(page)).toContainText(`${expected.length} of 14 states shown`);
	await expect(page).toHaveURL(/neighbours/);
	await bar(page).getByRole('button', { name: 'Show all' }).click();
	await expect(page).not.toHaveURL(/filter/);
	await filterPanel(page).getByLabel('ISIS-K and cross-border terrorism').check();
	await expect(page).toHaveURL(/\?filter=T1$/);
	await expect(bar(page)).toContainText('the theme “ISIS-K and cross-border terrorism”');
});

test('a filter that nobody meets says so and leads back, with the focus near', async ({ page }) => {
	await open(page, 'security/?filter=A1-C9');
	await expect(bar(page)).toContainText('No state meets all conditions together');
	await expect(page.locator('.overlay [data-veil]')).toHaveCount(14);
	await bar(page).getByRole('button', { name: 'Show all' }).press('Enter');
	await expect(page.locator('.overlay [data-veil]')).toHaveCount(0);
	await expect(page.locator('.legend summary')).toBeFocused();
});

test('in the talk the legend is no control', async ({ page }) => {
	await open(page, 'brief/india/?filter=A1');
	await expect(page.locator('.legend').getByRole('button')).toHaveCount(0);
	await expect(page.locator('.overlay [data-veil]')).toHaveCount(0);
});

test('without script table, timeline and comparison are links, and rows are plain', async ({ newPage }) => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto('./engagement/');
	const ways = page.getByRole('navigation', { name: 'Other views' });
	await expect(ways.getByRole('link')).toHaveText(['Table', 'Timeline', 'Compare']);
	await expect(page.locator('.legend').getByRole('button')).toHaveCount(0);
	await ways.getByRole('link', { name: 'Table' }).click();
	await expect(page).toHaveURL(/\/table\/\?layer=engagement$/);
});

for (const [name, device] of Object.entries({ desktop, phone }))
	test(`axe finds nothing with a filter, symbols and the panel, light and dark, on a ${name}`, async ({
		newPage
	}) => {
		const found: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await newPage({ ...device, colorScheme, reducedMotion: 'reduce' });
			await open(page, 'engagement/?filter=A2-A9-B2b&second=security');
			await expect(bar(page)).toContainText('states shown');
			await openPanel(page);
			const { violations } = await new AxeBuilder({ page }).analyze();
			found.push(
				...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
			);
			const small = await page
				.locator('.sheet :is(button, label)')
				.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).length);
			if (name === 'phone') expect(small).toBe(0);
		}
		expect(found).toEqual([]);
	});

test('hatching goes back with the land around it: where all parties are left out, and only there', async ({
	page
}) => {
	const hushed = page.locator('.overlay use[href^="#a-"]');
	await open(page, '?filter=A1');
	await expect(hushed).toHaveCount(3);
	// China and Pakistan are shown, so are the areas between them and India.
	await row(page, 'A2').click();
	await expect(page.locator('.overlay [data-veil="IND"]')).toHaveCount(1);
	await expect(hushed).toHaveCount(0);
});
