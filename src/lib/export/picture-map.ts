/** The map of a picture: the same coasts, land, rivers, borders, dashes, hatch, rings, places and names as on the screen. */
import type { Arc } from '../map/arc-shape';
import { transformOf, type Camera, type Size } from '../map/camera';
import type { Drawing } from '../map/drawing';
import type { DrawnMark } from '../map/drawn-marks';
import type { PlacedLabel } from '../map/labels';
import { BORDER, COAST, DASHES, DISPUTED, RIVER, RIVER_OPACITY, VEIL } from '../map/lines';
import { themes, type ThemeId } from '../map/palette';
import type { Chip } from '../map/tray';
import { unitsPerPixel } from '../map/views';
import { SUBJECT } from '../model/category';
import { mayBeSeen } from './in-sight';
import { arcMarkup, chipMarkup } from './picture-arrows';
import { labelMarkup, markMarkup } from './picture-names';
import { paintOf } from './picture-paint';
import { escapeXml, px } from './xml';

export interface PictureMap {
	drawing: Drawing;
	/** Fill key by country id, see `fillKey`. */
	fills: Readonly<Record<string, string>>;
	/** Ids of countries that a filter leaves out. */
	leftOut?: readonly string[];
	/** px of the picture. */
	size: Size;
	camera: Camera;
	/** Placed for this camera and size. */
	labels: readonly PlacedLabel[];
	/** Places, soft regions, names of seas: what found room beside the names. */
	marks: readonly DrawnMark[];
	selected: string | null;
	/** Countries with a ring besides. */
	highlights?: readonly string[];
	/** Relations, with what stands beside the map. */
	arcs?: readonly Arc[];
	chips?: readonly Chip[];
}

/** Widths in px, as in the overlay. */
const RING = 2;
const CASING = 2;

/** Everything inside the map's window, from its top left corner. */
export function mapMarkup(map: PictureMap, theme: ThemeId): string {
	const {
		drawing,
		fills,
		camera,
		size,
		selected,
		leftOut = [],
		highlights = [],
		arcs = [],
		chips = []
	} = map;
	const colours = themes[theme];
	const units = unitsPerPixel(camera.zoom);
	const wide = (width: number) => (width * units).toFixed(2);
	const seen = mayBeSeen(camera, size);
	const pathsOf = (outlines: readonly string[]) =>
		outlines
			.filter(seen)
			.map((d) => `<path d="${d}"/>`)
			.join('');
	/** Of data with many lines those that may be seen; `m` is told from `M`, so relative data stays whole. */
	const seenOf = (d: string) => d.split(/(?=M)/).filter(seen).join('');
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
	const veils = leftOut.flatMap((id) => {
		const d = drawing.countries[id] ?? '';
		return seen(d) ? [`<path data-veil="${escapeXml(id)}" d="${d}"/>`] : [];
	});
	const ringed = [...new Set([...highlights, ...(selected ? [selected] : [])])];
	const rings = ringed.flatMap((id) => {
		const d = drawing.countries[id];
		if (d === undefined) return [];
		return [
			`<path stroke="${colours.casing}" stroke-width="${wide(RING + CASING)}" d="${d}"/>`,
			`<path stroke="${colours.selection}" stroke-width="${wide(RING)}" d="${d}"/>`
		];
	});
	return (
		`<rect width="${px(size.width)}" height="${px(size.height)}" fill="${colours.sea}"/>` +
		`<g transform="${transformOf(camera, size)}" stroke-width="${wide(BORDER)}" stroke-linejoin="round">` +
		// The outlines once more and wider, under all land, so that only what lies in water is seen.
		`<g fill-opacity="0" stroke="${colours.coast}" stroke-width="${wide(COAST)}"><use href="#context"/><use href="#coded"/></g>` +
		`<g stroke="${colours['context-border']}"><g id="context" fill="${colours.land}">${pathsOf(drawing.context)}</g></g>` +
		`<g stroke="${colours['coded-border']}"><g id="coded">${coded.join('')}</g></g>` +
		(veils.length > 0
			? `<g fill="${colours.land}" fill-opacity="${VEIL}" stroke="none">${veils.join('')}</g>`
			: '') +
		// Under what is given to nobody: no ring claims that.
		`<g fill="none">${rings.join('')}</g>` +
		`<g fill="${colours.land}" stroke="none">${pathsOf(drawing.nobodys)}</g>` +
		`<path fill="none" stroke="${colours.river}" stroke-width="${wide(RIVER)}" stroke-opacity="${RIVER_OPACITY}" d="${seenOf(drawing.rivers)}"/>` +
		`<path fill="${colours.lake}" stroke="none" d="${seenOf(drawing.water)}"/>` +
		`<g fill="url(#p-hatch)">${pathsOf(drawing.areas)}</g>` +
		`<g fill="none" stroke="${colours['disputed-border']}" stroke-width="${wide(DISPUTED)}">${lines.join('')}</g></g>` +
		arcs.map((arc) => arcMarkup(arc, theme)).join('') +
		map.marks.map((mark) => markMarkup(mark, theme)).join('') +
		map.labels.map((label) => labelMarkup(label, fills, theme, leftOut)).join('') +
		chips.map((chip) => chipMarkup(chip, theme)).join('')
	);
}
