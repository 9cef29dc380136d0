/** Arrows of a picture and the tray beside them, as on the screen. */
import type { Arc } from '../map/arc-shape';
import { themes, type ThemeId } from '../map/palette';
import { CHIP_TYPE, type Chip } from '../map/tray';
import { escapeXml, px } from './xml';

/** Widths in px, as on the screen (`ArcSigns`). */
const WIDTH: Readonly<Record<Arc['kind'], number>> = { reported: 2, view: 1.1, forecast: 4.4 };
const END_WIDTH = 1.4;
const CASING = 2.2;
const DISC = 8;

/** A light casing under dark ink; of a forecast the line is hollow. */
export function arcMarkup({ kind, line, head, bar, ids, count }: Arc, theme: ThemeId): string {
	const { casing, selection } = themes[theme];
	const ends = [head, bar].filter((end) => end !== null);
	const stroke = (d: string, colour: string, width: number) =>
		`<path stroke="${colour}" stroke-width="${px(width)}" d="${d}"/>`;
	const filled = (d: string) => (d === head && kind === 'reported' ? ` fill="${selection}"` : '');
	return (
		'<g fill="none" stroke-linejoin="round">' +
		[line, ...ends].map((d) => stroke(d, casing, (d === line ? WIDTH[kind] : END_WIDTH) + CASING)).join('') +
		stroke(line, selection, WIDTH[kind]) +
		(kind === 'forecast' ? stroke(line, casing, CASING) : '') +
		ends
			.map((d) => `<path stroke="${selection}" stroke-width="${END_WIDTH}"${filled(d)} d="${d}"/>`)
			.join('') +
		'</g>' +
		(count
			? `<circle cx="${px(count.x)}" cy="${px(count.y)}" r="${DISC}" fill="${casing}" stroke="${selection}"/>` +
				written(count.x, count.y + 4.2, String(ids.length), 12, selection)
			: '')
	);
}

/** What stands in the tray, in its box. */
export function chipMarkup({ left, top, right, bottom, lines }: Chip, theme: ThemeId): string {
	const { paper, ink, 'ink-muted': muted } = themes[theme];
	const { size, leading } = CHIP_TYPE;
	return (
		`<rect x="${px(left)}" y="${px(top)}" width="${px(right - left)}" height="${px(bottom - top)}" rx="4" fill="${paper}" stroke="${muted}" stroke-width="0.8"/>` +
		lines
			.map((line, at) => written((left + right) / 2, top + 1.5 + leading * (at + 0.78), line, size, ink))
			.join('')
	);
}

function written(x: number, y: number, text: string, size: number, colour: string): string {
	return `<text x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="middle" fill="${colour}">${escapeXml(text)}</text>`;
}
