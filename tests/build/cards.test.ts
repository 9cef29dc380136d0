/** Every page of the map has a card: a picture of 1200 × 630 px that other sites can show beside a link. */
import { describe, expect, test } from 'vitest';
import { bytesOf, files, pages } from './site';

const KB = 1000;
const cards = files.filter((file) => /^cards\/[\w-]+\.png$/.test(file));
const mapPages = pages
	.filter(({ file }) => /^[a-z]+\/([A-Z]{3}\/)?index\.html$/.test(file))
	.filter(({ file }) => !/^(about|evidence)\//.test(file));
const cardOf = (file: string) => `cards/${file.replace(/\/index\.html$/, '').replace('/', '-')}.png`;

/** Width and height in a PNG's header. */
export function sizeOfPng(bytes: Buffer): number[] {
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
