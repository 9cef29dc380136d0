/** The map under fingers, on a phone. */
import { expect, test } from './fixtures';
import { atRest, camera, labelOf, open, phone, pointOf } from './map';
import { panelTitle } from './ui';
import { fingers } from './touch';

test.use({ ...phone, reducedMotion: 'reduce' });

/** Middle of the free part of the map, px. */
const MIDDLE = { x: 195, y: 290 };

test('one finger moves the map, and the page stays', async ({ page, root }) => {
	await open(page);
	const place = labelOf('AFG');
	const before = await pointOf(page, place);
	await fingers(page, [{ from: MIDDLE, to: { x: MIDDLE.x + 60, y: MIDDLE.y + 40 } }]);
	await atRest(page);
	const after = await pointOf(page, place);
	expect(after.x - before.x).toBeCloseTo(60, 0);
	expect(after.y - before.y).toBeCloseTo(40, 0);
	expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
	expect(page.url().split('#')[0]).toBe(root);
});

test('two fingers moving apart zoom the map about their middle, not the page', async ({ page }) => {
	await open(page);
	const before = await camera(page);
	await fingers(page, [
		{ from: { x: MIDDLE.x - 30, y: MIDDLE.y }, to: { x: MIDDLE.x - 90, y: MIDDLE.y } },
		{ from: { x: MIDDLE.x + 30, y: MIDDLE.y }, to: { x: MIDDLE.x + 90, y: MIDDLE.y } }
	]);
	await atRest(page);
	const after = await camera(page);
	// Three times as far apart: log2(3) levels.
	expect(after.zoom - before.zoom).toBeCloseTo(Math.log2(3), 1);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('two fingers moving together zoom out', async ({ page }) => {
	await open(page);
	const before = await camera(page);
	await fingers(page, [
		{ from: { x: MIDDLE.x - 90, y: MIDDLE.y }, to: { x: MIDDLE.x - 45, y: MIDDLE.y } },
		{ from: { x: MIDDLE.x + 90, y: MIDDLE.y }, to: { x: MIDDLE.x + 45, y: MIDDLE.y } }
	]);
	await atRest(page);
	expect((await camera(page)).zoom - before.zoom).toBeCloseTo(-1, 1);
});

test('two fingers going round each other turn nothing', async ({ page }) => {
	await open(page);
	await fingers(page, [
		{ from: { x: MIDDLE.x - 60, y: MIDDLE.y }, to: { x: MIDDLE.x, y: MIDDLE.y - 60 } },
		{ from: { x: MIDDLE.x + 60, y: MIDDLE.y }, to: { x: MIDDLE.x, y: MIDDLE.y + 60 } }
	]);
	await atRest(page);
	const matrix = await page.locator('svg.base g.camera').evaluate((group: SVGGraphicsElement) => {
		const { b, c } = group.getScreenCTM() ?? new DOMMatrix();
		return { b, c };
	});
	expect(matrix).toEqual({ b: 0, c: 0 });
});

test('a pinch opens nothing, a tap opens the country under it', async ({ page, root }) => {
	await open(page);
	await fingers(page, [
		{ from: { x: MIDDLE.x - 40, y: MIDDLE.y }, to: { x: MIDDLE.x - 50, y: MIDDLE.y } },
		{ from: { x: MIDDLE.x + 40, y: MIDDLE.y }, to: { x: MIDDLE.x + 50, y: MIDDLE.y } }
	]);
	await atRest(page);
	expect(page.url().split('#')[0]).toBe(root);
	const { x, y } = await pointOf(page, labelOf('IRN'));
	await page.touchscreen.tap(x, y);
	await expect(panelTitle(page)).toHaveText('Iran');
});

test('a tap beside a small country counts for it when there is no other land', async ({ page }) => {
	await open(page);
	const { x, y } = await pointOf(page, labelOf('TJK'));
	await page.touchscreen.tap(x, y);
	await expect(panelTitle(page)).toHaveText('Tajikistan');
});
