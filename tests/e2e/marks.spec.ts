/** What a measurement can hold on to. */
import { expect, test } from './fixtures';
import { live, open } from './map';

const markTimes = (names: string[]) =>
	names.map((name) => performance.getEntriesByName(name, 'mark').map(({ startTime }) => startTime));

for (const address of ['', 'security/IND/', 'about/']) {
	test(`/${address} marks when the map was painted and when it answered, once each and in this order`, async ({
		page
	}) => {
		await open(page, address);
		await expect.poll(async () => (await page.evaluate(markTimes, ['map:svg'])).flat().length).toBe(1);
		const [svg, interactive] = await page.evaluate(markTimes, ['map:svg', 'map:interactive']);
		expect(interactive).toHaveLength(1);
		expect(svg?.[0]).toBeGreaterThan(0);
		const painted = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
		);
		expect(svg?.[0]).toBeLessThanOrEqual(Math.max(painted, interactive?.[0] ?? 0));
		await live(page);
	});
}

test('moving through the site neither marks again nor mounts the map again', async ({ page }) => {
	await open(page);
	await page.locator('svg.base').evaluate((map) => map.setAttribute('data-same', 'yes'));
	await page.getByRole('link', { name: 'Evidence', exact: true }).click();
	await expect(page.getByRole('region', { name: 'Reading' })).toBeVisible();
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	// Kit follows a link after the next frame; a key in between would be overtaken by it.
	await expect(page.getByRole('region', { name: 'Reading' })).toHaveCount(0);
	await page.keyboard.press('2');
	await expect(page.getByRole('radio', { name: 'Engagement' })).toBeChecked();
	await expect(page.locator('svg.base')).toHaveAttribute('data-same', 'yes');
	expect((await page.evaluate(markTimes, ['map:interactive'])).flat()).toHaveLength(1);
});

test('nothing stands between the HTML and the first paint', async ({ page }) => {
	await open(page);
	const blocking = await page.evaluate(() =>
		(
			performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
				renderBlockingStatus: string;
			})[]
		)
			.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
			.map(({ name }) => name)
	);
	expect(blocking).toEqual([]);
});
