/** Two layers at once: the fill tells one, a symbol before each name the other. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, desktop, open, phone } from './map';
import { layerOf } from './stances';
import { controls, layerRadio } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const legend = (page: Page) => page.getByRole('region', { name: /^Symbols: / });
/** Shape by country, and shape by code in the legend of the symbols. */
const drawn = (page: Page) =>
	page
		.locator('.overlay [data-of]')
		.evaluateAll((shapes) =>
			Object.fromEntries(
				shapes.map((shape) => [shape.getAttribute('data-of') ?? '', shape.getAttribute('data-symbol') ?? ''])
			)
		);
const explained = (page: Page) =>
	legend(page)
		.locator('[data-second]')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [
					row.getAttribute('data-second') ?? '',
					row.querySelector('[data-symbol]')?.getAttribute('data-symbol') ?? ''
				])
			)
		);

for (const second of ['recognition', 'engagement', 'security'] as const)
	test(`every name has the symbol that the legend gives its category in ${second}`, async ({
		page,
		stances
	}) => {
		const [layer] = (['engagement', 'security', 'recognition'] as const).filter((id) => id !== second);
		await open(page, layer === 'recognition' ? '' : `${layer}/`);
		const names = await page.locator('.overlay [data-name]').count();
		await open(page, `${layer}/?second=${second}`);
		await expect(legend(page)).toBeVisible();
		await atRest(page);
		const shapes = await drawn(page);
		const meaning = await explained(page);
		// All that has a name at home keeps it: with symbols they find room too.
		expect(Object.keys(shapes)).toHaveLength(names);
		const wrong = stances.countries.filter(
			({ id, cells }) => id in shapes && shapes[id] !== meaning[cells[second].code]
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
		const used = layerOf(stances, second).categories.filter(({ code }) =>
			stances.countries.some(({ cells }) => cells[second].code === code)
		);
		expect(Object.keys(meaning)).toEqual(used.map(({ code }) => code));
		await expect(legend(page).getByRole('listitem')).toHaveText(
			used.map(({ label }) => new RegExp(`^\\s*${label}\\s*\\d+$`))
		);
	});

test('no symbol lies on a name or on another symbol', async ({ page }) => {
	await open(page, 'security/?second=engagement');
	await expect(legend(page)).toBeVisible();
	await atRest(page);
	const clashes = await page.locator('.overlay :is([data-name], [data-of])').evaluateAll((parts) => {
		const boxes = parts.map((part) => ({
			what: part.getAttribute('data-name') ?? `symbol of ${part.getAttribute('data-of')}`,
			box: part.getBoundingClientRect()
		}));
		return boxes.flatMap(({ what, box: a }, at) =>
			boxes
				.slice(at + 1)
				.filter(({ box: b }) => {
					const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
					const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
					// Boxes of type are higher than its letters.
					return wide > 0.5 && high > 4;
				})
				.map((other) => `${what} × ${other.what}`)
		);
	});
	expect(clashes).toEqual([]);
});

test('the layers change places, and the symbols are taken away by their own button', async ({ page }) => {
	await open(page, '?second=security');
	await layerRadio(page, 'Security').click();
	await expect(page).toHaveURL(/security\/\?second=recognition$/);
	await expect(legend(page).getByRole('heading')).toHaveText('Symbols: Recognition');
	await legend(page).getByRole('button', { name: 'Remove symbols' }).click();
	await expect(page).toHaveURL(/security\/$/);
	await expect(page.locator('.overlay [data-of]')).toHaveCount(0);
	await expect(page.locator('.legend summary')).toBeFocused();
});

test('a saved drawing has the veils, the symbols and the sentence of what is seen', async ({ page }) => {
	await open(page, 'engagement/?filter=A1-A2&second=security');
	await expect(legend(page)).toBeVisible();
	await controls(page).getByRole('button', { name: 'Save picture' }).click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: 'Drawing' }).click();
	const svg = readFileSync(await (await waiting).path(), 'utf8');
	const shapes = await drawn(page);
	const saved = Object.fromEntries(
		[...svg.matchAll(/data-symbol="([\w-]+)" data-of="(\w+)"/g)].map(([, symbol, id]) => [id, symbol])
	);
	expect(saved).toEqual(shapes);
	expect([...svg.matchAll(/data-veil="(\w+)"/g)]).toHaveLength(9);
	expect(svg).toContain('5 of 14 states shown');
	expect(svg).toContain('Symbols: Security');
});

test.describe('on a phone', () => {
	test.use({ ...phone, reducedMotion: 'reduce' });

	test('states without room for a name keep their symbol, and the legend of the symbols is in sight', async ({
		page
	}) => {
		await open(page, '?second=security');
		await expect(legend(page).getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
		await atRest(page);
		const shapes = await drawn(page);
		const named = await page
			.locator('.overlay [data-name]')
			.evaluateAll((names) => names.map((name) => name.getAttribute('data-name') ?? ''));
		expect(named).not.toContain('TJK');
		expect(Object.keys(shapes)).toEqual(expect.arrayContaining([...named, 'TJK']));
		await expect(legend(page)).not.toContainText('No room here');
	});
});
