/** What both layouts of a picture share. All lengths are px of the picture. */
import type { Size } from '../map/camera';
import { themes, type ThemeId } from '../map/palette';
import type { PictureWords } from './picture-words';
import { textBlock, type Block } from './text-block';

/** A picture laid out. */
export interface Placed {
	size: Size;
	mapAt: { x: number; y: number };
	/** Everything but the map; drawn after it, because the legend may lie on it. */
	words: string;
}

/** Source, date and borders, below everything. */
export function footBlock(words: PictureWords, width: number, size: number, theme: ThemeId): Block {
	const colour = themes[theme]['ink-muted'];
	return textBlock(words.foot.join(' '), width, { face: 'sans', size, weight: 400, colour, leading: 1.3 });
}
