/** Relations drawn while exploring: the switch, the key, the tray of what has no place on the map. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, desktop, inSight, open, phone } from './map';
import { panel, reading, spoken } from './ui';

const arrows = (page: Page) => page.locator('svg.overlay [data-arc]');
const chips = (page: Page) => page.locator('[data-chip]');
const onMap = (page: Page) => panel(page).getByRole('checkbox', { name: 'Draw on the map' });
const keysOf = (page: Page) =>
	arrows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-arc')).sort());

test.describe('on a desk', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('the switch draws the relations of a country, says what it drew, and takes them away', async ({
		page
	}) => {
		await open(page, 'recognition/IND/');
		await expect(arrows(page)).toHaveCount(0);
		await onMap(page).check();
		await expect(page).toHaveURL(/recognition\/IND\/\?arcs=on$/);
		await expect(arrows(page)).toHaveCount(5);
		await expect(panel(page).getByText(/5 arrows|five arrows/i)).toContainText('no place on the map');
		await onMap(page).uncheck();
		await expect(arrows(page)).toHaveCount(0);
		await expect(chips(page)).toHaveCount(0);
	});

	test('an address with relations draws the same in a fresh browser', async ({ page, newPage }) => {
		await open(page, 'engagement/RUS/');
		await onMap(page).check();
		await expect(arrows(page).first()).toBeAttached();
		const other = await newPage(desktop);
		await open(other, 'engagement/RUS/?arcs=on');
		await expect(arrows(other).first()).toBeAttached();
		await expect(async () => expect(await keysOf(other)).toEqual(await keysOf(page))).toPass();
	});

	test('what has no place on the map stands in the tray, and no arrow ends elsewhere', async ({ page }) => {
		await open(page, 'recognition/RUS/?arcs=on');
		await expect(chips(page)).toHaveCount(16);
		await expect(page.locator('[data-chip="actor:nato"]')).toHaveText('NATO');
		const shown = await chips(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-chip')));
		const lost = (await keysOf(page)).filter(
			(key) => key?.includes(':') && !shown.some((id) => key.includes(id ?? ' '))
		);
		expect(lost).toEqual([]);
	});

	test('the picture shows what arrows join, when they are turned on and when a link brings them', async ({
		page,
		newPage
	}) => {
		const ends = ['TUR', 'IRN', 'AFG', 'PAK', 'IND', 'CHN', 'KAZ', 'RUS'];
		await open(page, 'recognition/RUS/');
		await onMap(page).check();
		await expect(arrows(page).first()).toBeAttached();
		await atRest(page);
		expect(await inSight(page, ends)).toEqual(ends);
		await expect(page).toHaveURL(/\?arcs=on$/);
		const other = await newPage(desktop);
		await open(other, 'recognition/RUS/?arcs=on');
		await expect(arrows(other)).toHaveCount(29);
		await atRest(other);
		expect(await inSight(other, ends)).toEqual(ends);
	});

	test('a comparison has the same switch, and r tells what it did', async ({ page }) => {
		await open(page, 'compare/PAK/RUS/');
		const box = reading(page).getByRole('checkbox', { name: 'Draw on the map' });
		await box.check();
		await expect(arrows(page)).toHaveCount(1);
		await expect(reading(page).getByText('One relation.')).toBeAttached();
		await page.locator('body').press('r');
		await expect(arrows(page)).toHaveCount(0);
		await expect(spoken(page)).toHaveText('Relations are no longer drawn.');
	});

	test('an event draws its relations: those who withdrew, one of them outside this view', async ({
		page
	}) => {
		await open(page, '?event=E13');
		await expect(arrows(page)).toHaveCount(2);
		await expect(page.locator('[data-chip=USA]')).toHaveText('The United States (outside this view)');
		await expect(page.locator('[data-chip="actor:nato"]')).toBeVisible();
	});

	test('r draws the relations of the open country, and says what is missing where none is', async ({
		page
	}) => {
		await open(page);
		await page.keyboard.press('r');
		await expect(spoken(page)).toContainText('Open a country first');
		await open(page, 'security/PAK/');
		await page.keyboard.press('r');
		await expect(arrows(page)).toHaveCount(5);
		await page.keyboard.press('r');
		await expect(arrows(page)).toHaveCount(0);
	});

	test('a sentence that a person is at brings its arrow forward', async ({ page }) => {
		await open(page, 'recognition/IND/?arcs=on');
		await expect(arrows(page)).toHaveCount(5);
		await panel(page).getByRole('listitem').filter({ hasText: 'Northern Alliance' }).hover();
		await expect(page.locator('svg.overlay [data-arc][opacity]')).toHaveCount(4);
	});

	test('reported facts alone leave views and forecasts off the map too', async ({ page }) => {
		await open(page, 'recognition/IND/?arcs=on&claims=reported');
		await expect(arrows(page)).toHaveCount(4);
		await expect(page.locator('svg.overlay .forecast, svg.overlay .view')).toHaveCount(0);
	});

	test('tray and switch are accessible', async ({ page }) => {
		await open(page, 'recognition/RUS/?arcs=on');
		await expect(chips(page).first()).toBeAttached();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
});

test.describe('on a phone', () => {
	test.use({ ...phone, reducedMotion: 'reduce' });

	test('the tray is a count that opens', async ({ page }) => {
		await open(page, 'recognition/IND/?arcs=on');
		const head = page.getByRole('button', { name: /ends (not on|outside) this/ });
		await expect(head).toHaveAttribute('aria-expanded', 'false');
		await expect(chips(page)).toHaveCount(0);
		await head.click();
		await expect(chips(page).first()).toBeVisible();
		expect((await head.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});
});
