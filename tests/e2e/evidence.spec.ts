/** From a statement to its sentence, and from the sentence to everything that rests on it. */
import { expect, test } from './fixtures';
import { desktop, live, open } from './map';
import { categoryOf, layerOf, type Citation, type LayerId, type Stances } from './stances';
import { citationAnchor, panel, panelTitle, paragraphAnchor, reading } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });

const layerIds: readonly LayerId[] = ['recognition', 'engagement', 'security'];

const paragraphsOf = ({ article }: Stances): { section: number; paragraph: number; gist: string }[] =>
	article.sections.flatMap(({ number: section, paragraphs }) =>
		paragraphs.map(({ number: paragraph, gist }) => ({ section, paragraph, gist }))
	);

/** By the anchor of a sentence, words for every cell that has a claim resting on it. */
function cellsBySentence(stances: Stances): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const layer of layerIds)
		for (const country of stances.countries) {
			const title = layerOf(stances, layer).title.toLowerCase();
			const words = `${country.name}, ${title}: ${categoryOf(stances, layer, country).label}`;
			const cited = country.cells[layer].claims.flatMap(({ citations }) => citations);
			const anchors = cited.flatMap((one) =>
				one.sentences.map((sentence) => citationAnchor({ ...one, sentences: [sentence] }))
			);
			for (const anchor of new Set(anchors)) (found[anchor] ??= []).push(words);
		}
	return found;
}

test('a citation opens the outline at its first sentence, in sight and marked', async ({ page, root }) => {
	await open(page, 'engagement/IND/');
	const place: Citation = { section: 6, paragraph: 2, sentences: [2] };
	const link = panel(page).getByRole('link', {
		name: 'Source: Section 6, paragraph 2, sentence 2',
		exact: true
	});
	await expect(link.first()).toHaveText('§6 ¶2 s2');
	await link.first().click();
	await expect(page).toHaveURL(`${root}evidence/?layer=engagement#${citationAnchor(place)}`);
	const sentence = page.locator(`#${citationAnchor(place)}`);
	await expect(sentence).toBeInViewport({ ratio: 0.5 });
	await expect(page.locator(':target')).toHaveAttribute('id', citationAnchor(place));
	await expect(sentence).toBeFocused();
});

test('every citation of every country leads to a sentence that stands in the outline', async ({
	page,
	stances
}) => {
	await open(page, 'evidence/');
	const ids = await page.locator('article[id], article [id]').evaluateAll((all) => all.map(({ id }) => id));
	const statements = stances.countries.flatMap(({ stance, outlook, history, cells }) => [
		stance,
		...outlook,
		...history,
		...layerIds.flatMap((layer) => cells[layer].claims)
	]);
	const anchors = new Set(statements.flatMap(({ citations }) => citations.map(citationAnchor)));
	expect([...anchors].filter((anchor) => !ids.includes(anchor))).toEqual([]);
	expect(ids).toHaveLength(new Set(ids).size);
});

test('an address of the last paragraph is as much in sight as one of the first', async ({
	page,
	stances
}) => {
	for (const place of [paragraphsOf(stances)[0], paragraphsOf(stances).at(-1)]) {
		if (!place) throw new Error('The outline has no paragraphs.');
		await open(page, `evidence/#${paragraphAnchor(place)}`);
		await expect(page.locator(':target')).toBeInViewport();
	}
});

test('every sentence of the outline lists exactly the cells that rest on it', async ({ page, stances }) => {
	await open(page, 'evidence/');
	const articles = reading(page).locator('article[id]');
	const drawn = await articles.evaluateAll((all) =>
		all.map(({ id, firstElementChild }) => ({ id, text: firstElementChild?.textContent ?? '' }))
	);
	const wanted = paragraphsOf(stances);
	expect(drawn.map(({ id }) => id)).toEqual(wanted.map(paragraphAnchor));
	expect(wanted.filter(({ gist }, index) => !drawn[index]?.text.includes(gist))).toEqual([]);

	const sentences = await articles.locator('.sentence').evaluateAll((all) =>
		all.map((sentence) => ({
			id: sentence.id,
			cells: [...sentence.querySelectorAll('.cells a')].map((link) =>
				(link.textContent ?? '').trim().replace(/\s+/g, ' ')
			)
		}))
	);
	const listed = sentences.filter(({ cells }) => cells.length > 0);
	expect(Object.fromEntries(listed.map(({ id, cells }) => [id, cells]))).toEqual(cellsBySentence(stances));
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
	await open(page, 'evidence/#s0p1n1');
	await page.goto('./evidence/#s6p2n3');
	await expect(page.locator('#s6p2n3')).toBeInViewport({ ratio: 0.5 });
});

test('reported facts only leaves out what rests on a sentence as a view, and says how many', async ({
	page,
	root
}) => {
	await open(page, 'evidence/');
	const cells = reading(page).locator('.cells a');
	const all = await cells.count();
	await reading(page).getByRole('checkbox', { name: 'Reported facts only' }).check();
	await expect(page).toHaveURL(`${root}evidence/?claims=reported`);
	const hidden = reading(page).getByText(/^Hidden: /);
	await expect(hidden).toHaveText(new RegExp(`^Hidden: ${all - (await cells.count())} cells and `));
	expect(await cells.count()).toBeLessThan(all);
	await expect(reading(page)).toContainText('Views and forecasts alone, hidden now, rest on');
});
