/** From SVG to pixels where there is no browser: while the site is made. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from '$lib/export/png';

/** Below the project, where every command of it runs. */
const FONTS = join('src', 'lib', 'fonts', 'cards');

/** A drawn picture as PNG with a palette, at the size that the SVG gives itself. Uses no font of the machine. */
export function drawnPng(svg: string): Uint8Array<ArrayBuffer> {
	const image = new Resvg(withTildes(svg), {
		font: {
			loadSystemFonts: false,
			fontFiles: readdirSync(FONTS).map((name) => join(FONTS, name)),
			// The name under which a single weight of Source Sans 3 goes.
			sansSerifFamily: 'Source Sans 3 ExtraLight'
		}
	}).render();
	const { width, height, pixels } = image;
	return new Uint8Array(
		indexedPng({ width, height, data: pixels }, (bytes) => deflateSync(bytes, { level: 9 }))
	);
}

/** An icon, with its transparent corners. */
export function iconPng(svg: string, size: number): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

/** The typeface has no ≈ in the files that it is published in; browsers take it from another, here are two ~. */
function withTildes(svg: string): string {
	return svg.replaceAll(
		'≈',
		'<tspan dy="-0.13em">~</tspan><tspan dx="-0.497em" dy="0.26em">~</tspan><tspan dy="-0.13em">\u200b</tspan>'
	);
}
