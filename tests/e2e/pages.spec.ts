/** Every address is a real page: whole in its HTML, before any script. */
import { expect } from './fixtures';
import { categoryOf, countryOf, layerOf } from './stances';
import { FIRST_LAYER, READING, test } from './site';

test('every page is there: the start, 3 layers, 3 × 14 countries and the pages to read', async ({ site }) => {
	const facts = site.map((page) => page.facts);
	expect(facts.length).toBe(1 + READING.length + 3 + 3 * 14);
	expect(facts.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);
});

test('every page has one heading of the first level and one description', async ({ site }) => {
	const facts = site.map((page) => page.facts);
	const offenders = facts.filter(
		({ headings, descriptions }) => headings.length !== 1 || !headings[0] || descriptions.length !== 1
	);
	expect(offenders.map(({ address }) => address)).toEqual([]);
	expect(facts.filter(({ descriptions }) => (descriptions[0] ?? '').length < 30)).toEqual([]);
});

test('every page has a title of its own', async ({ site }) => {
	// `/` and the page of the first layer are the same view under two addresses.
	const facts = site.map((page) => page.facts).filter(({ address }) => address !== `${FIRST_LAYER}/`);
	const titles = facts.map(({ title }) => title);
	expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
});

test('the title of a country page says who, what and in which layer', async ({ site, stances }) => {
	const offenders = site.filter(({ wanted: { country, layer }, facts: { title } }) => {
		if (!country) return false;
		const record = countryOf(stances, country);
		const words = [record.name, categoryOf(stances, layer, record).label, layerOf(stances, layer).title];
		return words.some((word) => !title.includes(word));
	});
	expect(offenders.map(({ facts: { address, title } }) => `${address}: ${title}`)).toEqual([]);
});

test('every page holds the map: 14 coded countries among the others of the world', async ({
	site,
	stances
}) => {
	const ids = stances.countries.map(({ id }) => id).sort();
	const facts = site.map((page) => page.facts);
	const offenders = facts.filter(
		({ fills, contextOutlines }) => Object.keys(fills).sort().join() !== ids.join() || contextOutlines < 150
	);
	expect(offenders.map(({ address }) => address)).toEqual([]);
});

test('every country wears the fill that the legend gives its category', async ({ site, stances }) => {
	const offenders = site.flatMap(({ wanted, facts: { address, fills, legend } }) =>
		stances.countries
			.filter(({ id }) => id !== 'AFG')
			.filter(({ id, cells }) => !fills[id] || fills[id] !== legend[cells[wanted.layer].code])
			.map(({ id }) => `${address}: ${id} is ${fills[id]}`)
	);
	expect(offenders).toEqual([]);
});

test('Afghanistan looks like the subject in every layer, in security with the stripes of its category', async ({
	site,
	stances
}) => {
	const afghanistan = countryOf(stances, 'AFG');
	const offenders = site.filter(({ wanted: { layer }, facts: { fills, legend } }) => {
		const pattern = layer === 'security' ? legend[afghanistan.cells.security.code]?.split('+')[1] : undefined;
		return fills['AFG'] !== (layer === 'security' ? `subject+${pattern}` : 'subject');
	});
	expect(offenders.map(({ facts: { address, fills } }) => `${address}: ${fills['AFG']}`)).toEqual([]);
});

test('the page of a country marks that country, names its layer and shows its panel; others mark none', async ({
	site,
	stances
}) => {
	const offenders = site.filter(({ wanted: { country, layer }, facts }) => {
		const reading = READING.includes(facts.address);
		const name = country ? countryOf(stances, country).name : null;
		return (
			facts.selected.join() !== (country ?? '') ||
			facts.layer !== layerOf(stances, layer).title ||
			(!reading && facts.panel !== name)
		);
	});
	expect(offenders.map(({ facts: { address } }) => address)).toEqual([]);
});

test('no page claims an absolute address, because the build was not told one', async ({ site }) => {
	const facts = site.map((page) => page.facts);
	expect(facts.filter(({ canonicals }) => canonicals > 0).map(({ address }) => address)).toEqual([]);
});

test('every link of every page leads to something that exists', async ({ request, site, root }) => {
	const facts = site.map((page) => page.facts);
	const idsOf = new Map(facts.map(({ address, ids }) => [new URL(address, root).href, new Set(ids)]));
	const wanted = new Set(
		facts.flatMap(({ address, links }) => links.map((link) => new URL(link, new URL(address, root)).href))
	);
	const broken: string[] = [];
	for (const link of wanted) {
		const [target = '', anchor] = link.split('#');
		const ids = idsOf.get(target);
		if (ids ? anchor && !ids.has(anchor) : (await request.get(target)).status() !== 200) broken.push(link);
	}
	expect(wanted.size).toBeGreaterThan(60);
	expect(broken).toEqual([]);
});

test('the data behind the map is one JSON document with a version', async ({ request }) => {
	const response = await request.get('./data/stances.json');
	expect(response.headers()['content-type']).toContain('application/json');
	const { version, countries, layers } = await response.json();
	expect(version).toMatch(/^\d+\.\d+\.\d+/);
	expect([countries.length, layers.length]).toEqual([14, 3]);
});
