/** Names and lines on the map: which are there, that none lies on another, and that zoom does not change their size. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, desktop, open, phone } from './map';

const names = (page: Page) => page.locator('.overlay text[data-name]');

/** Pairs of names, or of a name and something over the map, that share a part of the window. */
const overlaps = (page: Page) =>
	page.evaluate(() => {
		// A name's box is as high as the line; its letters are not.
		const boxes = [...document.querySelectorAll('.overlay text[data-name], [data-over-map]')].map(
			(element) => {
				const { left, top, right, bottom } = element.getBoundingClientRect();
				const inset = element instanceof SVGElement ? 4 : 0;
				const name = element.getAttribute('data-name') ?? element.className.toString();
				return {
					name,
					left,
					right,
					top: top + inset,
					bottom: bottom - inset,
					isName: element instanceof SVGElement
				};
			}
		);
		return boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(b) =>
						(a.isName || b.isName) &&
						a.left < b.right &&
						b.left < a.right &&
						a.top < b.bottom &&
						b.top < a.bottom
				)
				.map((b) => `${a.name} and ${b.name}`)
		);
	});

test.describe('on a wide window', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('every named country in sight has its name on the map, in every layer', async ({ page, stances }) => {
		const visible = stances.countries.map(({ id }) => id).filter((id) => id !== 'USA');
		for (const { address, soft } of [
			{ address: '', soft: 'recognition' },
			{ address: 'engagement/', soft: 'engagement' },
			{ address: 'security/', soft: 'security' }
		] as const) {
			await open(page, address);
			await atRest(page);
			const drawn = await names(page).evaluateAll((texts) =>
				texts.map((text) => [text.getAttribute('data-name') ?? '', text.textContent?.trim().toLowerCase()])
			);
			const wanted = stances.countries
				.filter(({ id }) => visible.includes(id))
				.map(({ id, name, cells }) => [id, `${name.toLowerCase()}${cells[soft].soft ? ' ≈' : ''}`]);
			expect(Object.fromEntries(drawn), address).toEqual(Object.fromEntries(wanted));
		}
	});

	test('no name lies on another one or under legend, control or buttons', async ({ page }) => {
		for (const address of ['', 'security/', 'recognition/TJK/', 'engagement/USA/', 'engagement/RUS/']) {
			await open(page, address);
			await atRest(page);
			expect(await overlaps(page), address).toEqual([]);
		}
	});

	test('names and borders keep their size on the screen at every zoom', async ({ page }) => {
		const sizes = () =>
			page.evaluate(() => {
				const name = document.querySelector('.overlay text[data-name=AFG]');
				const border = document.querySelector<SVGGraphicsElement>('svg.base [data-country=AFG]');
				const scale = border?.getScreenCTM()?.a ?? Number.NaN;
				return {
					name: name
						? Number.parseFloat(getComputedStyle(name).fontSize) *
							((name as SVGGraphicsElement).getScreenCTM()?.a ?? 0)
						: 0,
					border: border ? Number.parseFloat(getComputedStyle(border).strokeWidth) * scale : 0
				};
			});
		await open(page);
		const before = await sizes();
		await page.mouse.move(640, 450);
		await page.mouse.wheel(0, -300);
		await atRest(page);
		const after = await sizes();
		expect(after.name).toBeCloseTo(before.name, 1);
		expect(after.border).toBeCloseTo(before.border, 1);
		expect(before.border).toBeGreaterThan(0.5);
		expect(before.border).toBeLessThan(1.2);
	});
});

test.describe('on a phone', () => {
	test.use({ ...phone, reducedMotion: 'reduce' });

	test('no name lies on another one or under the buttons', async ({ page }) => {
		for (const address of ['', 'recognition/IND/', 'security/TJK/']) {
			await open(page, address);
			await atRest(page);
			expect(await overlaps(page), address).toEqual([]);
		}
	});
});
