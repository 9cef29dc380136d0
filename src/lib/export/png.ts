/**
 * PNG with a palette. A drawn map has few colours and their mixtures along edges, so 256 are enough and the
 * file is a third as large as with three bytes for each pixel.
 * Format: https://www.w3.org/TR/png-3/
 */
const COLOURS = 256;
/** Colours are counted with this many bits less in each channel. */
const COARSE = 3;

export interface Pixels {
	width: number;
	height: number;
	/** RGBA, opaque: alpha is not kept. */
	data: Uint8Array;
}

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

/** The most frequent colours, and for each pixel the nearest of them. */
function quantise({ data }: Pixels): { palette: Uint8Array; indices: Uint8Array } {
	const exact = new Map<number, number>();
	for (let at = 0; at < data.length; at += 4) {
		const colour = colourAt(data, at);
		exact.set(colour, (exact.get(colour) ?? 0) + 1);
	}
	// Of colours that look alike the most frequent stands for all, so flat areas keep theirs to the bit.
	const groups = new Map<number, { colour: number; most: number; sum: number }>();
	for (const [colour, count] of exact) {
		const key = coarse(colour);
		const group = groups.get(key);
		if (!group) groups.set(key, { colour, most: count, sum: count });
		else {
			group.sum += count;
			if (count > group.most) [group.colour, group.most] = [colour, count];
		}
	}
	const chosen = [...groups.values()]
		.sort((a, b) => b.sum - a.sum || a.colour - b.colour)
		.slice(0, COLOURS)
		.map(({ colour }) => colour);
	const nearest = new Map<number, number>();
	for (const colour of exact.keys()) nearest.set(colour, nearestOf(chosen, colour));
	const indices = new Uint8Array(data.length / 4);
	for (let at = 0; at < indices.length; at++) indices[at] = nearest.get(colourAt(data, at * 4)) ?? 0;
	const palette = Uint8Array.from(chosen.flatMap(channels));
	return { palette, indices };
}

const colourAt = (data: Uint8Array, at: number) =>
	((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
const coarse = (colour: number) =>
	channels(colour).reduce((key, channel) => (key << (8 - COARSE)) | (channel >> COARSE), 0);

function nearestOf(colours: readonly number[], colour: number): number {
	const [r, g, b] = channels(colour);
	let [best, least] = [0, Infinity];
	for (const [index, candidate] of colours.entries()) {
		const [r1, g1, b1] = channels(candidate);
		const distance = (r - r1) ** 2 + (g - g1) ** 2 + (b - b1) ** 2;
		if (distance < least) [best, least] = [index, distance];
	}
	return best;
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
