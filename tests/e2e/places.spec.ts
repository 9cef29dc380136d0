/** Places, soft regions and names of seas: they come after the start, quietly, and where the layer speaks of them. */
import { expect, test } from './fixtures';
import { atRest, desktop, open } from './map';

test.use({ ...desktop, reducedMotion: 'reduce' });

test('come with the layer that speaks of them, and lie on no name of a state', async ({ page }) => {
	await open(page, 'security/');
	await expect(page.locator('[data-mark=moscow]')).toBeVisible();
	await expect(page.locator('[data-mark=central-asia]')).toBeVisible();
	const touching = await page.evaluate(() => {
		const boxes = (selector: string) =>
			[...document.querySelectorAll(selector)].map((element) => ({
				id: element.textContent ?? '',
				box: element.getBoundingClientRect()
			}));
		// A name's box is as high as the line; its letters are not.
		const inset = 4;
		return boxes('[data-mark]').flatMap(({ id, box }) =>
			boxes('.overlay [data-name]')
				.filter(
					({ box: name }) =>
						box.left < name.right &&
						name.left < box.right &&
						box.top + inset < name.bottom - inset &&
						name.top + inset < box.bottom - inset
				)
				.map((name) => `${id} on ${name.id}`)
		);
	});
	expect(touching).toEqual([]);
	await page.getByRole('radio', { name: 'Recognition' }).press('Space');
	await atRest(page);
	await expect(page.locator('[data-mark=moscow]')).toBeVisible();
	await expect(page.locator('[data-mark=central-asia]')).toHaveCount(0);
});

test('soft patches have no edge and change no fill', async ({ page }) => {
	await open(page, 'security/#map=4.60/35.00/68.00');
	const patch = page.locator('.places ellipse').first();
	await expect(patch).toBeVisible();
	const look = await patch.evaluate((ellipse) => {
		const stops = [
			...(document.querySelector(ellipse.getAttribute('fill')?.slice(4, -1) ?? '')?.children ?? [])
		];
		const opacity = stops.map((stop) => Number(getComputedStyle(stop).stopOpacity));
		return { stroke: getComputedStyle(ellipse).stroke, last: opacity.at(-1), most: Math.max(...opacity) };
	});
	expect(look.stroke).toBe('none');
	expect(look.last).toBe(0);
	expect(look.most).toBeLessThan(0.35);
});
