/** Where the map does not decide: dashed lines, hatched areas, and a note for each. */
import { expect, test } from './fixtures';
import { desktop, open } from './map';
import { reading } from './ui';

test.use(desktop);

test('every disputed line is dashed, and lines of different kinds are dashed differently', async ({
	page
}) => {
	await open(page);
	const lines = await page.locator('svg.base [data-line]').evaluateAll((paths) =>
		paths.map((path) => ({
			kind: path.getAttribute('data-kind') ?? '',
			dash: getComputedStyle(path).strokeDasharray
		}))
	);
	expect(lines.length).toBeGreaterThan(8);
	expect(lines.filter(({ dash }) => dash === 'none')).toEqual([]);
	const dashOf = new Map(lines.map(({ kind, dash }) => [kind, dash]));
	const main = ['loc', 'lac', 'working'].map((kind) => dashOf.get(kind));
	expect(new Set(main).size).toBe(3);
	expect(main).not.toContain(undefined);
});

test('Kashmir, Siachen, Arunachal and Crimea are hatched over the fills and catch no click', async ({
	page
}) => {
	await open(page);
	for (const id of ['kashmir', 'siachen', 'arunachal', 'crimea']) {
		const area = page.locator(`svg.base #a-${id}`);
		await expect(area).toHaveCSS('pointer-events', 'none');
		expect(await area.evaluate((path) => getComputedStyle(path).fill), id).toMatch(/^url\(/);
	}
});

test('the page about borders has a note for every line and area that the map draws', async ({ page }) => {
	await open(page, 'about/borders/');
	const drawn = await page
		.locator('svg.base [data-line], svg.base .areas path')
		.evaluateAll((paths) => [
			...new Set(paths.map((path) => path.getAttribute('data-line') ?? path.id.slice(2)))
		]);
	expect(drawn.length).toBeGreaterThan(8);
	const missing: string[] = [];
	for (const id of drawn) {
		const note = reading(page).locator(`article#${id}`);
		if ((await note.count()) !== 1 || (await note.innerText()).length < 30) missing.push(id);
	}
	expect(missing).toEqual([]);
});

test('the page about the map says what it is, how it was coded, whose borders, which licences and versions', async ({
	page,
	request
}) => {
	await open(page, 'about/');
	for (const heading of [/coded/i, /borders/i, /licences/i, /version/i])
		await expect(reading(page).getByRole('heading', { name: heading })).toBeVisible();
	const { version } = await (await request.get('./data/stances.json')).json();
	for (const words of [
		version,
		'Natural Earth',
		'CC BY 4.0',
		'MIT',
		'Dr Syed Mohammad Raghib',
		'public domain'
	])
		await expect(reading(page)).toContainText(words);
	await expect(reading(page).getByRole('link', { name: /method/ })).toHaveAttribute('href', /\/method\/$/);
});

test('the short notes beside the legend say that colour is no title to land', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('contentinfo')).toContainText(/never title/i);
	await expect(page.getByRole('contentinfo')).toContainText(/disputed/i);
});
