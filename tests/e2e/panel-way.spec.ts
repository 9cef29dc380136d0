/** The way into a panel, from one to the next, and out again with the focus where it was. */
import { expect, test } from './fixtures';
import { atRest, clickCountry, desktop, open, stage } from './map';
import { countryList, openList, panel, panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

test('next goes round all fourteen countries, previous goes back the same way', async ({ page, stances }) => {
	const names = stances.countries.map(({ name }) => name);
	await open(page, `recognition/${stances.countries[0]?.id}/`);
	const seen: string[] = [];
	for (const name of names) {
		await expect(panelTitle(page)).toHaveText(name);
		seen.push(name);
		await panel(page).locator('a[rel=next]').click();
	}
	await expect(panelTitle(page)).toHaveText(names[0] ?? '');
	expect(seen).toEqual(names);
	await panel(page).locator('a[rel=prev]').click();
	await expect(panelTitle(page)).toHaveText(names.at(-1) ?? '');
});

test('a country opened from the end of another one’s panel starts at its name', async ({ page }) => {
	await open(page, 'recognition/RUS/');
	await panel(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await panel(page).locator('a[rel=next]').click();
	await expect(panelTitle(page)).toHaveText('Tajikistan');
	await expect(panelTitle(page)).toBeInViewport();
});

test('Esc closes the panel, and focus returns to the map it was opened from', async ({ page, root }) => {
	await open(page);
	await clickCountry(page, 'PAK');
	await expect(panelTitle(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(page).toHaveURL(root);
	await expect(stage(page)).toBeFocused();
});

test('Esc gives focus back to the link of the list that opened the panel', async ({ page }) => {
	await open(page);
	await openList(page);
	const link = countryList(page).getByRole('link', { name: 'Kyrgyzstan' });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(panelTitle(page)).toHaveText('Kyrgyzstan');
	await expect(panelTitle(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(countryList(page).getByRole('link', { name: 'Kyrgyzstan' })).toBeFocused();
});

test('focus still returns to where it began after going through several countries', async ({ page }) => {
	await open(page);
	await openList(page);
	await countryList(page).getByRole('link', { name: 'Iran' }).focus();
	await page.keyboard.press('Enter');
	await expect(panelTitle(page)).toHaveText('Iran');
	await page.keyboard.press('n');
	await expect(panelTitle(page)).toHaveText('Kazakhstan');
	await page.keyboard.press('n');
	await expect(panelTitle(page)).toHaveText('Kyrgyzstan');
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(countryList(page).getByRole('link', { name: 'Iran' })).toBeFocused();
});

test('the closing cross does what Esc does', async ({ page, root }) => {
	await open(page, 'recognition/TUR/');
	await panel(page)
		.getByRole('link', { name: /^Close/ })
		.click();
	await expect(panel(page)).toHaveCount(0);
	await expect(page).toHaveURL(root);
});

test('the panel pushes the map aside and covers none of it', async ({ page }) => {
	await open(page);
	await clickCountry(page, 'UZB');
	await expect(panelTitle(page)).toHaveText('Uzbekistan');
	await atRest(page);
	const [map, beside] = [await stage(page).boundingBox(), await panel(page).boundingBox()];
	expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual((beside?.x ?? 0) + 1);
});
