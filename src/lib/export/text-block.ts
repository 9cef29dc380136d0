/**
 * Running text in a picture: broken into lines where no text can be measured, so by estimated widths.
 * A test holds the estimates against the real fonts: no line may turn out wider than was thought.
 */
import { escapeXml, px } from './xml';

/** Something that has a height and can be put anywhere. Sizes are px of the picture. */
export interface Block {
	height: number;
	/** Markup with its top left corner at (x, y). */
	at: (x: number, y: number) => string;
}

export type Face = 'sans' | 'serif';

/** The site’s own faces first; then what offices have. */
export const FACES: Readonly<Record<Face, string>> = {
	sans: "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
	serif: "'Source Serif 4', Georgia, 'Times New Roman', serif"
};

export interface TextStyle {
	face: Face;
	size: number;
	weight: 400 | 600 | 700;
	colour: string;
	/** Distance of the lines as a share of the size. */
	leading: number;
}

/** Widths in em: measured on Source Sans 3, each class by its widest frequent letters. */
const WIDTHS: readonly [RegExp, number][] = [
	[/[ijl.,:;'’|! \u00a0]/, 0.29],
	[/[frtI()[\]/·-]/, 0.37],
	[/[mwMW—≈%]/, 0.88],
	[/[A-Z]/, 0.64]
];
const OTHER = 0.55;
/** Source Serif 4 sets this much wider. */
const SERIF = 1.13;

/** Estimated width of a text, px; rather too wide than too narrow. */
export function textWidth(text: string, { face, size }: Pick<TextStyle, 'face' | 'size'>): number {
	const em = [...text].reduce(
		(sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
		0
	);
	return em * size * (face === 'serif' ? SERIF : 1);
}

/** Lines no wider than `width` px, broken at blanks that may be; a word that is wider stands alone. */
export function wrap(text: string, width: number, style: Pick<TextStyle, 'face' | 'size'>): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A paragraph: one `<text>`, a line in each `<tspan>`. */
export function textBlock(text: string, width: number, style: TextStyle): Block {
	const { face, size, weight, colour, leading } = style;
	const lines = wrap(text, width, style);
	const step = size * leading;
	return {
		height: lines.length * step,
		at: (x, y) => {
			// Capitals stand in the middle of their line.
			const baseline = y + step / 2 + size * 0.34;
			const spans = lines.map(
				(line, at) => `<tspan x="${px(x)}" y="${px(baseline + at * step)}">${escapeXml(line)}</tspan>`
			);
			const family = face === 'serif' ? ` font-family="${FACES.serif}"` : '';
			return `<text fill="${colour}" font-size="${px(size)}" font-weight="${weight}"${family}>${spans.join('\n')}</text>`;
		}
	};
}

/** Blocks one below the other, each with the space before it. */
export function stack(blocks: readonly { gap: number; block: Block }[]): Block {
	return {
		height: blocks.reduce((sum, { gap, block }) => sum + gap + block.height, 0),
		at: (x, y) => {
			let top = y;
			return blocks
				.map(({ gap, block }) => {
					const markup = block.at(x, top + gap);
					top += gap + block.height;
					return markup;
				})
				.join('');
		}
	};
}
