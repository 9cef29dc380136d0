/** The camera goes by itself only where a person could not see what they asked for. */
import { expect, test } from './fixtures';
import { atRest, camera, clickCountry, desktop, fillsOf, inSight, open, phone, scalesAfter } from './map';
import { controls, countryList, openList, panelTitle } from './ui';

const NEIGHBOURHOOD = ['AFG', 'PAK', 'IRN', 'TKM', 'UZB', 'TJK'];

test.describe('on a wide window', () => {
	test.use(desktop);

	test('the page of the United States shows the United States', async ({ page }) => {
		await open(page, 'engagement/USA/');
		expect(await inSight(page, ['USA'])).toEqual(['USA']);
	});

	test('opening a country out of sight flies there', async ({ page }) => {
		await open(page);
		await openList(page);
		await countryList(page).getByRole('link', { name: 'United States' }).click();
		await expect(panelTitle(page)).toHaveText('United States');
		await expect.poll(() => inSight(page, ['USA'])).toEqual(['USA']);
	});

	test('a flight passes what lies between', async ({ page }) => {
		await open(page);
		const scales = await scalesAfter(page, 'Zoom in');
		const [first = 0, last = 0] = [scales[0], scales.at(-1)];
		expect(last).toBeGreaterThan(first);
		expect(scales.some((scale) => scale > first && scale < last)).toBe(true);
	});

	for (const { country, name, where } of [
		{ country: 'UZB', name: 'Uzbekistan', where: 'in the middle' },
		{ country: 'TKM', name: 'Turkmenistan', where: 'above the legend' }
	]) {
		test(`opening a country in sight ${where} leaves the zoom that the person chose`, async ({ page }) => {
			await open(page);
			await page.mouse.move(640, 300);
			await page.mouse.wheel(0, 20);
			await atRest(page);
			const before = await camera(page);
			await clickCountry(page, country);
			await expect(panelTitle(page)).toHaveText(name);
			await atRest(page);
			expect((await camera(page)).zoom).toBeCloseTo(before.zoom, 5);
			expect(await inSight(page, [country])).toEqual([country]);
		});
	}

	test.describe('when less motion is asked for', () => {
		test.use({ reducedMotion: 'reduce' });

		test('the map jumps: one picture before, one after', async ({ page }) => {
			await open(page);
			expect(await scalesAfter(page, 'Zoom in')).toHaveLength(2);
		});

		test('no part of the page moves by transition or animation', async ({ page }) => {
			await open(page);
			await clickCountry(page, 'IND');
			await expect(panelTitle(page)).toHaveText('India');
			expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		});
	});
});

test.describe('on a phone', () => {
	test.use(phone);

	test('the first view shows Afghanistan and its neighbours, clear of bar and sheet', async ({ page }) => {
		await open(page);
		expect(await inSight(page, NEIGHBOURHOOD)).toEqual(NEIGHBOURHOOD);
		expect(Object.keys(await fillsOf(page))).toHaveLength(14);
	});

	for (const name of ['Whole region', 'Afghanistan and its neighbours']) {
		test(`the view “${name}” brings them back, clear of bar and sheet`, async ({ page }) => {
			await open(page, 'recognition/USA/');
			await page.keyboard.press('Escape');
			await expect(panelTitle(page)).toHaveCount(0);
			await controls(page).getByRole('button', { name }).tap();
			await expect.poll(() => inSight(page, NEIGHBOURHOOD)).toEqual(NEIGHBOURHOOD);
		});
	}

	test('every country’s own page has that country in sight', async ({ page, stances }) => {
		const hidden: string[] = [];
		for (const { id } of stances.countries) {
			await open(page, `recognition/${id}/`);
			if (!(await inSight(page, [id])).includes(id)) hidden.push(id);
		}
		expect(hidden).toEqual([]);
	});
});
