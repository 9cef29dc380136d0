/** On a phone every control is large enough for a thumb. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { open, phone } from './map';
import { controls, keysDialog } from './ui';

test.use({ ...phone, reducedMotion: 'reduce' });

/** px; buttons need it both ways, a link in a list only in height: its width is that of its words. */
const THUMB = 44;
const BUTTONS = 'button, input, [role=radio], a.close';
/** Citations stand inside sentences, and the layer names over the cells do what the layer control does. */
const LINKS = 'summary, nav a, .cells a';

/** Controls in this part of the page that a thumb would miss, with their size. */
const tooSmall = (page: Page, part: string) =>
	page.evaluate(
		({ part, buttons, links, thumb }) =>
			[...document.querySelectorAll<HTMLElement>(part)].flatMap((root) =>
				[...root.querySelectorAll<HTMLElement>(`${buttons}, ${links}`)].flatMap((element) => {
					if (!element.checkVisibility({ visibilityProperty: true })) return [];
					// A small box inside a label is as large as the label.
					const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
					const wideEnough = width >= thumb - 0.5 || !element.matches(buttons);
					if (wideEnough && height >= thumb - 0.5) return [];
					const name =
						element.getAttribute('aria-label') ??
						element.closest('label')?.textContent ??
						element.textContent ??
						'';
					return [`${name.trim()}: ${width.toFixed(0)} × ${height.toFixed(0)}`];
				})
			),
		{ part, buttons: BUTTONS, links: LINKS, thumb: THUMB }
	);

test('the buttons of the map, the layer control and the entries', async ({ page }) => {
	await open(page);
	expect(await tooSmall(page, '.masthead, main')).toEqual([]);
});

test('the sheet with its handle, legend and country list', async ({ page }) => {
	await open(page);
	await page.getByText('Countries and notes').click();
	expect(await tooSmall(page, '.sheet')).toEqual([]);
});

test('a stance: closing cross, next and previous', async ({ page }) => {
	await open(page, 'recognition/IND/');
	expect(await tooSmall(page, '.panel')).toEqual([]);
});

test('the pages to read', async ({ page }) => {
	const found: string[] = [];
	const addresses = [
		'about/',
		'about/borders/',
		'evidence/',
		'argument/',
		'actors/',
		'method/',
		'table/',
		'timeline/'
	];
	for (const address of [...addresses, 'compare/', 'compare/IND/PAK/', 'compare/IND/PAK/?with=RUS']) {
		await open(page, address);
		found.push(...(await tooSmall(page, '.panel')));
	}
	expect([...new Set(found)]).toEqual([]);
});

test('the help', async ({ page }) => {
	await open(page);
	await controls(page).getByRole('button', { name: 'Keys and settings' }).tap();
	await expect(keysDialog(page)).toBeVisible();
	expect(await tooSmall(page, 'dialog')).toEqual([]);
});

test('search', async ({ page }) => {
	await open(page);
	await controls(page).getByRole('button', { name: 'Search and commands' }).tap();
	await expect(page.getByRole('combobox')).toBeFocused();
	expect(await tooSmall(page, 'dialog')).toEqual([]);
});

test('a notice and the cross that dismisses it', async ({ page }) => {
	await open(page, '?theme=purple');
	await expect(page.getByRole('button', { name: 'Dismiss this notice' })).toBeVisible();
	expect(await tooSmall(page, '.notices')).toEqual([]);
});
