/** Pictures of a fixed size, cards and slides: words in a column, the map beside them, the source below both. */
import type { Size } from '../map/camera';
import { themes, type ThemeId } from '../map/palette';
import { categoryBlock } from './picture-legend';
import { legendsBlock } from './picture-legends';
import { FORMATS, SHRINKS, type Format } from './picture-formats';
import { footBlock, type Placed } from './picture-parts';
import type { PictureWords } from './picture-words';
import { stack, textBlock, textWidth, type Block, type TextStyle } from './text-block';
import { px } from './xml';

/** The window that a format leaves to the map. */
export function mapSizeOf(format: Format, words: PictureWords, theme: ThemeId): Size {
	const { size, column: width, margin, foot } = FORMATS[format];
	return {
		width: size.width - width,
		height: size.height - footHeight(footBlock(words, size.width - 2 * margin, foot, theme), margin)
	};
}

/** Words in a column beside the map, the source below both. */
export function column(format: Format, words: PictureWords, theme: ThemeId): Placed {
	const measures = FORMATS[format];
	const { size, column: width, margin, titles } = measures;
	const map = mapSizeOf(format, words, theme);
	const inner = width - 2 * margin;
	const room = map.height - margin * 1.7;
	/** A word cannot be broken: "Afghanistan" needs a smaller title than "Iran". */
	const fitting = titles.filter((title) =>
		words.title.split(' ').every((word) => textWidth(word, { face: 'serif', size: title }) <= inner)
	);
	const sized = SHRINKS.flatMap((share) =>
		(fitting.length > 0 ? fitting : titles.slice(-1)).map((title) => {
			const sizes = { title, line: measures.line * share, text: measures.text * share };
			return wordsBlock(words, inner, sizes, theme);
		})
	);
	const block = sized.find(({ height, titleLines }) => height <= room && titleLines <= 4) ?? sized.at(-1);
	const foot = footBlock(words, size.width - 2 * margin, measures.foot, theme);
	const rule = `<path fill="none" stroke="${themes[theme].rule}" d="M0 ${px(map.height + 0.5)}H${px(size.width)}"/>`;
	return {
		size,
		mapAt: { x: width, y: 0 },
		words: (block?.at(margin, margin * 0.85) ?? '') + rule + foot.at(margin, map.height + margin * 0.35)
	};
}

function wordsBlock(
	words: PictureWords,
	width: number,
	{ title, line, text }: { title: number; line: number; text: number },
	theme: ThemeId
): Block & { titleLines: number } {
	const colours = themes[theme];
	const head = textBlock(words.title, width, {
		face: 'serif',
		size: title,
		weight: 700,
		colour: colours.ink,
		leading: 1.12
	});
	const sans: TextStyle = { face: 'sans', size: line, weight: 600, colour: colours.ink, leading: 1.25 };
	const kicker = words.kicker
		? [
				{
					gap: 0,
					block: textBlock(words.kicker, width, { ...sans, size: text, colour: colours['ink-muted'] })
				}
			]
		: [];
	const finding = words.fill
		? categoryBlock(words.fill, words.line, width, theme, { ...sans, weight: 700 })
		: textBlock(words.line, width, sans);
	const legend = legendsBlock(words, { width, size: text, theme });
	return {
		...stack([
			...kicker,
			{ gap: kicker.length > 0 ? text * 0.25 : 0, block: head },
			{ gap: line * 0.55, block: finding },
			{ gap: line, block: legend }
		]),
		titleLines: Math.round(head.height / (title * 1.12))
	};
}

const footHeight = (foot: Block, margin: number) => Math.ceil(foot.height + margin * 0.7);
