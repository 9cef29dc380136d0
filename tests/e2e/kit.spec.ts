/** The room kit: opened as a file, without a network, in a folder where nothing else is. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test as site, expect } from './fixtures';
import { carried, openKit, scenes } from './kit';
import { clickCountry, desktop, fillsOf, inSight, legendOf, stage } from './map';
import { controls, keysDialog, layerRadio, notices, panel, panelTitle, reading, spoken } from './ui';

/** The address of the kit; nothing but that file is asked for. */
const test = site.extend<{ kit: string }>({
	kit: async ({ context }, use) => {
		const { address, remove } = carried();
		const asked = new Set<string>();
		context.on('request', (request) => asked.add(request.url().replace(/#.*/, '')));
		await context.setOffline(true);
		await use(address);
		const other = [...asked].filter((url) => !/^(data|blob|about):/.test(url) && url !== address);
		expect(other, 'requests for something else').toEqual([]);
		remove();
	}
});
test.use({ ...desktop, reducedMotion: 'reduce' });

const [first, second] = scenes;
const last = scenes.at(-1);
const title = (page: Page) => page.locator('.scene-text h1');
const notes = (page: Page) => page.getByRole('complementary', { name: 'Speaker notes' });
const hash = (page: Page) => new URL(page.url()).hash;

// It has the SVG base alone, whatever paints on the site.
test.describe('the room kit @once', () => {
	test('opens at the first scene, with its map', async ({ page, kit }) => {
		await openKit(page, kit);
		await expect(title(page)).toHaveText(first?.title ?? '');
		await expect.poll(() => hash(page)).toBe(`#/brief/${first?.id}/`);
		expect(Object.keys(await fillsOf(page))).toHaveLength(14);
		const fonts = await page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
		});
		expect(fonts.join()).toMatch(/Source Sans 3.*Source Serif 4|Source Serif 4.*Source Sans 3/);
	});

	test('has the first scene and its map in the file, before any script', async ({ newPage, kit }) => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto(kit);
		await expect(title(page)).toHaveText(first?.title ?? '');
		expect(Object.keys(await fillsOf(page))).toHaveLength(14);
	});

	test('a clicker goes from the first scene to the last, and each has its caption and its legend', async ({
		page,
		kit
	}) => {
		await openKit(page, kit);
		for (const scene of scenes) {
			await expect(title(page)).toHaveText(scene.title);
			await expect(page.locator('.caption')).toContainText(scene.caption.text);
			expect((await legendOf(page)).length, scene.id).toBeGreaterThan(2);
			await page.keyboard.press('PageDown');
		}
		await expect(title(page)).toHaveText(last?.title ?? '');
		await page.keyboard.press('Home');
		await expect(title(page)).toHaveText(first?.title ?? '');
	});

	test('a question leads away from a scene, and Backspace back to it', async ({ page, kit }) => {
		await openKit(page, kit, `#/brief/${first?.id}/`);
		await clickCountry(page, 'IRN');
		await expect(panelTitle(page)).toHaveText(/Iran/);
		await page.keyboard.press('l');
		await expect.poll(() => hash(page)).toContain('country=IRN');
		expect(hash(page)).toContain('layer=');
		await page.keyboard.press('Backspace');
		await expect(panel(page)).toBeHidden();
		await expect.poll(() => hash(page)).toBe(`#/brief/${first?.id}/`);
		await expect(title(page)).toHaveText(first?.title ?? '');
	});

	test('the talk takes one place in the history; Escape leads to where it was entered', async ({
		page,
		kit
	}) => {
		await openKit(page, kit, '#/brief/');
		await page.getByRole('link', { name: 'Start the briefing' }).click();
		await page.keyboard.press('End');
		await expect(title(page)).toHaveText(last?.title ?? '');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('link', { name: 'Start the briefing' })).toBeVisible();
		await expect.poll(() => hash(page)).toBe('#/brief/');
		await page.goForward();
		await expect(title(page)).toHaveText(last?.title ?? '');
		await page.goBack();
		await expect.poll(() => hash(page)).toBe('#/brief/');
	});

	test('Escape leads to the map where the talk was opened at once', async ({ page, kit }) => {
		await openKit(page, kit);
		await page.keyboard.press('Escape');
		await expect(controls(page)).toBeVisible();
		await expect(title(page)).toBeHidden();
		await expect.poll(() => hash(page)).toBe('#/');
	});

	test('notes, a black screen and the keys are there', async ({ page, kit }) => {
		await openKit(page, kit);
		await page.keyboard.press('n');
		await expect(notes(page)).toContainText(first?.notes.text ?? '');
		await page.keyboard.press('PageDown');
		await expect(notes(page)).toContainText(second?.notes.text ?? '');
		await page.keyboard.press('Escape');
		await expect(notes(page)).toBeHidden();
		await page.keyboard.press('b');
		await expect(page.getByRole('button', { name: /^Black screen/ })).toBeVisible();
		await page.keyboard.press('b');
		await expect(page.getByRole('button', { name: /^Black screen/ })).toBeHidden();
		await page.keyboard.press('?');
		await expect(keysDialog(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(keysDialog(page)).toBeHidden();
	});

	test('the speaker’s window is the same file, and both go together', async ({ page, context, kit }) => {
		await openKit(page, kit);
		await expect(page.getByRole('button', { name: 'Next scene' })).toBeVisible();
		const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
		await expect(presenter.getByText('In step with the audience window.')).toBeVisible();
		expect(presenter.url()).toContain(`${kit}#/brief/presenter/`);
		await expect(presenter.getByRole('group', { name: 'Text of the notes' })).toContainText(
			first?.notes.text ?? ''
		);
		await presenter.keyboard.press('PageDown');
		await expect(title(page)).toHaveText(second?.title ?? '');
		await page.keyboard.press('End');
		await expect(presenter.getByRole('heading', { level: 1 })).toContainText(last?.title ?? '');
	});

	test('every layer and every country’s stance are there', async ({ page, kit, stances }) => {
		await openKit(page, kit, '#/');
		for (const layer of stances.layers) {
			await layerRadio(page, layer.title).click();
			const counted = (await legendOf(page)).reduce((sum, { count }) => sum + count, 0);
			expect(counted, layer.id).toBe(stances.countries.length);
			for (const country of stances.countries) {
				await page.keyboard.press('n');
				const name = (await panelTitle(page).textContent()) ?? '';
				const shown = stances.countries.find((other) => name.includes(other.name));
				await expect(panel(page)).toContainText(shown?.stance.text ?? 'a stance');
				expect(hash(page), country.name).toBe(`#/${layer.id}/${shown?.id}/`);
			}
			await page.keyboard.press('Escape');
		}
	});

	test('a source leads to its sentence in the outline', async ({ page, kit }) => {
		await openKit(page, kit);
		const source = page.locator('.caption a').first();
		const anchor = (await source.getAttribute('href'))?.split('#').at(-1) ?? '';
		await source.click();
		const sentence = page.locator(`#${anchor}`);
		await expect(sentence).toBeFocused();
		await expect(sentence).toBeInViewport();
		expect(hash(page)).toBe(`#/evidence/#${anchor}`);
		await page.goBack();
		await expect(title(page)).toHaveText(first?.title ?? '');
	});

	test('an address of the kit opens what it names: page, country, theme, camera', async ({ page, kit }) => {
		const address = '#/security/PAK/?theme=dark&map=4.20/30.00/70.00';
		await openKit(page, kit, address);
		await expect(panelTitle(page)).toHaveText(/Pakistan/);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await inSight(page, ['PAK', 'USA'])).toEqual(['PAK']);
		expect(hash(page)).toBe(address);
		await openKit(page, kit, '#/no/such/page/');
		await expect(notices(page)).toHaveCount(1);
		await openKit(page, kit, '#/evidence/#s1p2');
		await expect(page.locator('#s1p2')).toBeInViewport();
	});

	test('the finer outlines, the register of borders and About need no other file', async ({ page, kit }) => {
		await openKit(page, kit, '#/about/borders/');
		await expect(reading(page).getByRole('article').first()).toBeVisible();
		await openKit(page, kit, '#/about/');
		await expect(reading(page)).toContainText('Now drawn as SVG');
		await expect(reading(page).getByRole('link', { name: /JSON/ })).toHaveCount(0);
		const rough = (await page.locator('svg.base [data-country=AFG]').getAttribute('d'))?.length ?? 0;
		await openKit(page, kit, '#/?map=7.00/34.50/69.20');
		await controls(page).getByRole('button', { name: 'Zoom in' }).click();
		await expect
			.poll(async () => (await page.locator('svg.base [data-country=AFG]').getAttribute('d'))?.length ?? 0)
			.toBeGreaterThan(rough);
		await expect(notices(page)).toHaveCount(0);
		await expect(stage(page)).toBeVisible();
	});

	test('a picture of the map is saved', async ({ page, kit }) => {
		await openKit(page, kit, '#/engagement/IND/');
		await controls(page).getByRole('button', { name: 'Save picture' }).click();
		const waiting = page.waitForEvent('download');
		await page.getByRole('dialog', { name: 'Save picture' }).getByRole('button', { name: 'Slide' }).click();
		const download = await waiting;
		const bytes = readFileSync(await download.path());
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
		expect(bytes.length).toBeGreaterThan(30_000);
		await expect(spoken(page)).toHaveText(`Saved ${download.suggestedFilename()}.`);
	});
});

site('the briefing’s page gives the file to save @once', async ({ page, root }) => {
	await page.goto(`${root}brief/`);
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save for the room' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('briefing-room.html');
	expect(readFileSync(await download.path()).equals(readFileSync('build/briefing-room.html'))).toBe(true);
});
