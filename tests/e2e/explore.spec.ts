/** Moving the map with mouse, wheel and buttons. */
import { expect, test } from './fixtures';
import { atRest, camera, desktop, drag, inSight, labelOf, open, pointOf, stage, type LonLat } from './map';
import { controls } from './ui';

/** The subject and its six land neighbours; of China the near part is meant, whose label lies far east. */
const NEIGHBOURHOOD = ['AFG', 'PAK', 'IRN', 'TKM', 'UZB', 'TJK'];
const CHINA_NEAR_PART = [80, 38] as const;
const MAX_ZOOM = 6.5;
/** A place on the map that nothing covers, px. */
const FREE = { x: 640, y: 400 };

test.use({ ...desktop, reducedMotion: 'reduce' });

test('a drag moves the map with the pointer, and the page stays', async ({ page }) => {
	await open(page);
	const place = labelOf('AFG');
	const before = await pointOf(page, place);
	await drag(page, FREE, { x: -170, y: 60 });
	const after = await pointOf(page, place);
	expect(after.x - before.x).toBeCloseTo(-170, 0);
	expect(after.y - before.y).toBeCloseTo(60, 0);
	expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

test('a drag moves one group and touches nothing else of the map', async ({ page }) => {
	await open(page);
	await page.locator('svg.base').evaluate((map) => {
		const changed = new Set<string>();
		Object.assign(globalThis, { changed });
		new MutationObserver((records) => {
			for (const { target, attributeName } of records)
				changed.add(
					`${(target as Element).tagName}.${(target as Element).getAttribute('class')} ${attributeName}`
				);
		}).observe(map, { attributes: true, childList: true, subtree: true });
	});
	await drag(page, FREE, { x: 90, y: 50 });
	await atRest(page);
	const changed = await page.evaluate(() => [...(globalThis as unknown as { changed: Set<string> }).changed]);
	expect(changed.filter((change) => !['g.camera transform', 'svg.base style'].includes(change))).toEqual([]);
});

test('while a long drag goes on, the map is drawn up to its edges', async ({ page }) => {
	await open(page);
	await page.mouse.move(FREE.x, FREE.y);
	await page.mouse.down();
	await page.mouse.move(FREE.x + 560, FREE.y - 20, { steps: 14 });
	const nameAt = async (place: LonLat) =>
		page.evaluate(
			({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('data-name'),
			await pointOf(page, place)
		);
	const found = [await nameAt([10.4, 51]), await nameAt([2.6, 46.6]), await nameAt([-3.6, 40.2])];
	await page.mouse.up();
	expect(found).toEqual(['Germany', 'France', 'Spain']);
});

test('a drag opens nothing, even when it begins and ends on a country', async ({ page, root }) => {
	await open(page);
	const { x, y } = await pointOf(page, labelOf('CHN'));
	await drag(page, { x, y }, { x: 40, y: 10 });
	await atRest(page);
	expect(page.url().split('#')[0]).toBe(root);
});

test('the wheel zooms about the pointer, and the page stays', async ({ page }) => {
	await open(page);
	const place = labelOf('UZB');
	const at = await pointOf(page, place);
	const before = await camera(page);
	await page.mouse.move(at.x, at.y);
	await page.mouse.wheel(0, -250);
	await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(before.zoom + 0.5);
	const now = await pointOf(page, place);
	// The pointer stands on whole px, the place does not: what lies between is enlarged too.
	expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(2);
	await page.mouse.wheel(0, 250);
	await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(before.zoom, 1);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test(`zoom ends at ${MAX_ZOOM}, and the map can always be found again`, async ({ page }) => {
	await open(page);
	await page.mouse.move(FREE.x, FREE.y);
	for (let notch = 0; notch < 12; notch++) await page.mouse.wheel(0, -400);
	await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(MAX_ZOOM, 5);
	for (let notch = 0; notch < 20; notch++) await page.mouse.wheel(0, 400);
	await expect.poll(async () => (await camera(page)).zoom).toBeLessThan(1.5);
	for (let drags = 0; drags < 3; drags++) await drag(page, { x: 500, y: 400 }, { x: 600, y: 200 });
	await controls(page).getByRole('button', { name: 'Whole region' }).click();
	await expect.poll(() => inSight(page, NEIGHBOURHOOD)).toEqual(NEIGHBOURHOOD);
});

test('the picture is never turned or tilted', async ({ page }) => {
	await open(page);
	await drag(page, FREE, { x: 80, y: -40 });
	await page.mouse.move(FREE.x, FREE.y);
	await page.mouse.wheel(0, -300);
	await page.keyboard.down('Control');
	await drag(page, FREE, { x: 60, y: 60 });
	await page.keyboard.up('Control');
	await page.mouse.move(FREE.x, FREE.y);
	await page.mouse.down({ button: 'right' });
	await page.mouse.move(FREE.x + 90, FREE.y + 50, { steps: 4 });
	await page.mouse.up({ button: 'right' });
	const matrix = await page.locator('svg.base g.camera').evaluate((group: SVGGraphicsElement) => {
		const { a, b, c, d } = group.getScreenCTM() ?? new DOMMatrix();
		return { b, c, ratio: a / d };
	});
	expect(matrix).toEqual({ b: 0, c: 0, ratio: 1 });
});

test('buttons zoom in and out about the middle', async ({ page }) => {
	await open(page);
	const before = await camera(page);
	await controls(page).getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(before.zoom + 0.3);
	await controls(page).getByRole('button', { name: 'Zoom out' }).click();
	await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(before.zoom, 5);
	const after = await camera(page);
	expect(after.lon).toBeCloseTo(before.lon, 3);
	expect(after.lat).toBeCloseTo(before.lat, 3);
});

for (const name of ['Whole region', 'Afghanistan and its neighbours']) {
	test(`the view “${name}” brings Afghanistan and its six neighbours into sight`, async ({ page }) => {
		await open(page, 'recognition/USA/');
		expect(await inSight(page, NEIGHBOURHOOD)).toEqual([]);
		await controls(page).getByRole('button', { name }).click();
		await expect.poll(() => inSight(page, NEIGHBOURHOOD)).toEqual(NEIGHBOURHOOD);
		const china = await pointOf(page, CHINA_NEAR_PART);
		expect(
			await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('data-country'), china)
		).toBe('CHN');
	});
}

test('the first view of a wide window shows every named country but the United States', async ({
	page,
	stances
}) => {
	await open(page);
	const ids = stances.countries.map(({ id }) => id);
	expect(await inSight(page, ids)).toEqual(ids.filter((id) => id !== 'USA'));
});

test('the map answers at the same places after the window changes its size', async ({ page, root }) => {
	await open(page);
	await page.setViewportSize({ width: 1500, height: 900 });
	await atRest(page);
	const { x, y } = await pointOf(page, labelOf('IND'));
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(new RegExp(`^${root}recognition/IND/`));
});

test('the page itself has nothing to scroll to, so that no scrollbar takes room from the map', async ({
	page
}) => {
	for (const address of ['', 'engagement/RUS/', 'about/']) {
		await open(page, address);
		const hidden = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		expect(hidden, address).toBe(0);
	}
});

test('what the map is gets told to a reader who comes to it', async ({ page }) => {
	await open(page);
	await expect(stage(page)).toHaveAccessibleName(/^Map\./);
	await expect(stage(page)).toHaveAccessibleName(/Arrow keys/);
});
