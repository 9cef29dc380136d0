/** Saving a picture: what a browser alone can show is that pixels come out, and what the keyboard does. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { themes } from '../../src/lib/map/palette';
import { BORDER_SENTENCE } from '../../src/lib/model/source-line';
import { expect, test } from './fixtures';
import { desktop, open, phone, stage } from './map';
import { controls, spoken } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save picture' });
const button = (page: Page) => controls(page).getByRole('button', { name: 'Save picture' });

async function save(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
	await button(page).click();
	const waiting = page.waitForEvent('download');
	await dialog(page).getByRole('button', { name: kind }).click();
	const download = await waiting;
	await expect(dialog(page)).toBeHidden();
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Share of the pixels that have exactly this colour. */
const shareOf = (page: Page, png: Buffer, colour: string) =>
	page.evaluate(
		async ({ base64, colour }) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
			const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
			let same = 0;
			for (let at = 0; at < data.length; at += 4)
				if (data[at] === r && data[at + 1] === g && data[at + 2] === b) same++;
			return same / (image.width * image.height);
		},
		{ base64: png.toString('base64'), colour }
	);

test('a slide is a PNG of 1920 × 1080 px with the map on it', async ({ page }) => {
	await open(page, 'recognition/PAK/');
	const { name, bytes } = await save(page, 'Slide');
	expect(name).toBe('briefing-map-recognition-PAK-slide.png');
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
	expect(await shareOf(page, bytes, themes.light.subject)).toBeGreaterThan(0.02);
	expect(await shareOf(page, bytes, themes.light['short-of-recognition'])).toBeGreaterThan(0.05);
	await expect(spoken(page)).toHaveText(`Saved ${name}.`);
	await expect(button(page)).toBeFocused();
});

test('what is on the screen is saved in its theme, at twice its size', async ({ page }) => {
	await open(page, 'security/?theme=dark');
	const { name, bytes } = await save(page, 'As on the screen');
	const box = await stage(page).boundingBox();
	expect(name).toBe('briefing-map-security.png');
	expect(bytes.readUInt32BE(16)).toBe(Math.round(2 * (box?.width ?? 0)));
	expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * (box?.height ?? 0));
	expect(await shareOf(page, bytes, themes.dark.sea)).toBeGreaterThan(0.03);
});

test('a drawing is one SVG in which text is text', async ({ page }) => {
	await open(page, 'engagement/IND/');
	const { name, bytes } = await save(page, 'Drawing');
	const svg = bytes.toString('utf8');
	expect(name).toBe('briefing-map-engagement-IND.svg');
	const texts = await page.evaluate((svg) => {
		const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
		if (parsed.querySelector('parsererror')) return [];
		return [...parsed.querySelectorAll('text')].map((text) => text.textContent.replace(/\s+/g, ' '));
	}, svg);
	expect(texts).toEqual(expect.arrayContaining(['India', 'Afghanistan', 'Engaged, degree not stated']));
	expect(texts.join(' ')).toContain('Dr Syed Mohammad Raghib, Middle East Outlook');
	expect(texts.join(' ')).toContain(BORDER_SENTENCE);
	// What the page draws as reference geography comes along.
	expect(svg).toMatch(new RegExp(`stroke="${themes.light.river}"[^>]* d="[Mm][^"]{100}`));
	expect(svg).toContain(`stroke="${themes.light.coast}"`);
	expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
});

test('Esc closes the dialog, focus goes back, and the panel stays open', async ({ page }) => {
	await open(page, 'recognition/PAK/');
	await button(page).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(button(page)).toBeFocused();
	await expect(page.getByRole('region', { name: 'Stance' })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
});

test('a browser that cannot make the picture says so in a line, and the dialog stays', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = (done) => done(null);
	});
	await open(page);
	await button(page).click();
	await dialog(page).getByRole('button', { name: 'Slide' }).click();
	await expect(dialog(page).getByRole('alert')).toContainText('could not be made');
	await expect(dialog(page)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use(phone);

	test('everything in the dialog is in the window and large enough for a thumb', async ({ page }) => {
		await open(page);
		await button(page).tap();
		await expect(dialog(page)).toBeVisible();
		const small = await dialog(page)
			.getByRole('button')
			.evaluateAll((buttons) =>
				buttons
					.filter((one) => {
						const { width, height, bottom, right } = one.getBoundingClientRect();
						return width < 44 || height < 44 || bottom > innerHeight || right > innerWidth;
					})
					.map((one) => one.textContent)
			);
		expect(small).toEqual([]);
	});
});
