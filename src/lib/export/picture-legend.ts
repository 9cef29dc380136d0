/** The legend of a picture: swatches as the map paints them, words, counts. */
import { themes, type ThemeId } from '../map/palette';
import type { LegendLine } from './picture-words';
import { paintOf } from './picture-paint';
import { stack, textBlock, type Block, type TextStyle } from './text-block';
import { escapeXml, px } from './xml';

/** Of the size of type. */
export const SWATCH = { width: 1.6, height: 1.1, gap: 0.5 };
export const ROW_GAP = 0.42;
/** What a count takes. */
export const COUNTS = 1.4;
/** Names under a row. */
export const NAMES = 0.86;

export interface Form {
	/** px */
	width: number;
	/** Of type, px. */
	size: number;
	theme: ThemeId;
}

/** How many, at the right end of a row; `middle` and `right` in px. */
export function countMarkup(
	count: number,
	right: number,
	middle: number,
	size: number,
	theme: ThemeId
): string {
	return `<text x="${px(right)}" y="${px(middle + size * 0.34)}" font-size="${px(size)}" fill="${themes[theme]['ink-muted']}" text-anchor="end">${count}</text>`;
}

export function legendBlock(
	lines: readonly LegendLine[],
	note: string | null,
	{ width, size, theme }: Form
): Block {
	const style: TextStyle = {
		face: 'sans',
		size,
		weight: 400,
		colour: themes[theme].ink,
		leading: 1.25
	};
	const muted = { ...style, colour: themes[theme]['ink-muted'] };
	const rows = lines.map((line, at) => ({
		gap: at > 0 ? size * ROW_GAP : 0,
		block: rowBlock(line, width, theme, style)
	}));
	const end = note ? [{ gap: size * ROW_GAP, block: textBlock(note, width, muted) }] : [];
	return stack([...rows, ...end]);
}

function rowBlock(
	{ fills, label, count, names }: LegendLine,
	width: number,
	theme: ThemeId,
	style: TextStyle
): Block {
	const { size } = style;
	const step = (SWATCH.width + SWATCH.gap) * size;
	const left = fills.length * step;
	const muted = themes[theme]['ink-muted'];
	const small = { ...style, size: size * NAMES, colour: muted };
	const text = stack([
		{ gap: 0, block: textBlock(label, width - left - size * COUNTS, style) },
		...(names ? [{ gap: 0, block: textBlock(names, width - left, small) }] : [])
	]);
	return {
		height: text.height,
		at: (x, y) => {
			const middle = y + (size * style.leading) / 2;
			const swatches = fills.map((fill, at) => swatch(fill, theme, x + at * step, middle, size));
			return swatches.join('') + text.at(x + left, y) + countMarkup(count, x + width, middle, size, theme);
		}
	};
}

/**
 * Moved by its transform, so that every pattern begins at the swatch's own corner.
 * @param middle of its height, px
 */
function swatch(fill: string, theme: ThemeId, x: number, middle: number, size: number): string {
	const [width, height] = [SWATCH.width * size, SWATCH.height * size];
	return (
		`<rect data-fill="${escapeXml(fill)}" transform="translate(${px(x)} ${px(middle - height / 2)})" width="${px(width)}" height="${px(height)}" rx="2"` +
		` fill="${paintOf(fill, theme, 's')}" stroke="${themes[theme].ink}" stroke-opacity="0.3"/>`
	);
}

/** A category on its own line, with its swatch before it. */
export function categoryBlock(
	fill: string,
	label: string,
	width: number,
	theme: ThemeId,
	style: TextStyle
): Block {
	const left = (SWATCH.width + SWATCH.gap) * style.size;
	const text = textBlock(label, width - left, style);
	return {
		height: text.height,
		at: (x, y) =>
			swatch(fill, theme, x, y + (style.size * style.leading) / 2, style.size) + text.at(x + left, y)
	};
}
