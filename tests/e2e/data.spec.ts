/** The data to take along: files that are files, words that are copied, and what happens where copying is refused. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, live, open, phone } from './map';
import { panel, reading } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const copyButton = (page: Page) => panel(page).getByRole('button', { name: 'Copy evidence' });

/** The clipboard as a test can read it, or one that refuses. */
async function clipboard(page: Page, takes: boolean): Promise<void> {
	await page.addInitScript((taking) => {
		const writeText = async (text: string) => {
			if (!taking) throw new DOMException('refused', 'NotAllowedError');
			document.documentElement.dataset['copied'] = text;
		};
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	}, takes);
}
const copied = (page: Page) => page.evaluate(() => document.documentElement.dataset['copied'] ?? '');

test('every file is there, with a size that is its own, and as what it is', async ({ page, request }) => {
	await open(page, 'data/');
	const links = await reading(page).locator('a[download]').all();
	const types: Record<string, RegExp> = {
		csv: /^text\/csv/,
		json: /json$/,
		geojson: /geo\+json/,
		svg: /svg/,
		md: /markdown/
	};
	for (const link of links) {
		const href = (await link.getAttribute('href')) ?? '';
		const answer = await request.get(new URL(href, page.url()).href);
		expect(answer.status(), href).toBe(200);
		expect(answer.headers()['content-type'], href).toMatch(types[href.split('.').at(-1) ?? ''] ?? /nothing/);
	}
	// The package lists all files but itself.
	const { resources } = await (await request.get('./data/datapackage.json')).json();
	expect(links.length).toBe(resources.length + 1);
});

test('a press on a file keeps it, and the page stays', async ({ page, root }) => {
	await open(page, 'data/');
	const download = page.waitForEvent('download');
	await reading(page).getByRole('link', { name: 'cells.csv' }).click();
	expect((await download).suggestedFilename()).toBe('cells.csv');
	await expect(page).toHaveURL(`${root}data/`);
});

test('share leads to the data, and to how to cite', async ({ page, root }) => {
	await open(page, 'share/');
	await reading(page).getByRole('link', { name: 'How to cite' }).click();
	await expect(page).toHaveURL(`${root}data/#cite`);
	await expect(page.getByRole('heading', { name: 'Cite this' })).toBeInViewport();
});

test('a dictionary opens by keyboard', async ({ page }) => {
	await open(page, 'data/');
	const summary = reading(page).getByText('silence.csv: 5 columns');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(reading(page).getByRole('rowheader', { name: 'country_id' })).toBeVisible();
});

test('a citation is copied as it stands', async ({ page }) => {
	await clipboard(page, true);
	await open(page, 'data/');
	await live(page);
	await reading(page).getByRole('button', { name: 'Copy citation' }).first().click();
	await expect(reading(page).getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
	expect(await copied(page)).toBe(await reading(page).locator('blockquote').first().textContent());
});

test('the evidence that is copied is the file, with the address of the page', async ({
	page,
	request,
	root
}) => {
	await clipboard(page, true);
	await open(page, 'security/IND/');
	await copyButton(page).click();
	await expect(panel(page).getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
	const file = await (await request.get('./data/evidence/IND.md')).text();
	const withoutLast = (text: string) => text.trim().split('\n').slice(0, -1).join('\n');
	const text = await copied(page);
	expect(withoutLast(text)).toBe(withoutLast(file));
	expect(text.trim().endsWith(`<${root}security/IND/>`)).toBe(true);
});

test('where the clipboard refuses, the text stands selected in a field', async ({ page }) => {
	await clipboard(page, false);
	await open(page, 'recognition/PAK/');
	await copyButton(page).click();
	const field = panel(page).getByRole('textbox', { name: 'Evidence of Pakistan' });
	await expect(field).toBeFocused();
	expect(await field.inputValue()).toMatch(/^# Pakistan\n/);
	const selected = await field.evaluate((area: HTMLTextAreaElement) => [
		area.selectionStart,
		area.selectionEnd
	]);
	expect(selected).toEqual([0, (await field.inputValue()).length]);
	await expect(panel(page).getByRole('status').filter({ hasText: 'Ctrl+C' })).toBeVisible();
});

test('another country forgets what the last one was told', async ({ page }) => {
	await clipboard(page, false);
	await open(page, 'recognition/PAK/');
	await copyButton(page).click();
	await expect(panel(page).getByRole('textbox')).toBeVisible();
	await panel(page)
		.getByRole('link', { name: /Russia →/ })
		.click();
	await expect(panel(page).getByRole('textbox')).toHaveCount(0);
});

test('nobody is asked to challenge a coding where the build was given no address', async ({ page }) => {
	await open(page, 'recognition/PAK/');
	await expect(panel(page).getByRole('link', { name: 'Challenge this coding' })).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('files and citations are there, and no button that would do nothing', async ({ page }) => {
		await page.goto('./data/');
		await expect(page.getByRole('link', { name: 'cells.csv' })).toBeVisible();
		await expect(page.getByText('coded 2026-11-21').first()).toBeVisible();
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await page.goto('./security/IND/');
		await expect(page.getByRole('link', { name: /as a file/ })).toBeVisible();
	});
});

for (const [name, device] of Object.entries({ desktop, phone }))
	test.describe(`on a ${name}`, () => {
		test.use(device);

		test('nothing is wider than the window, and axe finds nothing with everything open', async ({ page }) => {
			await open(page, 'data/');
			await live(page);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			const { width } = page.viewportSize() ?? { width: 0 };
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const wide = await reading(page).evaluate((region) =>
				[...region.querySelectorAll('*')]
					.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('pre'))
					.map((one) => one.outerHTML.slice(0, 60))
			);
			expect(wide).toEqual([]);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
		});
	});
