/** The machine-readable twin: what the map shows, key by key. */
import content from 'virtual:content';
import coding from 'virtual:content/coding';
import { describe, expect, test } from 'vitest';
import { stancesDocument } from '../../../src/lib/export/stances';
import { layers } from '../../../src/lib/layers';
import { categoryOf } from '../../../src/lib/model/category';
import { citationCodes } from '../../../src/lib/model/data-ids';
import type { LayerId } from '../../../src/lib/model/schema';

const VERSION = '1.2.3+abc';
const twin = stancesDocument(content, coding, VERSION);
const ids = layers.map(({ id }) => id);
const cellOf = (country: (typeof twin.countries)[number], id: LayerId) => {
	const cell = country.cells[id];
	if (!cell) throw new Error(`${country.id} has no cell for ${id}.`);
	return cell;
};
const cells = twin.countries.flatMap((country) =>
	ids.map((layer) => ({ layer, country: country.id, ...cellOf(country, layer) }))
);

/** The keys that objects at this place have, and whether all have the same. */
function keysOf(objects: readonly object[]): string {
	const shapes = new Set(objects.map((one) => Object.keys(one).sort().join(' ')));
	return [...shapes].join(' | ');
}

/** Whatever is not data, with its place. */
function notJson(value: unknown, place = 'document'): string[] {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [place];
	if (Array.isArray(value)) return value.flatMap((item, at) => notJson(item, `${place}[${at}]`));
	if (typeof value !== 'object') return [`${place}: ${typeof value}`];
	return Object.entries(value).flatMap(([key, item]) => notJson(item, `${place}.${key}`));
}

describe('the document', () => {
	// First what was promised, then what came on top: a reader of the data may rely on the former.
	test.each<[string, readonly object[], string, string]>([
		[
			'the whole',
			[twin],
			'version article layers countries actors themes events places relations argument',
			'coding spots'
		],
		['a layer', twin.layers, 'id title question categories', 'notes'],
		['a category', twin.layers.flatMap((one) => one.categories), 'id code label rule absence', ''],
		['a country', twin.countries, 'id name neighbour summary outlook history cells', 'stance cautions'],
		['the cells', twin.countries.map((one) => one.cells), 'recognition engagement security', ''],
		[
			'a cell',
			twin.countries.flatMap((one) => ids.map((id) => cellOf(one, id))),
			'code category also confidence soft otherReading themes claims',
			'id'
		],
		['a claim', cells.flatMap(({ claims }) => claims), 'text kind citations', ''],
		[
			'a citation',
			cells.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations)),
			'section paragraph sentences',
			''
		]
	])('has the promised keys in %s', (_, objects, promised, more) => {
		expect(keysOf(objects)).toBe(
			[...promised.split(' '), ...more.split(' ')].filter(Boolean).sort().join(' ')
		);
	});

	test('is data through and through: nothing undefined, no functions, no numbers that are none', () => {
		expect(notJson(twin)).toEqual([]);
		expect(JSON.parse(JSON.stringify(twin))).toEqual(twin);
	});

	test('has a fingerprint for every sentence that a claim cites, and never its words', () => {
		const known = new Set(twin.article.sentences.map(({ id }) => id));
		const cited = cells.flatMap(({ claims }) => claims.flatMap(({ citations }) => citationCodes(citations)));
		expect(cited.filter((id) => !known.has(id))).toEqual([]);
		expect(twin.article.sentences.filter(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256))).toEqual([]);
		expect(keysOf(twin.article.sentences)).toBe('id paragraph section sentence sha256');
	});

	test('names the day of the coding and its versions, and the vague spots of the article', () => {
		expect(twin.coding.codedOn).toBe(content.outline.codedOn);
		expect(twin.coding.versions.at(-1)?.date).toBe(content.outline.codedOn);
		expect(twin.spots).toHaveLength(37);
	});

	test('names the version and the article', () => {
		expect(twin.version).toBe(VERSION);
		expect(twin.article).toMatchObject({ title: content.outline.title, author: content.outline.author });
	});

	test('carries no pointer for editors', () => {
		expect(JSON.stringify(twin)).not.toContain('$schema');
	});

	test('carries the other records whole', () => {
		const { actors, themes, events, places, relations, argument } = content;
		expect(twin).toMatchObject({ actors, themes, events, places, relations, argument });
	});
});

describe('the layers of the document', () => {
	test('are those of the map, in its order, with their titles and questions', () => {
		expect(twin.layers.map(({ id, title, question }) => ({ id, title, question }))).toEqual(
			layers.map(({ id, label, question }) => ({ id, title: label, question }))
		);
	});

	test('have every category with its code, rule and kind of absence', () => {
		const wrong = layers.flatMap((layer, at) =>
			layer.categories.filter(({ id, code, label, rule, absence }) => {
				const found = twin.layers[at]?.categories.find((category) => category.code === code);
				return JSON.stringify(found) !== JSON.stringify({ id, code, label, rule, absence });
			})
		);
		expect(wrong).toEqual([]);
		expect(twin.layers.map(({ categories }) => categories.length)).toEqual(
			layers.map(({ categories }) => categories.length)
		);
	});
});

describe('the cells of the document', () => {
	test('are those of the records', () => {
		const wrong = content.countries.flatMap((country, at) =>
			ids.filter((id) => {
				const cell = twin.countries[at]?.cells[id];
				const { code, also, confidence, otherReading, themes, claims } = country.cells[id];
				const { category: _, soft: __, ...same } = cell ?? { category: '', soft: false };
				const own = { id: `${country.id}.${id}`, code, also, confidence, otherReading, themes, claims };
				return JSON.stringify(same) !== JSON.stringify(own);
			})
		);
		expect(wrong).toEqual([]);
		expect(twin.countries.map(({ id }) => id)).toEqual(content.countries.map(({ id }) => id));
	});

	test('name the category that the map draws', () => {
		const wrong = layers.flatMap((layer) =>
			content.countries.filter((country, at) => {
				const drawn = categoryOf(layer, country);
				const cell = twin.countries[at]?.cells[layer.id];
				return cell?.category !== drawn.id || cell.code !== drawn.code;
			})
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('are soft exactly where there is another reading', () => {
		expect(cells.filter(({ soft, otherReading }) => soft !== (otherReading !== null))).toEqual([]);
		expect(cells.filter(({ soft }) => soft)).toHaveLength(16);
	});

	test('tell silence from “none”: a silent cell has a kind of absence, an answer has not', () => {
		const absence = (layer: LayerId, code: string) =>
			twin.layers.find(({ id }) => id === layer)?.categories.find((one) => one.code === code)?.absence;
		const silent = cells.filter(({ layer, code }) => absence(layer, code) !== null);
		expect(silent.filter(({ code }) => !/^[ABC](9h?|X|0)$/.test(code))).toEqual([]);
		expect(silent).toHaveLength(20 + 2);
		expect([absence('engagement', 'BN'), absence('security', 'CN')]).toEqual([null, null]);
	});
});
