/** “Reported facts only”: one switch, kept in the address, that says what it leaves out. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { clickCountry, desktop, fillsOf, open } from './map';
import { countryOf } from './stances';
import { panel, panelTitle, reading } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const choice = (page: Page) => panel(page).getByRole('checkbox', { name: 'Reported facts only' });
const marks = (page: Page, kind: string) => panel(page).locator(`.kind.${kind}`);

test('views and forecasts go, reports stay, and a line counts what is hidden', async ({ page, stances }) => {
	await open(page, 'security/RUS/');
	const russia = countryOf(stances, 'RUS');
	const claims = [
		...Object.values(russia.cells).flatMap((cell) => cell.claims),
		...russia.outlook,
		...russia.history
	];
	const reported = claims.filter(({ kind }) => kind === 'reported').length;
	await expect(marks(page, 'reported')).toHaveCount(reported);
	await expect(marks(page, 'view').first()).toBeVisible();

	await choice(page).check();
	await expect(marks(page, 'view')).toHaveCount(0);
	await expect(marks(page, 'forecast')).toHaveCount(0);
	await expect(marks(page, 'reported')).toHaveCount(reported);
	await expect(panel(page).getByRole('status').first()).toHaveText(/^Hidden: \w+ views and \w+ forecasts/);
	await expect(panel(page)).not.toContainText(russia.stance.text);

	await choice(page).uncheck();
	await expect(panel(page)).toContainText(russia.stance.text);
	await expect(panel(page).getByRole('status').first()).toBeEmpty();
});

test('the address keeps the choice, over countries, reloads and back', async ({ page, root }) => {
	await open(page, 'security/PAK/');
	await choice(page).check();
	await expect(page).toHaveURL(`${root}security/PAK/?claims=reported`);
	await clickCountry(page, 'IRN');
	await expect(panelTitle(page)).toHaveText('Iran');
	await expect(page).toHaveURL(`${root}security/IRN/?claims=reported`);
	await page.reload();
	await expect(choice(page)).toBeChecked();
	await page.goBack();
	await expect(panelTitle(page)).toHaveText('Pakistan');
	await expect(choice(page)).toBeChecked();
});

test('a category that rests on a view alone says so, and the map keeps its colours', async ({ page }) => {
	await open(page, 'security/PAK/');
	const before = await fillsOf(page);
	await choice(page).press('Space');
	await expect(choice(page)).toBeChecked();
	await expect(panel(page).locator('.cell.current')).toContainText(
		'The category rests on one view, hidden now.'
	);
	expect(await fillsOf(page)).toEqual(before);
});

test('what further roles and themes draw on is hidden with it', async ({ page }) => {
	await open(page, 'security/RUS/');
	const cell = panel(page).locator('.cell.current');
	await expect(cell).toContainText('Themes:');
	await expect(cell).toContainText('Also:');
	await choice(page).check();
	await expect(cell).not.toContainText('Themes:');
	await expect(cell).not.toContainText('Also:');
});

test('actors keep their names and lose what the author thinks or expects of them', async ({ page }) => {
	await open(page, 'actors/');
	const front = page.locator('#actor-national-resistance-front');
	await expect(front).toContainText('the author expects');
	await reading(page).getByRole('checkbox', { name: 'Reported facts only' }).check();
	await expect(front).not.toContainText('the author expects');
	await expect(front.getByRole('heading')).toBeVisible();
	await expect(reading(page).locator('.kind')).toHaveCount(0);
	await expect(page.locator('#actor-northern-alliance')).toContainText('Ahmad Shah Masoud');
});
