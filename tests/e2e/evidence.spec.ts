/** From a statement to its paragraph, and from the paragraph to everything that rests on it. */
import { expect, test } from './fixtures';
import { desktop, live, open } from './map';
import { categoryOf, layerOf, type Citation, type LayerId, type Stances } from './stances';
import { citationAnchor, citationText, panel, panelTitle, reading } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const layerIds: readonly LayerId[] = ['recognition', 'engagement', 'security'];
const same = (a: Citation, b: Citation) => a.section === b.section && a.paragraph === b.paragraph;

const paragraphsOf = ({ article }: Stances): (Citation & { gist: string })[] =>
	article.sections.flatMap(({ number: section, paragraphs }) =>
		paragraphs.map(({ number: paragraph, gist }) => ({ section, paragraph, gist }))
	);

/** Words for every cell that has a claim resting on this paragraph. */
const cellsOn = (stances: Stances, place: Citation): string[] =>
	layerIds.flatMap((layer) =>
		stances.countries
			.filter(({ cells }) =>
				cells[layer].claims.some(({ citations }) => citations.some((citation) => same(citation, place)))
			)
			.map((country) => {
				const title = layerOf(stances, layer).title.toLowerCase();
				return `${country.name}, ${title}: ${categoryOf(stances, layer, country).label}`;
			})
	);

test('a citation opens the outline at its paragraph, in sight and marked', async ({ page, root }) => {
	await open(page, 'engagement/IND/');
	const place = { section: 6, paragraph: 2 };
	await panel(page).getByText(citationText(place), { exact: true }).first().click();
	await expect(page).toHaveURL(`${root}evidence/?layer=engagement#${citationAnchor(place)}`);
	const paragraph = page.locator(`#${citationAnchor(place)}`);
	await expect(paragraph).toBeInViewport({ ratio: 0.5 });
	await expect(page.locator(':target')).toHaveAttribute('id', citationAnchor(place));
	await expect(paragraph).toBeFocused();
});

test('a citation of the last paragraph is as much in sight as one of the first', async ({
	page,
	stances
}) => {
	for (const place of [paragraphsOf(stances)[0], paragraphsOf(stances).at(-1)]) {
		if (!place) throw new Error('The outline has no paragraphs.');
		await open(page, `evidence/#${citationAnchor(place)}`);
		await expect(page.locator(':target')).toBeInViewport();
	}
});

test('every paragraph of the outline lists exactly the cells that rest on it', async ({ page, stances }) => {
	await open(page, 'evidence/');
	const drawn = await reading(page)
		.locator('article[id]')
		.evaluateAll((articles) =>
			articles.map((article) => ({
				id: article.id,
				text: article.querySelector('p')?.textContent ?? '',
				cells: [...article.querySelectorAll('.cells a')].map((link) =>
					(link.textContent ?? '').trim().replace(/\s+/g, ' ')
				)
			}))
		);
	const wanted = paragraphsOf(stances);
	expect(drawn.map(({ id }) => id)).toEqual(wanted.map(citationAnchor));
	expect(wanted.filter(({ gist }, index) => !drawn[index]?.text.includes(gist))).toEqual([]);
	const listed = drawn.map(({ id, cells }) => ({ id, cells: [...cells].sort() }));
	expect(listed).toEqual(
		wanted.map((place) => ({ id: citationAnchor(place), cells: cellsOn(stances, place).sort() }))
	);
});

test('every paragraph of the argument carries something', async ({ page, stances }) => {
	await open(page, 'evidence/');
	const empty = await reading(page)
		.locator('article[id]')
		.evaluateAll((articles) =>
			articles.filter((article) => !article.querySelector('li')).map(({ id }) => id)
		);
	const author = stances.article.sections.at(-1)?.number;
	expect(empty.filter((id) => !id.startsWith(`s${author}p`))).toEqual([]);
});

test('a cell in the outline leads to the panel of that country in that layer', async ({ page, root }) => {
	await open(page, 'evidence/#s2p2');
	await page
		.locator('#s2p2')
		.getByRole('link', { name: /^Tajikistan, security/ })
		.click();
	await expect(page).toHaveURL(`${root}security/TJK/`);
	await expect(panelTitle(page)).toHaveText('Tajikistan');
	await page.goBack();
	await expect(page).toHaveURL(`${root}evidence/#s2p2`);
	await live(page);
	await expect(page.locator('#s2p2')).toBeInViewport();
});

test('from one citation to another on the same page the outline moves along', async ({ page }) => {
	await open(page, 'evidence/#s0p1');
	await page.goto('./evidence/#s6p2');
	await expect(page.locator('#s6p2')).toBeInViewport({ ratio: 0.5 });
});
