/** The pages of pairs: whole without a script, and no cell of any of them is blank. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../src/lib/layers';
import { categoryOf } from '../../src/lib/model/category';
import { pairsOf, relationsBetween } from '../../src/lib/model/compare';
import { proseOf } from './outputs';
import { elements, pageAt, pages, targetOf } from './site';

const { countries, relations } = content;
const pairs = pairsOf(countries).map(([one, other]) => {
	const address = `compare/${one.id}/${other.id}/`;
	const page = pageAt(address);
	const table = /<table[\s\S]*<\/table>/.exec(page.markup)?.[0] ?? '';
	const rows = table.split(/<tbody/).slice(1);
	const cells = rows.map((row) => [...row.matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) => cell));
	return { address, page, both: [one, other], table, rows, cells };
});
const ROWS = layers.length + 4;
/** Without the name of the country, which every cell has. */
const said = (cell: string, name: string) =>
	proseOf(cell.replace(/<b class="who[\s\S]*?<\/b>/, ''))
		.replace(name, '')
		.trim();

describe('a comparison without script', () => {
	test('has both names, every layer and the rest, two answers in each row', () => {
		const wrong = pairs.filter(
			({ both, table, cells }) =>
				!both.every(({ name }) => table.includes(`>${name}</a>`)) ||
				cells.length !== ROWS ||
				cells.some((row) => row.length !== 2)
		);
		expect(wrong.map(({ address }) => address)).toEqual([]);
		expect(pairs).toHaveLength(91);
	});

	test('leaves no cell blank: a silence is said in words', () => {
		const blank = pairs.flatMap(({ address, both, cells }) =>
			cells.flatMap((row, at) =>
				row.flatMap((cell, column) =>
					said(cell, both[column]?.name ?? '').length < 15 ? [`${address} row ${at + 1}, ${column + 1}`] : []
				)
			)
		);
		expect(blank).toEqual([]);
	});

	test('never says “none” or “no” for a silence', () => {
		const silent = pairs.flatMap(({ address, both, cells }) =>
			layers.flatMap((layer, at) =>
				both.flatMap((country, column) => {
					const category = categoryOf(layer, country);
					const cell = cells[at + 1]?.[column] ?? '';
					const label = /<strong[^>]*>(.*?)<\/strong>/.exec(cell)?.[1] ?? '';
					const wrong = label !== category.label || (category.absence && /^(no|none)\b|^[-–—]$/i.test(label));
					return wrong ? [`${address} ${layer.id} ${country.id}: ${label}`] : [];
				})
			)
		);
		expect(silent).toEqual([]);
	});

	test('calls two answers the same only where they are, and a silence never', () => {
		const wrong = pairs.flatMap(({ address, both, rows }) =>
			layers.flatMap((layer, at) => {
				const [one, other] = both.map((country) => categoryOf(layer, country));
				const words = proseOf(/<th[\s\S]*?<\/th>/.exec(rows[at + 1] ?? '')?.[0] ?? '');
				const same = one === other;
				const right = same
					? words.includes(one?.absence ? 'the same silence' : 'the same category')
					: words.includes('two different categories');
				return right ? [] : [`${address} ${layer.id}: ${words}`];
			})
		);
		expect(wrong).toEqual([]);
	});

	test('tells what the article says between the two, or that it says nothing', () => {
		const wrong = pairs.filter(({ both, page }) => {
			const told = relationsBetween(
				both.map(({ id }) => id),
				relations
			).length;
			const part = /<section aria-labelledby="between"[\s\S]*?<\/section>/.exec(page.markup)?.[0] ?? '';
			const none = part.includes('states no relation');
			return (part.match(/<li/g) ?? []).length !== told || none !== (told === 0);
		});
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	test('is reached by links from the page to choose from, each pair from both of its countries', () => {
		const page = pageAt('compare/');
		const targets = elements(page.markup, 'a').map(({ href = '' }) => targetOf(page, href).file);
		const wrong = pairs.filter(
			({ address }) => targets.filter((file) => file === `${address}index.html`).length !== 2
		);
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	test('is one step from every country’s page', () => {
		const wrong = pages
			.filter(({ file }) => /^[a-z]+\/[A-Z]{3}\/index\.html$/.test(file))
			.filter((page) => {
				const own = `with-${page.file.split('/')[1]}`;
				return !elements(page.markup, 'a').some(({ href = '' }) => {
					const { file, hash } = targetOf(page, href);
					return file === 'compare/index.html' && hash === own;
				});
			});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});
});
