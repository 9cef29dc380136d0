/** The room kit's HTML around its parts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kitPage, type KitParts } from '../../../scripts/kit-page';

const template = readFileSync(join(import.meta.dirname, '../../../src/kit/kit.html'), 'utf8');
const parts: KitParts = {
	head: '<title>Title</title>',
	body: '<main>Scene</main>',
	style: 'p{margin:0}\n',
	script: 'start()\n',
	icon: 'data:image/svg+xml,x',
	first: 'brief/one/'
};
const page = (change: Partial<KitParts> = {}) => kitPage(template, { ...parts, ...change });
const inside = (html: string, name: string) =>
	[...html.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) =>
	/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('every part is in its place and no name of one is left', () => {
	const html = page();
	expect(html).toContain('<div class="root"><main>Scene</main></div>');
	expect(html).toContain('<style>p{margin:0}</style>');
	expect(html).toContain('start()</script>');
	expect(html).not.toMatch(/%\w+%/);
});

test('the policy allows its scripts and styles, and nothing from elsewhere', () => {
	const html = page();
	const policy = policyOf(html);
	expect(policy).toContain("default-src 'none'");
	expect(inside(html, 'script')).toHaveLength(2);
	for (const text of [...inside(html, 'script'), ...inside(html, 'style')])
		expect(policy).toContain(hashOf(text));
	expect(policy).not.toMatch(/unsafe|http|\*/);
});

describe('a part that HTML would misread', () => {
	test('stays whole: letters of a script are written otherwise', () => {
		const html = page({ script: 'a("</script><!--")' });
		expect(inside(html, 'script')[1]).toBe('a("\\x3C/script>\\x3C!--")');
	});

	test('stops the build where that cannot be', () => {
		expect(() => page({ style: 'p::after{content:"</style>"}' })).toThrow(/stylesheet/);
		expect(() => page({ body: '<p style="color:red">x</p>' })).toThrow(/style attribute/);
		expect(() => page({ body: '<p onclick="x()">x</p>' })).toThrow(/handler/);
	});
});

test('words that look like a replacement pattern or a part are left alone', () => {
	expect(inside(page({ script: "a.replace(b, '$&$1%body%')" }), 'script')[1]).toBe(
		"a.replace(b, '$&$1%body%')"
	);
});
