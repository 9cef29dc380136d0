/** The data of the built site: one cell says the same in every file, and on its page. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { countriesIn, legendOf, proseOf } from './outputs';
import { elements, bytesOf, files, pageAt, textOf } from './site';
import { readCsv } from '../unit/export/csv-reader';

type LayerId = 'recognition' | 'engagement' | 'security';
interface Claim {
	text: string;
	kind: string;
	citations: { section: number; paragraph: number; sentences: number[] }[];
}
interface Cell {
	code: string;
	category: string;
	confidence: string;
	soft: boolean;
	otherReading: { codes: string[]; why: string } | null;
	themes: string[];
	also: string[];
	claims: Claim[];
}
interface Category {
	id: string;
	code: string;
	label: string;
	absence: string | null;
}
const twin: {
	version: string;
	layers: { id: LayerId; title: string; categories: Category[] }[];
	countries: { id: string; name: string; cells: Record<LayerId, Cell> }[];
} = JSON.parse(textOf('data/stances.json'));
const described: { version: string; resources: { path: string; bytes: number; hash: string }[] } = JSON.parse(
	textOf('data/datapackage.json')
);
const map: { features: { id: string; properties: Record<string, unknown> }[] } = JSON.parse(
	textOf('data/map.geojson')
);
const [cells, claims, silence] = ['cells', 'claims', 'silence'].map((name) =>
	readCsv(textOf(`data/${name}.csv`))
);

/** What Markdown shows. */
const shown = (markdown: string) => markdown.replace(/\\([^\w\s])/g, '$1');
const codesOf = (all: readonly Claim[]) => [
	...new Set(
		all.flatMap(({ citations }) =>
			citations.flatMap(({ section, paragraph, sentences }) =>
				sentences.map((one) => `${section}.${paragraph}.${one}`)
			)
		)
	)
];

const all = twin.countries.flatMap((country) =>
	twin.layers.map((layer) => {
		const cell = country.cells[layer.id];
		const category = layer.categories.find(({ code }) => code === cell.code);
		if (!category) throw new Error(`${country.id} has a code that ${layer.id} has not.`);
		return { id: `${country.id}.${layer.id}`, country, layer, cell, category };
	})
);
type Whole = (typeof all)[number];
/** Ids of the cells of which a file says something else. */
const differing = (says: (one: Whole) => unknown, wanted: (one: Whole) => unknown) =>
	all
		.filter((one) => JSON.stringify(says(one)) !== JSON.stringify(wanted(one)))
		.map(({ id, ...one }) => `${id}: ${JSON.stringify(says({ id, ...one }))}`);

describe('every cell is the same', () => {
	test('in all: fourteen countries, three layers', () => {
		expect(all).toHaveLength(42);
	});

	test('in cells.csv', () => {
		const row = ({ id }: Whole) => cells?.find((one) => one['id'] === id) ?? {};
		expect(
			differing(
				(one) => [
					row(one)['code'],
					row(one)['category_id'],
					row(one)['category'],
					row(one)['absence'],
					row(one)['confidence'],
					row(one)['soft'],
					row(one)['also'],
					row(one)['other_codes'],
					row(one)['other_why'],
					row(one)['themes'],
					row(one)['citations']
				],
				({ cell, category }) => [
					cell.code,
					cell.category,
					category.label,
					category.absence ?? '',
					cell.confidence,
					String(cell.soft),
					cell.also.join('; '),
					cell.otherReading?.codes.join('; ') ?? '',
					cell.otherReading?.why ?? '',
					cell.themes.join('; '),
					codesOf(cell.claims).join('; ')
				]
			)
		).toEqual([]);
	});

	test('in claims.csv', () => {
		expect(
			differing(
				({ id }) =>
					claims
						?.filter((one) => one['id']?.startsWith(`${id}.`))
						.map((one) => [one['text'], one['kind'], one['citations']]),
				({ cell }) => cell.claims.map((claim) => [claim.text, claim.kind, codesOf([claim]).join('; ')])
			)
		).toEqual([]);
	});

	test('in silence.csv', () => {
		expect(
			differing(
				({ country, layer }) => silence?.find((one) => one['country_id'] === country.id)?.[layer.id],
				({ category }) => category.absence ?? 'stated'
			)
		).toEqual([]);
	});

	test('in map.geojson', () => {
		expect(
			differing(
				({ country, layer }) => {
					const properties = map.features.find(({ id }) => id === country.id)?.properties ?? {};
					return ['code', 'category', 'label', 'absence', 'soft'].map(
						(name) => properties[`${layer.id}_${name}`]
					);
				},
				({ cell, category }) => [cell.code, category.id, category.label, category.absence, cell.soft]
			)
		).toEqual([]);
	});

	test('in the legends of the drawings, by name and by colour', () => {
		const rowOf = ({ country, layer }: Whole) =>
			legendOf(textOf(`data/${layer.id}.svg`)).find(({ names }) => names.includes(country.name));
		expect(
			differing(
				(one) => rowOf(one)?.label,
				({ category }) => category.label
			)
		).toEqual([]);
		const painted = all.filter(
			({ country, layer }) => countriesIn(textOf(`data/${layer.id}.svg`))[country.id]
		);
		const wrong = painted.filter(
			(one) =>
				!rowOf(one)?.paints.includes(countriesIn(textOf(`data/${one.layer.id}.svg`))[one.country.id] ?? '')
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
		expect(painted).toHaveLength(14 * 3);
	});

	test('in map.geojson and in the drawings by colour', () => {
		const wrong = all.filter(({ country, layer }) => {
			const fill = countriesIn(textOf(`data/${layer.id}.svg`))[country.id];
			const properties = map.features.find(({ id }) => id === country.id)?.properties ?? {};
			return fill?.startsWith('#') && fill !== properties[`${layer.id}_fill`];
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('in the evidence as Markdown', () => {
		const partOf = ({ country, layer }: Whole) =>
			shown(textOf(`data/evidence/${country.id}.md`))
				.split(/^## /m)
				.find((part) => part.startsWith(`${layer.title}: `)) ?? '';
		expect(
			differing(
				(one) => {
					const part = partOf(one);
					return [
						part.split('\n')[0],
						/^Kind of silence: .*\(([\w-]+)\)/m.exec(part)?.[1] ?? null,
						/^Coding confidence: (\w+)/m.exec(part)?.[1],
						[...part.matchAll(/^- \*\*(\w+)\*\* (.*) \[(.*)\]$/gm)].map(([, kind, text, codes]) => [
							kind,
							text,
							codes
						])
					];
				},
				({ layer, cell, category }) => [
					`${layer.title}: ${category.label} (${cell.code})`,
					category.absence,
					cell.confidence,
					cell.claims.map((claim) => [claim.kind, claim.text, codesOf([claim]).join('; ')])
				]
			)
		).toEqual([]);
	});

	test('on its page: in words, with every claim, and on the map of it', () => {
		const wrong = all.flatMap(({ id, country, layer, cell, category }) => {
			const { markup } = pageAt(`${layer.id}/${country.id}/`);
			const prose = proseOf(markup);
			const wanted = [category.label, ...cell.claims.map(({ text }) => text), cell.otherReading?.why ?? ''];
			return wanted.filter((text) => !prose.includes(text)).map((text) => `${id}: ${text}`);
		});
		expect(wrong).toEqual([]);
	});
});

describe('the files', () => {
	test('are those that the package lists, byte for byte', () => {
		const wrong = described.resources.filter(({ path, bytes, hash }) => {
			const file = bytesOf(`data/${path}`);
			return file.length !== bytes || hash !== `sha256:${createHash('sha256').update(file).digest('hex')}`;
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
		const there = files.filter((file) => file.startsWith('data/') && !/index\.html$|datapackage/.test(file));
		expect(there).toEqual(described.resources.map(({ path }) => `data/${path}`).sort());
	});

	test('carry the version of the map', () => {
		const versions = new Set([
			twin.version,
			described.version,
			...(cells ?? []).map((row) => row['version'])
		]);
		expect([...versions]).toEqual([twin.version]);
	});

	test('are all linked from their page, as files and not as pages', () => {
		const links = elements(pageAt('data/').markup, 'a').filter((link) => 'download' in link);
		const paths = [...described.resources.map(({ path }) => path), 'datapackage.json'];
		expect(links.map((link) => link['href']?.replace(/^.*data\//, '')).sort()).toEqual([...paths].sort());
		expect(links.filter((link) => !('data-sveltekit-reload' in link))).toEqual([]);
	});

	test('of a country are linked from its panel', () => {
		const wrong = all.filter(({ country, layer }) => {
			const links = elements(pageAt(`${layer.id}/${country.id}/`).markup, 'a').map((link) => link['href']);
			return !links.includes(`../../data/evidence/${country.id}.md`);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

test('the page of the data prints every column of every table, and the citations', () => {
	const prose = proseOf(pageAt('data/').markup);
	const columns = [cells, claims, silence].flatMap((rows) => Object.keys(rows?.[0] ?? {}));
	expect(columns.filter((name) => !prose.includes(name))).toEqual([]);
	expect(prose).toContain('@misc{briefing-map-2026,');
});

test('nobody is asked to challenge a coding where no address was given', () => {
	const page = proseOf(pageAt('security/IND/').markup);
	expect(page).toContain('Coding confidence');
	expect(page.includes('Challenge this coding')).toBe(Boolean(process.env['CHALLENGE_URL']));
});
