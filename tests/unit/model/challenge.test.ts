/** A link that says which coding is doubted, and nothing of who doubts it. */
import content from 'virtual:content';
import { expect, test } from 'vitest';
import { challengeHref } from '../../../src/lib/model/challenge';
import { layers } from '../../../src/lib/layers';

const citations = [{ section: 6, paragraph: 2, sentences: [1, 3] }];
const india = { country: 'IND', layer: 'security' as const, citations, version: '1.2.3+abc' };

test('where nobody is asked there is no link', () => {
	expect(challengeHref('', india)).toBeNull();
});

test('a page is told cell, version and citation, beside what its address says already', () => {
	const url = new URL(challengeHref('https://example.org/new?labels=coding#form', india) ?? '');
	expect(Object.fromEntries(url.searchParams)).toEqual({
		labels: 'coding',
		cell: 'IND.security',
		version: '1.2.3+abc',
		citation: '6.2.1; 6.2.3'
	});
	expect(url.origin + url.pathname + url.hash).toBe('https://example.org/new#form');
});

test('a mailbox gets them as subject and body', () => {
	const url = new URL(challengeHref('mailto:map@example.org', india) ?? '');
	expect(url.pathname).toBe('map@example.org');
	expect(url.searchParams.get('subject')).toBe('Challenge a coding: IND.security');
	expect(decodeURIComponent(/body=(.*)$/.exec(url.href)?.[1] ?? '')).toBe(
		'cell: IND.security\r\nversion: 1.2.3+abc\r\ncitation: 6.2.1; 6.2.3\r\n'
	);
});

test('whatever is said stays a value', () => {
	const hostile = { ...india, country: '"><script>&x=y#z', version: 'javascript:alert(1)\r\nBcc: a@b.c' };
	for (const to of ['https://example.org/', 'mailto:map@example.org']) {
		const href = challengeHref(to, hostile) ?? '';
		expect(href).not.toMatch(/["<>\s]/);
		expect(href.startsWith(to)).toBe(true);
		expect(new URL(href).searchParams.has('x')).toBe(false);
		expect(new URL(href).hash).toBe('');
	}
});

test('every cell has one of its own', () => {
	const links = content.countries.flatMap(({ id, cells }) =>
		layers.map((layer) =>
			challengeHref('https://example.org/', {
				...{ country: id, layer: layer.id, version: '1' },
				citations: cells[layer.id].claims.flatMap((claim) => claim.citations)
			})
		)
	);
	expect(new Set(links).size).toBe(14 * 3);
});
