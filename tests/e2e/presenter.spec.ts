/** A talk in two windows: what the room sees and what the speaker sees, in step both ways. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, desktop, labelOf, open as openMap, pointOf, worldOf } from './map';

test.use({ ...desktop, reducedMotion: 'reduce' });

const SECOND = 'july-3';
const THIRD = 'road';

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const notes = (page: Page): Locator => page.getByRole('region', { name: 'Notes' });
const notesText = (page: Page): Locator => notes(page).getByRole('group', { name: 'Text of the notes' });
const elapsed = (page: Page): Locator => page.getByRole('timer');
const inStep = (presenter: Page): Locator => presenter.getByText('In step with the audience window.');
const blackScreen = (page: Page): Locator => page.getByRole('button', { name: /^Black screen: press/ });
const spotlight = (page: Page): Locator => page.locator('.spotlight .ring');

/** Opens what this does as a window of its own. */
async function windowOf(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
	const [page] = await Promise.all([context.waitForEvent('page'), act()]);
	return page;
}

/** A scene for the room, and the presenter window that its key opens. */
async function startTalk(page: Page, context: BrowserContext, scene = 'opening'): Promise<Page> {
	await openMap(page, `brief/${scene}/`);
	return openPresenter(page, context);
}
async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
	await expect(button(page, 'Next scene')).toBeVisible();
	const presenter = await windowOf(context, () => page.keyboard.press('s'));
	await expect(inStep(presenter)).toBeVisible();
	return presenter;
}
const atScene = (page: Page, scene: string) => expect(page).toHaveURL(new RegExp(`/brief/${scene}/$`));
/** The presenter shows what the page of a scene has for its title. */
async function sameScene(audience: Page, presenter: Page): Promise<void> {
	await expect(title(presenter)).toContainText((await title(audience).textContent()) ?? '-');
}

test('a step in either window moves both', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	await sameScene(page, presenter);
	await presenter.keyboard.press('PageDown');
	await atScene(page, SECOND);
	await sameScene(page, presenter);
	await page.keyboard.press('PageDown');
	await atScene(page, THIRD);
	await sameScene(page, presenter);
	await button(presenter, '‹ Before').click();
	await atScene(page, SECOND);
	await sameScene(page, presenter);
});

test('quick steps from both sides are all taken', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	for (let step = 0; step < 5; step += 1) await presenter.keyboard.press('PageDown');
	await expect(title(presenter)).toContainText('6 /');
	await expect(page.locator('.bar .number')).toHaveText(/^6 \//);
	for (let step = 0; step < 2; step += 1) await page.keyboard.press('PageUp');
	await expect(page.locator('.bar .number')).toHaveText(/^4 \//);
	await expect(title(presenter)).toContainText('4 /');
});

test('a number and Enter jump, and so does the list', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	for (const key of ['3', 'Enter']) await presenter.keyboard.press(key);
	await atScene(page, THIRD);
	await button(presenter, 'All scenes').click();
	await presenter.getByRole('dialog').getByRole('button', { name: /^2 / }).click();
	await atScene(page, SECOND);
});

test('the screen is black in both, and a step lifts it', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	await presenter.keyboard.press('b');
	await expect(blackScreen(page)).toBeVisible();
	await expect(button(presenter, 'Black screen')).toHaveAttribute('aria-pressed', 'true');
	await blackScreen(page).click();
	await expect(button(presenter, 'Black screen')).toHaveAttribute('aria-pressed', 'false');
	await presenter.keyboard.press('b');
	await expect(blackScreen(page)).toBeVisible();
	await presenter.keyboard.press('PageDown');
	await atScene(page, SECOND);
	await expect(blackScreen(page)).toHaveCount(0);
});

test('the spotlight is on the same place of the map', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	await atRest(page);
	const map = presenter.getByRole('region', { name: 'Current scene' });
	const box = await map.boundingBox();
	if (!box) throw new Error('The presenter has no map.');
	await map.hover();
	await expect(spotlight(page)).toHaveCount(0);
	await button(presenter, 'Spotlight').click();
	// Afghanistan, where the presenter's own map has it.
	const there = await presenter
		.getByRole('region', { name: 'Current scene' })
		.locator('[data-state=AFG]')
		.evaluate(
			(outline: SVGGraphicsElement, { x, y }) => {
				const point = new DOMPoint(x, y).matrixTransform(outline.getScreenCTM() ?? undefined);
				return { x: point.x, y: point.y };
			},
			worldOf(labelOf('AFG'))
		);
	await presenter.mouse.move(there.x, there.y);
	await expect(spotlight(page)).toBeVisible();
	const want = await pointOf(page, labelOf('AFG'));
	await expect
		.poll(async () => {
			const ring = await spotlight(page).boundingBox();
			return ring && Math.hypot(ring.x + ring.width / 2 - want.x, ring.y + ring.height / 2 - want.y);
		})
		.toBeLessThan(3);
	await button(presenter, 'Spotlight').click();
	await expect(spotlight(page)).toHaveCount(0);
});

test('what a question leads to is seen by the speaker, who leads back', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	await page.keyboard.press('/');
	await page.getByRole('combobox', { name: 'Country' }).fill('Pakistan');
	await page.keyboard.press('Enter');
	await expect(presenter.getByText('The room sees Pakistan.')).toBeVisible();
	await page.keyboard.press('+');
	await expect(presenter.getByText('The room sees Pakistan, a map that was moved.')).toBeVisible();
	await button(presenter, 'Back to the scene').click();
	await expect(page).toHaveURL(/\/brief\/opening\/$/);
	await expect(presenter.getByText('The room sees')).toHaveCount(0);
	await presenter.keyboard.press('l');
	await expect(page).toHaveURL(/\?layer=engagement$/);
});

test('a presenter window that was killed goes on where the talk is', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	await presenter.keyboard.press('PageDown');
	await atScene(page, SECOND);
	const before = await sizeOf(notesText(presenter));
	await presenter.keyboard.press('+');
	await expect.poll(() => sizeOf(notesText(presenter))).toBeGreaterThan(before);
	const larger = await sizeOf(notesText(presenter));
	await expect(elapsed(presenter)).not.toHaveText('0:00');
	const then = await elapsed(presenter).textContent();
	await presenter.close();
	await page.keyboard.press('PageDown');
	await atScene(page, THIRD);

	const again = await openPresenter(page, context);
	await sameScene(page, again);
	expect(await sizeOf(notesText(again))).toBe(larger);
	expect(secondsIn(await elapsed(again).textContent())).toBeGreaterThanOrEqual(secondsIn(then));
	await again.keyboard.press('PageUp');
	await atScene(page, SECOND);
});

test('an audience window that was killed is opened again at its scene', async ({ page, context }) => {
	const presenter = await startTalk(page, context);
	await presenter.keyboard.press('PageDown');
	await atScene(page, SECOND);
	await page.close();
	await expect(presenter.getByText('No audience window.')).toBeVisible();
	await presenter.keyboard.press('PageDown');

	const again = await windowOf(context, () => button(presenter, 'Open it at this scene').click());
	await expect(inStep(presenter)).toBeVisible();
	await atScene(again, THIRD);
	await again.keyboard.press('PageUp');
	await expect(title(presenter)).toContainText('2 /');
	await presenter.keyboard.press('PageDown');
	await atScene(again, THIRD);
});

test('an audience window that crashes, and cannot say so, is missed', async ({ page, context }) => {
	await page.goto('./brief/presenter/');
	const audience = await context.newPage();
	await openMap(audience, `brief/${SECOND}/`);
	await expect(inStep(page)).toBeVisible();
	await sameScene(audience, page);
	const devtools = await context.newCDPSession(audience);
	// Never answered: there is nobody left to.
	devtools.send('Page.crash').catch(() => undefined);
	await expect(page.getByText('No audience window.')).toBeVisible({ timeout: 15_000 });
	await expect(title(page)).toContainText('2 /');
});

test('the presenter window can be opened first, by its address', async ({ page, context }) => {
	await page.goto('./brief/presenter/');
	await expect(page.getByText('No audience window.')).toBeVisible();
	await page.keyboard.press('PageDown');
	const audience = await windowOf(context, () => page.keyboard.press('s'));
	await atScene(audience, SECOND);
	await expect(inStep(page)).toBeVisible();
});

test('where pop-ups are blocked the notes open in the page, with the reason', async ({ page }) => {
	await page.addInitScript(() => (window.open = () => null));
	await openMap(page, 'brief/opening/');
	await page.keyboard.press('s');
	const aside = page.getByRole('complementary', { name: 'Speaker notes' });
	await expect(aside).toContainText('The browser has blocked the presenter window');
	await page.keyboard.press('Escape');
	await expect(aside).toHaveCount(0);
	await page.keyboard.press('n');
	await expect(aside).not.toContainText('blocked');
});

test('notes grow to 48 px and no further', async ({ page }) => {
	await page.goto('./brief/presenter/');
	const larger = button(page, 'Larger notes');
	while (await larger.isEnabled()) await larger.click();
	expect(await sizeOf(notesText(page))).toBe(48);
	await page.reload();
	await expect(larger).toBeDisabled();
});

test('the length of the talk is remembered', async ({ page }) => {
	await page.goto('./brief/presenter/');
	const planned = page.getByRole('spinbutton');
	await planned.fill('25');
	await planned.press('Enter');
	await page.reload();
	await expect(planned).toHaveValue('25');
});

test('the presenter window has no WebGL and no large map', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto('./brief/presenter/');
	await expect(title(page)).toContainText('1 /');
	await expect(page.locator('canvas')).toHaveCount(0);
	expect(loaded.filter((url) => /maplibre|topo\.json/.test(url))).toEqual([]);
});

test.describe('without channels between windows', () => {
	test.beforeEach(({ context }) =>
		context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
	);

	test('both move each other, and each comes back', async ({ page, context }) => {
		test.slow();
		const presenter = await startTalk(page, context);
		await presenter.keyboard.press('PageDown');
		await atScene(page, SECOND);
		await page.keyboard.press('PageDown');
		await expect(title(presenter)).toContainText('3 /');
		await page.reload();
		await expect(inStep(presenter)).toBeVisible();
		await presenter.keyboard.press('PageUp');
		await atScene(page, SECOND);
		await presenter.close();
		const second = await openPresenter(page, context);
		await sameScene(page, second);
		await page.close();
		await expect(second.getByText('No audience window.')).toBeVisible();
		const audience = await windowOf(context, () => second.keyboard.press('s'));
		await atScene(audience, SECOND);
		await second.keyboard.press('PageDown');
		await atScene(audience, THIRD);
		await audience.keyboard.press('PageDown');
		await expect(title(second)).toContainText('4 /');
	});
});

const sizeOf = (element: Locator): Promise<number> =>
	element.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
const secondsIn = (text: string | null): number => {
	const [minutes = 0, seconds = 0] = (text ?? '').split(':').map(Number);
	return minutes * 60 + seconds;
};
