/** The files of the data that have outlines in them: map data and drawings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import content from 'virtual:content';
import mapContent from 'virtual:content/map';
import geography from 'virtual:geography';
import places from 'virtual:geography/places';
import { version } from '$app/environment';
import { geoJsonText, mapGeoJson } from '$lib/export/geojson';
import { layerSvg } from '$lib/export/layer-drawing';
import { layers } from '$lib/layers';
import { drawingOf } from '$lib/map/drawing';
import { shapesOf } from '$lib/map/fine-geometry';
import geographyIndex from '../../content/geo/index.json';
import firstPaint from '../../content/geo/first-paint.json';
import type { DataFile } from './data-file';

/** Below the project, where every command of it runs. */
const topology = JSON.parse(readFileSync(join('static', 'geo', 'map.topo.json'), 'utf8'));

export const maps = (): DataFile[] => [geoJson(), ...drawings()];

function geoJson(): DataFile {
	const { countries, outline } = content;
	const { countries: outlines, areas } = shapesOf(topology);
	const about = {
		name: 'briefing-map',
		description:
			'Colour shows a stance, never title to land. Disputed areas lie over the outlines of countries and are to be drawn over them; where given_to is null they are nobody’s.',
		source: `Coded from one article: ${outline.author}, “${outline.title}”, ${outline.outlet}. Outlines: Natural Earth 4.1.`,
		licence: 'Coding: CC BY 4.0. Outlines: public domain.',
		version
	};
	const { disputes } = geographyIndex;
	return {
		path: 'map.geojson',
		title: 'The map as GeoJSON',
		description:
			'For other maps (RFC 7946, cut at 180°): outlines of the coded countries with every layer, and disputed areas.',
		silence: 'Properties “…_absence” name the kind of silence, null where the article says something.',
		mediatype: 'application/geo+json',
		hasOutlines: true,
		text: geoJsonText(mapGeoJson({ countries, outlines, areas, disputes, about }))
	};
}

function drawings(): DataFile[] {
	const given = { content: mapContent, geography: geography.countries, places, version };
	// The outlines of the page’s own picture: the finer ones make the file five times as large for a window’s size.
	const drawing = drawingOf(firstPaint);
	return layers.map((layer) => ({
		path: `${layer.id}.svg`,
		title: `${layer.label} as a drawing`,
		description: `The layer “${layer.label.toLowerCase()}” with title, legend, source and border note; text stays text.`,
		silence: 'The legend has a row and a colour of its own for each kind of silence.',
		mediatype: 'image/svg+xml',
		hasOutlines: true,
		text: layerSvg({ ...given, drawing }, layer)
	}));
}
