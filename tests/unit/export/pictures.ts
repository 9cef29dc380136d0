/** Pictures of the committed map, and a strict reader of them: the program that makes them into pixels. */
import content from 'virtual:content/map';
import places from 'virtual:geography/places';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { cardPicture } from '../../../src/lib/export/card';
import type { Picture } from '../../../src/lib/export/picture';
import { savedPicture } from '../../../src/lib/export/saved-picture';
import type { Layer } from '../../../src/lib/layers/layer';
import { frame } from '../../../src/lib/map/camera';
import { drawingOf } from '../../../src/lib/map/drawing';
import { countryBox } from '../../../src/lib/map/views';
import type { MapCountry } from '../../../src/lib/model/map-content';
import { geography } from '../map/geography';

export { content };
export const drawing = drawingOf(firstPaint);

export function countryOf(id: string): MapCountry {
	const country = content.countries.find((one) => one.id === id);
	if (!country) throw new Error(`No record for ${id}.`);
	return country;
}

export const card = (layer: Layer, country: MapCountry | null = null): Picture =>
	cardPicture({ content, drawing: () => drawing, geography }, layer, country);

/** What a reader saves of a window of this size, with the legend over or below the map. */
export function seen(layer: Layer, country: MapCountry | null, width: number, height: number): Picture {
	const size = { width, height };
	const camera = frame(countryBox(country?.id ?? null, geography), size);
	const view = { content, geography, places, drawing, layer, country, camera, size };
	return savedPicture({ ...view, theme: 'light', version: '1' }, 'drawing');
}

const FONTS = join(import.meta.dirname, '..', '..', '..', 'src', 'lib', 'fonts', 'cards');
const font = {
	loadSystemFonts: false,
	fontFiles: readdirSync(FONTS).map((name) => join(FONTS, name))
};

/** @throws Error when the text is no well-formed SVG */
export const readStrictly = (svg: string): Resvg => new Resvg(svg, { font });

/** The attributes of every element of a name. */
export function elements(markup: string, name: string): Record<string, string>[] {
	return [...markup.matchAll(new RegExp(`<${name}\\b((?:[^>"]|"[^"]*")*)>`, 'g'))].map(([, inside = '']) =>
		Object.fromEntries(
			[...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
		)
	);
}

/** What the text elements say, in their order, lines joined with a blank. */
export function textsIn(svg: string): string[] {
	return [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, inside = '']) =>
		inside
			.replace(/<[^>]+>/g, '')
			.replace(/\s+/g, ' ')
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&amp;/g, '&')
	);
}
