/** “Check with your copy”: what a reader brings stays in the page, is text, and is told at every claim. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { carried, openKit } from './kit';
import { desktop, open, phone } from './map';
import { howMany, lockedKit, madeUp, sentenceOf, serveMadeUp } from './own-copy';
import { panel, panelTitle, reading } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const field = (page: Page) => reading(page).getByLabel('The article’s text');
const status = (page: Page) => reading(page).getByRole('status').first();
const button = (page: Page, name: string) => reading(page).getByRole('button', { name, exact: true });
async function bring(page: Page, text: string) {
	await field(page).fill(text);
	await button(page, 'Check').click();
}
const whole = `All ${howMany} sentences that the map cites stand in your copy, unchanged.`;

test('a whole copy: one line says so, the focus is there, and the copy stands where the outline stood', async ({
	page
}) => {
	const asked = await serveMadeUp(page);
	await open(page, 'evidence/');
	expect(asked(), 'fingerprints before anybody has brought a copy').toBe(0);
	await bring(page, madeUp());
	await expect(status(page)).toHaveText(whole);
	await expect(status(page)).toBeFocused();
	expect(asked()).toBe(1);
	await expect(reading(page)).toContainText('This shows that a sentence is there, not that the coding');
	await expect(page.locator('#s3p1n1')).toContainText('§3 ¶1 s1 · unchanged');
	await expect(page.locator('.read', { has: page.locator('#s3p1n1') })).toContainText(sentenceOf(3, 1, 1));
	await expect(reading(page).locator('[id^=s][id*=n]')).toHaveCount(howMany);
});

test('moved, changed and missing are told at the claim, and the sentence opens beside it', async ({
	page
}) => {
	await serveMadeUp(page);
	await open(page, 'evidence/');
	// India's security cell rests on §6 ¶2.
	const text = madeUp((sentence, place) => {
		if (place === '6.2.2') return sentence.replace('the book', 'a <b>letter</b>');
		return place === '1.2.2' || place === '3.1.1' ? null : sentence;
	});
	await bring(page, `${text} ${sentenceOf(3, 1, 1)}`);
	await expect(status(page)).toContainText(`${howMany - 3} unchanged, 1 moved, 1 changed, 1 missing.`);
	await expect(page.locator('#s1p2n2')).toContainText('missing in your copy');
	await expect(page.locator('#s3p1n1')).toContainText('moved: now §');

	await page
		.locator('#s6p2n2')
		.getByRole('link', { name: /^India, engagement/ })
		.click();
	await expect(panelTitle(page)).toHaveText('India');
	const claim = panel(page)
		.locator('p', {
			has: page.getByRole('link', { name: 'Source: Section 6, paragraph 2, sentence 2', exact: true })
		})
		.first();
	await claim.getByRole('button', { name: 'changed in your copy' }).click();
	await expect(claim).toContainText('§6 ¶2 s2 · changed');
	await expect(claim).toContainText('into a <b>letter</b>.');
	await expect(claim.locator('b')).toHaveCount(0);

	// And back: from the citation to the sentence in the copy.
	await claim.getByRole('link').click();
	await expect(page.locator('#s6p2n2')).toBeInViewport();
	await expect(page.locator('.read', { has: page.locator('#s6p2n2') })).toContainText('a <b>letter</b>');
});

test('every claim of a country tells that it was found, and forgetting takes all of it away', async ({
	page
}) => {
	await serveMadeUp(page);
	await open(page, 'evidence/');
	await bring(page, madeUp());
	await expect(status(page)).toHaveText(whole);
	await page
		.locator('#s3p1n1')
		.getByRole('link', { name: /^Russia, recognition/ })
		.click();
	await expect(panelTitle(page)).toHaveText('Russia');
	const cited = await panel(page)
		.locator('p, li')
		.filter({ has: page.getByRole('link', { name: /^Source/ }) })
		.all();
	expect(cited.length).toBeGreaterThan(10);
	for (const claim of cited)
		await expect(claim.getByRole('button', { name: 'found unchanged in your copy' })).toHaveCount(1);

	await page.goBack();
	await expect(status(page)).toHaveText(whole);
	await button(page, 'Forget my copy').click();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await expect(status(page)).toBeEmpty();
	await expect(reading(page)).not.toContainText('The keeper of lamp');
	await expect(page.locator('article#s3p1')).toBeVisible();
});

test('Escape in a field with a text leaves the field, and keeps the text', async ({ page, root }) => {
	await open(page, 'evidence/');
	await field(page).fill('Half of an article.');
	await field(page).press('Escape');
	await expect(button(page, 'Check')).toBeFocused();
	await expect(field(page)).toHaveValue('Half of an article.');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(root);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the reader and in a panel with a sentence open, ${colorScheme}`, async ({
		page
	}) => {
		// Two looks at long pages: each takes seconds on a busy machine.
		test.slow();
		const rules = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
		await page.emulateMedia({ colorScheme });
		await serveMadeUp(page);
		await open(page, 'evidence/');
		await bring(
			page,
			madeUp((sentence, place) => (place === '3.1.2' ? null : sentence))
		);
		await expect(status(page)).toContainText('1 missing');
		expect(await rules()).toEqual([]);
		await page
			.locator('#s3p1n1')
			.getByRole('link', { name: /^Russia, recognition/ })
			.click();
		await panel(page).getByRole('button', { name: 'found unchanged in your copy' }).first().click();
		expect(await rules()).toEqual([]);
	});

test('a reload forgets the copy, and nothing was stored', async ({ page }) => {
	await serveMadeUp(page);
	await open(page, 'evidence/');
	await bring(page, madeUp());
	await expect(status(page)).toHaveText(whole);
	const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
	expect(stored).not.toContain('keeper of lamp');
	await page.reload();
	await expect(field(page)).toHaveValue('');
	await expect(reading(page)).not.toContainText('The keeper of lamp');
});

test('what looks like code is read as text, in the reader and in panels', async ({ page }) => {
	const hostile =
		'<img src=x onerror="document.title=1"> <script>document.title=2</script> </textarea> [go](javascript:document.title=3) \u202ertl\u202c';
	await serveMadeUp(page);
	await open(page, 'evidence/');
	const title = await page.title();
	await bring(
		page,
		madeUp((sentence, place) => (place === '0.1.1' ? `${hostile} ${sentence}` : sentence))
	);
	await expect(reading(page)).toContainText('<img src=x onerror="document.title=1">');
	await expect(reading(page)).toContainText('</textarea>');
	await expect(reading(page).locator('img, script, a[href^="javascript"]')).toHaveCount(0);
	expect(await page.title()).toBe(title);
});

const others: [what: string, text: string, line: RegExp][] = [
	['nothing', '   ', /^There is no text here/],
	['the bytes of a PDF', '%PDF-1.7\n%âãÏÓ 1 0 obj', /^This looks like a PDF or Word file/],
	['another article', 'A tale of a lamp. It was dark. '.repeat(40), /^None of the \d+ sentences was found/],
	['markup', '<!doctype html><script>document.title=4</script>', /^This looks like the source of a web page/],
	['a payload alone', '<img src=x onerror=alert(1)>'.repeat(20), /^None of the/]
];
for (const [what, text, line] of others)
	test(`${what} instead of the article: one clear line, and the page goes on`, async ({ page }) => {
		await open(page, 'evidence/');
		await bring(page, text);
		await expect(status(page)).toHaveText(line);
		await expect(status(page)).toBeFocused();
		await expect(status(page).locator('p')).toHaveCount(1);
		await expect(field(page)).toHaveValue(text);
		await expect(page.locator('article#s3p1')).toBeVisible();
	});

test('five million characters pasted: refused in one line, and never laid out', async ({ page }) => {
	await open(page, 'evidence/');
	await field(page).evaluate((element) => {
		const data = new DataTransfer();
		data.setData('text/plain', 'A long line of words. '.repeat(230_000));
		element.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	});
	await expect(status(page)).toHaveText(/^This text has 5,060,000 characters/);
	await expect(field(page)).toHaveValue('');
	await expect(button(page, 'Check')).toBeEnabled();
});

test.describe('files', () => {
	const drop = (page: Page, files: { name: string; text: string }[]) =>
		reading(page)
			.locator('section', { has: page.getByLabel('The article’s text') })
			.evaluate((section, all) => {
				const data = new DataTransfer();
				for (const { name, text } of all) data.items.add(new File([text], name));
				section.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
			}, files);

	test('one that is dropped is checked', async ({ page }) => {
		await serveMadeUp(page);
		await open(page, 'evidence/');
		await drop(page, [{ name: 'article.txt', text: madeUp() }]);
		await expect(status(page)).toHaveText(whole);
	});

	test('of another kind, or several: one clear line', async ({ page }) => {
		await open(page, 'evidence/');
		await drop(page, [{ name: 'article.pdf', text: '%PDF-1.7 \u0000' }]);
		await expect(status(page)).toHaveText(/^This looks like a PDF or Word file/);
		await drop(page, [
			{ name: 'a.txt', text: 'a' },
			{ name: 'b.txt', text: 'b' }
		]);
		await expect(status(page)).toHaveText('2 files came: bring one, with the whole article.');
	});

	test('one that is chosen by keyboard is checked, in the encoding of old Windows too', async ({ page }) => {
		await serveMadeUp(page);
		await open(page, 'evidence/');
		await field(page).focus();
		await page.keyboard.press('Tab');
		await expect(button(page, 'Check')).toBeFocused();
		await page.keyboard.press('Tab');
		const input = reading(page).getByLabel('Choose a text file');
		await expect(input).toBeFocused();
		await input.setInputFiles({
			name: 'article.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from(`${madeUp()} \u0093Quoted.\u0094`, 'latin1')
		});
		await expect(status(page)).toContainText(whole);
	});
});

test('on a phone the form, the reader and the notes have targets for a thumb, and nothing is cut off', async ({
	page
}) => {
	await page.setViewportSize(phone.viewport);
	await serveMadeUp(page);
	await open(page, 'evidence/');
	await bring(page, madeUp());
	await expect(status(page)).toHaveText(whole);
	await page
		.locator('#s3p1n1')
		.getByRole('link', { name: /^Russia, recognition/ })
		.click();
	await expect(panelTitle(page)).toHaveText('Russia');
	const notes = panel(page).getByRole('button', { name: 'found unchanged in your copy' });
	const heights = await notes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	expect(heights.filter((height) => height < 43.5)).toEqual([]);
	await notes.first().click();
	const sheet = page.locator('.sheet');
	expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});

test('the room kit checks a copy too', async ({ page }) => {
	const kit = carried(lockedKit);
	await openKit(page, kit.address, '#/evidence/');
	await bring(page, madeUp());
	await expect(status(page)).toHaveText(whole);
	await page
		.locator('#s3p1n1')
		.getByRole('link', { name: /^Russia, recognition/ })
		.click();
	await expect(
		panel(page).getByRole('button', { name: 'found unchanged in your copy' }).first()
	).toBeVisible();
	kit.remove();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('one line says what does the same', async ({ page }) => {
		await page.goto('./evidence/');
		await expect(reading(page)).toContainText('needs script; without it, npm run evidence does the same');
		await expect(field(page)).toBeHidden();
	});
});
