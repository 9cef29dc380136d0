/** Shown for a projector: everything can be read from the last row, and nothing is cut. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, camera, desktop, drag, labelOf, open, pointOf, stage } from './map';

const ROOMS = [
	{ width: 800, height: 600 },
	{ width: 1280, height: 720 },
	{ width: 1280, height: 800 },
	{ width: 3840, height: 2160 }
];
/** px at 720 lines. */
const LEAST_TYPE = 24;
const ROUNDING = 0.1;

const scenes: string[] = JSON.parse(
	readFileSync(new URL('../../src/content/scenes.json', import.meta.url), 'utf8')
).items.map(({ id }: { id: string }) => id);

interface Reading {
	/** Texts that are smaller than they may be, with their size in px. */
	small: string[];
	/** Parts that do not show all that is in them, or lie outside the window. */
	cut: string[];
	texts: number;
}

/** What of a page can be seen, and how large. */
async function read(page: Page, least: number): Promise<Reading> {
	return page.evaluate((least) => {
		const chain = (element: Element): Element[] =>
			element.parentElement ? [element, ...chain(element.parentElement)] : [element];
		const sizeOf = (element: Element) => {
			const size = parseFloat(getComputedStyle(element).fontSize);
			if (element instanceof SVGGraphicsElement) return size * (element.getScreenCTM()?.a ?? 0);
			return chain(element).reduce((px, { currentCSSZoom = 1 }) => Math.max(px, size * currentCSSZoom), 0);
		};
		const isSeen = (element: Element) => {
			if (chain(element).some((one) => getComputedStyle(one).clipPath !== 'none')) return false;
			const { width, height } = element.getBoundingClientRect();
			return (
				width * height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
			);
		};
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const small: string[] = [];
		let texts = 0;
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement;
			const text = walker.currentNode.textContent?.trim();
			if (!element || !text || /^(script|style)$/i.test(element.tagName) || !isSeen(element)) continue;
			texts++;
			const size = sizeOf(element);
			if (size < least) small.push(`${text}: ${size.toFixed(1)}`);
		}
		const cut = ['.scene-text', '.legend-card', 'footer', '.board'].filter((selector) => {
			const part = document.querySelector(selector);
			if (!part) return false;
			const { left, top, right, bottom } = part.getBoundingClientRect();
			const outside = left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
			return outside || part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth;
		});
		return { small, cut, texts };
	}, least);
}

const smallest = ({ height }: { height: number }) => (LEAST_TYPE * height) / 720 - ROUNDING;
const projected = (page: Page) => page.locator('html[data-projector]');
const board = (page: Page) => page.getByRole('dialog', { name: 'Can the room see this?' });

for (const room of ROOMS) {
	test.describe(`on ${room.width} × ${room.height}`, () => {
		test.use({ viewport: room });

		test('every scene is read from afar, whole, with its legend and its source', async ({ page }) => {
			test.slow();
			await open(page, 'brief/opening/?projector=on');
			const problems: string[] = [];
			for (const scene of scenes) {
				await expect(page).toHaveURL(new RegExp(`/${scene}/`));
				await atRest(page);
				const { small, cut, texts } = await read(page, smallest(room));
				expect(texts).toBeGreaterThan(12);
				problems.push(
					...[...small, ...cut.map((part) => `${part} is cut`)].map((text) => `${scene}: ${text}`)
				);
				await expect(page.locator('.legend [data-category]').first()).toBeInViewport();
				await expect(page.getByText('Coded from one article')).toBeInViewport();
				await page.keyboard.press('PageDown');
			}
			expect(problems).toEqual([]);
		});

		test('what answers a question is read from afar too', async ({ page }) => {
			await open(page, 'brief/india/?projector=on&country=IND');
			await page.keyboard.press('n');
			await expect(page.getByRole('complementary', { name: 'Speaker notes' })).toBeVisible();
			await page.mouse.move(room.width * 0.75, room.height * 0.5);
			await atRest(page);
			expect((await read(page, smallest(room))).small).toEqual([]);
			await page.keyboard.press('o');
			await expect(page.getByRole('dialog', { name: 'All scenes' })).toBeInViewport({ ratio: 1 });
			expect((await read(page, smallest(room))).small).toEqual([]);
		});

		test('scene 0 shows all its greys and fills at once', async ({ page }) => {
			await open(page, 'brief/opening/?projector=on');
			await page.keyboard.press('0');
			await page.keyboard.press('Enter');
			await expect(board(page)).toBeVisible();
			const { small, cut } = await read(page, smallest(room));
			expect({ small, cut }).toEqual({ small: [], cut: [] });
		});
	});
}

test.describe('projector mode', () => {
	test.use(desktop);
	/** Corners of what the scene about road and rail frames, as its record says. */
	const corners = [
		[43.5, 10],
		[90, 61.5]
	] as const;

	async function framed(page: Page): Promise<boolean> {
		await atRest(page);
		const box = await stage(page).boundingBox();
		const points = await Promise.all(corners.map((corner) => pointOf(page, corner)));
		if (!box) return false;
		const inside = points.every(
			({ x, y }) =>
				x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1
		);
		const height = (points[0]?.y ?? 0) - (points[1]?.y ?? 0);
		return inside && height > box.height * 0.7;
	}

	test('keeps what the scene frames, on and off again', async ({ page }) => {
		await open(page, 'brief/road/');
		expect(await framed(page)).toBe(true);
		await page.keyboard.press('p');
		await expect(projected(page)).toBeAttached();
		await expect(page).toHaveURL(/projector=on/);
		expect(await framed(page)).toBe(true);
		await page.keyboard.press('p');
		await expect(projected(page)).not.toBeAttached();
		expect(await framed(page)).toBe(true);
	});

	test('begins with the page and frames the same', async ({ page }) => {
		await open(page, 'brief/road/?projector');
		await expect(page).toHaveURL(/projector=on/);
		expect(await framed(page)).toBe(true);
	});

	test('keeps the place that a person has moved the map to', async ({ page }) => {
		await open(page, 'brief/road/');
		const middle = await pointOf(page, labelOf('IRN'));
		await drag(page, middle, { x: 120, y: -40 });
		await atRest(page);
		const before = await camera(page);
		await page.keyboard.press('p');
		await expect(projected(page)).toBeAttached();
		await atRest(page);
		const after = await camera(page);
		expect(after.lon).toBeCloseTo(before.lon, 0);
		expect(after.lat).toBeCloseTo(before.lat, 0);
		expect(after.zoom).toBeCloseTo(before.zoom, 1);
	});

	test('opens the country that is pressed, where it is seen', async ({ page }) => {
		await open(page, 'brief/road/?projector=on');
		await atRest(page);
		const { x, y } = await pointOf(page, labelOf('IND'));
		await page.mouse.move(x, y);
		const tooltip = page.locator('.tooltip');
		await expect(tooltip).toContainText('India');
		const box = await tooltip.boundingBox();
		expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(200);
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(/country=IND/);
	});

	test('begins by itself where a scene fills a small screen, and ends with it', async ({ page }) => {
		await open(page, 'brief/road/');
		await page.keyboard.press('f');
		await expect(projected(page)).toBeAttached();
		await page.keyboard.press('p');
		await expect(projected(page)).not.toBeAttached();
		await expect(page).toHaveURL(/projector=off/);
	});

	test('textures silence, and shows each name of a state in the map', async ({ page }) => {
		await open(page, 'brief/could-follow/?projector=on');
		await atRest(page);
		await expect(page.locator('svg.base [data-country=KAZ]')).toHaveCSS('fill', /p-silence-fine-dots/);
		for (const id of ['CHN', 'IRN', 'PAK', 'TUR'])
			await expect(page.locator(`[data-name=${id}]`)).toBeVisible();
	});
});

test.describe('scene 0', () => {
	test.use(desktop);

	test('is left by a step into the first scene, or back to where one was', async ({ page }) => {
		await open(page, 'brief/motives/');
		await page.keyboard.press('o');
		await page.getByRole('button', { name: 'Check the projector' }).click();
		await expect(board(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(board(page)).toBeHidden();
		await expect(page).toHaveURL(/motives/);
		await expect(projected(page)).not.toBeAttached();
		await page.keyboard.press('0');
		await page.keyboard.press('Enter');
		await expect(board(page)).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(board(page)).toBeHidden();
		await expect(page).toHaveURL(/opening/);
	});

	test('is there before a briefing begins', async ({ page }) => {
		await open(page, 'brief/');
		await page.getByRole('button', { name: 'Check the projector' }).click();
		await expect(board(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/brief\/$/);
		await expect(projected(page)).not.toBeAttached();
		await page.getByRole('button', { name: 'Check the projector' }).click();
		await expect(board(page)).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/brief\/opening/);
	});
});
