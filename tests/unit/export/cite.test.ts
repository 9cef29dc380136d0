/** Citing: what is known and nothing else, and nothing that TeX would carry out. */
import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { escapeBibtex, references } from '../../../src/lib/export/cite';

const { outline } = content;
const [data, article] = references(outline, '1.2.3+abc_d', 'https://example.org/map/');
if (!data || !article) throw new Error('Two things can be cited.');

describe('the map and its data', () => {
	test('are cited with version, day of the coding, licence and address', () => {
		for (const part of ['1.2.3+abc_d', outline.codedOn, 'CC BY 4.0', 'https://example.org/map/'])
			expect(data.text).toContain(part);
		for (const part of ['1.2.3+abc\\_d', outline.codedOn, 'CC BY 4.0', '\\url{https://example.org/map/}'])
			expect(data.bibtex).toContain(part);
	});

	test('have no address where none is known', () => {
		const [unplaced] = references(outline, '1', '');
		expect(unplaced?.text.endsWith('CC BY 4.0.')).toBe(true);
		expect(unplaced?.bibtex).not.toContain('howpublished');
	});
});

describe('the article', () => {
	test('is cited by author, title and outlet, and as undated, with why', () => {
		for (const part of [outline.author, outline.title, outline.outlet, 'no date', outline.dateNote])
			expect(article.text).toContain(part);
		expect(article.bibtex).not.toMatch(/^\s*(year|date|month)\s*=/m);
	});
});

describe('BibTeX', () => {
	test.each([data, article])(
		'of “$of” has an entry with a key, and as many braces that open as that close',
		({ bibtex }) => {
			expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n( {2}\w+ = \{.*\},?\n)+\}\n$/);
			const bare = bibtex.replace(/\\[{}]/g, '');
			expect(bare.split('{').length).toBe(bare.split('}').length);
		}
	);

	test('has what TeX would carry out as letters', () => {
		expect(escapeBibtex('50% & #1 $x_y ~ ^ {a} \\input')).toBe(
			'50\\% \\& \\#1 \\$x\\_y \\textasciitilde{} \\textasciicircum{} \\{a\\} \\textbackslash{}input'
		);
	});
});
