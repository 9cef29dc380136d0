/** Countries side by side: by link, by hand, by the list; on a phone and on paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, desktop, inSight, open, phone } from './map';
import { pagesOf } from './pdf';
import { categoryOf, countryOf, layerOf, type LayerId } from './stances';
import { layerRadio, panel, reading, spoken } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const LAYERS: readonly LayerId[] = ['recognition', 'engagement', 'security'];
const title = (page: Page) => reading(page).getByRole('heading', { level: 2 });
const columns = (page: Page) => reading(page).getByRole('columnheader');
const rowOf = (page: Page, name: string) =>
	reading(page)
		.getByRole('rowgroup')
		.filter({ has: page.getByRole('rowheader', { name }) });
const leave = (page: Page, name: string) => page.getByRole('link', { name: `Leave out ${name}` });
const choice = (page: Page) => page.getByRole('combobox');

async function add(page: Page, name: string, verb = 'Add'): Promise<void> {
	await choice(page).selectOption(name);
	await page.getByRole('button', { name: verb, exact: true }).click();
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a pair is two links away from a country, and whole', async ({ page, stances, root }) => {
		await page.goto('./security/PAK/');
		await panel(page).getByRole('link', { name: 'Compare with' }).click();
		const list = page.locator('details').filter({ has: page.locator('#with-PAK') });
		if (!(await list.evaluate((details: HTMLDetailsElement) => details.open)))
			await list.locator('summary').click();
		await list.getByRole('link', { name: 'Pakistan and India' }).click();
		await expect(page).toHaveURL(`${root}compare/IND/PAK/`);
		await expect(title(page)).toHaveText('India and Pakistan, side by side');
		for (const layer of LAYERS) {
			const row = rowOf(page, layerOf(stances, layer).title);
			for (const [at, id] of ['IND', 'PAK'].entries()) {
				const country = countryOf(stances, id);
				const cell = row.getByRole('cell').nth(at);
				await expect(cell).toContainText(categoryOf(stances, layer, country).label);
				for (const claim of country.cells[layer].claims) await expect(cell).toContainText(claim.text);
			}
		}
		expect(await inSight(page, ['IND', 'PAK'])).toEqual(['IND', 'PAK']);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(choice(page)).toBeHidden();
	});
});

test('from a country to it beside another, and back in one step', async ({ page, root }) => {
	await open(page, 'engagement/TUR/');
	await add(page, 'Iran', 'Compare');
	await expect(page).toHaveURL(`${root}compare/IRN/TUR/?layer=engagement`);
	await expect(title(page)).toHaveText('Iran and Turkey, side by side');
	await expect(title(page)).toBeFocused();
	await atRest(page);
	expect(await inSight(page, ['IRN', 'TUR'])).toEqual(['IRN', 'TUR']);
	await add(page, 'China');
	await expect(columns(page)).toHaveCount(3);
	await page.goBack();
	await expect(page).toHaveURL(`${root}engagement/TUR/`);
});

test('nobody is chosen beforehand: a press without a country says so and leads to the list', async ({
	page,
	root
}) => {
	for (const [address, verb] of [
		['compare/', 'Choose'],
		['recognition/IRN/', 'Compare']
	] as const) {
		await open(page, address);
		await expect(choice(page)).toHaveValue('');
		await page.getByRole('button', { name: verb, exact: true }).click();
		await expect(choice(page)).toBeFocused();
		await expect(page.getByText('No country is chosen yet.')).toBeVisible();
		await expect(page).toHaveURL(root + address);
	}
});

test('countries come and go, up to four; the address and the reader follow, focus stays', async ({
	page,
	root
}) => {
	await open(page, 'compare/');
	await add(page, 'Pakistan', 'Choose');
	await expect(page).toHaveURL(`${root}compare/?with=PAK`);
	await add(page, 'India', 'Compare');
	await expect(page).toHaveURL(`${root}compare/IND/PAK/`);
	await expect(spoken(page)).toHaveText('Comparing India and Pakistan.');
	await add(page, 'Russia');
	await expect(spoken(page)).toHaveText('Comparing India, Pakistan and Russia.');
	const button = page.getByRole('button', { name: 'Add', exact: true });
	await expect(button).toBeFocused();
	await add(page, 'United States');
	await expect(page).toHaveURL(`${root}compare/IND/PAK/?with=RUS-USA`);
	await expect(columns(page)).toContainText(['India', 'Pakistan', 'Russia', 'United States']);
	await expect(reading(page).getByText('Four at most: take one away to add another.')).toBeFocused();
	await expect(choice(page)).toHaveCount(0);
	await expect(button).toHaveCount(0);
	await expect(reading(page)).toContainText('Not in view on the map: the United States');

	await leave(page, 'Pakistan').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${root}compare/IND/RUS/?with=USA`);
	await expect(leave(page, 'Russia')).toBeFocused();
	await leave(page, 'United States').press('Enter');
	await expect(leave(page, 'Russia')).toBeFocused();
	await leave(page, 'India').press('Enter');
	await expect(page).toHaveURL(`${root}compare/?with=RUS`);
	await expect(title(page)).toBeFocused();
	await expect(spoken(page)).toHaveText('Russia alone is chosen.');
});

test('an address by hand: other words, another order, one on the map, one too many', async ({
	page,
	root
}) => {
	await open(page, 'recognition/PAK/?with=india');
	await expect(page).toHaveURL(`${root}compare/IND/PAK/`);
	await expect(columns(page)).toHaveCount(2);
	await open(page, 'compare/?with=USA,RUS,PAK');
	await expect(page).toHaveURL(`${root}compare/PAK/RUS/?with=USA`);
	await expect(columns(page)).toContainText(['Pakistan', 'Russia', 'United States']);
	await open(page, 'compare/IND/PAK/?with=RUS-IRN-TUR');
	await expect(columns(page)).toHaveCount(4);
	await expect(page.locator('.notices > p')).toContainText('place beside four');
});

test('“reported facts only” counts in each cell what it hides, and leaves none blank', async ({
	page,
	stances
}) => {
	await open(page, 'compare/IND/PAK/?claims=reported');
	await expect(reading(page).locator('.kind').filter({ visible: true })).not.toHaveText([/view|forecast/]);
	await expect(reading(page).locator('.kind.view, .kind.forecast')).toHaveCount(0);
	const security = rowOf(page, 'Security').getByRole('cell').nth(1);
	await expect(security).toContainText('Hidden here: one view.');
	await expect(security).toContainText(categoryOf(stances, 'security', countryOf(stances, 'PAK')).label);
	const outlook = rowOf(page, 'Outlook').getByRole('cell').nth(0);
	await expect(outlook).toContainText('Hidden here: one forecast.');
	await reading(page).getByRole('checkbox', { name: 'Reported facts only' }).uncheck();
	await expect(outlook).toContainText(countryOf(stances, 'IND').outlook[0]?.text ?? '');
});

test('the layer control recolours the map beside it, and the comparison stays', async ({ page, root }) => {
	await open(page, 'compare/IND/PAK/');
	await layerRadio(page, 'Security').click();
	await expect(page).toHaveURL(`${root}compare/IND/PAK/?layer=security`);
	await expect(columns(page)).toHaveCount(2);
	await columns(page).first().getByRole('link', { name: 'India', exact: true }).click();
	await expect(page).toHaveURL(`${root}security/IND/`);
});

test('the names of the columns stay in sight while the rows scroll', async ({ page }) => {
	await open(page, 'compare/IND/PAK/?with=RUS-USA');
	await reading(page).evaluate((element) => element.scrollTo(0, 900));
	for (const column of await columns(page).all()) await expect(column).toBeInViewport();
	const gap = await columns(page)
		.first()
		.evaluate(
			(cell) =>
				cell.getBoundingClientRect().top - (cell.closest('.panel')?.getBoundingClientRect().top ?? NaN)
		);
	expect(Math.abs(gap)).toBeLessThan(2);
});

test('on paper the comparison stands alone, every word of it', async ({ page, stances }) => {
	await open(page, 'compare/AFG/RUS/');
	const paper = (await pagesOf(await page.pdf({ format: 'A4' }))).join('');
	const letters = (text: string) => text.replace(/\s+/g, '');
	const told = ['AFG', 'RUS'].flatMap((id) => {
		const { stance, outlook, history, cells } = countryOf(stances, id);
		const claims = [...Object.values(cells).flatMap((cell) => cell.claims), ...outlook, ...history];
		return [stance.text, ...claims.map(({ text }) => text)];
	});
	expect(told.filter((text) => !paper.includes(letters(text)))).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main')).toBeHidden();
	// Swatches have their patterns from the map: it is out of sight, not away.
	await expect(page.locator('svg.base pattern').first()).toHaveCSS('visibility', 'visible');
	expect(await page.locator('main').evaluate((map) => getComputedStyle(map).display)).not.toBe('none');
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use(phone);

	test('two stand beside each other, four below each other by name, and nothing is wider than the window', async ({
		page
	}) => {
		for (const [address, places] of [
			['compare/IND/PAK/', 2],
			['compare/IND/PAK/?with=RUS-USA', 1]
		] as const) {
			await open(page, address);
			const lefts = await rowOf(page, 'Recognition')
				.getByRole('cell')
				.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
			expect(new Set(lefts).size).toBe(places);
			const who = rowOf(page, 'Recognition').getByRole('cell').last().locator('b').first();
			await expect(who).toBeVisible({ visible: places === 1 });
			const wide = await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
			expect(wide).toBeLessThanOrEqual(0);
		}
	});

	test('swatches have their patterns while the sheet covers the map', async ({ page }) => {
		await open(page, 'compare/AFG/PAK/');
		const patterns = page.locator('svg.base pattern');
		await expect(patterns.first()).toHaveCSS('visibility', 'visible');
	});
});
