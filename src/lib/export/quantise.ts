/** Few colours for a picture that has few: of a drawn map the flat areas keep theirs exactly. */

export interface Pixels {
	width: number;
	height: number;
	/** RGBA, opaque: alpha is not kept. */
	data: Uint8Array;
}

/** As many as one byte can name. */
const COLOURS = 256;
/** Colours are counted with this many bits less in each channel. */
const COARSE = 3;

/** The most frequent colours (RGB after RGB), and for each pixel which of them is nearest. */
export function quantise({ data }: Pixels): { palette: Uint8Array; indices: Uint8Array } {
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
	const places = new Map(chosen.map((colour, index) => [colour, index]));
	const indices = new Uint8Array(data.length / 4);
	for (let at = 0; at < indices.length; at++) {
		const colour = colourAt(data, at * 4);
		let index = places.get(colour);
		if (index === undefined) places.set(colour, (index = nearestOf(chosen, colour)));
		indices[at] = index;
	}
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
	let best = 0;
	let least = Infinity;
	for (let index = 0; index < colours.length; index++) {
		const candidate = colours[index] ?? 0;
		const distance =
			(r - (candidate >> 16)) ** 2 + (g - ((candidate >> 8) & 255)) ** 2 + (b - (candidate & 255)) ** 2;
		if (distance < least) {
			best = index;
			least = distance;
		}
	}
	return best;
}
