/** The address is the view: back, forward, reload and a pasted link all give what was shown. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, camera, clickCountry, desktop, drag, fillsOf, inSight, live, open } from './map';
import { controls, countryList, layerControl, layerRadio, openList, panel, panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** What a person sees: panel, layer, fills, and the camera to a hundredth. */
async function viewOf(page: Page) {
	await atRest(page);
	const { zoom, lon, lat } = await camera(page);
	return {
		path: new URL(page.url()).pathname,
		panel: (await panelTitle(page).count()) ? await panelTitle(page).innerText() : null,
		layer: await layerControl(page).getByRole('radio', { checked: true }).innerText(),
		fills: await fillsOf(page),
		// The address carries two decimals.
		camera: [zoom, lon, lat].map((value) => Math.round(value * 20) / 20)
	};
}

test('layers and countries are places to go back to, and forward again', async ({ page, root }) => {
	await open(page);
	const steps = [await viewOf(page)];
	await layerRadio(page, 'Engagement').click();
	await expect(page).toHaveURL(`${root}engagement/`);
	steps.push(await viewOf(page));
	await clickCountry(page, 'UZB');
	await expect(panelTitle(page)).toHaveText('Uzbekistan');
	steps.push(await viewOf(page));
	await layerRadio(page, 'Security').click();
	await expect(page).toHaveURL(`${root}security/UZB/`);
	steps.push(await viewOf(page));

	for (const step of [...steps].reverse().slice(1)) {
		await page.goBack();
		await expect(page).toHaveURL(new URL(step.path, root).href);
		expect(await viewOf(page)).toEqual(step);
	}
	for (const step of steps.slice(1)) {
		await page.goForward();
		await expect(page).toHaveURL(new URL(step.path, root).href);
		expect(await viewOf(page)).toEqual(step);
	}
});

test('after a flight to a country out of sight, back shows what was seen before', async ({ page, root }) => {
	await open(page);
	const before = await viewOf(page);
	await openList(page);
	await countryList(page).getByRole('link', { name: 'United States' }).click();
	await expect(panelTitle(page)).toHaveText('United States');
	await expect.poll(() => inSight(page, ['USA'])).toEqual(['USA']);
	await page.goBack();
	await expect(page).toHaveURL(root);
	expect(await viewOf(page)).toEqual(before);
});

test('panning and zooming stand in the address and add nothing to the history', async ({ page, root }) => {
	await open(page, 'engagement/');
	const before = await page.evaluate(() => history.length);
	await drag(page, { x: 640, y: 400 }, { x: 90, y: 40 });
	await page.mouse.wheel(0, -120);
	await atRest(page);
	const { zoom, lat, lon } = await camera(page);
	const [, written = ''] = page.url().split('#map=');
	const numbers = written.split('/').map(Number);
	for (const [index, value] of [zoom, lat, lon].entries()) expect(numbers[index]).toBeCloseTo(value, 1);
	expect(page.url().startsWith(`${root}engagement/#`)).toBe(true);
	expect(await page.evaluate(() => history.length)).toBe(before);
});

for (const { what, move } of [
	{ what: 'nothing', move: async () => undefined },
	{ what: 'a pan', move: (page: Page) => drag(page, { x: 640, y: 400 }, { x: -120, y: 60 }) },
	{
		what: 'a zoom',
		move: async (page: Page) => {
			await page.mouse.move(600, 400);
			await page.mouse.wheel(0, -200);
		}
	},
	{
		what: 'a pan and the way home',
		move: async (page: Page) => {
			await drag(page, { x: 640, y: 400 }, { x: -120, y: 60 });
			await atRest(page);
			await controls(page).getByRole('button', { name: 'Whole region' }).click();
		}
	},
	{
		what: 'the view of the neighbours',
		move: (page: Page) =>
			controls(page).getByRole('button', { name: 'Afghanistan and its neighbours' }).click()
	}
]) {
	test(`after ${what}, a reload and the pasted address show the same`, async ({ page, newPage }) => {
		await open(page, 'security/');
		await move(page);
		const before = await viewOf(page);
		await page.reload();
		await live(page);
		expect(await viewOf(page)).toEqual(before);

		const other = await newPage({ ...desktop, reducedMotion: 'reduce' });
		await other.goto(page.url());
		await live(other);
		expect(await viewOf(other)).toEqual(before);
	});
}

test('a country opened from the panned map: reload and paste show the same panel and the same map', async ({
	page,
	newPage
}) => {
	await open(page, 'engagement/');
	await drag(page, { x: 640, y: 400 }, { x: 60, y: 30 });
	await atRest(page);
	await clickCountry(page, 'UZB');
	await expect(panelTitle(page)).toHaveText('Uzbekistan');
	const before = await viewOf(page);
	await page.reload();
	await live(page);
	expect(await viewOf(page)).toEqual(before);
	const other = await newPage({ ...desktop, reducedMotion: 'reduce' });
	await other.goto(page.url());
	await live(other);
	expect(await viewOf(other)).toEqual(before);
});

test('a country opened from the first view: a reload shows the same panel and the same map', async ({
	page
}) => {
	await open(page);
	await clickCountry(page, 'PAK');
	await expect(panelTitle(page)).toHaveText('Pakistan');
	const before = await viewOf(page);
	await page.reload();
	await live(page);
	expect(await viewOf(page)).toEqual(before);
});

test('back from reading brings the country and the map back as they were', async ({ page, root }) => {
	await open(page, 'security/IND/');
	const before = await viewOf(page);
	await page.getByRole('link', { name: 'Evidence', exact: true }).click();
	await expect(page).toHaveURL(`${root}evidence/?layer=security`);
	await page.goBack();
	await expect(page).toHaveURL(`${root}security/IND/`);
	expect(await viewOf(page)).toEqual(before);
});

test('choosing what is shown already adds nothing to the history', async ({ page }) => {
	await open(page, 'security/IND/');
	const before = await page.evaluate(() => history.length);
	await layerRadio(page, 'Security').click();
	await page.keyboard.press('3');
	await clickCountry(page, 'IND');
	await atRest(page);
	expect(await page.evaluate(() => history.length)).toBe(before);
	await expect(panel(page)).toBeVisible();
});

test('a hash that is no camera is no obstacle', async ({ page }) => {
	for (const hash of ['#map=9/95/7', '#map=a/b/c', '#map=', '#nothing']) {
		await page.goto(`./engagement/IRN/${hash}`);
		await live(page);
		await expect(panelTitle(page)).toHaveText('Iran');
		expect(await inSight(page, ['IRN'])).toEqual(['IRN']);
	}
});
