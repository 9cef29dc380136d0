/** The card of every page of the map, made with the site: `cards/recognition.png`, `cards/recognition-PAK.png`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import content from 'virtual:content/map';
import geographyFile from 'virtual:geography';
import firstPaint from '../../../content/geo/first-paint.json';
import { cardName, cardPicture } from '$lib/export/card';
import { pictureSvg } from '$lib/export/picture';
import { layers } from '$lib/layers';
import { drawingOf } from '$lib/map/drawing';
import { decodeGeometry } from '$lib/map/fine-geometry';
import { drawnPng } from '../../raster.server';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';

const cards = layers.flatMap((layer) =>
	[null, ...content.countries].map((country) => ({ name: cardName(layer, country), layer, country }))
);
export const entries = () => cards.map(({ name }) => ({ name }));

/** Zoom from which the outlines of the first paint would look coarse on a card. */
const FINE_FROM = 2.5;
const coarse = drawingOf(firstPaint);
let fine: ReturnType<typeof drawingOf> | undefined;
const drawing = (zoom: number) =>
	zoom < FINE_FROM ? coarse : (fine ??= drawingOf(firstPaint, fineGeometry()));
const fineGeometry = () =>
	decodeGeometry(JSON.parse(readFileSync(join('static', 'geo', 'map.topo.json'), 'utf8')));

export function GET({ params }: { params: { name: string } }): Response {
	const card = cards.find(({ name }) => name === params.name);
	if (!card) error(404, `No card "${params.name}".`);
	const picture = cardPicture(
		{ content, drawing, geography: geographyFile.countries },
		card.layer,
		card.country
	);
	return new Response(drawnPng(pictureSvg(picture)), { headers: { 'content-type': 'image/png' } });
}
