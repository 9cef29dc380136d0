/** The lights before a briefing: each is seen both ways, by what the browser answers. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { desktop, open } from './map';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** A room as the browser tells it. */
function room(answers: { extended: boolean; popups: boolean; awake: boolean; fullscreen: boolean }): void {
	const say = (object: object, name: string, value: unknown) =>
		Object.defineProperty(object, name, { configurable: true, get: () => value });
	say(Screen.prototype, 'isExtended', answers.extended);
	say(Document.prototype, 'fullscreenEnabled', answers.fullscreen);
	say(Navigator.prototype, 'wakeLock', {
		request: () =>
			answers.awake ? Promise.resolve({ release: () => Promise.resolve() }) : Promise.reject(new Error('no'))
	});
	window.open = () => (answers.popups ? ({ close: () => {} } as Window) : null);
}
const light = (page: Page, id: string) => page.locator(`[data-light=${id}]`);

for (const good of [true, false]) {
	test(`a room where things ${good ? 'work is all ready' : 'do not work says what to look at'}`, async ({
		page
	}) => {
		await page.addInitScript(room, { extended: good, popups: good, awake: good, fullscreen: good });
		await page.setViewportSize(good ? { width: 1280, height: 720 } : { width: 1280, height: 560 });
		await open(page, `brief/ready/${good ? '' : '?renderer=gl'}`);
		await page.getByRole('button', { name: 'Try it' }).click();
		for (const id of ['screen', 'popups', 'wake-lock', 'fullscreen', 'renderer', 'resolution'])
			await expect(light(page, id), id).toHaveAttribute('data-state', good ? 'good' : 'poor');
	});
}

test('before it is tried, whether windows open is not known', async ({ page }) => {
	await open(page, 'brief/ready/');
	await expect(light(page, 'popups')).toHaveAttribute('data-state', 'unknown');
	await expect(light(page, 'resolution')).toContainText('1280 × 720 px');
});
