/** One build runs at the root of a host and in any folder of it. */
import type { Page } from '@playwright/test';
import { CUT_OFF, expect, NOT_FOUND, test } from './fixtures';
import { clickCountry, live, open } from './map';
import { layerRadio, notices, panel, panelTitle } from './ui';

test.use({ baseURL: ({ subfolder }, use) => use(subfolder) });

/** Links of the page that lead out of the folder. */
const strayLinks = (page: Page, root: string) =>
	page
		.locator('a[href]')
		.evaluateAll(
			(links, root) =>
				links
					.map((link) => new URL(link.getAttribute('href') ?? '', location.href).href)
					.filter((href) => !href.startsWith(root)),
			root
		);

test('pages, scripts, fonts and data all come from inside the folder', async ({ page, root }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await open(page);
	await open(page, 'security/IND/');
	await page.evaluate(() => document.fonts.ready);
	expect(requests.filter((url) => !url.startsWith(root))).toEqual([]);
	expect(requests.some((url) => url.endsWith('.js'))).toBe(true);
	const fonts = await page.evaluate(
		() => [...document.fonts].filter(({ status }) => status === 'loaded').length
	);
	expect(fonts).toBeGreaterThan(0);
});

test('links stay inside the folder, also after moving through the site by script', async ({ page, root }) => {
	await open(page);
	expect(await strayLinks(page, root)).toEqual([]);
	await clickCountry(page, 'IRN');
	await expect(page).toHaveURL(`${root}recognition/IRN/`);
	await layerRadio(page, 'Security').click();
	await expect(page).toHaveURL(`${root}security/IRN/`);
	expect(await strayLinks(page, root)).toEqual([]);

	await panel(page).getByText('§3 ¶3 s1', { exact: true }).first().click();
	await expect(page).toHaveURL(`${root}evidence/?layer=security#s3p3n1`);
	expect(await strayLinks(page, root)).toEqual([]);
	await page.goBack();
	await expect(page).toHaveURL(`${root}security/IRN/`);
	await page.reload();
	await live(page);
	await expect(panelTitle(page)).toHaveText('Iran');
});

test('@svg the finer outlines are found', async ({ page }) => {
	await open(page);
	const answer = page.waitForResponse(/\/geo\//);
	await page.mouse.move(640, 450);
	await page.mouse.wheel(0, -600);
	expect((await answer).status()).toBe(200);
});

test('a wrong address deep inside leads to the nearest view', async ({ page, noise, root }) => {
	noise.expect(...NOT_FOUND);
	noise.tolerate(CUT_OFF);
	await page.goto('./engagement/XYZ/');
	await expect(page).toHaveURL(`${root}engagement/`);
	await live(page);
	await expect(notices(page)).toHaveCount(1);
	expect(await strayLinks(page, root)).toEqual([]);
});
