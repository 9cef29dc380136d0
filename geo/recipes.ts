import type { Recipe } from './steps/level';
import { snapper, toGrid, toWorld } from './steps/project';

/** The numbers that decide how fine each output is. Found by trying: the finest that stays under the ceilings. */

/** Inlined in the HTML. Ceiling: 22 KB brotli for all path data. */
export const FIRST_PAINT: Recipe = {
  tolerance: { core: 5, region: 11, world: 52 },
  contextFactor: 2,
  smallest: { tolerances: 6, atMostKm2: 6000 },
  snap: snapper(toWorld, [
    [4000, 5],
    [6000, 10],
  ]),
};

/** For the GL map, up to zoom 6.5. Ceiling: 100 KB brotli. */
export const FULL: Recipe = {
  tolerance: { core: 1, region: 3, world: 14 },
  contextFactor: 1.4,
  smallest: { tolerances: 6, atMostKm2: 1000 },
  snap: snapper(toGrid, [
    [4000, 2],
    [6000, 5],
  ]),
};

export const CEILINGS = { firstPaintBrotli: 22_000, fullMapBrotli: 100_000 };
