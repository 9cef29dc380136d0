/** What other sites and systems show of a page: its card, its tags, the icons and the manifest. */
import { describe, expect, test } from 'vitest';
import { bytesOf, elements, files, pages, scenes, targetOf, textOf, type Page } from './site';

const KB = 1000;
const cards = files.filter((file) => /^cards\/[\w-]+\.png$/.test(file));
const mapPages = pages
	.filter(({ file }) => /^[a-z]+\/([A-Z]{3}\/)?index\.html$/.test(file))
	.filter(
		({ file }) =>
			!/^(about|brief|evidence|argument|actors|method|share|data|table|timeline|compare)\//.test(file)
	);
const cardOf = (file: string) => `cards/${file.replace(/\/index\.html$/, '').replace('/', '-')}.png`;

/** Width and height in a PNG's header. */
function sizeOfPng(bytes: Buffer): number[] {
	const isPng = bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
	return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [];
}

describe('cards', () => {
	test('are there for every layer and every country in it, and no others', () => {
		expect(mapPages).toHaveLength(45);
		expect(mapPages.map(({ file }) => cardOf(file)).sort()).toEqual([...cards].sort());
	});

	test('are PNG files of 1200 × 630 px', () => {
		const odd = cards.filter((file) => sizeOfPng(bytesOf(file)).join('×') !== '1200×630');
		expect(odd).toEqual([]);
	});

	test('are at most 150 kB each', () => {
		expect(cards.filter((file) => bytesOf(file).length > 150 * KB)).toEqual([]);
	});

	test('differ from each other', () => {
		expect(new Set(cards.map((file) => bytesOf(file).toString('latin1'))).size).toBe(cards.length);
	});
});

describe('the tags of a page', () => {
	const placed = pages.filter(({ file }) => file !== '404.html');
	const tagsOf = ({ markup }: Page) =>
		new Map(
			elements(markup, 'meta').map((meta) => [meta['property'] ?? meta['name'], meta['content'] ?? ''])
		);
	const lacking = (good: (tags: ReturnType<typeof tagsOf>, page: Page) => boolean) =>
		placed.filter((page) => !good(tagsOf(page), page)).map(({ file }) => file);
	/** The file behind an address that may be whole; then the site may stand in any folder. */
	const fileOf = (address: string, page: Page) =>
		/^https?:/.test(address)
			? (files.find((file) => address.endsWith(`/${file}`)) ?? null)
			: targetOf(page, address).file;

	test('say its title and its description, once each', () => {
		const wrong = lacking((tags, { html }) => {
			const title = tags.get('og:title') ?? '';
			const description = tags.get('og:description') ?? '';
			const plain = html.replaceAll('&amp;', '&');
			return (
				plain.includes(`<title>${title} ·`) &&
				html.split('name="description"').length === 2 &&
				description !== ''
			);
		});
		expect(wrong).toEqual([]);
	});

	test('lead to a card that is there, with its size and what it shows in words', () => {
		const wrong = lacking((tags, page) => {
			const file = fileOf(tags.get('og:image') ?? '', page);
			const [width, height] = file ? sizeOfPng(bytesOf(file)) : [];
			return (
				tags.get('og:image:width') === String(width) &&
				tags.get('og:image:height') === String(height) &&
				(tags.get('og:image:alt')?.length ?? 0) > 20
			);
		});
		expect(wrong).toEqual([]);
	});

	test('lead to the card of that very page; scenes to that of their layer; pages to read to that of the first', () => {
		const wrong = placed.filter((page) => {
			const layer = scenes.find(({ id }) => page.file === `brief/${id}/index.html`)?.layer ?? 'recognition';
			const own = mapPages.includes(page) ? cardOf(page.file) : `cards/${layer}.png`;
			return fileOf(tagsOf(page).get('og:image') ?? '', page) !== own;
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('ask for the large card', () => {
		expect(lacking((tags) => tags.get('twitter:card') === 'summary_large_image')).toEqual([]);
	});

	test('name the page’s address only as the canonical link has it', () => {
		const wrong = lacking((tags, { markup }) => {
			const canonical = elements(markup, 'link').find(({ rel }) => rel === 'canonical')?.['href'];
			return tags.get('og:url') === canonical;
		});
		expect(wrong).toEqual([]);
	});
});

describe('icons', () => {
	test('are in the page itself, and as files for systems', () => {
		const without = pages.filter(
			({ markup }) =>
				!elements(markup, 'link').some(
					({ rel, href }) => rel === 'icon' && href?.startsWith('data:image/svg+xml,')
				)
		);
		expect(without.map(({ file }) => file)).toEqual([]);
		expect(sizeOfPng(bytesOf('icons/apple-touch-icon.png'))).toEqual([180, 180]);
	});

	test('of the manifest are there, at the size that it says', () => {
		const manifest: { name: string; icons: { src: string; sizes: string }[]; start_url: string } = JSON.parse(
			textOf('manifest.webmanifest')
		);
		const wrong = manifest.icons.filter(({ src, sizes }) => sizeOfPng(bytesOf(src)).join('x') !== sizes);
		expect(manifest.name.length).toBeGreaterThan(3);
		expect(manifest.icons.length).toBeGreaterThanOrEqual(3);
		expect(wrong).toEqual([]);
		expect(manifest.start_url).toBe('./');
	});

	test('and the manifest are named by every page that knows where they are', () => {
		const wrong = pages.filter((page) => {
			const links = elements(page.markup, 'link').filter(({ rel = '' }) =>
				/^(manifest|apple-touch-icon)$/.test(rel)
			);
			const targets = links.map(({ href = '' }) => targetOf(page, href).file);
			const wanted = page.file === '404.html' ? [] : ['icons/apple-touch-icon.png', 'manifest.webmanifest'];
			return targets.sort().join() !== wanted.join();
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});
});
