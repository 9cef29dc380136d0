/** Toggling layers: by mouse and keys, at once and without the network. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { clickCountry, desktop, fillsOf, labelOf, legendOf, live, open, pointOf } from './map';
import { layerOf } from './stances';
import { layerControl, layerRadio, panel, panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

test('the layer control is a radio group with one option chosen, by mouse', async ({
	page,
	stances,
	root
}) => {
	await open(page);
	await expect(layerControl(page).getByRole('radio')).toHaveText(stances.layers.map(({ title }) => title));
	await layerRadio(page, 'Engagement').click();
	await expect(page).toHaveURL(`${root}engagement/`);
	await expect(layerControl(page).getByRole('radio', { checked: true })).toHaveText('Engagement');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(layerOf(stances, 'engagement').question);
});

test('arrows move through the radio group and round its ends, focus with them; it is one tab stop', async ({
	page
}) => {
	await open(page);
	await layerRadio(page, 'Recognition').focus();
	for (const [key, title] of [
		['ArrowRight', 'Engagement'],
		['ArrowDown', 'Security'],
		['ArrowRight', 'Recognition'],
		['ArrowLeft', 'Security'],
		['ArrowUp', 'Engagement']
	] as const) {
		await page.keyboard.press(key);
		await expect(layerRadio(page, title)).toBeChecked();
		await expect(layerRadio(page, title)).toBeFocused();
	}
	await page.keyboard.press('Tab');
	await expect(layerControl(page).locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Shift+Tab');
	await expect(layerRadio(page, 'Engagement')).toBeFocused();
});

test('1, 2 and 3 choose the layers', async ({ page, stances, root }) => {
	await open(page);
	for (const [index, key] of ['1', '2', '3', '1'].entries()) {
		await page.keyboard.press(key);
		const layer = stances.layers[index % 3];
		await expect(layerRadio(page, layer?.title ?? '')).toBeChecked();
		await expect(page).toHaveURL(layer?.id === 'recognition' ? root : `${root}${layer?.id}/`);
	}
});

test('a country stays open while layers change under it', async ({ page, root }) => {
	await open(page, 'recognition/IND/');
	await page.keyboard.press('3');
	await expect(page).toHaveURL(`${root}security/IND/`);
	await expect(panelTitle(page)).toHaveText('India');
	await expect(panel(page).locator('.cell h3').first()).toHaveText('Security');
});

test('the fills have changed by the frame after the click', async ({ page }) => {
	await open(page, 'engagement/');
	const wanted = await fillsOf(page);
	await open(page);
	const fills = await page.evaluate(async () => {
		await new Promise(requestAnimationFrame);
		document.querySelectorAll<HTMLElement>('[role=radiogroup] [role=radio]')[1]?.click();
		await new Promise(requestAnimationFrame);
		return Object.fromEntries(
			[...document.querySelectorAll('svg.base [data-country]')].map((path) => [
				path.getAttribute('data-country'),
				path.getAttribute('data-fill')
			])
		);
	});
	expect(fills).toEqual(wanted);
});

test('the panel stands by the frame after the click', async ({ page }) => {
	await open(page);
	const place = await pointOf(page, labelOf('PAK'));
	const title = await page.evaluate(async ({ x, y }) => {
		const target = document.elementFromPoint(x, y);
		const init = {
			clientX: x,
			clientY: y,
			bubbles: true,
			cancelable: true,
			pointerId: 1,
			isPrimary: true,
			button: 0
		};
		await new Promise(requestAnimationFrame);
		for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, init));
		await new Promise(requestAnimationFrame);
		return document.querySelector('.panel h2')?.textContent;
	}, place);
	expect(title).toBe('Pakistan');
});

test('toggles, clicks and going from country to country ask the network for nothing', async ({ page }) => {
	await open(page);
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));

	for (const title of ['Engagement', 'Security', 'Recognition']) {
		await layerRadio(page, title).click();
		await expect(layerRadio(page, title)).toBeChecked();
	}
	await clickCountry(page, 'PAK');
	await expect(panelTitle(page)).toHaveText('Pakistan');
	await clickCountry(page, 'AFG');
	await expect(panelTitle(page)).toHaveText('Afghanistan');
	await page.keyboard.press('2');
	await expect(layerRadio(page, 'Engagement')).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	expect(requests).toEqual([]);
});

test('a layer’s own page opened cold is the same picture as the toggled one', async ({ page }) => {
	const picture = async (page: Page) => ({ fills: await fillsOf(page), legend: await legendOf(page) });
	await open(page);
	await page.keyboard.press('3');
	await expect(layerRadio(page, 'Security')).toBeChecked();
	const toggled = await picture(page);
	await page.reload();
	await live(page);
	expect(await picture(page)).toEqual(toggled);
});
