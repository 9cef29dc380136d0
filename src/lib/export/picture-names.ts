/** What is written on the map of a picture: places, soft regions, seas, and over them the names of states. */
import { MARK_TYPE, PATCH_STOPS, SYMBOL_LINE, type DrawnMark } from '../map/drawn-marks';
import { SYMBOL_SHAPES } from '../layers/symbols';
import { LABEL_SIZE, symbolPlace, type PlacedLabel } from '../map/labels';
import { LEADING, MARK_SIZE } from '../map/marks';
import { labelInk, themes, type Ground, type Hex, type ThemeId } from '../map/palette';
import { escapeXml, px } from './xml';

/** Widths in px, as in the overlay. */
const HALO = 2.5;
const LEAD = 0.8;

/** A name of a state, with the symbol before it and its callout line if it has them; or the symbol alone. */
export function labelMarkup(
	label: PlacedLabel,
	fills: Readonly<Record<string, string>>,
	theme: ThemeId,
	leftOut: readonly string[] = []
): string {
	const colours = themes[theme];
	const { spec, text, x, y, lead } = label;
	const out = leftOut.includes(spec.id);
	const ground = (lead || out ? 'land' : (fills[spec.id]?.split('+')[0] ?? 'land')) as Ground;
	const { ink, halo } = labelInk(ground, theme);
	const line = lead
		? `<path fill="none" stroke="${colours.ink}" stroke-width="${LEAD}" d="M${px(lead.x)} ${px(lead.y)}L${px(lead.toX)} ${px(lead.toY)}"/>`
		: '';
	const symbol = spec.symbol ? symbolPlace(label) : null;
	const spacing = spec.style === 'wide' ? ' letter-spacing="0.12em"' : '';
	const type =
		`x="${px(x + (symbol?.text ?? 0))}" y="${px(y)}" font-size="${LABEL_SIZE[spec.style]}"` +
		` font-weight="${out ? 400 : spec.style === 'subject' ? 700 : 600}" text-anchor="${symbol ? 'start' : 'middle'}"${spacing}`;
	return (
		line +
		(symbol && spec.symbol
			? `<path data-symbol="${spec.symbol}" data-of="${escapeXml(spec.id)}" fill="${colours[ink]}" fill-rule="evenodd"` +
				` d="${SYMBOL_SHAPES[spec.symbol]}" transform="translate(${px(x + symbol.x)} ${px(y + symbol.y)})"/>`
			: '') +
		(text && written(type, escapeXml(text), colours[ink], { colour: colours[halo], width: HALO }))
	);
}

/** A soft patch or a symbol, and the name. */
export function markMarkup(drawn: DrawnMark, theme: ThemeId): string {
	const { mark, x, y, textX, textY, anchor, ground, patch, symbol } = drawn;
	const colours = themes[theme];
	const { ink, halo } = labelInk(ground, theme);
	const { italic, spacing, halo: width } = MARK_TYPE[mark.kind];
	const soft = colours[mark.state ? ink : 'soft-area'];
	const id = escapeXml(`soft-${mark.id}`);
	const stops = PATCH_STOPS.map(
		([offset, opacity]) => `<stop offset="${offset}" stop-color="${soft}" stop-opacity="${opacity}"/>`
	);
	const type =
		`y="${px(textY)}" font-size="${MARK_SIZE}" text-anchor="${anchor}"` +
		(italic ? ' font-style="italic"' : '') +
		(spacing ? ` letter-spacing="${spacing}em"` : '');
	const lines = mark.lines
		.map((line, index) => `<tspan x="${px(textX)}" dy="${index ? LEADING : 0}">${escapeXml(line)}</tspan>`)
		.join('\n');
	return (
		(patch
			? `<radialGradient id="${id}">${stops.join('')}</radialGradient>` +
				`<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(patch.rx)}" ry="${px(patch.ry)}" fill="url(#${id})"/>`
			: '') +
		(symbol?.stroke
			? `<g transform="translate(${px(x)} ${px(y)})" fill="none" stroke-width="${SYMBOL_LINE.line}">` +
				`<path stroke="${colours[halo]}" stroke-width="${SYMBOL_LINE.casing}" stroke-opacity="${SYMBOL_LINE.casingOpacity}" d="${symbol.stroke}"/>` +
				`<path stroke="${colours[ink]}" d="${symbol.stroke}"/>` +
				(symbol.fill ? `<path fill="${colours[ink]}" d="${symbol.fill}"/>` : '') +
				'</g>'
			: '') +
		written(
			type,
			lines,
			colours[mark.kind === 'sea' ? 'ink-muted' : ink],
			width ? { colour: colours[halo], width } : null
		)
	);
}

/** Words are drawn twice, the halo first: not every program knows how to paint a stroke under its letters. */
function written(
	type: string,
	words: string,
	colour: Hex,
	halo: { colour: Hex; width: number } | null
): string {
	const under = halo
		? `<text ${type} fill="none" stroke="${halo.colour}" stroke-width="${halo.width}" stroke-linejoin="round" aria-hidden="true">${words}</text>`
		: '';
	return `${under}<text ${type} fill="${colour}">${words}</text>`;
}
