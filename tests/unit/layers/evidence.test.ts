/** From a paragraph to what rests on it, and back. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { cellsSupportedBy, recordsSupportedBy } from '../../../src/lib/layers/evidence';
import { citationText } from '../../../src/lib/model/citations';
import { categoryOf } from '../../../src/lib/model/category';
import type { Citation } from '../../../src/lib/model/schema';

const paragraphs = content.outline.sections.flatMap(({ number, paragraphs: inside }) =>
	inside.map(({ number: paragraph, argument }) => ({ section: number, paragraph, argument }))
);
const place = (one: Citation) => citationText(one);

/** Every (cell, paragraph) that the records claim. */
const claimed = content.countries.flatMap((country) =>
	layers.flatMap((layer) =>
		country.cells[layer.id].claims.flatMap(({ citations }) =>
			citations.map((one) => `${layer.id} ${country.id} ${place(one)}`)
		)
	)
);
/** Every (paragraph, cell) that the outline shows. */
const shown = paragraphs.flatMap((paragraph) =>
	cellsSupportedBy(paragraph, content).map(
		({ layer, country }) => `${layer.id} ${country.id} ${place(paragraph)}`
	)
);

describe('the outline of the article', () => {
	test('finds every citation of every cell back', () => {
		expect([...new Set(claimed)].filter((pair) => !shown.includes(pair))).toEqual([]);
	});

	test('shows no cell that does not cite the paragraph', () => {
		expect(shown.filter((pair) => !claimed.includes(pair))).toEqual([]);
	});

	test('shows each cell once', () => {
		expect(shown).toHaveLength(new Set(shown).size);
	});

	test('has something under every paragraph of the argument', () => {
		const bare = paragraphs
			.filter(({ argument }) => argument)
			.filter((one) => cellsSupportedBy(one, content).length + recordsSupportedBy(one, content).length === 0);
		expect(bare.map(place)).toEqual([]);
	});

	test('gives every cell the category that the map draws', () => {
		const wrong = paragraphs
			.flatMap((one) => cellsSupportedBy(one, content))
			.filter(({ layer, country, category }) => categoryOf(layer, country) !== category);
		expect(wrong).toEqual([]);
	});

	test('has the cells of a paragraph in the order of layers and countries', () => {
		const order = layers.flatMap((layer) => content.countries.map(({ id }) => `${layer.id} ${id}`));
		const mixed = paragraphs.filter((one) => {
			const places = cellsSupportedBy(one, content).map(({ layer, country }) =>
				order.indexOf(`${layer.id} ${country.id}`)
			);
			return places.join() !== [...places].sort((a, b) => a - b).join();
		});
		expect(mixed.map(place)).toEqual([]);
	});
});

describe('the other records', () => {
	const { argument, themes, events, actors, places } = content;
	const points = [...argument.motives, ...argument.consequences, ...argument.rights, ...argument.conclusions];
	const cited = [
		...[...points, ...themes].map(({ title, citations }) => ({ words: title, citations })),
		...events.map(({ text, citations }) => ({ words: text, citations })),
		...[...actors, ...places].map(({ name, citations }) => ({ words: name, citations }))
	];

	test('stand under every paragraph that they cite', () => {
		const missing = cited.flatMap(({ words, citations }) =>
			citations
				.filter((one) => !recordsSupportedBy(one, content).some((line) => line.includes(words)))
				.map((one) => `${words} under ${place(one)}`)
		);
		expect(missing).toEqual([]);
	});

	test('stand under no paragraph that they do not cite', () => {
		const counted = paragraphs.reduce((sum, one) => sum + recordsSupportedBy(one, content).length, 0);
		const wanted = cited.reduce((sum, { citations }) => sum + new Set(citations.map(place)).size, 0);
		expect(counted).toBe(wanted);
	});

	test('say something', () => {
		const lines = paragraphs.flatMap((one) => recordsSupportedBy(one, content));
		expect(lines.filter((line) => !line.trim() || /undefined|null/.test(line))).toEqual([]);
	});
});

test('a paragraph that does not exist supports nothing', () => {
	const nowhere = { section: 99, paragraph: 1 };
	expect([...cellsSupportedBy(nowhere, content), ...recordsSupportedBy(nowhere, content)]).toEqual([]);
});
