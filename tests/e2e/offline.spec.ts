/** One visit, then no network: every page is there, and what the site says of itself is true. */
import type { BrowserContext, Page } from '@playwright/test';
import { faultySite, type FaultySite } from './faulty-site';
import { CUT_OFF, expect, test as base } from './fixtures';
import { desktop, fillsOf, live, open } from './map';
import { countryOf, layerOf, type LayerId, type Stances } from './stances';
import { caption, sceneAddress, scenes, sceneTitle } from './talk';
import { layerControl, layerRadio, panelTitle, reading } from './ui';

/** The site behind a door of the test's own; pages and the listening to them go there. */
const test = base.extend<{ site: FaultySite }>({
	site: async ({}, use) => {
		const site = await faultySite();
		await use(site);
		await site.close();
	}
});

test.use({ ...desktop, serviceWorkers: 'allow', reducedMotion: 'reduce' });

const layerIds: readonly LayerId[] = ['recognition', 'engagement', 'security'];
/** Pages to read, by a heading that stands there; more pages are more lines. */
const readingPages = [
	{ address: 'about/', heading: 'About this map' },
	{ address: 'about/borders/', heading: 'How borders are drawn' },
	{ address: 'evidence/', heading: /evidence|article/i },
	{ address: 'argument/', heading: 'What the article argues' },
	{ address: 'actors/', heading: 'Who is named besides the countries' },
	{ address: 'method/', heading: 'How it was coded' },
	{ address: 'compare/', heading: 'Compare countries' },
	{ address: 'compare/IND/PAK/', heading: 'India and Pakistan, side by side' },
	{ address: 'table/', heading: 'All countries in a table' },
	{ address: 'timeline/', heading: 'Timeline' },
	{ address: 'share/', heading: 'Share' },
	{ address: 'data/', heading: 'Data' },
	{ address: 'brief/', heading: 'Briefing' },
	{ address: 'brief/ready/', heading: 'Before the briefing' }
];
const note = (page: Page) => page.locator('[data-offline]');
const newVersion = (page: Page) => page.locator('[data-new-version]');

/** Waits until a worker is in charge of the page and has all that it needs. */
async function ready(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise<{ missing: number }>((resolve) => (port1.onmessage = (e) => resolve(e.data)));
		active?.postMessage({ type: 'stock', anyway: false, used: [] }, [port2]);
		const { missing } = await answer;
		if (missing) throw new Error(`${missing} files are missing.`);
	});
}

async function visitThenCut(page: Page, context: BrowserContext): Promise<void> {
	await open(page);
	await ready(page);
	await context.setOffline(true);
}

/** The country's panel in this layer. */
async function expectView(page: Page, stances: Stances, layer: LayerId, country: string): Promise<void> {
	await expect(panelTitle(page)).toHaveText(countryOf(stances, country).name);
	await expect(layerRadio(page, layerOf(stances, layer).title)).toBeChecked();
}

test('after one visit the start page is there again without network, and so is every layer', async ({
	page,
	context,
	stances,
	root
}) => {
	await visitThenCut(page, context);
	const fills = await fillsOf(page);
	await page.reload();
	await live(page);
	expect(await fillsOf(page)).toEqual(fills);
	for (const layer of layerIds) {
		await page.goto(layer === 'recognition' ? './' : `./${layer}/`);
		await expect(page).toHaveURL(layer === 'recognition' ? root : `${root}${layer}/`);
		await live(page);
		await expect(layerRadio(page, layerOf(stances, layer).title)).toBeChecked();
	}
});

for (const layer of layerIds) {
	test(`every country of ${layer} opens without network; a cold address stays as it was given`, async ({
		page,
		context,
		stances,
		root
	}) => {
		test.slow();
		await visitThenCut(page, context);
		await layerControl(page)
			.getByRole('radio', { name: layerOf(stances, layer).title })
			.click();
		const seen = new Set<string>();
		for (const _ of stances.countries) {
			const before = page.url();
			await page.keyboard.press('n');
			await expect(page).not.toHaveURL(before);
			const country = /[A-Z]{3}(?=\/$)/.exec(page.url())?.[0] ?? '';
			seen.add(country);
			await expectView(page, stances, layer, country);
		}
		expect([...seen].sort()).toEqual(stances.countries.map(({ id }) => id).sort());
		for (const country of ['AFG', 'IND', 'USA']) {
			await page.goto(`./${layer}/${country}/?theme=dark`);
			await expect(page).toHaveURL(`${root}${layer}/${country}/?theme=dark`);
			await live(page);
			await expectView(page, stances, layer, country);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await page.reload();
			await expect(page).toHaveURL(`${root}${layer}/${country}/?theme=dark`);
			await expectView(page, stances, layer, country);
		}
	});
}

test('the talk goes on without network: every scene by clicker, one by its address, and the presenter window', async ({
	page,
	context,
	stances,
	root
}) => {
	await visitThenCut(page, context);
	await page.goto(`./${sceneAddress(2)}`);
	await expect(page).toHaveURL(root + sceneAddress(2));
	await live(page);
	await page.keyboard.press('PageUp');
	for (const [at, { id, title, layer, caption: words }] of scenes.entries()) {
		if (at > 0) await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(`${root}brief/${id}/`);
		await expect(sceneTitle(page)).toHaveText(title);
		await expect(caption(page)).toContainText(words.text);
		await expect(layerRadio(page, layerOf(stances, layer).title)).toBeChecked();
	}
	const opening = context.waitForEvent('page');
	await page.keyboard.press('s');
	const presenter = await opening;
	await expect(sceneTitle(presenter)).toContainText(scenes.at(-1)?.title ?? '');
});

for (const { address, heading } of readingPages) {
	test(`/${address} opens without network, by its address and by reload`, async ({ page, context, root }) => {
		await visitThenCut(page, context);
		for (const go of [() => page.goto(`./${address}`), () => page.reload()]) {
			await go();
			await expect(page).toHaveURL(root + address);
			await expect(reading(page).getByRole('heading', { level: 2, name: heading }).first()).toBeVisible();
		}
	});
}

test('a place in a page and a chosen camera survive the way through the one page that is kept', async ({
	page,
	context,
	root
}) => {
	await visitThenCut(page, context);
	await page.goto('./evidence/?layer=security#s6p2');
	await expect(page).toHaveURL(`${root}evidence/?layer=security#s6p2`);
	await expect(page.locator('#s6p2')).toBeInViewport();
	await page.goto('./security/#map=4.00/33.00/65.00');
	await live(page);
	await expect(page).toHaveURL(/\/security\/#map=4/);
});

test('the finer outlines are there without network', async ({ page, context }) => {
	await visitThenCut(page, context);
	await page.reload();
	await live(page);
	const answer = page.waitForResponse(/\/geo\//);
	await page.mouse.move(640, 450);
	await page.mouse.wheel(0, -600);
	expect((await answer).status()).toBe(200);
});

test.describe('in a folder of a host', () => {
	test.use({ baseURL: ({ subfolder }, use) => use(subfolder) });

	test('the same pages are there without network', async ({ page, context, stances, root }) => {
		await visitThenCut(page, context);
		await page.goto('./security/IND');
		await expect(page).toHaveURL(`${root}security/IND/`);
		await live(page);
		await expectView(page, stances, 'security', 'IND');
		await page.goto('./about/');
		await expect(page).toHaveURL(`${root}about/`);
		await expect(note(page)).toHaveAttribute('data-offline', 'ready');
	});
});

test.describe('behind a door of the test’s own', () => {
	test.use({
		baseURL: ({ site }, use) => use(site.url),
		origins: ({ site }, use) => use([new URL(site.url).origin])
	});

	test('ready is said only when every file is kept, and after the next try', async ({
		page,
		site,
		noise
	}) => {
		noise.expect(/^status 500: .*map\.topo\.json/);
		noise.tolerate(CUT_OFF);
		site.failing.add('/geo/map.topo.json');
		await open(page, 'about/');
		await expect(note(page)).toContainText(/1 of \d+ files could not be stored/);
		await expect(note(page)).toHaveAttribute('data-offline', 'not-yet');
		site.failing.clear();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(note(page)).toHaveAttribute('data-offline', 'ready');
	});

	test('a browser that asks to save data fetches nothing ahead, unless a person wants it', async ({
		page,
		site
	}) => {
		const saving = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;
		site.edit = (script) => saving + script;
		await open(page, 'about/');
		await expect(note(page)).toContainText('save data');
		await page.getByRole('button', { name: 'Fetch them all the same' }).click();
		await expect(note(page)).toHaveAttribute('data-offline', 'ready');
	});

	test('a new version waits until somebody asks for it; then the old one leaves nothing behind', async ({
		page,
		site,
		noise
	}) => {
		// A worker that does not get to be installed may go before the browser tells what it fetched.
		noise.tolerate(/^status 500: .*map\.topo\.json/, CUT_OFF);
		const caches = () => page.evaluate(() => globalThis.caches.keys());
		await open(page);
		await ready(page);
		const [first] = await caches();
		const name = first?.split(' ').at(-1) ?? '';
		expect(name).not.toBe('');

		// A newer one with a hole does not follow.
		site.edit = (script) => script.replaceAll(name, 'newer');
		site.failing.add('/geo/map.topo.json');
		const update = () =>
			page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await update().catch(() => {});
		await expect.poll(async () => (await caches()).length).toBe(2);
		await expect(newVersion(page)).toHaveCount(0);

		site.failing.clear();
		await page.reload();
		await expect(newVersion(page)).toBeVisible();
		await page.reload();
		expect((await caches()).length).toBe(2);

		await page.getByRole('button', { name: 'Use the new version now' }).click();
		await expect(newVersion(page)).toHaveCount(0);
		await live(page);
		await expect
			.poll(async () => {
				await ready(page).catch(() => {});
				return (await caches()).map((cache) => cache.split(' ').at(-1));
			})
			.toEqual(['newer']);
	});
});
