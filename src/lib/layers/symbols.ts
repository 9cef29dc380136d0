/**
 * The shapes that tell of a second layer at the names: ink alone, each to be filled by the even-odd rule, px around
 * (0, 0), within 5.5 px. None is a ring or a diamond: those mark places. Equal rank in a layer has equal weight.
 * Legend, map and picture draw them from here.
 */
import type { SymbolId } from '../model/layer';

const box = (half: number) => `M${-half}${-half}H${half}V${half}H${-half}z`;
const frame = box(4.5) + box(3.1);

export const SYMBOL_SHAPES: Readonly<Record<SymbolId, string>> = {
	square: box(4.5),
	'half-square': `${frame}M-3.1-3.1H0V3.1H-3.1z`,
	'open-square': frame,
	'split-square': `${frame}M-.7-3.1H.7V3.1H-.7z`,
	'triangle-up': 'M0-5L5.4 4.5H-5.4z',
	'triangle-down': 'M0 5L5.4-4.5H-5.4z',
	dome: 'M-5.4 3.6A5.4 5.4 0 0 1 5.4 3.6zM-3.7 2.2H3.7A3.9 3.9 0 0 0-3.7 2.2z',
	bars: 'M-4.8-4.6H4.8V-2.6H-4.8zM-4.8-1H4.8V1H-4.8zM-4.8 2.6H4.8V4.6H-4.8z',
	cross: 'M-4.6-3.2L-3.2-4.6L0-1.4L3.2-4.6L4.6-3.2L1.4 0L4.6 3.2L3.2 4.6L0 1.4L-3.2 4.6L-4.6 3.2L-1.4 0z',
	star: 'M-.9-5H.9V-1.6L3.9-3.3L4.8-1.7L1.8 0L4.8 1.7L3.9 3.3L.9 1.6V5H-.9V1.6L-3.9 3.3L-4.8 1.7L-1.8 0L-4.8-1.7L-3.9-3.3L-.9-1.6z',
	dots: [-3.8, 0, 3.8].map((x) => `M${x - 1.1} 0a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0z`).join(''),
	'broken-dash': 'M-5-1H-1.6V1H-5zM1.6-1H5V1H1.6z',
	dot: 'M-1.4 0a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0z'
};
