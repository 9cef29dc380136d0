/** The help: every key of the key table, and the settings of this person on this machine. */
import { KEY_GROUPS, keyNames, KEYS, MAP_KEYS } from '../../src/lib/model/keys';
import { expect, test } from './fixtures';
import { desktop, live, open, stage } from './map';
import { controls, keysDialog, layerRadio, panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

test('? opens the help, Esc closes it and gives focus back', async ({ page }) => {
	await open(page);
	await stage(page).focus();
	await page.keyboard.press('?');
	await expect(keysDialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(keysDialog(page)).toBeHidden();
	await expect(stage(page)).toBeFocused();
});

test('Esc closes the help alone: the panel stays open', async ({ page }) => {
	await open(page, 'recognition/PAK/');
	await page.keyboard.press('?');
	await expect(keysDialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(keysDialog(page)).toBeHidden();
	await expect(panelTitle(page)).toHaveText('Pakistan');
});

test('the help lists every key of the key table with what it does', async ({ page }) => {
	await open(page);
	await controls(page).getByRole('button', { name: 'Keys and settings' }).click();
	await expect(keysDialog(page)).toBeVisible();
	const rows = await keysDialog(page)
		.locator('dt')
		.evaluateAll((terms) =>
			terms.map((term) => ({
				keys: [...term.querySelectorAll('kbd')].map((key) => key.textContent),
				text: term.nextElementSibling?.textContent
			}))
		);
	const wanted = KEY_GROUPS.flatMap((group) => group.rows);
	expect(rows).toEqual(wanted.map((row) => ({ keys: keyNames(row), text: row.text })));
	expect(wanted).toHaveLength(KEYS.length + MAP_KEYS.length);
	// The keys of the issue, in case the table itself loses one.
	expect(rows.flatMap(({ keys }) => keys)).toEqual(
		expect.arrayContaining(['1', '2', '3', '?', 'Esc', 'Enter', '←', 'Page Down', 'Space', '0–9'])
	);
});

test('while the help is open no key acts on the map behind it', async ({ page, root }) => {
	await open(page);
	await page.keyboard.press('?');
	await expect(keysDialog(page)).toBeVisible();
	await page.keyboard.press('2');
	await page.keyboard.press('n');
	await page.keyboard.press('Escape');
	await expect(keysDialog(page)).toBeHidden();
	await expect(page).toHaveURL(root);
});

test('single keys can be switched off, stay off after a reload, and can be switched on again', async ({
	page
}) => {
	const choice = () => keysDialog(page).getByRole('checkbox');
	const help = () => controls(page).getByRole('button', { name: 'Keys and settings' }).click();
	const close = () => keysDialog(page).getByRole('button', { name: 'Close' }).click();
	await open(page);
	await help();
	await expect(choice()).toBeChecked();
	await choice().uncheck();
	await close();

	for (const when of ['at once', 'after a reload']) {
		for (const key of ['2', '?', 'n', '+']) await page.keyboard.press(key);
		await expect(layerRadio(page, 'Recognition'), when).toBeChecked();
		await expect(keysDialog(page), when).toBeHidden();
		await expect(page.getByRole('region', { name: 'Stance' }), when).toHaveCount(0);
		if (when === 'at once') {
			await page.reload();
			await live(page);
		}
	}
	await help();
	await expect(choice()).not.toBeChecked();
	await choice().check();
	await close();
	await page.keyboard.press('2');
	await expect(layerRadio(page, 'Engagement')).toBeChecked();
});

test('keys that are no single character work also when single keys are off', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('single-keys', 'off'));
	await open(page, 'recognition/PAK/');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('region', { name: 'Stance' })).toHaveCount(0);
	await stage(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(panelTitle(page)).toBeVisible();
});
