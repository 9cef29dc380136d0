/** axe finds nothing: pages, sizes, themes, and with the help open. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, open, phone } from './map';
import { controls, keysDialog } from './ui';

const pages = [
	'',
	'engagement/',
	'security/PAK/',
	'about/',
	'about/borders/',
	'evidence/',
	'argument/',
	'actors/',
	'method/',
	'compare/',
	'compare/IND/PAK/?with=RUS-USA',
	'table/',
	'timeline/',
	'?event=E9'
];

/** Each finding as rule, place and why. */
async function findings(page: Page, where: string): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${where}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`
		)
	);
}

// Both widths and both themes, each with every page; inks and sizes of the other two pairs have tests of their own.
const PAIRS = [
	{ name: 'desktop, light', device: desktop, colorScheme: 'light' },
	{ name: 'phone, dark', device: phone, colorScheme: 'dark' }
] as const;

for (const { name, device, colorScheme } of PAIRS) {
	test.describe(name, () => {
		test.use({ ...device, colorScheme, reducedMotion: 'reduce' });

		for (const address of pages) {
			test(`axe finds nothing on /${address}`, async ({ page }) => {
				await open(page, address);
				expect(await findings(page, `/${address}`)).toEqual([]);
			});
		}

		test('axe finds nothing in the help and in the opened legend', async ({ page }) => {
			await open(page);
			await page.getByText('Countries and notes').click();
			expect(await findings(page, 'legend')).toEqual([]);
			await controls(page).getByRole('button', { name: 'Keys and settings' }).click();
			await expect(keysDialog(page)).toBeVisible();
			expect(await findings(page, 'help')).toEqual([]);
		});

		test('axe finds nothing in search: its start, results, and where there are none', async ({ page }) => {
			await open(page);
			await controls(page).getByRole('button', { name: 'Search and commands' }).click();
			for (const text of ['', 'taliban', 'xqzy']) {
				await page.getByRole('combobox').fill(text);
				expect(await findings(page, `search “${text}”`)).toEqual([]);
			}
		});
	});
}
