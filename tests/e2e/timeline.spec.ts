/** The timeline: the strip under the map and the page that tells all of it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, open, phone, stage } from './map';
import { panelTitle, reading, spoken } from './ui';

interface Event {
	id: string;
	date: string;
	start: string | null;
	text: string;
}
const events: Event[] = JSON.parse(
	readFileSync(new URL('../../src/content/events.json', import.meta.url), 'utf8')
).items;
const eventOf = (id: string): Event => {
	const event = events.find((one) => one.id === id);
	if (!event) throw new Error(`No event ${id} in src/content/events.json.`);
	return event;
};

const strip = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const marks = (page: Page) => strip(page).getByRole('radio');
const chosen = (page: Page) => strip(page).getByRole('radio', { checked: true });
const entry = (page: Page, id: string) => reading(page).locator(`article#${id}`);

test.describe('in a wide window', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('nothing of it is on the first page; a key opens it at the earliest event, and Esc closes it', async ({
		page,
		root
	}) => {
		await open(page);
		await expect(strip(page)).toHaveCount(0);
		await page.keyboard.press('t');
		await expect(page).toHaveURL(`${root}?event=E2`);
		await expect(strip(page)).toContainText(eventOf('E2').text);
		await expect(chosen(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(strip(page)).toHaveCount(0);
		await expect(page).toHaveURL(root);
		await expect(stage(page)).toBeFocused();
	});

	test('arrows, Home and End go through all events; one of them is the stop for Tab', async ({
		page,
		root
	}) => {
		await open(page, '?event=E2');
		await expect(marks(page)).toHaveCount(events.length);
		expect(await marks(page).evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length)).toBe(1);
		await chosen(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(`${root}?event=E3`);
		await expect(chosen(page)).toBeFocused();
		await page.keyboard.press('End');
		await expect(page).toHaveURL(`${root}?event=E20`);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(`${root}?event=E2`);
		await page.keyboard.press('End');
		await page.keyboard.press('Home');
		await expect(page).toHaveURL(`${root}?event=E2`);
		// The keys of the strip are its own: no country was opened.
		await expect(panelTitle(page)).toHaveCount(0);
	});

	test('the buttons step as well, and a reader hears date, precision and text', async ({ page, root }) => {
		await open(page, '?event=E16');
		await strip(page).getByRole('button', { name: 'Next event' }).click();
		await expect(page).toHaveURL(`${root}?event=E17`);
		await expect(spoken(page)).toHaveText(`May 2025 (month): ${eventOf('E17').text}`);
		await strip(page).getByRole('button', { name: 'Previous event' }).click();
		await expect(spoken(page)).toHaveText(`March 2024 (month): ${eventOf('E16').text}`);
		await expect(chosen(page)).toHaveAccessibleName(`March 2024 (month): ${eventOf('E16').text}`);
	});

	test('an address shows the same in another browser, with a country beside it', async ({
		page,
		newPage,
		root
	}) => {
		await open(page, 'security/?event=E16');
		await strip(page).getByRole('link', { name: 'Russia' }).click();
		await expect(page).toHaveURL(`${root}security/RUS/?event=E16`);
		const other = await newPage(desktop);
		await open(other, 'security/RUS/?event=E16');
		for (const one of [page, other]) {
			await expect(panelTitle(one)).toHaveText('Russia');
			await expect(strip(one)).toContainText(eventOf('E16').text);
		}
		// Closing goes one by one: from the map first the panel, then the strip.
		await stage(page).focus();
		await page.keyboard.press('Escape');
		await expect(panelTitle(page)).toHaveCount(0);
		await expect(strip(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(`${root}security/`);
	});

	test('it covers neither legend nor buttons nor source line, and marks do not lie on each other', async ({
		page
	}) => {
		await open(page, 'security/RUS/?event=E9');
		await expect(strip(page)).toBeVisible();
		const boxes = await page.evaluate(() =>
			['.strip', '.legend-card', '.controls', '.page footer'].map((part) => {
				const { left, right, top, bottom } =
					document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
				return { part, left, right, top, bottom };
			})
		);
		const [own, ...others] = boxes;
		const over = others.filter((other) => own && other.top < own.bottom && own.top < other.bottom);
		expect(over.map(({ part }) => part)).toEqual([]);
		const pressed = await marks(page).evaluateAll(
			(all) =>
				all.filter((one) => {
					const { left, top, width, height } = one.getBoundingClientRect();
					return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
				}).length
		);
		expect(pressed).toBe(0);
	});

	test('a date on the page marks its event, and a link shows it on the map and leads back to its entry', async ({
		page,
		root
	}) => {
		await open(page, 'timeline/');
		await entry(page, 'E18').getByRole('link', { name: '3 July 2025' }).click();
		await expect(page).toHaveURL(`${root}timeline/?event=E18`);
		await expect(entry(page, 'E18')).toHaveAttribute('data-target');
		await entry(page, 'E18').getByRole('link', { name: 'Show on the map' }).click();
		await expect(page).toHaveURL(`${root}?event=E18`);
		await strip(page).getByRole('link', { name: 'Entry in the timeline' }).click();
		await expect(page).toHaveURL(`${root}timeline/?event=E18#E18`);
		await expect(entry(page, 'E18')).toBeInViewport();
	});

	test('on its page arrows go from date to date, mark each on the map, and stop at the ends', async ({
		page,
		root
	}) => {
		await open(page, 'timeline/');
		const dates = reading(page).locator('article h4 a');
		await dates.first().focus();
		await page.keyboard.press('ArrowUp');
		await expect(page).toHaveURL(`${root}timeline/`);
		await page.keyboard.press('ArrowDown');
		await expect(dates.nth(1)).toBeFocused();
		await expect(page).toHaveURL(`${root}timeline/?event=E3`);
		await page.keyboard.press('ArrowRight');
		await expect(dates.nth(2)).toHaveAttribute('aria-current', 'true');
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(`${root}timeline/?event=E3`);
	});

	test('reported facts only leaves out what the author sees, and says how much', async ({ page }) => {
		await open(page, 'timeline/');
		const view = entry(page, 'E11').getByText('in the author’s view');
		await expect(view).toBeVisible();
		await reading(page).getByLabel('Reported facts only').check();
		await expect(view).toHaveCount(0);
		await expect(reading(page).getByRole('status').first()).toHaveText('Hidden: three views.');
	});
});

test.describe('without script', () => {
	test.use({ ...desktop, javaScriptEnabled: false });

	test('the page tells every event, and gives no year to what has none', async ({ page }) => {
		await page.goto('./timeline/');
		for (const { id, text } of events) await expect(entry(page, id)).toContainText(text);
		const undated = reading(page).getByRole('region', { name: 'Without a date of their own' });
		await expect(undated.getByRole('article')).toHaveCount(7);
	});
});

test.describe('on a phone', () => {
	test.use({ ...phone, reducedMotion: 'reduce' });

	test('it is the first part of the sheet, with targets for a thumb, and the chosen date is in sight', async ({
		page
	}) => {
		await open(page, '?event=E17');
		await expect(chosen(page)).toBeInViewport();
		const small = await strip(page)
			.getByRole('button')
			.or(marks(page))
			.evaluateAll(
				(all) =>
					all.filter((one) => {
						const { width, height } = one.getBoundingClientRect();
						return width < 44 || height < 44;
					}).length
			);
		expect(small).toBe(0);
		await strip(page).getByRole('button', { name: 'Next event' }).tap();
		await expect(strip(page)).toContainText(eventOf('E18').text);
		await expect(chosen(page)).toBeInViewport();
	});
});
