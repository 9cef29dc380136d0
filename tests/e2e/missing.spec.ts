/** Addresses that lead nowhere: a page with the map, and with script the nearest view with one notice. */
import { CUT_OFF, expect, NOT_FOUND, test, type Noise } from './fixtures';
import { readHtml } from './html';
import { live, open } from './map';
import { notices, panelTitle } from './ui';

/** The document's own status, and what it was still loading when its script led on. */
function expectNotFound(noise: Noise): void {
	noise.expect(...NOT_FOUND);
	noise.tolerate(CUT_OFF);
}

test('an unknown address answers 404 with the map and with links that lead on', async ({
	page,
	request,
	stances,
	root
}) => {
	const [facts] = await readHtml(request, page, ['no/such/page']);
	expect(facts?.status).toBe(404);
	expect(Object.keys(facts?.fills ?? {})).toHaveLength(stances.countries.length);
	expect(facts?.headings).toHaveLength(1);
	expect(facts?.descriptions).toHaveLength(1);
	const targets = new Set(facts?.links.map((link) => new URL(link, `${root}no/such/page`).href));
	const broken: string[] = [];
	for (const target of targets) if ((await request.get(target)).status() !== 200) broken.push(target);
	expect(broken).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page for unknown addresses asks for nothing whose place it cannot know', async ({
		page,
		noise
	}) => {
		noise.expect(...NOT_FOUND);
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() !== 200) failed.push(new URL(response.url()).pathname);
		});
		await page.goto('./no/such/page');
		await page.evaluate(() => document.fonts.ready);
		expect(failed).toEqual(['/no/such/page']);
	});
});

for (const { address, leadsTo, names } of [
	{ address: 'foo/', leadsTo: '', names: 'foo' },
	{ address: 'security/XYZ/', leadsTo: 'security/', names: 'XYZ' },
	{ address: 'recognition/PAK/older/', leadsTo: 'recognition/PAK/', names: 'older' },
	{ address: 'evidence/page-9/', leadsTo: 'evidence/', names: 'page-9' }
]) {
	test(`/${address} opens the nearest view and says once what it could not find`, async ({
		page,
		noise,
		root
	}) => {
		expectNotFound(noise);
		await page.goto(`./${address}`);
		await expect(page).toHaveURL(`${root}${leadsTo}`);
		await live(page);
		await expect(notices(page)).toHaveCount(1);
		await expect(notices(page)).toContainText(names);
	});
}

for (const { address, leadsTo, title } of [
	{ address: 'recognition/pak/', leadsTo: 'recognition/PAK/', title: 'Pakistan' },
	{ address: 'SECURITY/ind', leadsTo: 'security/IND/', title: 'India' },
	{ address: 'engagement/turkiye/', leadsTo: 'engagement/TUR/', title: 'Turkey' }
]) {
	test(`/${address} means an existing view and opens it without a word`, async ({ page, noise, root }) => {
		expectNotFound(noise);
		await page.goto(`./${address}`);
		await expect(page).toHaveURL(`${root}${leadsTo}`);
		await live(page);
		await expect(panelTitle(page)).toHaveText(title);
		await expect(notices(page)).toHaveCount(0);
	});
}

test('an unknown value in the query is dropped with one notice, and the notice can be dismissed', async ({
	page,
	root
}) => {
	await open(page, '?theme=purple');
	await expect(page).toHaveURL(root);
	await expect(notices(page)).toHaveCount(1);
	await expect(notices(page)).toContainText('purple');
	await page.getByRole('button', { name: 'Dismiss this notice' }).click();
	await expect(notices(page)).toHaveCount(0);
});

test('unknown things in several places of one address make one notice', async ({ page, noise, root }) => {
	expectNotFound(noise);
	await page.goto('./foo/bar/nine/?theme=purple');
	await expect(page).toHaveURL(root);
	await live(page);
	await expect(notices(page)).toHaveCount(1);
});

test('what an address says rightly survives what it says wrongly', async ({ page, noise, root }) => {
	expectNotFound(noise);
	await page.goto('./security/IND/nowhere/?theme=dark');
	await expect(page).toHaveURL(`${root}security/IND/?theme=dark`);
	await live(page);
	await expect(panelTitle(page)).toHaveText('India');
});

test('a wrong address is no trap: back leads to where the person came from', async ({
	page,
	noise,
	root
}) => {
	expectNotFound(noise);
	await open(page, 'security/');
	await page.goto('./foo/');
	await expect(notices(page)).toHaveCount(1);
	await page.goBack();
	await expect(page).toHaveURL(`${root}security/`);
});
