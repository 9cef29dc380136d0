/** The built site as files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const ROOT = join(import.meta.dirname, '..', '..');
export const BUILD = join(ROOT, 'build');
if (!existsSync(join(BUILD, 'index.html')))
	throw new Error('There is no site in build/: run `npm run build` first.');

/** Every file of the site, from its root, with `/`. */
export const files: readonly string[] = readdirSync(BUILD, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.sort();

export const bytesOf = (file: string): Buffer => readFileSync(join(BUILD, file));

const texts = new Map<string, string>();
export function textOf(file: string): string {
	const text = texts.get(file) ?? readFileSync(join(BUILD, file), 'utf8');
	texts.set(file, text);
	return text;
}

export interface Page {
	file: string;
	/** Where it is served, from the root: "recognition/PAK/". */
	address: string;
	html: string;
	/** Without what stands inside scripts and styles. */
	markup: string;
}

/** A site of its own in one file, which kit.test.ts reads. */
export const KIT = 'briefing-room.html';

export const pages: readonly Page[] = files
	.filter((file) => file.endsWith('.html') && file !== KIT)
	.map((file) => {
		const html = textOf(file);
		return {
			file,
			address: file.replace(/index\.html$/, ''),
			html,
			markup: html
				.replace(/<!--[\s\S]*?-->/g, '')
				.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3')
		};
	});

export function pageAt(address: string): Page {
	const page = pages.find((one) => one.address === address);
	if (!page) throw new Error(`No page at /${address} in build/.`);
	return page;
}

const unescape = (text: string) =>
	text
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');

/** The attributes of every element of a name. */
export function elements(markup: string, name: string): Record<string, string>[] {
	return [...markup.matchAll(new RegExp(`<${name}(?=[\\s/>])((?:[^>"]|"[^"]*")*)>`, 'g'))].map(
		([, inside = '']) =>
			Object.fromEntries(
				[...inside.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
					key,
					unescape(value)
				])
			)
	);
}

/** Everything that a page names as an address: [attribute, address]. */
export function addressesOf({ markup }: Page): [string, string][] {
	return [...markup.matchAll(/\s(href|src|srcset|poster|action|data)="([^"]*)"/g)].map(
		([, attribute = '', address = '']) => [attribute, unescape(address)]
	);
}

/** The file behind an address that a page names, or null where there is none; `#` stays aside. */
export function targetOf(page: Page, address: string): { file: string | null; hash: string } {
	const [before = '', hash = ''] = address.split('#');
	const path = before.split('?')[0] ?? '';
	if (path === '') return { file: page.file, hash };
	const folder = posix.dirname(page.file);
	const whole = path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(folder, path));
	const file =
		whole === '' || whole === '.' ? 'index.html' : whole.endsWith('/') ? `${whole}index.html` : whole;
	const below = file.startsWith('..') ? null : file.replace(/^\.\//, '');
	const isFile = below !== null && existsSync(join(BUILD, below)) && statSync(join(BUILD, below)).isFile();
	return { file: isFile ? below : null, hash };
}

/** Size as a good host sends it: brotli at its strongest, which is slow. */
export function brotli(bytes: Buffer): number {
	return compressed(bytes, 11);
}

/** About as large, in a hundredth of the time: good enough to find the largest. */
export function quickBrotli(bytes: Buffer): number {
	return compressed(bytes, 4);
}

function compressed(bytes: Buffer, quality: number): number {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	}).length;
}

/** The talk in its order, as it is written. */
export const { items: scenes }: { items: { id: string; layer: string }[] } = JSON.parse(
	readFileSync(join(ROOT, 'src', 'content', 'scenes.json'), 'utf8')
);
