/** What legend and map say in each layer: the counts of the coding sheet, each answer in a look of its own. */
import { expect, test } from './fixtures';
import { desktop, fillsOf, legendOf, open } from './map';
import { layerOf, type LayerId } from './stances';

test.use({ ...desktop, reducedMotion: 'reduce' });

/** Section 12 of the coding sheet: how many of the 14 named states have each code. Zero: no row at all. */
const COUNTS: Record<LayerId, Record<string, number>> = {
	recognition: { A1: 1, A2: 4, A9: 8, AX: 1 },
	engagement: { B3: 1, B2a: 1, B2b: 4, B1: 3, BN: 0, B9: 3, B9h: 1, BX: 1 },
	security: { C1: 2, C3: 2, C2: 2, CN: 0, C9: 8 }
};
const layerIds = Object.keys(COUNTS) as LayerId[];
const addressOf = (layer: LayerId) => (layer === 'recognition' ? '' : `${layer}/`);
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

for (const layer of layerIds) {
	test(`the legend of ${layer} counts what the coding sheet counts`, async ({ page }) => {
		await open(page, addressOf(layer));
		const rows = (await legendOf(page)).map(({ code, count }) => [code, count]);
		expect(Object.fromEntries(rows)).toEqual(
			Object.fromEntries(Object.entries(COUNTS[layer]).filter(([, count]) => count > 0))
		);
	});

	test(`the map of ${layer} draws as many countries in each fill as the coding sheet counts`, async ({
		page
	}) => {
		await open(page, addressOf(layer));
		const fills = await fillsOf(page);
		const drawn = (await legendOf(page)).map(({ code, fill }) => {
			const others = Object.entries(fills).filter(([id, own]) => id !== 'AFG' && own === fill).length;
			const [, subjectPattern] = (fills['AFG'] ?? '').split('+');
			const isSubject =
				fill === 'subject' || (subjectPattern !== undefined && fill.endsWith(`+${subjectPattern}`));
			return [code, others + (isSubject ? 1 : 0)];
		});
		expect(Object.fromEntries(drawn)).toEqual(
			Object.fromEntries(Object.entries(COUNTS[layer]).filter(([, count]) => count > 0))
		);
	});

	test(`the headline of ${layer} says its counts in words`, async ({ page, stances }) => {
		await open(page, addressOf(layer));
		const headline = (
			await page.locator('.legend').getByRole('heading', { level: 2 }).innerText()
		).toLowerCase();
		const silent = layerOf(stances, layer)
			.categories.filter(({ absence }) => absence === 'not-stated' || absence === 'past-role-only')
			.reduce((sum, { code }) => sum + (COUNTS[layer][code] ?? 0), 0);
		const first = Object.values(COUNTS[layer])[0] ?? 0;
		expect(headline).toContain(`for ${WORDS[silent]} the article`);
		expect(headline).toMatch(new RegExp(`^${WORDS[first]} state`));
	});

	test(`every fill of ${layer} looks different from every other, and silence from land without a stance`, async ({
		page
	}) => {
		await open(page, addressOf(layer));
		const paints = await page.locator('.legend [data-category] [data-fill]').evaluateAll((swatches) => {
			const context = document.querySelector('svg.base [data-context]') ?? document.body;
			return [...swatches, context].map((element) => getComputedStyle(element).fill);
		});
		expect(new Set(paints).size).toBe(paints.length);
	});

	test(`on the map each country of ${layer} has the very paint of its swatch`, async ({ page }) => {
		await open(page, addressOf(layer));
		const offenders = await page.locator('svg.base [data-country]').evaluateAll((paths) => {
			const paintOf = (element: Element) => getComputedStyle(element).fill;
			/** A pattern by what is drawn in it: the map and the swatches have each their own set. */
			const drawing = (paint: string) => {
				const pattern = document.querySelector(/url\("(#.*)"\)/.exec(paint)?.[1] ?? ':not(*)');
				return pattern ? [...pattern.querySelectorAll('*')].map(paintOf).join() : paint;
			};
			return paths
				.filter((path) => {
					const key = path.getAttribute('data-fill') ?? '';
					if (key.startsWith('subject+')) return false;
					const swatch = document.querySelector(`.legend [data-category] [data-fill="${key}"]`);
					return !swatch || drawing(paintOf(swatch)) !== drawing(paintOf(path)) || paintOf(path) === 'none';
				})
				.map((path) => path.getAttribute('data-country'));
		});
		expect(offenders).toEqual([]);
	});
}

test('“past role only” and “does not say” are two rows with two fills', async ({ page }) => {
	await open(page, 'engagement/');
	const legend = await legendOf(page);
	const [past, silent] = ['B9h', 'B9'].map((code) => legend.find((row) => row.code === code));
	expect(past?.fill).not.toBe(silent?.fill);
	expect(past?.label).not.toBe(silent?.label);
});

test('the two engaged classes that are not ranked differ in pattern', async ({ page }) => {
	await open(page, 'engagement/');
	const legend = await legendOf(page);
	const [contact, open_] = ['B2a', 'B2b'].map((code) =>
		legend.find((row) => row.code === code)?.fill.split('+')
	);
	expect(contact?.[0]).toBe(open_?.[0]);
	expect(contact?.[1]).not.toBe(open_?.[1]);
});
