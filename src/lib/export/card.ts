/** The card of a page: the picture that other sites show beside a link to it, 1200 × 630 px. */
import { frame, type Size } from '../map/camera';
import { outlinesIn, type Drawing } from '../map/drawing';
import { labelSpecs } from '../map/label-specs';
import { placeLabels } from '../map/labels';
import { countryBox, type Geography } from '../map/views';
import { fillKey, fillOf } from '../model/category';
import type { Layer } from '../model/layer';
import type { MapContent, MapCountry } from '../model/map-content';
import { mapSizeOf } from './picture-column';
import { FORMAT_SCALE } from './picture-formats';
import type { Picture } from './picture';
import { pictureWords } from './picture-words';

/** Around the framed box, px. */
const CLEAR = { top: 14, right: 14, bottom: 14, left: 14 };

export interface CardContent {
	content: Pick<MapContent, 'countries' | 'article'>;
	/** The finer outlines from a zoom on; on a whole continent they would only thicken the coasts. */
	drawing: (zoom: number) => Drawing;
	geography: Geography;
}

/** The card of a layer, or of a country in it, always in the light theme. */
export function cardPicture(
	{ content, drawing, geography }: CardContent,
	layer: Layer,
	country: MapCountry | null
): Picture {
	const words = pictureWords(content, layer, country, null);
	const size: Size = mapSizeOf('card', words, 'light');
	const camera = frame(countryBox(country?.id ?? null, geography), size, CLEAR);
	const specs = labelSpecs(content.countries, layer, geography, country?.id ?? null);
	const drawn = drawing(camera.zoom);
	return {
		theme: 'light',
		layout: 'card',
		scale: FORMAT_SCALE,
		words,
		map: {
			drawing: drawn,
			fills: fillsOf(content.countries, layer),
			size,
			camera,
			labels: placeLabels(specs, camera, size, outlinesIn(drawn)),
			marks: [],
			selected: country?.id ?? null
		}
	};
}

/** Fill key by country id. */
export function fillsOf(countries: readonly MapCountry[], layer: Layer): Record<string, string> {
	return Object.fromEntries(countries.map((country) => [country.id, fillKey(fillOf(layer, country))]));
}

/** Name of a page's card without its ending: "recognition", "recognition-PAK". */
export function cardName(layer: Layer, country: MapCountry | null): string {
	return country ? `${layer.id}-${country.id}` : layer.id;
}
