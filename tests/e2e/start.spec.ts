/** Every page starts quietly and keeps what its HTML showed. */
import { expect } from './fixtures';
import { desktop, fillsOf, inSight, open } from './map';
import { countryOf, layerOf, type LayerId } from './stances';
import { FIRST_LAYER, test } from './site';
import { layerRadio, panelTitle } from './ui';

test.use(desktop);

const layerIds: readonly LayerId[] = ['recognition', 'engagement', 'security'];

for (const layer of layerIds) {
	test(`every country’s page of ${layer} starts quietly, keeps what its HTML showed and has the country in sight`, async ({
		page,
		site,
		stances
	}) => {
		test.slow();
		const hidden: string[] = [];
		for (const { wanted, facts } of site) {
			if (wanted.layer !== layer || !wanted.country) continue;
			await open(page, facts.address);
			await expect(panelTitle(page)).toHaveText(countryOf(stances, wanted.country).name);
			await expect(layerRadio(page, layerOf(stances, layer).title)).toBeChecked();
			await expect(page).toHaveTitle(facts.title);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			expect(await fillsOf(page), facts.address).toEqual(facts.fills);
			if ((await inSight(page, [wanted.country])).length === 0) hidden.push(facts.address);
		}
		expect(hidden).toEqual([]);
	});
}

test('the start page and the pages to read start quietly', async ({ page, site }) => {
	for (const { facts } of site.slice(0, 3)) {
		await open(page, facts.address);
		await expect(page).toHaveTitle(facts.title);
		expect(await fillsOf(page)).toEqual(facts.fills);
	}
});

test('the first layer has one address: the start page', async ({ page, root }) => {
	await open(page, `${FIRST_LAYER}/`);
	await expect(page).toHaveURL(root);
});
