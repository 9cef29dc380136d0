/** On a phone the stance stands in a sheet over the map's lower part. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, inSight, labelOf, open, phone, pointOf } from './map';
import { fingers } from './touch';
import { layerControl, layerRadio, panel, panelTitle } from './ui';

test.use({ ...phone, reducedMotion: 'reduce' });

const sheet = (page: Page) => page.locator('.sheet');
const handle = (page: Page) => page.getByRole('button', { name: /^Sheet/ });
const topOf = async (page: Page) => (await sheet(page).boundingBox())?.y ?? Number.NaN;

test('the sheet has three heights, one after the other by its handle', async ({ page }) => {
	await open(page, 'recognition/IND/');
	const tops: number[] = [await topOf(page)];
	for (let press = 0; press < 3; press++) {
		await handle(page).tap();
		await expect.poll(() => topOf(page)).not.toBeCloseTo(tops.at(-1) ?? 0, 0);
		tops.push(await topOf(page));
	}
	expect(new Set(tops.map(Math.round)).size).toBe(3);
	expect(tops[3]).toBeCloseTo(tops[0] ?? 0, 0);
	// The lowest leaves most of the map free, the highest leaves a strip of the page.
	expect(Math.max(...tops)).toBeGreaterThan(650);
	expect(Math.min(...tops)).toBeLessThan(120);
	expect(Math.min(...tops)).toBeGreaterThan(20);
});

test('a finger pulls the sheet up and down', async ({ page }) => {
	await open(page);
	const half = await topOf(page);
	const grip = await handle(page).boundingBox();
	const from = { x: (grip?.x ?? 0) + (grip?.width ?? 0) / 2, y: (grip?.y ?? 0) + 14 };
	await fingers(page, [{ from, to: { x: from.x, y: from.y - 200 } }]);
	await expect.poll(() => topOf(page)).toBeLessThan(half - 100);
	const full = await topOf(page);
	await fingers(page, [{ from: { x: from.x, y: full + 14 }, to: { x: from.x, y: full + 200 } }]);
	await expect.poll(() => topOf(page)).toBeCloseTo(half, 0);
	await fingers(page, [{ from, to: { x: from.x, y: from.y + 150 } }]);
	await expect.poll(() => topOf(page)).toBeGreaterThan(half + 100);
});

test('the sheet scrolls to its last line and the page behind it stays', async ({ page }) => {
	await open(page, 'security/RUS/');
	const last = page.getByRole('contentinfo');
	await expect(last).not.toBeInViewport();
	await fingers(page, [{ from: { x: 195, y: 760 }, to: { x: 195, y: 560 } }]);
	await expect.poll(() => sheet(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
	await sheet(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await expect(last).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a tap on a country opens the sheet with its name in sight and the country still to be seen', async ({
	page
}) => {
	await open(page);
	const { x, y } = await pointOf(page, labelOf('PAK'));
	await page.touchscreen.tap(x, y);
	await expect(panelTitle(page)).toHaveText('Pakistan');
	await expect(panelTitle(page)).toBeInViewport();
	await atRest(page);
	expect(await inSight(page, ['PAK'])).toEqual(['PAK']);
});

test('a country opened while the sheet was scrolled down starts at its name', async ({ page }) => {
	await open(page, 'recognition/RUS/');
	await sheet(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await panel(page).locator('a[rel=next]').tap();
	await expect(panelTitle(page)).toHaveText('Tajikistan');
	await expect(panelTitle(page)).toBeInViewport();
});

test('the layer control stays in thumb reach, just above the sheet', async ({ page }) => {
	await open(page);
	const box = await layerControl(page).boundingBox();
	expect(box?.y ?? 0).toBeGreaterThan(844 / 3);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await topOf(page));
	await layerRadio(page, 'Security').tap();
	await expect(layerRadio(page, 'Security')).toBeChecked();
});

test('the page behind the sheet has nothing to scroll to', async ({ page }) => {
	for (const address of ['', 'engagement/RUS/', 'about/']) {
		await open(page, address);
		const hidden = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		expect(hidden, address).toBe(0);
	}
});

test('nothing is wider than the phone', async ({ page }) => {
	for (const address of ['', 'engagement/RUS/', 'about/', 'evidence/']) {
		await open(page, address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390);
		const wider = await sheet(page).evaluate((element) => element.scrollWidth - element.clientWidth);
		expect(wider, address).toBe(0);
	}
});

for (const layer of ['', 'engagement/', 'security/'])
	test(`the sheet shows the whole legend of ${layer || 'the first page'} at once`, async ({ page }) => {
		await open(page, layer);
		const rows = page.locator('.legend .rows').getByRole('button');
		await expect(rows.first()).toBeVisible();
		for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.legend summary')).toBeInViewport({ ratio: 1 });
	});
