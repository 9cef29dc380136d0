/** The room kit as a file: small enough to hand on, whole, and closed. */
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import scenes from '../../src/content/scenes.json';
import { bytesOf, elements, files, KIT, textOf } from './site';

const KB = 1000;
const MOST = 1500 * KB;
const html = textOf(KIT);
/** In the order of the file, so that the words of a style inside a script are no style. */
const parts = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
const inside = (name: string) => parts.filter((part) => part[1] === name).map(([, , text = '']) => text);
const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [policy] = elements(markup, 'meta').flatMap((meta) =>
	meta['http-equiv'] === 'content-security-policy' ? [meta['content'] ?? ''] : []
);
afterAll(
	() =>
		void process.stdout.write(
			`\nroom kit: ${(bytesOf(KIT).length / KB).toFixed(0)} kB of ${MOST / KB}, uncompressed\n`
		)
);

test('is at most 1.5 MB', () => {
	expect(bytesOf(KIT).length).toBeLessThanOrEqual(MOST);
});

test('has every scene with its caption and its notes', () => {
	const script = inside('script').join('\n');
	const said = scenes.items.flatMap(({ id, title, caption, notes }) =>
		[title, caption.text, notes.text].filter((text) => !script.includes(text)).map((text) => `${id}: ${text}`)
	);
	expect(scenes.items.length).toBeGreaterThan(5);
	expect(said).toEqual([]);
});

test('has the first scene and its map in its HTML', () => {
	expect(markup).toContain(scenes.items[0]?.title);
	expect(elements(markup, 'path').filter((path) => path['data-country'] && path['d'])).toHaveLength(14);
});

describe('its policy', () => {
	test('comes before anything that it is about', () => {
		expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<(script|style|link)/));
	});

	test('allows what is inside by its hash, pictures and fonts inside, and nothing else', () => {
		const directives = new Map(
			(policy ?? '').split(';').map((part) => {
				const [name = '', ...values] = part.trim().split(/\s+/);
				return [name, values];
			})
		);
		expect(Object.fromEntries(directives)).toEqual({
			'default-src': ["'none'"],
			'script-src': inside('script').map(hashOf),
			'style-src': inside('style').map(hashOf),
			'img-src': ['data:', 'blob:'],
			'font-src': ['data:'],
			'base-uri': ["'none'"],
			'form-action': ["'none'"]
		});
	});

	test('meets no style attributes and no handlers', () => {
		expect(markup).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)=/);
	});
});

test('leads nowhere but into itself', () => {
	const addresses = [...markup.matchAll(/\s(href|src|srcset|action|data)="([^"]*)"/g)].map(
		([, , address = '']) => address
	);
	expect(addresses.length).toBeGreaterThan(20);
	expect(addresses.filter((address) => !/^(#|data:image\/svg\+xml,)/.test(address))).toEqual([]);
	const styles = [
		...inside('style')
			.join('')
			.matchAll(/url\(([^)]{0,30})/g)
	].map(([, address = '']) => address);
	expect(styles.filter((address) => !/^["']?(data:|#)/.test(address))).toEqual([]);
});

test('carries no WebGL map, and each typeface once', () => {
	expect(html).not.toContain('maplibregl');
	const fonts = files
		.filter((file) => file.endsWith('.woff2'))
		.map((file) => bytesOf(file).toString('base64'));
	expect(fonts.map((font) => html.split(font.slice(0, 400)).length - 1)).toEqual(fonts.map(() => 1));
});

test('is not kept for offline by the site, which would double the download', () => {
	expect(textOf('service-worker.js')).not.toContain(KIT);
});
