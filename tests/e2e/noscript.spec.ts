/** Without script: the map, its legend, its panels and its links, all of it plain HTML. */
import { expect, test } from './fixtures';
import { desktop, fillsOf, inSight, legendOf, phone } from './map';
import { countryOf } from './stances';
import { citationAnchor, countryList, layerControl, layerRadio, panel, panelTitle } from './ui';

test.use({ ...desktop, javaScriptEnabled: false });

test('the first page shows map, names, legend and list', async ({ page, stances }) => {
	await page.goto('./');
	await expect(page.locator('svg.base')).toBeVisible();
	expect(await inSight(page, ['AFG', 'PAK', 'IRN', 'TKM', 'UZB', 'TJK'])).toHaveLength(6);
	await expect(page.locator('.overlay [data-name=AFG]')).toHaveText('Afghanistan');
	expect(await legendOf(page)).toHaveLength(4);
	await expect(countryList(page).getByRole('link').filter({ visible: true })).toHaveCount(
		stances.countries.length
	);
});

test('nothing is offered that needs a script', async ({ page }) => {
	await page.goto('./recognition/PAK/');
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('layers are links: they lead to the same map in other colours', async ({ page, root }) => {
	await page.goto('./');
	const before = await fillsOf(page);
	await layerRadio(page, 'Engagement').click();
	await expect(page).toHaveURL(`${root}engagement/`);
	await expect(layerControl(page).getByRole('radio', { checked: true })).toHaveText('Engagement');
	expect(await fillsOf(page)).not.toEqual(before);
	await layerRadio(page, 'Recognition').click();
	expect(await fillsOf(page)).toEqual(before);
});

test('every option of the layer control is reached by Tab, since arrows cannot move without script', async ({
	page
}) => {
	await page.goto('./');
	const stops = await layerControl(page)
		.getByRole('radio')
		.evaluateAll((options) => options.map((option) => (option as HTMLElement).tabIndex));
	expect(stops).toEqual([0, 0, 0]);
});

test('countries are links: on the map and in the list', async ({ page, root }) => {
	await page.goto('./security/');
	await page.locator('svg.base [data-country=IRN]').click({ position: { x: 100, y: 60 } });
	await expect(page).toHaveURL(`${root}security/IRN/`);
	await expect(panelTitle(page)).toHaveText('Iran');
	await countryList(page).getByRole('link', { name: 'United States' }).click();
	await expect(page).toHaveURL(`${root}security/USA/`);
	expect(await inSight(page, ['USA'])).toEqual(['USA']);
});

test('a panel is whole: stance, cells, next, previous and the way out', async ({ page, stances, root }) => {
	await page.goto('./security/PAK/');
	await expect(panel(page)).toContainText(countryOf(stances, 'PAK').stance.text);
	await expect(panel(page).locator('.cell')).toHaveCount(3);
	await panel(page).locator('a[rel=next]').click();
	await expect(page).toHaveURL(`${root}security/RUS/`);
	await panel(page).locator('a[rel=prev]').click();
	await panel(page).getByRole('link', { name: 'Engagement' }).click();
	await expect(page).toHaveURL(`${root}engagement/PAK/`);
	await panel(page)
		.getByRole('link', { name: /^Close/ })
		.click();
	await expect(page).toHaveURL(`${root}engagement/`);
});

test('a citation leads to its sentence, and a cell there leads back', async ({ page, root }) => {
	await page.goto('./recognition/TUR/');
	const anchor = citationAnchor({ section: 3, paragraph: 3, sentences: [1] });
	await panel(page).locator(`a[href$="#${anchor}"]`).first().click();
	await expect(page).toHaveURL(`${root}evidence/#${anchor}`);
	await expect(page.locator(':target')).toBeInViewport();
	await page
		.locator(':target')
		.getByRole('link', { name: /^Turkey, recognition/ })
		.click();
	await expect(page).toHaveURL(`${root}recognition/TUR/`);
});

test.describe('on a phone', () => {
	test.use(phone);

	test('map, layer control and stance are all there, and the sheet scrolls', async ({ page, stances }) => {
		await page.goto('./engagement/IND/');
		expect(await inSight(page, ['IND'])).toEqual(['IND']);
		await expect(panelTitle(page)).toBeInViewport();
		await expect(layerRadio(page, 'Security')).toBeInViewport();
		await panel(page).locator('a[rel=next]').scrollIntoViewIfNeeded();
		await expect(panel(page).locator('a[rel=next]')).toBeInViewport();
		await expect(panel(page)).toContainText(countryOf(stances, 'IND').stance.text);
	});
});
