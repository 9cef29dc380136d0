/** The policy of the page, and that its hashes are those of what it is meant to allow. */
import { createHash } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { live, open } from './map';
import { keysDialog } from './ui';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isHash = (source: string) => source.startsWith("'sha256-");

/** What stack.md gives, without the hashes. */
const POLICY: Record<string, string[]> = {
	'default-src': ["'self'"],
	'script-src': ["'self'"],
	'worker-src': ["'self'"],
	'connect-src': ["'self'"],
	'font-src': ["'self'"],
	'img-src': ["'self'", 'data:', 'blob:'],
	'object-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'style-src': ["'self'"],
	'style-src-attr': ["'unsafe-hashes'"]
};

const pages = [
	'',
	'security/',
	'engagement/IND/',
	'about/',
	'about/borders/',
	'evidence/',
	'argument/',
	'actors/',
	'method/',
	'compare/IND/PAK/',
	'table/',
	'timeline/',
	'404.html'
];

async function policyOf(request: APIRequestContext, address: string) {
	const html = await (await request.get(`./${address}`)).text();
	const [, content = ''] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
	const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
	return { html, policy: Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources])) };
}

for (const address of pages) {
	test(`/${address} carries exactly the directives that were decided, with hashes and no “unsafe-inline”`, async ({
		request
	}) => {
		const { policy } = await policyOf(request, address);
		const withoutHashes = Object.entries(policy).map(([name, sources]) => [
			name,
			sources.filter((source) => !isHash(source))
		]);
		expect(Object.fromEntries(withoutHashes)).toEqual(POLICY);
	});

	test(`/${address} has no inline script or style that its policy does not name, and no hash for nothing`, async ({
		request
	}) => {
		const { html, policy } = await policyOf(request, address);
		const inside = (pattern: RegExp) =>
			[...html.matchAll(pattern)].map(([, text = '']) => hashOf(text)).sort();
		const scripts = inside(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
		const styles = inside(/<style[^>]*>([\s\S]*?)<\/style>/g);
		const hashes = (name: string) => (policy[name] ?? []).filter(isHash).sort();
		expect(new Set(hashes('script-src'))).toEqual(new Set(scripts));
		expect(new Set(hashes('style-src'))).toEqual(new Set(styles));
		expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
		expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
	});
}

test('the policy comes before anything that it governs', async ({ request }) => {
	const { html } = await policyOf(request, '');
	const at = html.indexOf('http-equiv="content-security-policy"');
	expect(at).toBeGreaterThan(0);
	for (const governed of ['<style', 'rel="modulepreload"', 'rel="icon"', '<body']) {
		expect(html.indexOf(governed), governed).toBeGreaterThan(at);
	}
});

test('the one style attribute that is allowed is that of the route announcer', async ({ page, request }) => {
	await open(page);
	const style = await page.locator('#svelte-announcer').getAttribute('style');
	const { policy } = await policyOf(request, '');
	expect(policy['style-src-attr']).toContain(hashOf(style ?? ''));
});

test('what the policy forbids is really stopped, and this watch really hears it', async ({ page, noise }) => {
	noise.expect(/^policy: script-src/, /^console error: .*Content Security Policy/);
	await open(page);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.broken = "yes"';
		document.head.append(script);
	});
	await expect(page.locator('html')).not.toHaveAttribute('data-broken');
});

test('the page goes through all its states without a word of complaint', async ({ page }) => {
	await open(page);
	for (const key of ['2', 'n', 'n', '3', 'a', '+', '-', 'h', 'p', '?']) await page.keyboard.press(key);
	await expect(keysDialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(keysDialog(page)).toBeHidden();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Evidence', exact: true }).click();
	await expect(page.getByRole('region', { name: 'Reading' })).toBeVisible();
	await page.reload();
	await live(page);
});
