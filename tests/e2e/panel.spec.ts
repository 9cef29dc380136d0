/** What a country's stance shows, checked against the data that the build serves. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { clickCountry, desktop, open } from './map';
import { categoryOf, countryOf, layerOf, type Country, type LayerId, type Stances } from './stances';
import { isStated, panel, panelTitle, statementsIn } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const layerIds: readonly LayerId[] = ['recognition', 'engagement', 'security'];
/** Which file of the build each source became. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a country's open panel lacks or says too much. */
async function problemsOf(page: Page, stances: Stances, country: Country): Promise<string[]> {
	const problems: string[] = [];
	const demand = (holds: boolean, what: string) => {
		if (!holds) problems.push(`${country.name}: ${what}`);
	};
	const statements = await statementsIn(panel(page));
	demand(isStated(statements, { ...country.stance, kind: '' }), 'stance with its sources');
	for (const claim of [...country.outlook, ...country.history])
		demand(isStated(statements, claim), claim.text);

	await expect(panel(page).locator('.cell')).toHaveCount(layerIds.length);
	for (const id of layerIds) {
		const part = panel(page).locator('.cell', {
			has: page.getByRole('heading', { name: layerOf(stances, id).title })
		});
		const cell = country.cells[id];
		const category = categoryOf(stances, id, country);
		const [text, claims] = [squeeze(await part.innerText()), await statementsIn(part)];
		demand(text.includes(category.label), `category in ${id}`);
		demand(text.includes(category.rule), `rule in ${id}`);
		demand(text.includes(`Coding confidence: ${cell.confidence}`), `confidence in ${id}`);
		for (const claim of cell.claims) demand(isStated(claims, claim), claim.text);
		demand(
			cell.otherReading ? text.includes(cell.otherReading.why) : !/another reading/i.test(text),
			`reading of ${id}`
		);
		demand(text.includes('≈') === cell.soft, `mark of a soft cell in ${id}`);
	}
	return problems;
}

for (const layer of layerIds) {
	test(`in ${layer} every country’s panel holds name, stance and three whole cells`, async ({
		page,
		stances
	}) => {
		await open(page, `${layer}/${stances.countries[0]?.id}/`);
		const problems: string[] = [];
		for (const country of stances.countries) {
			await expect(panelTitle(page)).toHaveText(country.name);
			problems.push(...(await problemsOf(page, stances, country)));
			await panel(page).locator('a[rel=next]').click();
		}
		expect(problems).toEqual([]);
	});
}

test('the cell of the layer on the map comes first', async ({ page, stances }) => {
	for (const layer of layerIds) {
		await open(page, `${layer}/IND/`);
		await expect(panel(page).locator('.cell h3').first()).toHaveText(layerOf(stances, layer).title);
	}
});

test('what the author expects stands apart and every sentence of it is marked as a forecast', async ({
	page,
	stances
}) => {
	const outlook = panel(page).locator('section', { has: page.getByRole('heading', { name: /outlook/i }) });
	await open(page, 'recognition/IND/');
	const { length } = countryOf(stances, 'IND').outlook;
	expect(length).toBeGreaterThan(0);
	await expect(outlook.locator('.kind')).toHaveText(Array.from({ length }, () => 'forecast'));
	await open(page, 'recognition/UKR/');
	await expect(outlook).toHaveCount(0);
});

test('relations are sentences with their sources, all that the country has', async ({ page, stances }) => {
	await open(page, 'recognition/RUS/');
	const relations = stances.relations.filter(({ from, to }) =>
		[...from, ...to].some((end) => end['country'] === 'RUS')
	);
	const section = panel(page).locator('section', { has: page.getByRole('heading', { name: /relations/i }) });
	await expect(section.getByRole('listitem')).toHaveCount(relations.length);
	const statements = await statementsIn(section);
	const missing = relations.filter(
		({ verb, kind, citations }) =>
			!isStated(statements, { text: verb, kind: kind === 'reported' ? '' : kind, citations })
	);
	expect(missing.map(({ id }) => id)).toEqual([]);
	const sentences = statements.map(({ text }) => text.trim());
	expect(sentences.filter((text) => !/^\p{Lu}/u.test(text) || !text.includes('Russia'))).toEqual([]);
});

test('a press is answered before what the panel tells has come; where it does not come, a line says so', async ({
	page,
	noise
}) => {
	noise.expect(/^failed: .*\/chunks\//, /^console error: .*ERR_FAILED/);
	const manifest: Record<string, { file: string }> = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	const late = manifest['src/routes/Stance.svelte']?.file;
	expect(late).toBeDefined();
	let fail = () => {};
	const held = new Promise<void>((resolve) => (fail = resolve));
	await page.route(`**/${late}`, async (route) => {
		await held;
		await route.abort();
	});
	await open(page);
	await clickCountry(page, 'PAK');
	await expect(panelTitle(page)).toHaveText('Pakistan');
	await expect(panel(page).getByRole('definition').first()).toHaveText('Engages, short of recognition');
	await expect(panel(page).getByText('could not be loaded')).toHaveCount(0);
	fail();
	await expect(panel(page).getByText('could not be loaded')).toBeVisible();
	await expect(panelTitle(page)).toHaveText('Pakistan');
});
