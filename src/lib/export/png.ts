/**
 * PNG with a palette. A drawn map has few colours and their mixtures along edges, so 256 are enough and the
 * file is a third as large as with three bytes for each pixel.
 * Format: https://www.w3.org/TR/png-3/
 */
import { quantise, type Pixels } from './quantise';

/**
 * @param deflate zlib's, so that this stays free of the platform
 * @returns the file
 */
export function indexedPng(pixels: Pixels, deflate: (bytes: Uint8Array) => Uint8Array): Uint8Array {
	const { width, height } = pixels;
	const { palette, indices } = quantise(pixels);
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([8, 3, 0, 0, 0], 8);
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y++)
		rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
	return joined([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', deflate(rows)),
		chunk('IEND', new Uint8Array(0))
	]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(content.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	bytes.set(
		[...name].map((letter) => letter.charCodeAt(0)),
		4
	);
	bytes.set(content, 8);
	view.setUint32(content.length + 8, crc(bytes.subarray(4, content.length + 8)));
	return bytes;
}

/** Annex D of the format. */
function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return ~value >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
