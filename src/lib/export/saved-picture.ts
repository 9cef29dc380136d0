/** The pictures that a reader can save of what is on the screen. */
import { zoomOf, scaleOf, type Camera, type Size } from '../map/camera';
import type { Drawing } from '../map/drawing';
import { labelSpecs } from '../map/label-specs';
import { placeLabels } from '../map/labels';
import type { ThemeId } from '../map/palette';
import type { Geography } from '../map/views';
import type { Layer } from '../model/layer';
import type { MapContent } from '../model/map-content';
import type { Country } from '../model/schema';
import { cardName, fillsOf } from './card';
import type { Picture } from './picture';
import { mapSizeOf } from './picture-column';
import { FORMAT_SCALE } from './picture-formats';
import { legendCard } from './picture-framed';
import { pictureWords } from './picture-words';

/** `slide`: 1920 × 1080 px · `screen`: the map as it is seen, two px for one · `drawing`: the same as SVG. */
export type PictureKind = 'slide' | 'screen' | 'drawing';

export interface Seen {
	content: Pick<MapContent, 'countries' | 'article'>;
	geography: Geography;
	drawing: Drawing;
	layer: Layer;
	country: Country | null;
	theme: ThemeId;
	/** Where the map looks, and the size of its window in px. */
	camera: Camera;
	size: Size;
	/** Of the map, said in the picture. */
	version: string;
}

export function savedPicture(seen: Seen, kind: PictureKind): Picture {
	const { content, geography, drawing, layer, country, theme } = seen;
	const words = pictureWords(content, layer, country, seen.version);
	const size = kind === 'slide' ? mapSizeOf('slide', words, theme) : seen.size;
	const camera = within(seen, size);
	const legend = kind === 'slide' ? null : legendCard(words, size, theme);
	const specs = labelSpecs(content.countries, layer, geography, country?.id ?? null);
	return {
		theme,
		words,
		layout: kind === 'slide' ? 'slide' : 'framed',
		scale: { slide: FORMAT_SCALE, screen: 2, drawing: 1 }[kind],
		map: {
			drawing,
			fills: fillsOf(content.countries, layer),
			size,
			camera,
			labels: placeLabels(specs, camera, size, { covered: legend ? [legend] : [] }),
			selected: country?.id ?? null
		}
	};
}

/** "briefing-map-recognition-PAK.png". */
export function pictureFileName(layer: Layer, country: Country | null, kind: PictureKind): string {
	const slide = kind === 'slide' ? '-slide' : '';
	return `briefing-map-${cardName(layer, country)}${slide}.${kind === 'drawing' ? 'svg' : 'png'}`;
}

/** The camera that shows everything that is seen in a window of another size. */
function within({ camera, size }: Pick<Seen, 'camera' | 'size'>, into: Size): Camera {
	const share = Math.min(into.width / size.width, into.height / size.height);
	return { ...camera, zoom: zoomOf(scaleOf(camera.zoom) * share) };
}
