/** Pictures of a fixed size. All lengths are px of the picture. */
import type { Size } from '../map/camera';

export type Format = 'card' | 'slide';

export interface Measures {
	size: Size;
	/** Of the words beside the map, with the margin on both sides. */
	column: number;
	margin: number;
	/** Sizes of the title: the largest that fits in four lines is taken. */
	titles: readonly number[];
	line: number;
	text: number;
	foot: number;
}

export const FORMATS: Readonly<Record<Format, Measures>> = {
	card: {
		size: { width: 720, height: 378 },
		column: 290,
		margin: 20,
		titles: [48, 42, 36, 32, 29, 26, 24, 22],
		line: 16,
		text: 13,
		foot: 9.5
	},
	slide: {
		size: { width: 1152, height: 648 },
		column: 390,
		margin: 32,
		titles: [52, 46, 42, 38, 34, 30],
		line: 20,
		text: 16,
		foot: 11
	}
};

/** A long legend makes the words beside it smaller. */
export const SHRINKS = [1, 0.92, 0.85, 0.76, 0.68];

/** What enlarges a card to 1200 × 630 and a slide to 1920 × 1080. */
export const FORMAT_SCALE = 5 / 3;
