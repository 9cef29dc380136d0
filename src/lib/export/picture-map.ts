/** The map of a picture: the same land, borders, dashes, hatch, rings and names as on the screen. */
import { transformOf, type Camera, type Size } from '../map/camera';
import type { Drawing } from '../map/drawing';
import { LABEL_SIZE, type PlacedLabel } from '../map/labels';
import { BORDER, DASHES, DISPUTED } from '../map/lines';
import { labelInk, themes, type Ground, type ThemeId } from '../map/palette';
import { unitsPerPixel } from '../map/views';
import { SUBJECT } from '../model/category';
import { mayBeSeen } from './in-sight';
import { paintOf } from './picture-paint';
import { escapeXml, px } from './xml';

export interface PictureMap {
	drawing: Drawing;
	/** Fill key by country id, see `fillKey`. */
	fills: Readonly<Record<string, string>>;
	/** px of the picture. */
	size: Size;
	camera: Camera;
	/** Placed for this camera and size. */
	labels: readonly PlacedLabel[];
	selected: string | null;
}

/** Widths in px, as in the overlay. */
const RING = 2;
const CASING = 2;
const HALO = 2.5;
const LEAD = 0.8;

/** Everything inside the map's window, from its top left corner. */
export function mapMarkup(map: PictureMap, theme: ThemeId): string {
	const { drawing, fills, camera, size, selected } = map;
	const colours = themes[theme];
	const units = unitsPerPixel(camera.zoom);
	const wide = (width: number) => (width * units).toFixed(2);
	const seen = mayBeSeen(camera, size);
	const pathsOf = (outlines: readonly string[]) =>
		outlines
			.filter(seen)
			.map((d) => `<path d="${d}"/>`)
			.join('');
	const coded = Object.entries(fills).map(([id, fill]) => {
		const border = id === SUBJECT ? ` stroke="${colours['subject-border']}"` : '';
		const d = drawing.countries[id] ?? '';
		return !seen(d)
			? ''
			: `<path data-country="${escapeXml(id)}" fill="${paintOf(fill, theme, 'p')}"${border} d="${d}"/>`;
	});
	const stretches = drawing.lines.filter(({ d }) => seen(d));
	const lines = stretches.map(({ kind, d }) => {
		const dashes = DASHES[kind]?.map(wide).join(' ') ?? 'none';
		return `<path data-kind="${escapeXml(kind)}" stroke-dasharray="${dashes}" d="${d}"/>`;
	});
	const ring = selected ? drawing.countries[selected] : undefined;
	const rings = [
		`<path stroke="${colours.casing}" stroke-width="${wide(RING + CASING)}" d="${ring}"/>`,
		`<path stroke="${colours.selection}" stroke-width="${wide(RING)}" d="${ring}"/>`
	];
	return (
		`<rect width="${px(size.width)}" height="${px(size.height)}" fill="${colours.sea}"/>` +
		`<g transform="${transformOf(camera, size)}" stroke-width="${wide(BORDER)}" stroke-linejoin="round">` +
		`<g fill="${colours.land}" stroke="${colours['context-border']}">${pathsOf(drawing.context)}</g>` +
		`<g stroke="${colours['coded-border']}">${coded.join('')}</g>` +
		// Under what is given to nobody: no ring claims that.
		`<g fill="none">${ring ? rings.join('') : ''}</g>` +
		`<g fill="${colours.land}" stroke="none">${pathsOf(drawing.nobodys)}</g>` +
		`<path fill="${colours.lake}" d="${drawing.water}"/>` +
		`<g fill="url(#p-hatch)">${pathsOf(drawing.areas)}</g>` +
		`<g fill="none" stroke="${colours['disputed-border']}" stroke-width="${wide(DISPUTED)}">${lines.join('')}</g></g>` +
		map.labels.map((label) => labelMarkup(label, fills, theme)).join('')
	);
}

/** A name is drawn twice, the halo first: not every program knows how to paint a stroke under its letters. */
function labelMarkup(
	{ spec, text, x, y, lead }: PlacedLabel,
	fills: PictureMap['fills'],
	theme: ThemeId
): string {
	const colours = themes[theme];
	const ground = (lead ? 'land' : (fills[spec.id]?.split('+')[0] ?? 'land')) as Ground;
	const { ink, halo } = labelInk(ground, theme);
	const line = lead
		? `<path fill="none" stroke="${colours.ink}" stroke-width="${LEAD}" d="M${px(lead.x)} ${px(lead.y)}L${px(lead.toX)} ${px(lead.toY)}"/>`
		: '';
	const spacing = spec.style === 'wide' ? ' letter-spacing="0.12em"' : '';
	const type =
		`x="${px(x)}" y="${px(y)}" font-size="${LABEL_SIZE[spec.style]}"` +
		` font-weight="${spec.style === 'subject' ? 700 : 600}" text-anchor="middle"${spacing}`;
	const words = escapeXml(text);
	return (
		line +
		`<text ${type} fill="none" stroke="${colours[halo]}" stroke-width="${HALO}" stroke-linejoin="round" aria-hidden="true">${words}</text>` +
		`<text ${type} fill="${colours[ink]}">${words}</text>`
	);
}
