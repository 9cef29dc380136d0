/** All that explains the map of a picture: the legend, that of the symbols at the names, what a filter shows. */
import { SYMBOL_SHAPES } from '../layers/symbols';
import { themes, type ThemeId } from '../map/palette';
import { countMarkup, COUNTS, legendBlock, NAMES, ROW_GAP, SWATCH, type Form } from './picture-legend';
import type { PictureWords, SymbolLine } from './picture-words';
import { stack, textBlock, type Block, type TextStyle } from './text-block';
import { px } from './xml';

/** Between the legend and what comes after it. */
const SECTION_GAP = 0.9;
/** px: the type for which symbols are drawn. */
const TYPE = 13;

export function legendsBlock(words: PictureWords, form: Form): Block {
	const { size, theme, width } = form;
	const style: TextStyle = { face: 'sans', size, weight: 400, colour: themes[theme].ink, leading: 1.25 };
	const gap = size * SECTION_GAP;
	const { second, shown } = words;
	return stack([
		{ gap: 0, block: legendBlock(words.legend, words.legendNote, form) },
		...(second
			? [
					{ gap, block: textBlock(second.title, width, { ...style, weight: 700 }) },
					...second.lines.map((line) => ({
						gap: size * ROW_GAP,
						block: symbolRow(line, width, theme, style)
					}))
				]
			: []),
		...(shown ? [{ gap, block: textBlock(shown, width, { ...style, size: size * NAMES }) }] : [])
	]);
}

function symbolRow(
	{ symbol, label, count }: SymbolLine,
	width: number,
	theme: ThemeId,
	style: TextStyle
): Block {
	const { size } = style;
	const left = (SWATCH.width + SWATCH.gap) * size;
	const text = textBlock(label, width - left - size * COUNTS, style);
	return {
		height: text.height,
		at: (x, y) => {
			const middle = y + (size * style.leading) / 2;
			return (
				`<path data-symbol="${symbol}" fill="${style.colour}" fill-rule="evenodd" d="${SYMBOL_SHAPES[symbol]}"` +
				` transform="translate(${px(x + (SWATCH.width * size) / 2)} ${px(middle)}) scale(${px(size / TYPE)})"/>` +
				text.at(x + left, y) +
				countMarkup(count, x + width, middle, size, theme)
			);
		}
	};
}
