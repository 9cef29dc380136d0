/** Taking a view along: four entries on every page, and a link that shows the same in a fresh browser. */
import { expect, test } from './fixtures';
import { atRest, camera, desktop, drag, fillsOf, open, outline, phone, stage } from './map';
import { panelTitle, reading } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

test('the link on the page is the map with layer, country, camera and choices, and shows the same elsewhere', async ({
	page,
	newPage
}) => {
	await open(page, 'security/PAK/?claims=reported');
	await drag(page, { x: 500, y: 400 }, { x: 60, y: 40 });
	await expect(page).toHaveURL(/#map=/);
	await atRest(page);
	const seen = { url: page.url(), fills: await fillsOf(page), camera: await camera(page) };
	await page.getByRole('link', { name: 'Share', exact: true }).first().click();
	await expect(reading(page).getByRole('heading', { name: 'Share' })).toBeVisible();
	const link = await reading(page).getByRole('textbox', { name: 'Link to this map' }).inputValue();
	expect(link).toBe(seen.url);

	const other = await newPage();
	await other.goto(link);
	await expect(panelTitle(other)).toHaveText('Pakistan');
	await atRest(other);
	expect(await fillsOf(other)).toEqual(seen.fills);
	const there = await camera(other);
	expect(there.zoom).toBeCloseTo(seen.camera.zoom, 1);
	expect(there.lat).toBeCloseTo(seen.camera.lat, 0);
});

test('the link is copied; where the browser refuses, it is selected and a line says how to copy it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'share/?layer=engagement');
	const link = reading(page).getByRole('textbox', { name: 'Link to this map' });
	await reading(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(reading(page).getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
	});
	await reading(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(reading(page).getByText('the link is selected')).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await link.inputValue());
});

test('a picture is saved from here too', async ({ page }) => {
	await open(page, 'share/?layer=security');
	await reading(page).getByRole('button', { name: 'Save picture' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save picture' });
	const waiting = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Drawing' }).click();
	expect((await waiting).suggestedFilename()).toBe('briefing-map-security.svg');
});

test('the page of a country’s link, opened cold, shows that country whole beside it', async ({ page }) => {
	await open(page, 'share/?layer=security&country=PAK');
	await expect(reading(page).getByRole('link', { name: /^Pakistan, security/ })).toBeVisible();
	await expect
		.poll(async () => {
			const [shown, map] = [await outline(page, 'PAK').boundingBox(), await stage(page).boundingBox()];
			if (!shown || !map) return null;
			const inside = shown.x >= map.x && shown.x + shown.width <= map.x + map.width;
			return inside && shown.width > map.width / 3;
		})
		.toBe(true);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every page of every entry is two links away from every other', async ({ page }) => {
		await page.goto('./engagement/IND/');
		const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
		await expect(pages.getByRole('link')).toHaveText(['Map', 'Briefing', 'Evidence', 'Share']);
		const reached = new Set<string>();
		for (const entry of ['Briefing', 'Evidence', 'Share']) {
			await pages.getByRole('link', { name: entry }).click();
			await expect(pages.locator('[aria-current]')).toHaveText([entry]);
			const part = page.getByRole('navigation', { name: `Pages of ${entry}` });
			const names = await part.getByRole('link').allTextContents();
			expect(names.length).toBeGreaterThan(1);
			for (const name of names) {
				await part.getByRole('link', { name, exact: true }).click();
				await expect(part.locator('[aria-current=page]')).toHaveText([name]);
				await expect(pages.locator('[aria-current]')).toHaveText([entry]);
				reached.add(new URL(page.url()).pathname);
			}
		}
		expect(reached.size).toBe(10);
	});
});

for (const javaScriptEnabled of [true, false])
	test.describe(`on a phone ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
		test.use({ ...phone, javaScriptEnabled });

		test('the entries stay in sight and in reach over every page to read', async ({ page }) => {
			for (const address of ['method/', 'evidence/', 'data/', 'brief/']) {
				await page.goto(`./${address}`);
				const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
				await pages.getByRole('link', { name: 'Share' }).tap({ timeout: 5000 });
				await expect(page).toHaveURL(/\/share\//);
			}
		});
	});

test.describe('on a phone', () => {
	test.use(phone);

	test('Tab goes to nothing that a page to read lies over', async ({ page }) => {
		await open(page, 'method/');
		const covered: string[] = [];
		for (let stop = 0; stop < 14; stop++) {
			await page.keyboard.press('Tab');
			covered.push(
				...(await page.evaluate(() => {
					const focused = document.activeElement;
					if (!focused || focused === document.body) return [];
					const { x, y, width, height } = focused.getBoundingClientRect();
					const shown = document.elementFromPoint(x + width / 2, Math.min(y + height / 2, innerHeight - 1));
					return focused.contains(shown) || shown?.contains(focused) ? [] : [focused.outerHTML.slice(0, 90)];
				}))
			);
		}
		expect(covered).toEqual([]);
	});
});
