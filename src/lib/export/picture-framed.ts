/** The map as it is seen: title above it, source below it, the legend over it or, in a narrow one, below it. */
import type { Size } from '../map/camera';
import type { Rectangle } from '../map/labels';
import { themes, type ThemeId } from '../map/palette';
import { categoryBlock } from './picture-legend';
import { legendsBlock } from './picture-legends';
import { footBlock, type Placed } from './picture-parts';
import type { PictureWords } from './picture-words';
import { stack, textBlock, type Block, type TextStyle } from './text-block';
import { px } from './xml';

/** From this width on the legend lies over the map, where the page has it too (lower left). */
const LEGEND_OVER = 700;
const CARD = { width: 330, left: 22, bottom: 18, padding: 14 };
const TEXT = 14;
const FOOT = 12;
/** Space above and below what stands over and under the map. */
const AIR = { top: 10, head: 12, foot: 8, end: 8, legend: 16 };

const marginOf = (map: Size) => (map.width >= LEGEND_OVER ? 28 : 16);

/** @param map size of the map's window */
export function framed(words: PictureWords, map: Size, theme: ThemeId): Placed {
	const margin = marginOf(map);
	const head = headBlock(words, map, theme);
	const top = Math.ceil(AIR.top + head.height + AIR.head);
	const card = legendCard(words, map, theme);
	const legend = legendOf(words, map, theme);
	const below = top + map.height;
	const legendHeight = card ? 0 : AIR.legend + legend.height;
	const foot = footBlock(words, map.width - 2 * margin, FOOT, theme);
	const { paper, rule } = themes[theme];
	const ground = card
		? `<rect x="${px(card.left)}" y="${px(top + card.top)}" width="${px(card.right - card.left)}"` +
			` height="${px(card.bottom - card.top)}" rx="8" fill="${paper}" stroke="${rule}"/>`
		: '';
	return {
		size: { width: map.width, height: Math.ceil(below + legendHeight + AIR.foot + foot.height + AIR.end) },
		mapAt: { x: 0, y: top },
		words:
			head.at(margin, AIR.top) +
			ground +
			(card
				? legend.at(card.left + CARD.padding, top + card.top + CARD.padding)
				: legend.at(margin, below + AIR.legend)) +
			foot.at(margin, below + legendHeight + AIR.foot)
	};
}

/** Where the legend lies on a wide map, px from the map's top left: names keep clear of it. */
export function legendCard(words: PictureWords, map: Size, theme: ThemeId): Rectangle | null {
	if (map.width < LEGEND_OVER) return null;
	const bottom = map.height - CARD.bottom;
	const { height } = legendOf(words, map, theme);
	return { left: CARD.left, right: CARD.left + CARD.width, top: bottom - height - 2 * CARD.padding, bottom };
}

function legendOf(words: PictureWords, map: Size, theme: ThemeId): Block {
	const width = map.width >= LEGEND_OVER ? CARD.width - 2 * CARD.padding : map.width - 2 * marginOf(map);
	return legendsBlock(words, { width, size: TEXT, theme });
}

function headBlock(words: PictureWords, map: Size, theme: ThemeId): Block {
	const width = map.width - 2 * marginOf(map);
	const { ink, 'ink-muted': muted } = themes[theme];
	const size = map.width >= LEGEND_OVER ? 25 : 21;
	const sans: TextStyle = { face: 'sans', size: 15, weight: 600, colour: ink, leading: 1.3 };
	const kicker = words.kicker && textBlock(words.kicker, width, { ...sans, size: TEXT, colour: muted });
	const title = textBlock(words.title, width, {
		face: 'serif',
		size,
		weight: 700,
		colour: ink,
		leading: 1.2
	});
	const line = words.fill
		? categoryBlock(words.fill, words.line, width, theme, sans)
		: textBlock(words.line, width, sans);
	return stack([
		...(kicker ? [{ gap: 0, block: kicker }] : []),
		{ gap: 0, block: title },
		{ gap: 4, block: line }
	]);
}
