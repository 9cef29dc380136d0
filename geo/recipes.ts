import type { Recipe } from './steps/level';
import { snapper, toGrid, toWorld } from './steps/project';

/** The numbers that decide how fine each output is. Found by trying: the finest that stays under the ceilings. */

/** Inlined in the HTML. Ceiling: 29.2 KB brotli for all path data. */
export const FIRST_PAINT: Recipe = {
	tolerance: { core: 4, region: 7, world: 34 },
	contextFactor: { near: 1.6, far: 5 },
	smallest: { tolerances: 6, atMostKm2: 6000 },
	snap: snapper(toWorld, [
		[4000, 5],
		[6000, 10]
	])
};

/** For the GL map, up to zoom 6.5. Ceiling: 100 KB brotli. */
export const FULL: Recipe = {
	tolerance: { core: 1, region: 2.5, world: 12.5 },
	contextFactor: { near: 1.3, far: 1.6 },
	smallest: { tolerances: 6, atMostKm2: 1000 },
	snap: snapper(toGrid, [
		[4000, 2],
		[6000, 5]
	])
};

export const CEILINGS = { firstPaintBrotli: 29_200, fullMapBrotli: 100_000 };
