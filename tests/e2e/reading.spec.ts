/** The pages on argument, actors and method: everything that the records hold is there, and every link leads on. */
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { desktop, open, phone } from './map';
import { categoryOf, type LayerId } from './stances';
import { panelTitle, reading } from './ui';

const CONTENT = new URL('../../src/content/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, CONTENT), 'utf8'));

interface Point {
	id: string;
	title: string;
	text: string;
	kind: string;
	status: string;
}
interface Listed {
	id: string;
	name: string;
	title: string;
	text: string;
	treatment: string;
	handling: string;
	points: string[];
}
const argument: Record<string, Point[]> = read('argument.json');
const points = ['motives', 'consequences', 'rights', 'conclusions'].flatMap((part) => argument[part] ?? []);
const spots: Listed[] = read('spots.json').items;
const actors: Listed[] = read('actors.json').items;
const scenes: Listed[] = read('scenes.json').items;
const cells = readdirSync(new URL('countries/', CONTENT)).flatMap((file) =>
	Object.entries<{ otherReading: { why: string } | null }>(read(`countries/${file}`).cells).map(
		([layer, { otherReading }]) => ({ layer, why: otherReading?.why ?? null })
	)
);

const PAGES: [address: string, title: string][] = [
	['argument/', 'What the article argues'],
	['actors/', 'Who is named besides the countries'],
	['method/', 'How it was coded'],
	['timeline/', 'Timeline']
];

/** Links to places inside this site that are not there. */
async function deadLinks(page: Page): Promise<string[]> {
	const links = await reading(page)
		.locator('a[href]')
		.evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
	const documents = new Map<string, string>();
	const dead: string[] = [];
	for (const link of links) {
		const [address = '', anchor] = link.split('#');
		if (!documents.has(address)) {
			const answer = await page.request.get(address);
			documents.set(address, answer.ok() ? await answer.text() : '');
		}
		const html = documents.get(address) ?? '';
		if (!html || (anchor && !anchor.startsWith('map=') && !html.includes(`id="${anchor}"`))) dead.push(link);
	}
	return dead;
}

for (const [name, scripts] of [
	['with script', true],
	['without script', false]
] as const)
	test.describe(name, () => {
		test.use({ ...desktop, reducedMotion: 'reduce', javaScriptEnabled: scripts });
		const visit = (page: Page, address: string) =>
			scripts ? open(page, address) : page.goto(`./${address}`).then(() => undefined);

		test('every page has its heading, and all its links lead to something', async ({ page }) => {
			test.slow();
			for (const [address, title] of PAGES) {
				await visit(page, address);
				await expect(reading(page).getByRole('heading', { level: 2 })).toHaveText(title);
				expect(await deadLinks(page), address).toEqual([]);
			}
		});

		test('the argument has every point with its words, kind and status, and every vague spot once', async ({
			page
		}) => {
			await visit(page, 'argument/');
			const shown = await reading(page)
				.locator('article')
				.evaluateAll((articles) =>
					articles.map((article) => ({
						id: article.id,
						kind: article.querySelector('.kind')?.textContent ?? '',
						text: (article.textContent ?? '').replace(/\s+/g, ' '),
						sources: article.querySelectorAll('a[aria-label^=Source]').length
					}))
				);
			expect(shown.map(({ id }) => id)).toEqual(points.map(({ id }) => id));
			const wrong = points.filter(({ title, text, kind, status }, at) => {
				const entry = shown[at];
				const told = [title, text].every((words) => entry?.text.includes(words));
				return !told || entry?.kind !== kind || !entry.sources || !new RegExp(status, 'i').test(entry.text);
			});
			expect(wrong.map(({ id }) => id)).toEqual([]);
			const told = await reading(page)
				.locator('aside')
				.evaluateAll((all) =>
					all.map(({ id, textContent }) => ({ id, text: (textContent ?? '').replace(/\s+/g, ' ') }))
				);
			expect(told.map(({ id }) => id).sort()).toEqual(spots.map(({ id }) => id).sort());
			const untold = spots.filter(({ id, text, handling }) => {
				const spot = told.find((one) => one.id === id);
				return !spot?.text.includes(text) || !spot.text.includes(handling);
			});
			expect(untold.map(({ id }) => id)).toEqual([]);
		});

		test('the actors are all there, each with its words and how the map treats it', async ({ page }) => {
			await visit(page, 'actors/');
			const shown = await reading(page)
				.locator('article')
				.evaluateAll((articles) =>
					articles.map((article) => ({
						id: article.id,
						name: article.querySelector('h4')?.textContent,
						text: (article.textContent ?? '').replace(/\s+/g, ' ')
					}))
				);
			expect(shown.map(({ id }) => id).sort()).toEqual(actors.map(({ id }) => `actor-${id}`).sort());
			const wrong = actors.filter(({ id, name, text, treatment }) => {
				const entry = shown.find((one) => one.id === `actor-${id}`);
				return entry?.name !== name || !entry.text.includes(text) || !entry.text.includes(treatment);
			});
			expect(wrong.map(({ id }) => id)).toEqual([]);
		});

		test('the method has every cell in the table of silence, every second reading and every category', async ({
			page,
			stances
		}) => {
			await visit(page, 'method/');
			const table = reading(page).getByRole('table', { name: /^Silence/ });
			await expect(table.locator('tbody td')).toHaveCount(cells.length);
			const shown = await table.locator('tbody tr').evaluateAll((rows) =>
				rows.flatMap((row) =>
					[...row.querySelectorAll('td')].map((cell) => ({
						country: row.getAttribute('data-country') ?? '',
						layer: cell.dataset['layer'] ?? '',
						words: (cell.textContent ?? '').trim(),
						silent: cell.classList.contains('silent')
					}))
				)
			);
			// An answer has the words of its category, and silence is marked as such.
			const wrong = stances.countries.flatMap(({ id, ...country }) =>
				(['recognition', 'engagement', 'security'] as LayerId[]).filter((layer) => {
					const { label, absence } = categoryOf(stances, layer, { id, ...country });
					const cell = shown.find((one) => one.country === id && one.layer === layer);
					const worded = absence !== null || cell?.words.startsWith(label);
					return !cell || cell.silent !== (absence !== null) || !worded;
				})
			);
			expect(wrong).toEqual([]);
			for (const why of cells.flatMap((cell) => cell.why ?? []))
				await expect(reading(page).locator('td.why').getByText(why, { exact: true })).toBeAttached();
			const codes = stances.layers.flatMap(({ categories }) => categories.map(({ code }) => code));
			expect(await reading(page).locator('dt small').allTextContents()).toEqual(codes);
		});
	});

test.describe('with a mouse', () => {
	test.use({ ...desktop, reducedMotion: 'reduce' });

	test('a point leads to a country it touches, to an actor’s entry, and to a scene that shows it', async ({
		page,
		root
	}) => {
		await open(page, 'argument/');
		const first = reading(page).locator('article').first();
		await first.getByRole('link', { name: 'The West' }).click();
		await expect(page).toHaveURL(`${root}actors/#actor-the-west`);
		await expect(page.locator('#actor-the-west')).toBeInViewport();
		await page.goBack();
		await first.getByRole('link', { name: 'Ukraine' }).click();
		await expect(page).toHaveURL(`${root}recognition/UKR/`);
		await expect(panelTitle(page)).toHaveText('Ukraine');
		await page.goBack();
		const scene = scenes.find((one) => one.points.includes(points[0]?.id ?? ''));
		await first.getByRole('link', { name: scene?.title ?? '' }).click();
		await expect(page).toHaveURL(`${root}brief/${scene?.id}/`);
	});

	test('with reported facts only, views and forecasts are gone, counted, and one press away', async ({
		page,
		root
	}) => {
		await open(page, 'argument/?claims=reported');
		const shown = reading(page).locator('article');
		const reported = points.filter(({ kind }) => kind === 'reported');
		await expect(shown).toHaveCount(reported.length);
		await expect(reading(page).getByRole('status')).toContainText(/\d|[a-z]+ views? and [\w]+ forecasts?/);
		await reading(page).getByRole('link', { name: 'show all' }).first().click();
		await expect(page).toHaveURL(`${root}argument/#motives`);
		await expect(shown).toHaveCount(points.length);
	});

	test('a link at the top leads to its part, by keyboard too', async ({ page, root }) => {
		await open(page, 'method/');
		await reading(page)
			.getByRole('navigation', { name: 'On this page' })
			.getByRole('link', { name: 'Silence' })
			.press('Enter');
		await expect(page).toHaveURL(`${root}method/#silence`);
		await expect(page.getByRole('heading', { name: 'How silence is coded' })).toBeInViewport();
	});
});

test.describe('on a phone', () => {
	test.use({ ...phone, reducedMotion: 'reduce' });

	test('nothing is wider than the window, and a wide table keeps its first column while it scrolls', async ({
		page
	}) => {
		for (const [address] of PAGES) {
			await open(page, address);
			const wide = await reading(page)
				.locator(':scope *')
				.evaluateAll((all) =>
					all
						.filter((element) => !element.closest('[role=region] table, svg'))
						.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
						.map((element) => element.outerHTML.slice(0, 80))
				);
			expect(wide, address).toEqual([]);
		}
		await open(page, 'method/');
		const table = reading(page).getByRole('region', { name: /^Silence/ });
		await table.focus();
		await expect(table).toBeFocused();
		const left = () =>
			table
				.locator('tbody th')
				.first()
				.evaluate((cell) => cell.getBoundingClientRect().left);
		const before = await left();
		await table.evaluate((region) => region.scrollTo({ left: region.scrollWidth }));
		await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
		expect(Math.abs((await left()) - before)).toBeLessThan(1);
	});
});
