/** Toggling layers: by mouse and keys, at once, without the network, and with the right finding. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { clickCountry, desktop, fillsOf, legendOf, live, open } from './map';
import { layerOf, type LayerId } from './stances';
import { layerControl, layerRadio, panel, panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** Section 12 of the coding sheet: how many of the 14 named states have each code. Zero: no row at all. */
const COUNTS: Record<LayerId, Record<string, number>> = {
	recognition: { A1: 1, A2: 4, A9: 8, AX: 1 },
	engagement: { B3: 1, B2a: 1, B2b: 4, B1: 3, BN: 0, B9: 3, B9h: 1, BX: 1 },
	security: { C1: 2, C3: 2, C2: 2, CN: 0, C9: 8 }
};
const layerIds = Object.keys(COUNTS) as LayerId[];
const addressOf = (layer: LayerId) => (layer === 'recognition' ? '' : `${layer}/`);
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

for (const layer of layerIds) {
	test(`the legend of ${layer} counts what the coding sheet counts`, async ({ page }) => {
		await open(page, addressOf(layer));
		const rows = (await legendOf(page)).map(({ code, count }) => [code, count]);
		expect(Object.fromEntries(rows)).toEqual(
			Object.fromEntries(Object.entries(COUNTS[layer]).filter(([, count]) => count > 0))
		);
	});

	test(`the map of ${layer} draws as many countries in each fill as the coding sheet counts`, async ({
		page
	}) => {
		await open(page, addressOf(layer));
		const fills = await fillsOf(page);
		const drawn = (await legendOf(page)).map(({ code, fill }) => {
			const others = Object.entries(fills).filter(([id, own]) => id !== 'AFG' && own === fill).length;
			const [, subjectPattern] = (fills['AFG'] ?? '').split('+');
			const isSubject =
				fill === 'subject' || (subjectPattern !== undefined && fill.endsWith(`+${subjectPattern}`));
			return [code, others + (isSubject ? 1 : 0)];
		});
		expect(Object.fromEntries(drawn)).toEqual(
			Object.fromEntries(Object.entries(COUNTS[layer]).filter(([, count]) => count > 0))
		);
	});

	test(`the headline of ${layer} says its counts in words`, async ({ page, stances }) => {
		await open(page, addressOf(layer));
		const headline = (
			await page.locator('.legend').getByRole('heading', { level: 2 }).innerText()
		).toLowerCase();
		const silent = layerOf(stances, layer)
			.categories.filter(({ absence }) => absence === 'not-stated' || absence === 'past-role-only')
			.reduce((sum, { code }) => sum + (COUNTS[layer][code] ?? 0), 0);
		const first = Object.values(COUNTS[layer])[0] ?? 0;
		expect(headline).toContain(`for ${WORDS[silent]} the article`);
		expect(headline).toMatch(new RegExp(`^${WORDS[first]} state`));
	});

	test(`every fill of ${layer} looks different from every other, and silence from land without a stance`, async ({
		page
	}) => {
		await open(page, addressOf(layer));
		const paints = await page.locator('.legend [data-category] [data-fill]').evaluateAll((swatches) => {
			const context = document.querySelector('svg.base [data-context]') ?? document.body;
			return [...swatches, context].map((element) => getComputedStyle(element).fill);
		});
		expect(new Set(paints).size).toBe(paints.length);
	});

	test(`on the map each country of ${layer} has the very paint of its swatch`, async ({ page }) => {
		await open(page, addressOf(layer));
		const offenders = await page.locator('svg.base [data-country]').evaluateAll((paths) => {
			const paintOf = (element: Element) => getComputedStyle(element).fill;
			/** A pattern by what is drawn in it: the map and the swatches have each their own set. */
			const drawing = (paint: string) => {
				const pattern = document.querySelector(/url\("(#.*)"\)/.exec(paint)?.[1] ?? ':not(*)');
				return pattern ? [...pattern.querySelectorAll('*')].map(paintOf).join() : paint;
			};
			return paths
				.filter((path) => {
					const key = path.getAttribute('data-fill') ?? '';
					if (key.startsWith('subject+')) return false;
					const swatch = document.querySelector(`.legend [data-category] [data-fill="${key}"]`);
					return !swatch || drawing(paintOf(swatch)) !== drawing(paintOf(path)) || paintOf(path) === 'none';
				})
				.map((path) => path.getAttribute('data-country'));
		});
		expect(offenders).toEqual([]);
	});
}

test('“past role only” and “does not say” are two rows with two fills', async ({ page }) => {
	await open(page, 'engagement/');
	const legend = await legendOf(page);
	const [past, silent] = ['B9h', 'B9'].map((code) => legend.find((row) => row.code === code));
	expect(past?.fill).not.toBe(silent?.fill);
	expect(past?.label).not.toBe(silent?.label);
});

test('the two engaged classes that are not ranked differ in pattern', async ({ page }) => {
	await open(page, 'engagement/');
	const legend = await legendOf(page);
	const [contact, open_] = ['B2a', 'B2b'].map((code) =>
		legend.find((row) => row.code === code)?.fill.split('+')
	);
	expect(contact?.[0]).toBe(open_?.[0]);
	expect(contact?.[1]).not.toBe(open_?.[1]);
});

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
		await expect(page).toHaveURL(root + addressOf(layer?.id ?? 'recognition'));
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
