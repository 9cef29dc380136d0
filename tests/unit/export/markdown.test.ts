/** A country's evidence to paste into notes: all that its panel says, and nothing that Markdown would make of it. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { countryMarkdown, escapeMarkdown } from '../../../src/lib/export/markdown';
import { layers } from '../../../src/lib/layers';
import { categoryOf } from '../../../src/lib/model/category';
import { citationList } from '../../../src/lib/model/data-ids';

const { countries, themes, outline } = content;
const markdownOf = (country: (typeof countries)[number], link = 'https://example.org/recognition/IND/') =>
	countryMarkdown({ country, themes, article: outline, version: '1.2.3', link });

describe.each(countries)('the evidence of $name', (country) => {
	const text = markdownOf(country);

	test('has stance, claims with kind and sources, outlook, history and cautions', () => {
		const claims = [
			...layers.flatMap(({ id }) => country.cells[id].claims),
			...country.outlook,
			...country.history
		];
		const wanted = [country.name, country.stance.text, country.summary.text, ...country.cautions].map(
			escapeMarkdown
		);
		const lines = claims.map(
			(claim) => `- **${claim.kind}** ${escapeMarkdown(claim.text)} \\[${citationList(claim.citations)}\\]\n`
		);
		expect([...wanted, ...lines].filter((part) => !text.includes(part))).toEqual([]);
	});

	test('names category and code of each cell, and the kind of silence where there is one', () => {
		const parts = text.split(/^## /m);
		const wrong = layers.filter((layer) => {
			const { code, label, absence } = categoryOf(layer, country);
			const part =
				parts.find((one) => one.startsWith(`${layer.label}: ${escapeMarkdown(label)} (${code})`)) ?? '';
			return (
				!part ||
				part.includes('Kind of silence') !== (absence !== null) ||
				!part.includes(escapeMarkdown(absence ?? ''))
			);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('gives the other reading where there is one', () => {
		const readings = layers.filter(({ id }) => country.cells[id].otherReading);
		expect(text.split('Another reading is possible').length - 1).toBe(readings.length);
	});

	test('ends with the source, the version and where it stands', () => {
		expect(text.slice(text.lastIndexOf('---'))).toMatch(
			/Dr Syed Mohammad Raghib.*no publication date.*Map version 1\.2\.3, CC BY 4\.0\. <https:\/\/example\.org\/recognition\/IND\/>\n$/s
		);
	});
});

test('an address that is not whole is no link', () => {
	const [country] = countries;
	expect(country && markdownOf(country, 'recognition/AFG/')).toContain('On the map: recognition/AFG/');
});

describe('Markdown in a text', () => {
	test.each([
		['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
		['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
		['![x](http://example.org)', '\\!\\[x\\](http\\://example.org)'],
		['*bold* _it_ `code` ~no~', '\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~'],
		['# title', '\\# title'],
		['- item', '\\- item'],
		['1. item', '1\\. item'],
		['a | b', 'a \\| b'],
		['&lt;b&gt;', '\\&lt;b\\&gt;'],
		['two\n\nparagraphs', 'two paragraphs'],
		['back\\slash', 'back\\\\slash']
	])('stays text: %s', (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});

	test('of a hostile record stays text', () => {
		const [first] = countries;
		if (!first) throw new Error('No countries.');
		const evil = '<img src=x onerror=alert(1)> [x](javascript:1) **b**';
		const text = markdownOf({ ...first, name: evil, stance: { ...first.stance, text: evil } });
		expect(text).not.toMatch(/(?<!\\)<img/);
		expect(text).not.toMatch(/(?<!\\)\]\(/);
	});
});
