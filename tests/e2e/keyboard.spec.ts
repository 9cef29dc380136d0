/** Everything by keyboard, and said aloud. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, camera, desktop, open, outline, pointOf, labelOf, inSight, stage } from './map';
import { categoryOf, countryOf } from './stances';
import { countryList, layerRadio, openList, panel, panelTitle, spoken } from './ui';

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

test('toggling a layer by key speaks its finding', async ({ page }) => {
	await open(page);
	await page.keyboard.press('3');
	await expect(layerRadio(page, 'Security')).toBeChecked();
	const finding = await page.locator('.legend').getByRole('heading', { level: 2 }).innerText();
	await expect(spoken(page)).toContainText('Security');
	await expect(spoken(page)).toContainText(finding);
});

test('opening a country speaks it', async ({ page, stances }) => {
	await open(page, 'engagement/');
	await openList(page);
	await countryList(page).getByRole('link', { name: 'United States' }).press('Enter');
	await expect(panelTitle(page)).toHaveText('United States');
	const category = categoryOf(stances, 'engagement', countryOf(stances, 'USA'));
	await expect(spoken(page)).toContainText(category.label);
});

test('n and p go round the countries, + and - zoom, h and a set the view', async ({ page, stances }) => {
	const [first, second] = stances.countries;
	await open(page, `recognition/${first?.id}/`);
	await page.keyboard.press('n');
	await expect(panelTitle(page)).toHaveText(second?.name ?? '');
	await page.keyboard.press('p');
	await expect(panelTitle(page)).toHaveText(first?.name ?? '');

	await page.keyboard.press('h');
	await atRest(page);
	const { zoom } = await camera(page);
	await page.keyboard.press('+');
	await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(zoom + 0.3);
	await page.keyboard.press('-');
	await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(zoom, 3);
	const before = await pointOf(page, labelOf('AFG'));
	await page.keyboard.press('a');
	await expect.poll(() => pointOf(page, labelOf('AFG'))).not.toEqual(before);
});

test('keys with Ctrl, Alt or Meta are left to the browser', async ({ page, root }) => {
	await open(page);
	for (const key of ['Control+2', 'Alt+2', 'Meta+2']) await page.keyboard.press(key);
	await atRest(page);
	await expect(layerRadio(page, 'Recognition')).toBeChecked();
	await expect(page).toHaveURL(root);
});

test('keys do nothing where text is typed', async ({ page, root }) => {
	await open(page);
	await page.evaluate(() => {
		const field = document.createElement('input');
		field.id = 'field';
		document.querySelector('main')?.append(field);
		field.focus();
	});
	await page.keyboard.type('2n+a?');
	await expect(page.locator('#field')).toHaveValue('2n+a?');
	await expect(page).toHaveURL(root);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the country list does all that the map does', async ({ page, stances, root }) => {
	await open(page, 'engagement/');
	await openList(page);
	const names = stances.countries.map(({ name }) => name).sort();
	const links = await countryList(page).getByRole('link').allInnerTexts();
	expect(links.map((text) => text.replace(' ≈', '')).sort()).toEqual(names);
	const headings = await countryList(page).getByRole('heading').allInnerTexts();
	const used = new Set(stances.countries.map((country) => categoryOf(stances, 'engagement', country).label));
	expect([...headings].sort()).toEqual([...used].sort());

	await countryList(page).getByRole('link', { name: 'Turkmenistan' }).press('Enter');
	await expect(page).toHaveURL(`${root}engagement/TKM/`);
	await expect(panelTitle(page)).toHaveText('Turkmenistan');
	await expect(countryList(page).locator('[aria-current]')).toHaveText(/^Turkmenistan/);
});

for (const address of ['', 'security/PAK/', 'about/', 'evidence/']) {
	test(`Tab reaches everything on /${address}, once each, and always shows where it is`, async ({ page }) => {
		await open(page, address);
		if (!address)
			await page.locator('.legend details').evaluate((details: HTMLDetailsElement) => (details.open = true));
		const wanted = await page.evaluate(() => {
			const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]')];
			const stops = all.filter(
				(element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })
			);
			for (const [index, element] of stops.entries()) element.dataset['stop'] = String(index);
			(document.activeElement as HTMLElement).blur();
			return stops.length;
		});
		const reached: string[] = [];
		const unseen: string[] = [];
		for (let presses = 0; presses < wanted; presses++) {
			await page.keyboard.press('Tab');
			const focus = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const box = element.getBoundingClientRect();
				return {
					stop: element.dataset['stop'] ?? element.outerHTML.slice(0, 80),
					ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
					inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
					html: element.outerHTML.slice(0, 80)
				};
			});
			reached.push(focus.stop);
			if (!focus.ring || !focus.inWindow) unseen.push(focus.html);
		}
		expect(unseen).toEqual([]);
		expect([...new Set(reached)].sort()).toEqual(
			Array.from({ length: wanted }, (_, index) => String(index)).sort()
		);
	});
}

test('focus follows what the eye sees: title, pages, layers, map, buttons, then the panel', async ({
	page
}) => {
	await open(page, 'security/PAK/');
	const tops: string[] = [];
	for (const part of ['.masthead', '.stage', '.controls', '.panel']) {
		const index = await page.evaluate(
			(part) => [...document.querySelectorAll('*')].findIndex((element) => element.matches(part)),
			part
		);
		tops.push(String(index).padStart(6, '0'));
	}
	expect([...tops].sort()).toEqual(tops);
	await expect(outline(page, 'PAK')).toBeVisible();
});
