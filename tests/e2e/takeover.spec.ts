/** The page draws the map, the script takes it over: nobody should see the change of hands. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { labelOf, live, pointOf } from './map';

/** px; less than the width of a border. */
const TOLERANCE = 1;
const sizes = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 720 }
];

/** Where the label points of these countries are drawn; outlines themselves may be replaced by finer ones. */
const placesOf = async (page: Page, countries: readonly string[]) =>
	Promise.all(countries.map(async (id) => ({ id, ...(await pointOf(page, labelOf(id))) })));

for (const viewport of sizes) {
	for (const address of ['', 'recognition/PAK/', 'security/USA/', 'about/']) {
		test(`at ${viewport.width} × ${viewport.height} /${address} stays where it was when the script starts`, async ({
			newPage,
			stances
		}) => {
			const ids = stances.countries.map(({ id }) => id);
			const still = await newPage({ viewport, javaScriptEnabled: false });
			await still.goto(`./${address}`);
			const before = await placesOf(still, ids);
			const running = await newPage({ viewport });
			await running.goto(`./${address}`);
			await live(running);
			const after = await placesOf(running, ids);

			const moved = before.flatMap(({ id, x, y }, index) => {
				const by = Math.hypot((after[index]?.x ?? Number.NaN) - x, (after[index]?.y ?? Number.NaN) - y);
				return by <= TOLERANCE ? [] : [`${id} by ${by.toFixed(1)} px`];
			});
			expect(moved).toEqual([]);
		});
	}
}
