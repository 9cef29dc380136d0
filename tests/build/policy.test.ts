/** The content security policy of every page allows what the page carries itself, and nothing else. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { elements, files, pages, textOf, type Page } from './site';

const sources = (page: Page) => {
	const policy = elements(page.markup, 'meta').find(
		(meta) => meta['http-equiv'] === 'content-security-policy'
	);
	const parts = (policy?.['content'] ?? '').split(';').map((part) => part.trim().split(/\s+/));
	return new Map(parts.map(([name = '', ...values]) => [name, values]));
};
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = ({ html }: Page, name: string) =>
	[...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))]
		// Data that a page was made from is no script: no browser runs it.
		.filter(([whole]) => !/^<script type="application\/json"/.test(whole))
		.map(([, text = '']) => text);
/** Pages in which this is not so. */
const where = (wrong: (page: Page, policy: Map<string, string[]>) => boolean) =>
	pages.filter((page) => wrong(page, sources(page))).map(({ file }) => file);

describe('every page', () => {
	test('has a policy, before anything that it is about', () => {
		expect(
			where(({ html }, policy) => policy.size < 10 || !html.includes('content-security-policy'))
		).toEqual([]);
		const late = pages.filter(({ html }) => {
			const at = html.indexOf('content-security-policy');
			const style = html.indexOf('<style');
			return style >= 0 && style < at;
		});
		expect(late.map(({ file }) => file)).toEqual([]);
	});

	test('allows this site and nothing else, unless it says so', () => {
		expect(where((_, policy) => policy.get('default-src')?.join() !== "'self'")).toEqual([]);
		const closed = ['object-src', 'base-uri', 'form-action'];
		expect(where((_, policy) => closed.some((name) => policy.get(name)?.join() !== "'none'"))).toEqual([]);
	});

	test('allows no host, no scheme but pictures made on the page, and nothing unsafe', () => {
		const odd = pages.flatMap((page) =>
			[...sources(page)].flatMap(([name, values]) =>
				values
					.filter((value) => !/^'(self|none|sha256-[\w+/]{43}=)'$/.test(value))
					.filter((value) => !(name === 'img-src' && ['data:', 'blob:'].includes(value)))
					.filter((value) => !(name === 'style-src-attr' && value === "'unsafe-hashes'"))
					.map((value) => `${page.file}: ${name} ${value}`)
			)
		);
		expect(odd).toEqual([]);
	});

	test('allows each of its own scripts', () => {
		const blocked = where((page, policy) =>
			inside(page, 'script').some((text) => text !== '' && !policy.get('script-src')?.includes(hashOf(text)))
		);
		expect(blocked).toEqual([]);
	});

	test('allows each of its own styles', () => {
		const blocked = where((page, policy) =>
			inside(page, 'style').some((text) => text !== '' && !policy.get('style-src')?.includes(hashOf(text)))
		);
		expect(blocked).toEqual([]);
	});

	test('allows no script that it does not carry', () => {
		const idle = where((page, policy) => {
			const own = ["'self'", ...inside(page, 'script').map(hashOf)];
			return policy.get('script-src')?.some((value) => !own.includes(value)) ?? true;
		});
		expect(idle).toEqual([]);
	});

	test('has no style attributes and no handlers in its markup', () => {
		const marked = pages.filter(({ markup }) => /<[a-z][^>]*\s(style|on[a-z]+)="/.test(markup));
		expect(marked.map(({ file }) => file)).toEqual([]);
	});
});

test('the one style attribute that a script writes, the route announcer’s, is allowed', () => {
	const code = files
		.filter((file) => /entry\/app\..*\.js$/.test(file))
		.map(textOf)
		.join('');
	const attributes = [...code.matchAll(/style="([^"]+)"/g)].map(([, text = '']) => hashOf(text));
	const blocked = pages
		.filter(({ html }) => html.includes('kit.start'))
		.filter((page) => attributes.some((hash) => !sources(page).get('style-src-attr')?.includes(hash)));
	expect(attributes).toHaveLength(1);
	expect(blocked.map(({ file }) => file)).toEqual([]);
});
