/** A click means the country under it, a near miss the country beside it, and never a country it is not on. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, clickCountry, desktop, inSight, labelOf, open, outline, pointOf, stage } from './map';
import { contextBeside, seaOff } from './pointer';
import { countryOf } from './stances';
import { panel, panelTitle, spoken } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** All that the first view of a wide window shows; the United States are reached by list, keys and address. */
const VISIBLE = ['AFG', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'TKM', 'TUR', 'UKR', 'UZB'];

async function expectNothingOpened(page: Page, root: string): Promise<void> {
	await atRest(page);
	await expect(panel(page)).toHaveCount(0);
	expect(page.url().split('#')[0]).toBe(root);
}

test('a click on each country in sight opens its stance and marks it on the map', async ({
	page,
	stances,
	root
}) => {
	await open(page);
	expect(await inSight(page, VISIBLE)).toEqual(VISIBLE);
	for (const id of VISIBLE) {
		await clickCountry(page, id);
		await expect(panelTitle(page)).toHaveText(countryOf(stances, id).name);
		await expect(page).toHaveURL(new RegExp(`^${root}recognition/${id}/(#|$)`));
		const drawn = (await outline(page, id).getAttribute('d')) ?? '';
		await expect(page.locator('.ring.selected').last()).toHaveAttribute('d', drawn);
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await page.keyboard.press('h');
		await atRest(page);
	}
});

test('a click works without the pointer having been over the map before', async ({ page }) => {
	await open(page);
	const { x, y } = await pointOf(page, labelOf('KAZ'));
	await page.evaluate(
		({ x, y }) => {
			const target = document.elementFromPoint(x, y);
			const init = {
				clientX: x,
				clientY: y,
				bubbles: true,
				cancelable: true,
				pointerId: 1,
				isPrimary: true,
				button: 0
			};
			for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, init));
		},
		{ x, y }
	);
	await expect(panelTitle(page)).toHaveText('Kazakhstan');
});

for (const { id, name } of [
	{ id: 'TUR', name: 'Turkey' },
	{ id: 'IRN', name: 'Iran' }
]) {
	test(`a click on the sea at most 20 px off the coast of ${name} opens it`, async ({ page }) => {
		await open(page);
		const point = await seaOff(page, id, { min: 6, max: 18, clear: 24 });
		expect(point).not.toBeNull();
		await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
		await expect(panelTitle(page)).toHaveText(name);
	});
}

test('a click on the sea more than 40 px off every coast opens nothing', async ({ page, root }) => {
	await open(page);
	const point = await seaOff(page, 'IND', { min: 42, max: 60, clear: 41 });
	expect(point).not.toBeNull();
	await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
	await expectNothingOpened(page, root);
	await expect(spoken(page)).toBeEmpty();
});

test('a click on land that the article does not name says so and opens nothing', async ({ page, root }) => {
	await open(page);
	const { x, y } = await pointOf(page, [103, 46.5]);
	await page.mouse.click(x, y);
	await expect(spoken(page)).toHaveText(/^Mongolia.*not in the article/i);
	await expectNothingOpened(page, root);
});

for (const name of ['Mongolia', 'Nepal', 'Azerbaijan']) {
	test(`a click in ${name}, a few px from its neighbour, never opens the neighbour`, async ({
		page,
		root
	}) => {
		await open(page);
		const point = await contextBeside(page, name, 12);
		expect(point).not.toBeNull();
		await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
		await expect(spoken(page)).toContainText(name);
		await expectNothingOpened(page, root);
	});
}

test('the answer “not in the article” can be seen, not only heard', async ({ page }) => {
	await open(page);
	const { x, y } = await pointOf(page, [103, 46.5]);
	await page.mouse.click(x, y);
	const answer = stage(page)
		.locator('..')
		.getByText(/not in the article/i);
	await expect(answer.first()).toBeVisible();
});

test('under the pointer stands who it is, its category, and the dispute where there is one', async ({
	page,
	stances
}) => {
	await open(page);
	const tooltip = page.locator('.tooltip');
	const iran = await pointOf(page, labelOf('IRN'));
	await page.mouse.move(iran.x, iran.y);
	await expect(tooltip).toContainText('Iran');
	const category = stances.layers[0]?.categories.find(({ code }) => code === 'A2');
	await expect(tooltip).toContainText(category?.label ?? '');
	await expect(page.locator('.ring.hovered').first()).toHaveAttribute(
		'd',
		(await outline(page, 'IRN').getAttribute('d')) ?? ''
	);

	const kashmir = await pointOf(page, [75.9, 33.5]);
	await page.mouse.move(kashmir.x, kashmir.y);
	await expect(tooltip).toContainText(/disputed/i);
	await expect(tooltip).toContainText('Kashmir');

	await page.mouse.move(640, 20);
	await expect(tooltip).toHaveCount(0);
});

test('with Ctrl a click opens the country in a tab of its own and leaves this one', async ({
	page,
	context,
	root
}) => {
	await open(page);
	const { x, y } = await pointOf(page, labelOf('PAK'));
	const opened = context.waitForEvent('page');
	await page.keyboard.down('Control');
	await page.mouse.click(x, y);
	await page.keyboard.up('Control');
	await expect(await opened).toHaveURL(`${root}recognition/PAK/`);
	await expectNothingOpened(page, root);
});
