/** Search and commands: from a key or a button to wherever something is, and back to where the person was. */
import { expect, test } from './fixtures';
import { atRest, camera, desktop, open, phone, stage } from './map';
import { openKit, carried } from './kit';
import { controls, keysDialog, layerRadio, panelTitle, spoken } from './ui';
import type { Page } from '@playwright/test';

test.use({ ...desktop, reducedMotion: 'reduce' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true });

async function search(page: Page, text: string): Promise<void> {
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await field(page).fill(text);
}
async function choose(page: Page, text: string): Promise<void> {
	await search(page, text);
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeHidden();
}

test('opens by / and by Ctrl-K, keeps what is typed at once, and Esc gives the focus back', async ({
	page
}) => {
	await open(page, 'recognition/PAK/');
	await stage(page).focus();
	await page.keyboard.type('/kab');
	await expect(field(page)).toHaveValue('kab');
	await expect(chosen(page)).toContainText('Afghanistan');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(stage(page)).toBeFocused();
	// What was under it is still there.
	await expect(panelTitle(page)).toHaveText('Pakistan');
	for (const key of ['Control+k', 'Meta+k']) {
		await page.keyboard.press(key);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue('');
		await page.keyboard.press('Escape');
	}
});

test('Ctrl-K opens it while single keys are off, and from a text field', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('single-keys', 'off'));
	await open(page, 'share/');
	await page.keyboard.press('/');
	await page.getByRole('textbox', { name: 'Link to this map' }).focus();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
});

test('Ctrl-K finds a country in the talk, with other names and slips as on the map', async ({ page }) => {
	await open(page, 'brief/opening/');
	await page.keyboard.press('Control+k');
	const finder = page.getByRole('dialog', { name: 'Find a country' });
	await finder.getByRole('combobox').fill('pakstan');
	await expect(finder.getByRole('option')).toHaveText(['Pakistan']);
	await page.keyboard.press('Enter');
	await expect(panelTitle(page)).toHaveText('Pakistan');
	await expect(page).toHaveURL(/brief\/opening/);
});

test('shows a start, groups what is found, says how much, and has a way on where there is nothing', async ({
	page
}) => {
	await open(page);
	await search(page, '');
	await expect(dialog(page).getByRole('group')).toHaveCount(3);
	await expect(chosen(page)).toHaveCount(0);
	await field(page).fill('Kabul');
	await expect(dialog(page).getByRole('status')).toHaveText('2 results');
	await expect(dialog(page).getByRole('group', { name: 'Countries' }).getByRole('option')).toHaveCount(1);
	await expect(dialog(page).getByRole('group', { name: 'Places' }).getByRole('option')).toHaveCount(1);
	await field(page).fill('Pakstan');
	await expect(chosen(page)).toContainText('Pakistan');
	await field(page).fill('<b>xqzy');
	await expect(dialog(page).getByRole('status')).toContainText('Nothing here is called “<b>xqzy”');
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await expect(chosen(page)).toHaveText(/The map/);
});

test('arrows, Page and end keys move the choice and stop at the ends; the field names it', async ({
	page
}) => {
	await open(page);
	await search(page, 'an');
	const last = (await options(page).count()) - 1;
	expect(last).toBeGreaterThan(20);
	const at = async () => Number(await chosen(page).getAttribute('data-at'));
	const steps = [
		['ArrowUp', 0],
		['ArrowDown', 1],
		['PageDown', 9],
		['PageUp', 1],
		['End', last],
		['PageDown', last],
		['Home', 0]
	] as const;
	for (const [key, place] of steps) {
		await page.keyboard.press(key);
		expect(await at(), key).toBe(place);
		await expect(chosen(page)).toBeInViewport();
		await expect(field(page)).toHaveAttribute('aria-activedescendant', `search-result-${place}`);
	}
});

test('leads to countries, actors, places, themes, events, layers, pages and scenes', async ({
	page,
	root
}) => {
	await open(page, 'security/');
	await choose(page, 'türkiye');
	await expect(page).toHaveURL(`${root}security/TUR/`);
	await expect(panelTitle(page)).toBeFocused();
	await choose(page, 'nato');
	await expect(page).toHaveURL(`${root}actors/?layer=security#actor-nato`);
	await expect(page.locator('#actor-nato')).toBeInViewport();
	await choose(page, 'global south');
	await expect(page).toHaveURL(/\/evidence\/.*#s2p1n3$/);
	await choose(page, 'drug trade');
	await expect(page).toHaveURL(`${root}security/?filter=T2`);
	await choose(page, 'E13');
	await expect(page).toHaveURL(/event=E13/);
	await choose(page, 'show all');
	await expect(page).not.toHaveURL(/filter/);
	await choose(page, 'engagement');
	await expect(layerRadio(page, 'Engagement')).toBeChecked();
	await choose(page, 'method');
	await expect(page.getByRole('heading', { name: 'How it was coded' })).toBeVisible();
	await choose(page, 'why now');
	await expect(page).toHaveURL(`${root}brief/motives/`);
});

test('goes to a place where the map marks it, also from a page to read', async ({ page }) => {
	await open(page, 'about/');
	await choose(page, 'panjshir');
	await expect(layerRadio(page, 'Security')).toBeChecked();
	await atRest(page);
	const there = await camera(page);
	expect(Math.hypot(there.lon - 69.52, there.lat - 35.3)).toBeLessThan(0.2);
	await expect(page).toHaveURL(/security\/#map=/);
	await page.reload();
	await atRest(page);
	expect((await camera(page)).zoom).toBeCloseTo(there.zoom, 1);
});

test('carries out commands: theme, keys, picture, whole region', async ({ page }) => {
	await open(page);
	await choose(page, 'dark theme');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await search(page, 'dark theme');
	await expect(options(page).filter({ hasText: /^Dark theme/ })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await choose(page, 'keys and settings');
	await expect(keysDialog(page)).toBeVisible();
	await expect(keysDialog(page)).toContainText('Ctrl K');
	await page.keyboard.press('Escape');
	await choose(page, 'save picture');
	await expect(page.getByRole('dialog', { name: 'Save picture' })).toBeVisible();
});

test('leads to the conditions of a filter, on the map and on the table', async ({ page }) => {
	for (const address of ['about/', 'table/']) {
		await open(page, address);
		await choose(page, 'filter');
		await expect(page.locator('.filter-panel')).toBeVisible();
		await expect(page.locator('[data-ask=filter]').filter({ visible: true })).toBeFocused();
	}
});

test('opens a result in another tab, as links do', async ({ page, context, root }) => {
	await open(page);
	await search(page, 'iran');
	const [byKey] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
	const [byClick] = await Promise.all([
		context.waitForEvent('page'),
		options(page)
			.first()
			.click({ modifiers: ['ControlOrMeta'] })
	]);
	for (const tab of [byKey, byClick]) {
		await expect(tab).toHaveURL(`${root}recognition/IRN/`);
		await tab.close();
	}
	await expect(page).toHaveURL(root);
	await expect(dialog(page)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use(phone);

	test('opens from the magnifier, and a tap chooses', async ({ page }) => {
		await open(page);
		await controls(page).getByRole('button', { name: 'Search and commands' }).tap();
		await field(page).fill('u.s.');
		const { height = 0 } = (await options(page).first().boundingBox()) ?? {};
		expect(height).toBeGreaterThanOrEqual(44);
		await options(page).first().tap();
		await expect(panelTitle(page)).toHaveText('United States');
		await expect(spoken(page)).toContainText('United States');
	});
});

test('works in the room kit, from a file without a network', async ({ page }) => {
	const { address, remove } = carried();
	try {
		await openKit(page, address, '#/');
		await choose(page, 'nato');
		await expect(page).toHaveURL(/#\/actors\/#actor-nato$/);
		await choose(page, 'kabul');
		await expect(panelTitle(page)).toHaveText('Afghanistan');
		await search(page, 'copy link');
		await expect(options(page).filter({ hasText: 'Copy link' })).toHaveCount(0);
	} finally {
		remove();
	}
});
