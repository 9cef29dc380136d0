/** What the keys of a keyboard and of a clicker do while a scene is shown, wherever the focus is. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, open, phone, stage } from './map';
import { atScene, briefingBar, caption, fieldsLeft, find, finder, sceneAddress, scenes } from './talk';
import { fingers } from './touch';
import { controls, keysDialog, layerRadio, panel } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const LAST = scenes.length;
/** Every stepping key in an order in which each changes the scene, from the third. */
const WALK: readonly (readonly [key: string, to: number])[] = [
	['PageDown', 4],
	['ArrowRight', 5],
	['ArrowDown', 6],
	[' ', 7],
	['PageUp', 6],
	['ArrowLeft', 5],
	['ArrowUp', 4],
	['Shift+ ', 3],
	['End', LAST],
	['Home', 1]
];

/** Whatever of the page can be scrolled stands where it stood. */
async function expectUnscrolled(page: Page, where: string): Promise<void> {
	const scrolled = await page.evaluate(() =>
		['html', 'body', '.page', '.panel', '.sheet', '.scene-text'].filter(
			(selector) => (document.querySelector(selector)?.scrollTop ?? 0) !== 0
		)
	);
	expect(scrolled, where).toEqual([]);
}

/** Walks through the talk with the focus put there before every press; keys that the place uses itself change no scene. */
async function walk(page: Page, place: string, focus: () => Promise<unknown>, uses: readonly string[]) {
	let at = 3;
	for (const [key, to] of WALK) {
		await focus();
		await page.keyboard.press(key);
		if (!uses.includes(key)) at = to;
		else await page.keyboard.press(at < to ? 'PageDown' : 'PageUp');
		if (uses.includes(key)) at += at < to ? 1 : -1;
		await atScene(page, at);
		await expectUnscrolled(page, `${key} with the focus on ${place}`);
	}
	await focus();
	for (const key of ['3', 'Enter']) await page.keyboard.press(key);
	await atScene(page, 3);
}

test('every key steps as the table says, wherever the focus is, and nothing scrolls', async ({ page }) => {
	test.slow();
	await open(page, sceneAddress(3));
	await walk(page, 'nothing', () => page.evaluate(() => (document.activeElement as HTMLElement).blur()), []);
	await walk(page, 'the map', () => stage(page).focus(), []);
	await walk(page, 'a link', () => caption(page).getByRole('link').first().focus(), []);
	const button = controls(page).getByRole('button', { name: 'Zoom in' });
	await walk(page, 'a button', () => button.focus(), [' ', 'Shift+ ']);
	const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
	const radio = page.getByRole('radio', { checked: true });
	await walk(page, 'a radio', () => radio.focus(), [...arrows, ' ', 'Shift+ ']);
});

test('every key steps from the panel of a country, whose place the next scene takes', async ({ page }) => {
	await open(page, sceneAddress(3));
	for (const [key, to] of WALK) {
		await find(page, 'Pakistan');
		await panel(page).focus();
		await page.keyboard.press(key);
		await atScene(page, to);
		await expectUnscrolled(page, `${key} in the panel`);
	}
});

test('in a text field only a clicker steps, and it closes what the field stands in', async ({ page }) => {
	await open(page, sceneAddress(3));
	const field = finder(page).getByRole('combobox');
	await page.keyboard.press('/');
	await field.fill('a');
	for (const key of [
		'ArrowRight',
		'ArrowDown',
		' ',
		'ArrowLeft',
		'ArrowUp',
		'Shift+ ',
		'End',
		'Home',
		'4',
		'b'
	])
		await page.keyboard.press(key);
	await expect(field).toBeFocused();
	await atScene(page, 3);
	for (const [key, to] of [
		['PageDown', 4],
		['PageUp', 3]
	] as const) {
		await page.keyboard.press(key);
		await atScene(page, to);
		await expect(finder(page)).toBeHidden();
		await fieldsLeft(page);
		await page.keyboard.press('/');
		await expect(field).toBeFocused();
	}
	await page.keyboard.press('Escape');
	await expect(finder(page)).toBeHidden();
	await fieldsLeft(page);
	await page.keyboard.press('?');
	await expect(keysDialog(page)).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(keysDialog(page)).toBeHidden();
	await atScene(page, 4);
});

test('a step beyond an end stays there, and a number beyond it leads to it', async ({ page }) => {
	await open(page, sceneAddress(LAST));
	await page.keyboard.press('PageDown');
	await atScene(page, LAST);
	await expect(briefingBar(page).getByRole('button', { name: 'Next scene' })).toBeDisabled();
	await page.keyboard.press('Home');
	await atScene(page, 1);
	await page.keyboard.press('PageUp');
	await atScene(page, 1);
	for (const key of ['9', '9', 'Enter']) await page.keyboard.press(key);
	await atScene(page, LAST);
	await page.keyboard.press('1');
	await expect(briefingBar(page)).toContainText('→ 1');
});

test('black, notes and the overview come and go by key', async ({ page }) => {
	await open(page, sceneAddress(2));
	const black = page.getByRole('button', { name: /^Black screen:/ });
	for (const key of ['b', '.']) {
		await page.keyboard.press(key);
		await expect(black).toBeVisible();
		const covers = await black.evaluate((element) => {
			const { width, height } = element.getBoundingClientRect();
			return [width - innerWidth, height - innerHeight];
		});
		expect(covers).toEqual([0, 0]);
		await page.keyboard.press(key);
		await expect(black).toHaveCount(0);
	}
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await atScene(page, 3);
	await expect(black).toHaveCount(0);

	await page.keyboard.press('n');
	const notes = page.getByRole('complementary', { name: 'Speaker notes' });
	await expect(notes).toContainText(scenes[2]?.notes.text ?? '?');
	await page.keyboard.press('PageDown');
	await expect(notes).toContainText(scenes[3]?.notes.text ?? '?');
	await page.keyboard.press('n');
	await expect(notes).toHaveCount(0);

	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'All scenes' });
	await expect(overview.getByRole('button')).toHaveText([
		'0 Check the projector',
		...scenes.map(({ title }, at) => `${at + 1} ${title}`)
	]);
	await expect(overview.locator('[aria-current]')).toBeFocused();
	await overview.getByRole('button', { name: scenes[8]?.title }).press('Enter');
	await expect(overview).toBeHidden();
	await atScene(page, 9);
});

test('Escape closes the open menu and nothing more', async ({ page }) => {
	await open(page, sceneAddress(2));
	const more = briefingBar(page).getByRole('button', { name: 'More for the briefer' });
	await more.click();
	const item = page.locator('#present-menu');
	await expect(item).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(item).toBeHidden();
	await atScene(page, 2);
});

test('the chosen country of the finder is in sight however far the arrows go', async ({ page }) => {
	await open(page, sceneAddress(2));
	await page.keyboard.press('/');
	await expect(finder(page).getByRole('option')).not.toHaveCount(0);
	for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowDown');
	const chosen = finder(page).getByRole('option', { selected: true });
	const seen = await chosen.evaluate((element) => {
		const { bottom } = element.getBoundingClientRect();
		return bottom <= (element.parentElement?.getBoundingClientRect().bottom ?? 0) + 1;
	});
	expect(seen).toBe(true);
});

test.describe('on a phone', () => {
	test.use(phone);

	test('a swipe over the words steps, on the map it does not', async ({ page }) => {
		await open(page, sceneAddress(2));
		const swipe = async (at: ReturnType<Page['locator']>, dx: number) => {
			const box = await at.boundingBox();
			if (!box) throw new Error('Nothing to swipe over.');
			const from = { x: box.x + box.width / 2, y: box.y + Math.min(60, box.height / 2) };
			await fingers(page, [{ from, to: { x: from.x + dx, y: from.y } }]);
		};
		await swipe(caption(page), -150);
		await atScene(page, 3);
		await swipe(caption(page), 150);
		await atScene(page, 2);
		await swipe(stage(page), -150);
		await expect(briefingBar(page).getByRole('button', { name: 'Back to the scene' })).toBeVisible();
		await atScene(page, 2);
	});
});

test('digits and letters do nothing once they are switched off, a clicker still steps', async ({ page }) => {
	await open(page, sceneAddress(2));
	await page.keyboard.press('?');
	await keysDialog(page).getByRole('checkbox').first().click();
	await page.keyboard.press('Escape');
	await expect(keysDialog(page)).toBeHidden();
	for (const key of ['b', 'n', 'o', '9', 'Enter', 'l']) await page.keyboard.press(key);
	await page.keyboard.press('PageDown');
	await atScene(page, 3);
	await page.keyboard.press('ArrowLeft');
	await atScene(page, 2);
	await expect(layerRadio(page, 'Recognition')).toBeChecked();
});
