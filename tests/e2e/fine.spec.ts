/** Finer outlines come when zoom asks for them, and the map does not depend on them. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, clickCountry, desktop, open, outline } from './map';
import { panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const GEOMETRY = /\/geo\/[^/]+\.json$/;
const lengthOf = async (page: Page, country: string) =>
	((await outline(page, country).getAttribute('d')) ?? '').length;

async function zoomIn(page: Page): Promise<void> {
	await page.mouse.move(640, 430);
	await page.mouse.wheel(0, -500);
}

test('@svg the full geometry is asked for once, and only after the map was zoomed in', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(...[request.url()].filter((url) => GEOMETRY.test(url))));
	await open(page);
	await clickCountry(page, 'IND');
	await expect(panelTitle(page)).toHaveText('India');
	await atRest(page);
	expect(asked).toEqual([]);

	const before = {
		AFG: await lengthOf(page, 'AFG'),
		TJK: await lengthOf(page, 'TJK'),
		IND: await lengthOf(page, 'IND')
	};
	await zoomIn(page);
	await expect.poll(() => lengthOf(page, 'AFG')).toBeGreaterThan(before.AFG * 1.5);
	expect(await lengthOf(page, 'TJK')).toBeGreaterThan(before.TJK * 1.5);
	expect(await lengthOf(page, 'IND')).toBeGreaterThan(before.IND * 1.5);
	await zoomIn(page);
	await atRest(page);
	expect(asked).toHaveLength(1);
});

test('@svg with the finer outlines a click still opens the country under it, and the ring follows its border', async ({
	page
}) => {
	await open(page);
	const before = await lengthOf(page, 'TJK');
	await zoomIn(page);
	await expect.poll(() => lengthOf(page, 'TJK')).toBeGreaterThan(before);
	await clickCountry(page, 'TJK');
	await expect(panelTitle(page)).toHaveText('Tajikistan');
	const ring = page.locator('.ring.selected').last();
	await expect(ring).toHaveAttribute('d', (await outline(page, 'TJK').getAttribute('d')) ?? '');
});

test('@svg without the finer outlines the map goes on, and asks again at the next zoom', async ({
	page,
	noise
}) => {
	noise.expect(/^failed: .*\/geo\//, /^console error: .*ERR_FAILED/);
	await page.route(GEOMETRY, (route) => route.abort());
	await open(page);
	const before = await lengthOf(page, 'AFG');
	const refused = page.waitForEvent('requestfailed');
	await zoomIn(page);
	await refused;
	await atRest(page);
	await clickCountry(page, 'UZB');
	await expect(panelTitle(page)).toHaveText('Uzbekistan');
	expect(await lengthOf(page, 'AFG')).toBe(before);

	await page.unroute(GEOMETRY);
	await page.mouse.wheel(0, -100);
	await expect.poll(() => lengthOf(page, 'AFG')).toBeGreaterThan(before);
});
