/** The keys of the page, and all that the map does without the map. */
import { expect, test } from './fixtures';
import { atRest, camera, desktop, labelOf, open, pointOf } from './map';
import { categoryOf, countryOf } from './stances';
import { countryList, layerRadio, openList, panelTitle, spoken } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

test('toggling a layer by key speaks its finding', async ({ page }) => {
	await open(page);
	await page.keyboard.press('3');
	await expect(layerRadio(page, 'Security')).toBeChecked();
	const finding = await page.locator('.legend').getByRole('heading', { level: 2 }).innerText();
	await expect(spoken(page)).toContainText('Security');
	await expect(spoken(page)).toContainText(finding);
});

test('opening a country speaks it', async ({ page, stances }) => {
	await open(page, 'engagement/');
	await openList(page);
	await countryList(page).getByRole('link', { name: 'United States' }).press('Enter');
	await expect(panelTitle(page)).toHaveText('United States');
	const category = categoryOf(stances, 'engagement', countryOf(stances, 'USA'));
	await expect(spoken(page)).toContainText(category.label);
});

test('n and p go round the countries, + and - zoom, h and a set the view', async ({ page, stances }) => {
	const [first, second] = stances.countries;
	await open(page, `recognition/${first?.id}/`);
	await page.keyboard.press('n');
	await expect(panelTitle(page)).toHaveText(second?.name ?? '');
	await page.keyboard.press('p');
	await expect(panelTitle(page)).toHaveText(first?.name ?? '');

	await page.keyboard.press('h');
	await atRest(page);
	const { zoom } = await camera(page);
	await page.keyboard.press('+');
	await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(zoom + 0.3);
	await page.keyboard.press('-');
	await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(zoom, 3);
	const before = await pointOf(page, labelOf('AFG'));
	await page.keyboard.press('a');
	await expect.poll(() => pointOf(page, labelOf('AFG'))).not.toEqual(before);
});

test('keys with Ctrl, Alt or Meta are left to the browser', async ({ page, root }) => {
	await open(page);
	for (const key of ['Control+2', 'Alt+2', 'Meta+2']) await page.keyboard.press(key);
	await atRest(page);
	await expect(layerRadio(page, 'Recognition')).toBeChecked();
	await expect(page).toHaveURL(root);
});

test('keys do nothing where text is typed', async ({ page, root }) => {
	await open(page);
	await page.evaluate(() => {
		const field = document.createElement('input');
		field.id = 'field';
		document.querySelector('main')?.append(field);
		field.focus();
	});
	await page.keyboard.type('2n+a?');
	await expect(page.locator('#field')).toHaveValue('2n+a?');
	await expect(page).toHaveURL(root);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the country list does all that the map does', async ({ page, stances, root }) => {
	await open(page, 'engagement/');
	await openList(page);
	const names = stances.countries.map(({ name }) => name).sort();
	const links = await countryList(page).getByRole('link').allInnerTexts();
	expect(links.map((text) => text.replace(' ≈', '')).sort()).toEqual(names);
	const headings = await countryList(page).getByRole('heading').allInnerTexts();
	const used = new Set(stances.countries.map((country) => categoryOf(stances, 'engagement', country).label));
	expect([...headings].sort()).toEqual([...used].sort());

	await countryList(page).getByRole('link', { name: 'Turkmenistan' }).press('Enter');
	await expect(page).toHaveURL(`${root}engagement/TKM/`);
	await expect(panelTitle(page)).toHaveText('Turkmenistan');
	await expect(countryList(page).locator('[aria-current]')).toHaveText(/^Turkmenistan/);
});
