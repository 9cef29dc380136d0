/** Honest borders, told: a press, a touch or a key opens the note of a disputed stretch; one page tells them all. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, camera, desktop, open, phone, pointOf, stage, type LonLat } from './map';
import { panelTitle, reading } from './ui';

interface Row {
	id: string;
	title: string;
	note: string;
	basis: string;
	drawn: string;
	label: [number, number];
}
const register: Row[] = JSON.parse(readFileSync(new URL('../../geo/disputes.json', import.meta.url), 'utf8'));

/** On the Line of Control, and in the hatch far from every line. */
const ON_THE_LINE: LonLat = [75.3, 34.6];
const IN_THE_HATCH: LonLat = [75.9, 33.5];

const note = (page: Page): Locator => page.getByRole('region', { name: /./ }).and(page.locator('.card'));
const noteTitle = (page: Page): Locator => note(page).getByRole('heading', { level: 2 });

/** Opens the map close to Kashmir. */
async function openNear(page: Page): Promise<void> {
	await open(page, '#map=5/34.5/75.5');
	await atRest(page);
}

test.describe('with a mouse', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('a press on a hatched area tells what it is and leaves the map and the country alone', async ({
		page,
		root
	}) => {
		await openNear(page);
		const before = await camera(page);
		const { x, y } = await pointOf(page, IN_THE_HATCH);
		await page.mouse.move(x, y);
		await expect(page.locator('.tooltip')).toContainText('Jammu and Kashmir');
		await expect(page.locator('.ring')).toHaveCount(0);
		await page.mouse.click(x, y);
		await expect(noteTitle(page)).toHaveText('Jammu and Kashmir');
		await expect(note(page)).toContainText(register.find(({ id }) => id === 'kashmir')?.basis ?? '');
		await expect(note(page)).toContainText('not from the article');
		expect((await camera(page)).zoom).toBeCloseTo(before.zoom, 2);
		expect(page.url()).not.toMatch(/recognition\/(IND|PAK)/);
		await note(page)
			.getByRole('link', { name: /small map/ })
			.click();
		await expect(page).toHaveURL(`${root}about/borders/#kashmir`);
		await expect(page.locator('article:target')).toBeInViewport();
		await expect(note(page)).toHaveCount(0);
	});

	test('a press near a dashed line means the line, a press further off the country', async ({ page }) => {
		await open(page, '#map=5/32.5/74.6');
		await atRest(page);
		const line = await page.locator('[data-line=working-boundary]').evaluate((path: SVGPathElement) => {
			const point = path.getPointAtLength(path.getTotalLength() / 2);
			const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined);
			return { x, y };
		});
		await page.mouse.click(line.x - 3, line.y + 4);
		await expect(noteTitle(page)).toHaveText('Working boundary');
		await page.keyboard.press('Escape');
		await expect(note(page)).toHaveCount(0);
		await page.mouse.click(line.x - 20, line.y + 20);
		await expect(panelTitle(page)).toHaveText('Pakistan');
		await expect(note(page)).toHaveCount(0);
	});

	test('an ordinary border keeps its clicks: beside the Durand Line a country opens', async ({ page }) => {
		await open(page, '#map=5/32/69');
		await atRest(page);
		const { x, y } = await pointOf(page, [69.2, 32.4]);
		await page.mouse.click(x, y);
		await expect(panelTitle(page)).toHaveText(/Afghanistan|Pakistan/);
		await expect(note(page)).toHaveCount(0);
	});

	test('land that is given to nobody stays out of the ring of a country that is selected', async ({
		page
	}) => {
		await open(page, 'recognition/IND/');
		const masked = page.locator('.overlay [mask]');
		await expect(masked.locator('.ring.selected')).toHaveCount(2);
		await expect(page.locator('.overlay mask use')).toHaveAttribute('href', '#nobodys');
		await expect(page.locator('svg.base #nobodys use')).toHaveCount(3);
	});
});

test.describe('with a finger', () => {
	test.use({ ...phone, reducedMotion: 'reduce' });

	test('a touch near the line opens its note over the sheet, and the cross closes it', async ({ page }) => {
		await openNear(page);
		const { x, y } = await pointOf(page, ON_THE_LINE);
		await page.touchscreen.tap(x, y);
		await expect(noteTitle(page)).toHaveText(/Line of Control|Jammu and Kashmir/);
		const cross = note(page).getByRole('button', { name: /^Close/ });
		const box = await cross.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		await cross.tap();
		await expect(note(page)).toHaveCount(0);
	});
});

test.describe('with the keyboard', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('the legend leads to the kinds of border and to every row, and the focus comes back', async ({
		page,
		root
	}) => {
		await open(page);
		await page.getByText('Countries and notes').focus();
		await page.keyboard.press('Enter');
		const link = page.locator('.legend').getByRole('link', { name: 'How borders are drawn' });
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(noteTitle(page)).toHaveText('How borders are drawn');
		await expect(noteTitle(page)).toBeFocused();
		const rows = note(page).getByRole('navigation').getByRole('link');
		await expect(rows).toHaveText(register.map(({ title }) => title));

		await rows.filter({ hasText: 'Crimea' }).focus();
		await page.keyboard.press('Enter');
		await expect(noteTitle(page)).toHaveText('Crimea');
		await expect(noteTitle(page)).toBeFocused();
		await expect.poll(async () => (await camera(page)).lon).toBeLessThan(40);
		await atRest(page);

		await page.keyboard.press('Escape');
		await expect(note(page)).toHaveCount(0);
		await expect(link).toBeFocused();
		expect(page.url().startsWith(`${root}#map=`)).toBe(true);
	});

	test('after a press on the map the focus comes back to the map', async ({ page }) => {
		await openNear(page);
		const { x, y } = await pointOf(page, IN_THE_HATCH);
		await page.mouse.click(x, y);
		await expect(noteTitle(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(stage(page)).toBeFocused();
	});
});

test.describe('the page about borders', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('lists every row with its words and a small map that shows something', async ({ page }) => {
		await open(page, 'about/borders/');
		const articles = reading(page).getByRole('article');
		await expect(articles).toHaveCount(register.length);
		for (const { id, title, note: text, basis, drawn } of register) {
			const article = reading(page).locator(`article#${id}`);
			await expect(article.getByRole('heading', { name: title })).toBeVisible();
			for (const words of [text, basis, drawn]) await expect(article).toContainText(words);
		}
		const empty = await page.locator('.border-map').evaluateAll((maps) =>
			maps
				.filter((map) => {
					const uses = [...map.querySelectorAll('use')];
					const dead = uses.filter((use) => !document.querySelector(use.getAttribute('href') ?? '#'));
					return uses.length < 2 || dead.length > 0;
				})
				.map((map) => map.getAttribute('aria-label'))
		);
		expect(empty).toEqual([]);
	});

	test('brings a row to the map beside it', async ({ page }) => {
		await open(page, 'about/borders/');
		await page.locator('#arunachal').getByRole('link', { name: 'Show on the map' }).click();
		await expect(noteTitle(page)).toHaveText('Arunachal Pradesh');
		await expect.poll(async () => (await camera(page)).lon).toBeGreaterThan(80);
		await expect(reading(page)).toBeVisible();
	});

	test('has small maps as fine as the map can be', async ({ page }) => {
		const fine = page.waitForResponse(/\/geo\/.*\.json$/);
		await page.goto('./about/borders/');
		await fine;
		const length = () => page.locator('#l-loc').evaluate((path) => (path.getAttribute('d') ?? '').length);
		await expect.poll(length).toBeGreaterThan(600);
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing in a note, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page);
			await page.getByText('Countries and notes').click();
			await page.getByRole('link', { name: 'How borders are drawn' }).click();
			await expect(noteTitle(page)).toBeFocused();
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			await note(page).getByRole('link', { name: 'Siachen Glacier' }).click();
			await expect(noteTitle(page)).toHaveText('Siachen Glacier');
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});
});

test.describe('without script', () => {
	test.use({ ...desktop, javaScriptEnabled: false });

	test('the legend leads to the page, which has every row and its small map', async ({ page, root }) => {
		await page.goto('./');
		await page.getByRole('link', { name: 'How borders are drawn' }).click();
		await expect(page).toHaveURL(`${root}about/borders/`);
		await expect(reading(page).getByRole('article')).toHaveCount(register.length);
		await expect(page.locator('.border-map')).toHaveCount(register.length);
		await expect(page.getByRole('link', { name: 'Show on the map' })).toHaveCount(0);
	});
});
