/** Light and dark: by the system, by the address, by choice; never the wrong one first. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, fillsOf, live, open } from './map';
import { controls, keysDialog } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** The paints of paper, sea, land and every country, as the browser computes them. */
const paintsOf = (page: Page) =>
	page.evaluate(() => {
		const paint = (selector: string, property: 'backgroundColor' | 'fill') =>
			[...document.querySelectorAll(selector)].map((element) => getComputedStyle(element)[property]).join();
		return {
			paper: paint('html', 'backgroundColor'),
			sea: paint('.stage', 'backgroundColor'),
			land: paint('svg.base [data-name=Mongolia]', 'fill'),
			silence: paint('svg.base [data-fill=silence]', 'fill'),
			countries: paint('svg.base [data-country]', 'fill')
		};
	});

async function paintsAt(page: Page, address: string, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	await open(page, address);
	return paintsOf(page);
}

test('the system decides where nobody else does', async ({ page }) => {
	const light = await paintsAt(page, '', 'light');
	const fills = await fillsOf(page);
	const dark = await paintsAt(page, '', 'dark');
	for (const part of ['paper', 'sea', 'land', 'silence', 'countries'] as const)
		expect(dark[part], part).not.toBe(light[part]);
	expect(await fillsOf(page)).toEqual(fills);
});

test('the map follows when the system changes while the page is open', async ({ page }) => {
	const dark = await paintsAt(page, '', 'dark');
	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(() => paintsOf(page)).not.toEqual(dark);
});

test('the address decides over the system, both ways', async ({ page }) => {
	const light = await paintsAt(page, '', 'light');
	const dark = await paintsAt(page, '', 'dark');
	expect(await paintsAt(page, '?theme=dark', 'light')).toEqual(dark);
	expect(await paintsAt(page, '?theme=light', 'dark')).toEqual(light);
});

test('paper and fills are the palette’s custom properties', async ({ page }) => {
	for (const address of ['', '?theme=dark']) {
		await open(page, address);
		const [drawn, named] = await page.evaluate(() => {
			const probe = document.createElement('i');
			document.body.append(probe);
			const of = (name: string) => {
				probe.setAttribute('class', name);
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(`.${name} { color: var(--c-${name}) }`);
				document.adoptedStyleSheets = [sheet];
				return getComputedStyle(probe).color;
			};
			const fill = (key: string) =>
				getComputedStyle(document.querySelector(`svg.base [data-fill=${key}]`) ?? probe).fill;
			const keys = ['recognised', 'short-of-recognition', 'silence', 'subject'];
			return [
				[getComputedStyle(document.documentElement).backgroundColor, ...keys.map(fill)],
				[of('paper'), ...keys.map(of)]
			];
		});
		expect(drawn).toEqual(named);
	}
});

for (const theme of ['light', 'dark'] as const) {
	test(`the ${theme} theme of an address stands before the first frame of the page`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(globalThis, { themesSeen: seen });
			const look = () => {
				if (document.body) seen.push(document.documentElement.dataset['theme'] ?? 'none');
				if (seen.length < 20) requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await open(page, `security/IND/?theme=${theme}`);
		const seen = () => page.evaluate(() => (globalThis as unknown as { themesSeen: string[] }).themesSeen);
		await expect.poll(async () => (await seen()).length).toBe(20);
		expect(new Set(await seen())).toEqual(new Set([theme]));
	});
}

test('a choice in the settings shows at once and replaces the address', async ({ page, root }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page, 'engagement/IND/');
	const before = { paints: await paintsOf(page), entries: await page.evaluate(() => history.length) };
	await controls(page).getByRole('button', { name: 'Keys and settings' }).click();
	await keysDialog(page).getByRole('radio', { name: 'Dark' }).check();
	await expect(page).toHaveURL(`${root}engagement/IND/?theme=dark`);
	await expect.poll(() => paintsOf(page)).not.toEqual(before.paints);
	expect(await page.evaluate(() => history.length)).toBe(before.entries);
	await expect(keysDialog(page)).toBeVisible();

	await keysDialog(page).getByRole('radio', { name: 'As the system' }).check();
	await expect(page).toHaveURL(`${root}engagement/IND/`);
	await expect.poll(() => paintsOf(page)).toEqual(before.paints);
	expect(await page.evaluate(() => history.length)).toBe(before.entries);
});

test('a chosen theme stays while the person moves through the site, and every link carries it', async ({
	page,
	root
}) => {
	await open(page, '?theme=dark');
	await page.keyboard.press('2');
	await expect(page).toHaveURL(`${root}engagement/?theme=dark`);
	await page.getByRole('link', { name: 'Evidence', exact: true }).click();
	await expect(page).toHaveURL(/\/evidence\/\?.*theme=dark/);
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(page).toHaveURL(`${root}engagement/?theme=dark`);
	await page.reload();
	await live(page);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
