/** The palette PNG: read again by an independent reader, it shows what went in. */
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../../src/lib/export/png';
import { readStrictly } from './pictures';

/** Pixels of `colourAt`, opaque. */
function drawn(width: number, height: number, colourAt: (at: number) => readonly number[]) {
	const bytes = new Uint8Array(width * height * 4);
	for (let at = 0; at < width * height; at++) bytes.set([...colourAt(at), 255], at * 4);
	return { width, height, data: bytes };
}

/** What another program makes of the file: it draws it as an image. */
function readBack(png: Uint8Array, width: number, height: number): Uint8Array {
	const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${address}"/></svg>`;
	return readStrictly(svg).render().pixels;
}

describe('a PNG with a palette', () => {
	test('of few colours keeps every pixel', () => {
		const colours = [
			[250, 248, 243],
			[34, 31, 29],
			[19, 70, 117]
		];
		const pixels = drawn(31, 17, (at) => colours[(at * 7) % 3] ?? []);
		expect(readBack(indexedPng(pixels, deflateSync), 31, 17)).toEqual(Buffer.from(pixels.data));
	});

	test('of many colours keeps the flat areas exactly and the mixtures along edges nearly', () => {
		const flat = [107, 169, 189];
		const mixtures = [
			[34, 31, 29],
			[250, 248, 243],
			[19, 70, 117],
			[178, 89, 42]
		].flatMap((other) =>
			Array.from({ length: 256 }, (_, step) =>
				other.map((c, at) => Math.round(c + ((flat[at] ?? 0) - c) * (step / 255)))
			)
		);
		const pixels = drawn(64, 64, (at) => (at < 3072 ? flat : (mixtures[at - 3072] ?? [])));
		const back = readBack(indexedPng(pixels, deflateSync), 64, 64);
		expect([...back.subarray(0, 3)]).toEqual(flat);
		const far = Array.from(back).filter((value, at) => Math.abs(value - (pixels.data[at] ?? 0)) > 8);
		expect(far).toEqual([]);
	});

	test('gives the same bytes for the same pixels', () => {
		const pixels = drawn(40, 40, (at) => [at % 251, at % 13, at % 7]);
		expect(indexedPng(pixels, deflateSync)).toEqual(indexedPng(pixels, deflateSync));
	});

	test('carries its size in its header, and rows that can be unpacked', () => {
		const png = Buffer.from(
			indexedPng(
				drawn(12, 5, () => [1, 2, 3]),
				deflateSync
			)
		);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([12, 5]);
		const start = png.indexOf('IDAT') + 4;
		expect(inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))).toHaveLength(13 * 5);
	});
});
