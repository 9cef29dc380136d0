/** The map by keyboard: one tab stop, arrows from country to country, each spoken. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, desktop, inSight, open, stage } from './map';
import { categoryOf, countryOf } from './stances';
import { panel, panelTitle, spoken } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** The country with the keyboard's ring. */
async function activeCountry(page: Page): Promise<string | null> {
	return page.locator('.overlay').evaluate((overlay) => {
		const d = overlay.querySelector('.ring.active')?.getAttribute('d');
		const path = [...document.querySelectorAll('svg.base [data-country]')].find(
			(path) => path.getAttribute('d') === d
		);
		return d ? (path?.getAttribute('data-country') ?? null) : null;
	});
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
type Arrow = (typeof ARROWS)[number];

/** An untried arrow here, or else the first step to a country that has one; null when there is none left. */
function nextArrow(ways: ReadonlyMap<string, ReadonlyMap<Arrow, string>>, here: string): Arrow | null {
	const untried = (id: string) => ARROWS.find((arrow) => !ways.get(id)?.has(arrow)) ?? null;
	if (untried(here)) return untried(here);
	const seen = new Set([here]);
	let frontier: { id: string; first: Arrow | null }[] = [{ id: here, first: null }];
	while (frontier.length > 0) {
		frontier = frontier.flatMap(({ id, first }) =>
			[...(ways.get(id) ?? [])].flatMap(([arrow, to]) => {
				if (seen.has(to)) return [];
				seen.add(to);
				return [{ id: to, first: first ?? arrow }];
			})
		);
		const goal = frontier.find(({ id }) => untried(id));
		if (goal) return goal.first;
	}
	return null;
}

test('the map is one tab stop', async ({ page }) => {
	await open(page);
	await stage(page).focus();
	await page.keyboard.press('Tab');
	await expect(stage(page)).not.toBeFocused();
	await expect(stage(page).locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Shift+Tab');
	await expect(stage(page)).toBeFocused();
});

test('arrows lead to the nearest country in that direction, and a ring shows which', async ({ page }) => {
	for (const { from, path } of [
		{
			from: 'AFG',
			path: [
				['ArrowLeft', 'IRN'],
				['ArrowLeft', 'TUR'],
				['ArrowUp', 'UKR']
			]
		},
		{
			from: 'AFG',
			path: [
				['ArrowDown', 'PAK'],
				['ArrowRight', 'IND']
			]
		}
	]) {
		await open(page, `recognition/${from}/`);
		await stage(page).focus();
		for (const [key = '', id] of path) {
			await page.keyboard.press(key);
			await expect.poll(() => activeCountry(page)).toBe(id);
		}
	}
});

test('arrows reach every country on the map', async ({ page, stances }) => {
	await open(page, 'recognition/AFG/');
	await stage(page).focus();
	// Tries every arrow from every country; where all are tried it goes on to the nearest one with an untried arrow.
	const ways = new Map<string, Map<Arrow, string>>();
	let here = 'AFG';
	for (let arrow = nextArrow(ways, here); arrow; arrow = nextArrow(ways, here)) {
		await page.keyboard.press(arrow);
		const there = (await activeCountry(page)) ?? here;
		ways.set(here, new Map(ways.get(here)).set(arrow, there));
		here = there;
	}
	expect(stances.countries.map(({ id }) => id).filter((id) => !ways.has(id))).toEqual([]);
});

for (const layer of ['recognition', 'engagement', 'security'] as const) {
	test(`going by arrows in ${layer} speaks country, layer and category or kind of silence`, async ({
		page,
		stances
	}) => {
		await open(page, `${layer}/`);
		await stage(page).focus();
		const title = stances.layers.find(({ id }) => id === layer)?.title ?? '';
		for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
			await page.keyboard.press(key);
			const country = countryOf(stances, (await activeCountry(page)) ?? '');
			await expect(spoken(page)).toContainText(country.name);
			await expect(spoken(page)).toContainText(title);
			await expect(spoken(page)).toContainText(categoryOf(stances, layer, country).label);
		}
	});
}

test('arrows never scroll the page and never move focus off the map', async ({ page }) => {
	await open(page);
	await stage(page).focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'])
		await page.keyboard.press(key);
	await expect(stage(page)).toBeFocused();
	expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

test('a country that arrows lead to comes into sight', async ({ page }) => {
	await open(page, 'recognition/UKR/');
	await stage(page).focus();
	for (let presses = 0; presses < 8; presses++) {
		await page.keyboard.press('ArrowLeft');
		await atRest(page);
		const id = await activeCountry(page);
		expect(await inSight(page, [id ?? ''])).toEqual([id]);
		if (id === 'USA') return;
	}
	throw new Error('The United States were not reached going west.');
});

test('Enter opens the country with the ring; Esc takes the ring away first, then closes the panel', async ({
	page,
	root
}) => {
	await open(page);
	await stage(page).focus();
	await page.keyboard.press('ArrowDown');
	const id = await activeCountry(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${root}recognition/${id}/`);
	await expect(panelTitle(page)).toBeFocused();

	await stage(page).focus();
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => activeCountry(page)).not.toBeNull();
	await page.keyboard.press('Escape');
	await expect.poll(() => activeCountry(page)).toBeNull();
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
});
