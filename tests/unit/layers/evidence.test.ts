/** From a sentence to what rests on it, and back. */
import content from 'virtual:content';
import evidence from 'virtual:content/evidence';
import { describe, expect, test } from 'vitest';
import { layers } from '../../../src/lib/layers';
import { cellsSupportedBy, recordsSupportedBy } from '../../../src/lib/layers/evidence';
import { carries, leftOutOf, nothingUnder, supporting, supportIn } from '../../../src/lib/layers/support';
import { cites, paragraphText, type Sentence } from '../../../src/lib/model/citations';
import { categoryOf } from '../../../src/lib/model/category';
import type { Citation } from '../../../src/lib/model/schema';

const paragraphs = content.outline.sections.flatMap(({ number, paragraphs: inside }) =>
	inside.map(({ number: paragraph, argument }) => ({ section: number, paragraph, argument }))
);
const sentences: Sentence[] = evidence.sentences.map(({ place: where }) => where);
const all = supporting(evidence, content.countries, 'all');
const reported = supporting(evidence, content.countries, 'reported');
const place = (one: Sentence) => `${paragraphText(one)} s${one.sentence}`;
const placesOf = (citations: readonly Citation[]): string[] =>
	citations.flatMap((one) => one.sentences.map((sentence) => place({ ...one, sentence })));

/** Every (cell, sentence) that the records claim. */
const claimed = content.countries.flatMap((country) =>
	layers.flatMap((layer) =>
		country.cells[layer.id].claims.flatMap(({ citations }) =>
			placesOf(citations).map((one) => `${layer.id} ${country.id} ${one}`)
		)
	)
);
/** Every (sentence, cell) that the outline shows. */
const shown = sentences.flatMap((sentence) =>
	cellsSupportedBy(sentence, content).map(
		({ layer, country }) => `${layer.id} ${country.id} ${place(sentence)}`
	)
);

describe('the outline of the article', () => {
	test('finds every citation of every cell back', () => {
		expect([...new Set(claimed)].filter((pair) => !shown.includes(pair))).toEqual([]);
	});

	test('shows no cell that does not cite the sentence', () => {
		expect(shown.filter((pair) => !claimed.includes(pair))).toEqual([]);
	});

	test('shows each cell once', () => {
		expect(shown).toHaveLength(new Set(shown).size);
	});

	test('has something under every paragraph of the argument', () => {
		const bare = paragraphs
			.filter(({ argument }) => argument)
			.filter((one) => supportIn(one, all).carrying.length === 0);
		expect(bare.map(paragraphText)).toEqual([]);
	});

	test('gives every cell the category that the map draws', () => {
		const wrong = sentences
			.flatMap((one) => cellsSupportedBy(one, content))
			.filter(({ layer, country, category }) => categoryOf(layer, country) !== category);
		expect(wrong).toEqual([]);
	});

	test('has the cells of a sentence in the order of layers and countries', () => {
		const order = layers.flatMap((layer) => content.countries.map(({ id }) => `${layer.id} ${id}`));
		const mixed = sentences.filter((one) => {
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

	test('stand under every sentence that they cite', () => {
		const missing = cited.flatMap(({ words, citations }) =>
			citations
				.flatMap((one) => one.sentences.map((sentence) => ({ ...one, sentence })))
				.filter((one) => !recordsSupportedBy(one, content).some(({ text }) => text.includes(words)))
				.map((one) => `${words} under ${place(one)}`)
		);
		expect(missing).toEqual([]);
	});

	test('stand under no sentence that they do not cite', () => {
		const counted = sentences.reduce((sum, one) => sum + recordsSupportedBy(one, content).length, 0);
		const wanted = cited.reduce((sum, { citations }) => sum + new Set(placesOf(citations)).size, 0);
		expect(counted).toBe(wanted);
	});

	test('say something', () => {
		const lines = sentences.flatMap((one) => recordsSupportedBy(one, content).map(({ text }) => text));
		expect(lines.filter((line) => !line.trim() || /undefined|null/.test(line))).toEqual([]);
	});
});

describe('the sentences of a paragraph', () => {
	const bareOnes = paragraphs.flatMap((one) =>
		supportIn(one, all).bare.map((sentence) => place({ ...one, sentence }))
	);

	test('are those that carry something and those that do not, each once', () => {
		const told = paragraphs.flatMap((one) =>
			supportIn(one, all).carrying.map(({ number }) => place({ ...one, sentence: number }))
		);
		expect([...told, ...bareOnes].sort()).toEqual(sentences.map(place).sort());
		expect(sentences.length).toBeGreaterThan(50);
	});

	test('are called bare only where nothing on the map cites them', () => {
		// Whatever a record is or will be: the text of all of them.
		const everywhere = JSON.stringify(content).matchAll(/"citations":(\[.*?\}\])/g);
		const cited = new Set([...everywhere].flatMap(([, list = '[]']) => placesOf(JSON.parse(list))));
		expect(cited.size).toBeGreaterThan(50);
		expect(bareOnes.filter((one) => cited.has(one))).toEqual([]);
		expect(bareOnes.length).toBeGreaterThan(0);
	});
});

describe('the page', () => {
	const drawn = (one: Sentence, of = all) =>
		of(one)?.cells.map(({ layer, country }) => `${layer.id} ${country.id}`);

	test('has under every sentence the cells and records that the records give it', () => {
		const wrong = sentences.filter((one) => {
			const cells = cellsSupportedBy(one, content).map(({ layer, country }) => `${layer.id} ${country.id}`);
			const records = recordsSupportedBy(one, content).map(({ text }) => text);
			return drawn(one)?.join() !== cells.join() || all(one)?.records.join() !== records.join();
		});
		expect(wrong.map(place)).toEqual([]);
	});

	test('of reported facts alone has exactly the cells that a report in the sentence carries', () => {
		const wrong = sentences.filter((one) => {
			const cells = layers.flatMap((layer) =>
				content.countries
					.filter(({ cells: { [layer.id]: cell } }) =>
						cell.claims.some(({ kind, citations }) => kind === 'reported' && cites(citations, one))
					)
					.map((country) => `${layer.id} ${country.id}`)
			);
			return drawn(one, reported)?.join() !== cells.join();
		});
		expect(wrong.map(place)).toEqual([]);
	});

	test('says of every sentence with nothing under it whether something is hidden', () => {
		const told = sentences.flatMap((one) => {
			const [whole, part] = [all(one), reported(one)];
			return whole && part && !carries(part) ? [{ carried: carries(whole), words: nothingUnder(part) }] : [];
		});
		expect(told.filter(({ carried, words }) => carried !== words.includes('hidden'))).toEqual([]);
		expect(new Set(told.map(({ carried }) => carried)).size).toBe(2);
	});

	test('counts what reported facts only leave out', () => {
		const sum = (of: typeof all) => sentences.reduce((count, one) => count + (of(one)?.cells.length ?? 0), 0);
		expect(sum(all)).toBeGreaterThan(sum(reported));
		expect(leftOutOf(evidence)).toMatch(new RegExp(`^${sum(all) - sum(reported)} cells and `));
	});

	test('knows which sentences anything cites', () => {
		const cited = evidence.sentences.filter((one) => one.cited);
		const carrying = evidence.sentences.filter((one) => one.cells.length + one.records.length > 0);
		expect(carrying.filter((one) => !cited.includes(one))).toEqual([]);
		expect(cited.length).toBeGreaterThan(50);
	});
});

test('a sentence that does not exist supports nothing', () => {
	const nowhere = [
		{ section: 99, paragraph: 1, sentence: 1 },
		{ section: 3, paragraph: 3, sentence: 99 }
	];
	expect(
		nowhere.flatMap((one) => [...cellsSupportedBy(one, content), ...recordsSupportedBy(one, content)])
	).toEqual([]);
});
