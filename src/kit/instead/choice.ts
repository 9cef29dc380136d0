/** In the place of `lib/map/gl/choice.ts`: MapLibre would more than double the file, and SVG draws the same. */
import type { Choice } from '$lib/map/gl/choice';

export const probe = (): null => null;
export const choose = (): Choice => ({ base: 'svg', why: 'a single file carries no WebGL map' });
