/** The hand-out on paper: what comes out of a printer. @svg */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { pagesOf } from './pdf';

interface Told {
	title: string;
	caption: { text: string };
	notes: { text: string };
}
const scenes: Told[] = JSON.parse(
	readFileSync(join(import.meta.dirname, '..', '..', 'src', 'content', 'scenes.json'), 'utf8')
).items;

const letters = (text: string) => text.replace(/\s+/g, '');
const timesIn = (whole: string, part: string) => whole.split(letters(part)).length - 1;
const printed = async (page: Page) => pagesOf(await page.pdf({ preferCSSPageSize: true }));
const open = (page: Page) => page.goto('./brief/print/');

test('prints one page for each scene and one for the sources, with every title and caption once', async ({
	page
}) => {
	await open(page);
	const pages = await printed(page);
	expect(pages).toHaveLength(scenes.length + 1);
	const wrong = scenes.flatMap(({ title, caption }, at) =>
		[title, caption.text].filter((text) => timesIn(pages[at] ?? '', text) !== 1)
	);
	expect(wrong).toEqual([]);
	const everything = pages.join('');
	expect(scenes.filter(({ caption }) => timesIn(everything, caption.text) !== 1)).toEqual([]);
	expect(scenes.filter(({ notes }) => timesIn(everything, notes.text) > 0)).toEqual([]);
});

test('prints speaker notes with their scenes when they are asked for, on as many pages', async ({ page }) => {
	await open(page);
	await page.getByRole('checkbox', { name: 'With speaker notes' }).check();
	const pages = await printed(page);
	expect(pages).toHaveLength(scenes.length + 1);
	expect(scenes.filter(({ notes }, at) => timesIn(pages[at] ?? '', notes.text) !== 1)).toEqual([]);
});

test('gives every page its map, legend and source, and the last one the policy', async ({ page }) => {
	await open(page);
	const sheets = page.getByRole('article');
	await expect(sheets).toHaveCount(scenes.length + 1);
	for (const { title } of scenes) {
		const sheet = page.getByRole('article', { name: title });
		await expect(sheet.getByRole('img', { name: `Map: ${title}` })).toBeVisible();
		await expect(sheet.getByRole('listitem').first()).toBeVisible();
		await expect(sheet.getByText(/^Source: §\d ¶\d/)).toBeVisible();
	}
	await expect(sheets.last()).toContainText('never title');
	await expect(sheets.last()).toContainText('Four absences');
});

test('is read and printed without script, and leads back to the briefing', async ({ newPage }) => {
	const page = await newPage({ javaScriptEnabled: false });
	await open(page);
	await expect(page.locator('.notes').first()).toBeHidden();
	await page.getByText('With speaker notes').click();
	await expect(page.locator('.notes').first()).toBeVisible();
	await page.getByRole('link', { name: 'Briefing' }).click();
	await page.getByRole('link', { name: 'Hand-out to print' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /Hand-out/ })).toBeVisible();
});

test('silence has its texture on paper', async ({ page }) => {
	await open(page);
	const fill = () =>
		page
			.locator('.scene-map [data-state=KAZ]')
			.first()
			.evaluate((state) => getComputedStyle(state).fill);
	expect(await fill()).not.toContain('url');
	await page.emulateMedia({ media: 'print' });
	expect(await fill()).toContain('silence');
});

test('arrows are lines and names have their type, whichever stylesheets the page has', async ({ page }) => {
	await open(page);
	const drawn = await page.evaluate(() => {
		const styles = (selector: string) =>
			[...document.querySelectorAll(`.scene-map ${selector}`)].map((element) => getComputedStyle(element));
		return {
			fills: styles('.arcs path:not(.head)').map(({ fill }) => fill),
			unseen: styles('.arcs path').filter(({ stroke }) => stroke === 'none').length,
			faces: styles('[data-mark]').map(({ fontFamily }) => fontFamily),
			order: styles('[data-mark]').map(({ paintOrder }) => paintOrder),
			names: styles('text:not([data-mark])').map(({ fontFamily }) => fontFamily)
		};
	});
	expect([...new Set(drawn.fills)]).toEqual(['none']);
	expect(drawn.unseen).toBe(0);
	expect([...new Set(drawn.faces)]).toEqual([...new Set(drawn.names)]);
	expect(drawn.order.filter((order) => !order.startsWith('stroke'))).toEqual([]);
});
