/** The room kit in Firefox: opened as a file, with all that a talk needs. */
import { carried, openKit, scenes } from '../e2e/kit';
import { expect, test as base } from '../e2e/fixtures';
import { clickCountry, desktop, fillsOf, legendOf } from '../e2e/map';
import { keysDialog, layerRadio, panelTitle } from '../e2e/ui';

const test = base.extend<{ kit: string }>({
	kit: async ({}, use) => {
		const { address, remove } = carried();
		await use(address);
		remove();
	}
});
test.use(desktop);

const [first] = scenes;
const last = scenes.at(-1);

test('a clicker goes from the first scene to the last, each with caption, legend and map', async ({
	page,
	kit
}) => {
	await openKit(page, kit);
	for (const scene of scenes) {
		await expect(page.locator('.scene-text h1')).toHaveText(scene.title);
		await expect(page.locator('.caption')).toContainText(scene.caption.text);
		expect((await legendOf(page)).length, scene.id).toBeGreaterThan(2);
		expect(Object.keys(await fillsOf(page))).toHaveLength(14);
		await page.keyboard.press('PageDown');
	}
	await expect(page.locator('.scene-text h1')).toHaveText(last?.title ?? '');
});

test('a question leads away from a scene and back; notes and keys are there', async ({ page, kit }) => {
	await openKit(page, kit);
	await clickCountry(page, 'IRN');
	await expect(panelTitle(page)).toHaveText(/Iran/);
	await page.keyboard.press('Backspace');
	await expect(page.locator('.scene-text h1')).toHaveText(first?.title ?? '');
	await page.keyboard.press('n');
	await expect(page.getByRole('complementary', { name: 'Speaker notes' })).toContainText(
		first?.notes.text ?? ''
	);
	await page.keyboard.press('?');
	await expect(keysDialog(page)).toBeVisible();
});

test('the speaker’s window is the same file, and both go together', async ({ page, context, kit }) => {
	await openKit(page, kit);
	await expect(page.getByRole('button', { name: 'Next scene' })).toBeVisible();
	const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	await expect(presenter.getByText('In step with the audience window.')).toBeVisible();
	await presenter.keyboard.press('End');
	await expect(page.locator('.scene-text h1')).toHaveText(last?.title ?? '');
});

test('what the policy of the file forbids is stopped, and this watch hears it', async ({
	page,
	kit,
	noise
}) => {
	noise.expect(/^policy: script-src/);
	noise.tolerate(/^(console error|page error): .*blocked an inline script/);
	await openKit(page, kit);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.broken = "yes"';
		document.head.append(script);
	});
	await expect(page.locator('html')).not.toHaveAttribute('data-broken');
});

test('the talk takes one place in the history, and Escape leads to where it was entered', async ({
	page,
	kit
}) => {
	await openKit(page, kit, '#/brief/');
	await page.getByRole('link', { name: 'Start the briefing' }).click();
	await page.keyboard.press('End');
	await expect(page.locator('.scene-text h1')).toHaveText(last?.title ?? '');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'Start the briefing' })).toBeVisible();
});

test('an address of the kit opens what it names, and layers change it', async ({ page, kit }) => {
	await openKit(page, kit, '#/security/PAK/?theme=dark');
	await expect(panelTitle(page)).toHaveText(/Pakistan/);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await layerRadio(page, 'Engagement').click();
	await expect.poll(() => new URL(page.url()).hash).toContain('#/engagement/PAK/');
	await openKit(page, kit, '#/evidence/#s1p2');
	await expect(page.locator('#s1p2')).toBeInViewport();
});
