/** The way of the Tab key: everything once, always seen, in the order of the page. */
import { expect, test } from './fixtures';
import { desktop, open } from './map';

test.use({ ...desktop, reducedMotion: 'reduce' });

for (const address of [
	'',
	'security/PAK/',
	'about/',
	'evidence/',
	'argument/',
	'actors/',
	'method/',
	'compare/IND/PAK/',
	'table/',
	'timeline/'
]) {
	test(`Tab reaches everything on /${address}, once each, and always shows where it is`, async ({ page }) => {
		await open(page, address);
		if (!address)
			await page.locator('.legend details').evaluate((details: HTMLDetailsElement) => (details.open = true));
		const wanted = await page.evaluate(() => {
			const all = [
				...document.querySelectorAll<HTMLElement>(
					'a[href], button, summary, input, select, textarea, [tabindex]'
				)
			];
			const stops = all.filter(
				(element) =>
					element.tabIndex >= 0 &&
					element.checkVisibility({ visibilityProperty: true }) &&
					// Of a group of radio buttons Tab reaches the chosen one.
					!element.matches('[type=radio]:not(:checked)')
			);
			for (const [index, element] of stops.entries()) element.dataset['stop'] = String(index);
			(document.activeElement as HTMLElement).blur();
			return stops.length;
		});
		const reached: string[] = [];
		const unseen: string[] = [];
		for (let presses = 0; presses < wanted; presses++) {
			await page.keyboard.press('Tab');
			const focus = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const box = element.getBoundingClientRect();
				return {
					stop: element.dataset['stop'] ?? element.outerHTML.slice(0, 80),
					ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
					inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
					html: element.outerHTML.slice(0, 80)
				};
			});
			reached.push(focus.stop);
			if (!focus.ring || !focus.inWindow) unseen.push(focus.html);
		}
		expect(unseen).toEqual([]);
		expect([...new Set(reached)].sort()).toEqual(
			Array.from({ length: wanted }, (_, index) => String(index)).sort()
		);
	});
}

test('focus follows what the eye sees: title, pages, layers, map, buttons, then the panel', async ({
	page
}) => {
	await open(page, 'security/PAK/');
	const tops: string[] = [];
	for (const part of ['.masthead', '.stage', '.controls', '.panel']) {
		const index = await page.evaluate(
			(part) => [...document.querySelectorAll('*')].findIndex((element) => element.matches(part)),
			part
		);
		tops.push(String(index).padStart(6, '0'));
	}
	expect([...tops].sort()).toEqual(tops);
});
