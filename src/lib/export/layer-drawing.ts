/** A layer as a drawing: the whole map with title, legend, source and border note, text as text. */
import type { Drawing } from '../map/drawing';
import type { PlaceOnMap } from '../map/mark-list';
import { homeCamera, type Geography } from '../map/views';
import type { Layer } from '../model/layer';
import type { MapContent } from '../model/map-content';
import { pictureSvg } from './picture';
import { savedPicture } from './saved-picture';

/** Px: a window as many have it. */
const SIZE = { width: 1280, height: 760 };

export interface LayerDrawing {
	content: Pick<MapContent, 'countries' | 'article'>;
	geography: Geography;
	places: readonly PlaceOnMap[];
	drawing: Drawing;
	version: string;
}

export function layerSvg(given: LayerDrawing, layer: Layer): string {
	// The United States lie outside of the region: the legend names whom the map does not show.
	const seen = { ...given, layer, country: null, theme: 'light' as const, named: true };
	return pictureSvg(savedPicture({ ...seen, camera: homeCamera(SIZE), size: SIZE }, 'drawing'));
}
