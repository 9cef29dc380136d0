/** The site's basics in Firefox: the map stands, changes, answers and tells the talk. */
import { expect, test } from '../e2e/fixtures';
import { scenes } from '../e2e/kit';
import { clickCountry, desktop, fillsOf, legendOf, open } from '../e2e/map';
import { layerRadio, panel, panelTitle } from '../e2e/ui';

test.use(desktop);

test('the map stands with every country in a fill of the legend', async ({ page }) => {
	await open(page);
	const fills = Object.values(await fillsOf(page));
	expect(fills).toHaveLength(14);
	expect((await legendOf(page)).reduce((sum, { count }) => sum + count, 0)).toBe(14);
	// Painted, not only named: no two fills of the layer have the same colour.
	const painted = await page
		.locator('svg.base [data-country]')
		.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
	expect(new Set(painted).size).toBe(new Set(fills).size);
});

test('the layer changes by press and by key', async ({ page }) => {
	await open(page);
	const before = await fillsOf(page);
	await layerRadio(page, 'Engagement').click();
	await expect(page).toHaveURL(/\/engagement\/$/);
	expect(await fillsOf(page)).not.toEqual(before);
	await page.keyboard.press('3');
	await expect(page).toHaveURL(/\/security\/$/);
});

test('a click on a country opens its stance, Escape closes it', async ({ page }) => {
	await open(page);
	await clickCountry(page, 'IRN');
	await expect(panelTitle(page)).toHaveText(/Iran/);
	await expect(page).toHaveURL(/\/recognition\/IRN\/$/);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
});

test('a clicker goes through the talk, and Escape leads out of it', async ({ page }) => {
	await open(page, 'brief/');
	await page.getByRole('link', { name: 'Start the briefing' }).click();
	for (const scene of scenes) {
		await expect(page.locator('.scene-text h1')).toHaveText(scene.title);
		await expect(page).toHaveURL(new RegExp(`/brief/${scene.id}/`));
		await page.keyboard.press('PageDown');
	}
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'Start the briefing' })).toBeVisible();
});
