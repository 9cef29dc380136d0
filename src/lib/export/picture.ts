/**
 * A picture of the map as one self-contained SVG file: literal colours, text as text, nothing from outside.
 *
 * Two users: the cards of the pages, and what a reader saves. Two layouts: `column` (words beside the map, for cards and slides) and `framed` (the map as it is
 * seen, words above and below it). Sizes are px of the picture; `scale` only enlarges it as a whole, so a
 * slide is composed as a small page and has large type.
 */
import type { Size } from '../map/camera';
import { themes, type ThemeId } from '../map/palette';
import { unitsPerPixel } from '../map/views';
import { column } from './picture-column';
import type { Format } from './picture-formats';
import { framed } from './picture-framed';
import { mapMarkup, type PictureMap } from './picture-map';
import { patternDefs } from './picture-paint';
import type { Placed } from './picture-parts';
import type { PictureWords } from './picture-words';
import { FACES } from './text-block';
import { escapeXml, px } from './xml';

export interface Picture {
	theme: ThemeId;
	words: PictureWords;
	map: PictureMap;
	layout: Format | 'framed';
	/** Px of the file for one px of the picture. */
	scale: number;
	/** `@font-face` rules with the fonts in them, for a picture that is made into pixels. */
	fontCss?: string;
}

/** Size of the file in px. */
export function pictureSize(picture: Picture): Size {
	const { size } = laidOut(picture);
	return { width: Math.round(size.width * picture.scale), height: Math.round(size.height * picture.scale) };
}

/** The file's text; the same for the same picture. */
export function pictureSvg(picture: Picture): string {
	const { theme, words, map, fontCss } = picture;
	const { size, mapAt, words: text } = laidOut(picture);
	const file = pictureSize(picture);
	const { width, height } = map.size;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${file.width}" height="${file.height}"` +
		` viewBox="0 0 ${px(size.width)} ${px(size.height)}" font-family="${FACES.sans}" role="img">` +
		`<title>${escapeXml([words.kicker, words.title, words.line].filter(Boolean).join(' '))}</title>` +
		(fontCss ? `<style>${escapeXml(fontCss)}</style>` : '') +
		`<defs>${patternDefs(theme, Number(unitsPerPixel(map.camera.zoom).toFixed(3)))}` +
		`<clipPath id="map-window"><rect width="${px(width)}" height="${px(height)}"/></clipPath></defs>` +
		`<rect width="100%" height="100%" fill="${themes[theme].paper}"/>` +
		`<g transform="translate(${px(mapAt.x)} ${px(mapAt.y)})" clip-path="url(#map-window)">${mapMarkup(map, theme)}</g>` +
		`${text}</svg>\n`
	);
}

function laidOut({ layout, words, map, theme }: Picture): Placed {
	return layout === 'framed' ? framed(words, map.size, theme) : column(layout, words, theme);
}
