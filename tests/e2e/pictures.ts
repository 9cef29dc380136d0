/** Comparing two pictures of the screen. */
import type { Page } from '@playwright/test';

/** A channel that differs by this much, of 255, is seen; less is a matter of smoothing edges. */
const SEEN = 32;

/**
 * Share of pixels that differ visibly between two PNGs of one size, 0 to 1.
 * @param shift moves the second picture so many px to the left first
 */
export async function difference(page: Page, a: Buffer, b: Buffer, shift = 0): Promise<number> {
	return page.evaluate(
		async ({ sources, shift, seen }) => {
			const [one, two] = (await Promise.all(
				sources.map(async (source) => {
					const image = new Image();
					image.src = `data:image/png;base64,${source}`;
					await image.decode();
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext('2d');
					context?.drawImage(image, 0, 0);
					return context?.getImageData(0, 0, image.width, image.height);
				})
			)) as [ImageData, ImageData];
			if (one.width !== two.width || one.height !== two.height) throw new Error('pictures of two sizes');
			let differing = 0;
			for (let y = 0; y < one.height; y++)
				for (let x = 0; x < one.width - shift; x++) {
					const [from, to] = [(y * one.width + x) * 4, (y * one.width + x + shift) * 4];
					const far = [0, 1, 2].some(
						(channel) => Math.abs((one.data[from + channel] ?? 0) - (two.data[to + channel] ?? 0)) > seen
					);
					if (far) differing += 1;
				}
			return differing / ((one.width - shift) * one.height);
		},
		{ sources: [a, b].map((png) => png.toString('base64')), shift, seen: SEEN }
	);
}
