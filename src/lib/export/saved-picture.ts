/** The pictures that a reader can save of what is on the screen. */
import { frame, zoomOf, scaleOf, type Camera, type Size } from '../map/camera';
import { outlinesIn, type Drawing } from '../map/drawing';
import { drawnMarks } from '../map/drawn-marks';
import { labelSpecs } from '../map/label-specs';
import { placeLabels } from '../map/labels';
import { marksOf, type PlaceOnMap } from '../map/mark-list';
import { arcsBeside, trayOn } from '../map/relations-picture';
import type { ThemeId } from '../map/palette';
import { HOME, homeCamera, type Geography } from '../map/views';
import { arrowLegend, bundledArrows } from '../model/arrows';
import type { Layer } from '../model/layer';
import type { MapContent, MapCountry } from '../model/map-content';
import type { PointedOut } from '../model/pointed-out';
import { cardName, fillsOf } from './card';
import type { Picture } from './picture';
import { mapSizeOf } from './picture-column';
import { FORMAT_SCALE } from './picture-formats';
import { legendCard } from './picture-framed';
import { pictureWords, secondWords } from './picture-words';

/** `slide`: 1920 × 1080 px · `screen`: the map as it is seen, two px for one · `drawing`: the same as SVG. */
export type PictureKind = 'slide' | 'screen' | 'drawing';

export interface Seen {
	content: Pick<MapContent, 'countries' | 'article'>;
	geography: Geography;
	places: readonly PlaceOnMap[];
	drawing: Drawing;
	layer: Layer;
	country: MapCountry | null;
	theme: ThemeId;
	/** Where the map looks, and the size of its window in px. */
	camera: Camera;
	size: Size;
	/** What is pointed out, with words for its ends by `refKey`. */
	pointed?: PointedOut & { names: Readonly<Record<string, string>> };
	/** Of the map, said in the picture. */
	version: string;
	/** Ids of the countries that a filter leaves out, and the sentence that tells of those it shows. */
	leftOut?: readonly string[];
	shown?: string;
	/** The layer that symbols at the names tell of. */
	second?: Layer | null;
	/** Whether the legend names the countries of each row. */
	named?: boolean;
}

export function savedPicture(seen: Seen, kind: PictureKind): Picture {
	const { content, geography, drawing, layer, country, theme, leftOut = [], second = null } = seen;
	const { relations = [], highlights = [], places = [], names = {} } = seen.pointed ?? {};
	const plain = pictureWords(content, layer, country, seen.version, seen.named);
	const notes = [plain.legendNote, arrowLegend(bundledArrows(relations))].filter(Boolean);
	const words = {
		...plain,
		legendNote: notes.join('. ') || null,
		shown: seen.shown || null,
		second: second && secondWords(content, second)
	};
	const size = kind === 'slide' ? mapSizeOf('slide', words, theme) : seen.size;
	const camera = kind === 'slide' ? slideCamera(seen, size) : seen.camera;
	const legend = kind === 'slide' ? null : legendCard(words, size, theme);
	const outlines = outlinesIn(drawing);
	const bare = { geography, places: seen.places, camera, size, rings: outlines.rings };
	const under = legend ? [legend] : [];
	const tray = trayOn(relations, names, { ...bare, covered: under }, AT_TOP, true);
	const covered = [...under, ...tray.chips, ...tray.blocks];
	const specs = labelSpecs(content.countries, layer, geography, country?.id ?? null, highlights, second);
	const labels = placeLabels(specs, camera, size, { ...outlines, covered });
	const fills = fillsOf(content.countries, layer);
	/** What names and marks lie on: of what is left out the veil. */
	const grounds = { ...fills, ...Object.fromEntries(leftOut.map((id) => [id, 'land'])) };
	const marks = marksOf(seen.places);
	return {
		theme,
		words,
		layout: kind === 'slide' ? 'slide' : 'framed',
		scale: { slide: FORMAT_SCALE, screen: 2, drawing: 1 }[kind],
		map: {
			drawing,
			fills,
			leftOut,
			size,
			camera,
			labels,
			marks: drawnMarks({
				...outlines,
				...{ marks, layer: layer.id, fills: grounds, camera, size, labels, covered, forced: places }
			}),
			selected: country?.id ?? null,
			highlights,
			arcs: arcsBeside(tray, { ...bare, covered, labels }),
			chips: tray.chips
		}
	};
}

/** "briefing-map-recognition-PAK.png". */
export function pictureFileName(layer: Layer, country: MapCountry | null, kind: PictureKind): string {
	const slide = kind === 'slide' ? '-slide' : '';
	return `briefing-map-${cardName(layer, country)}${slide}.${kind === 'drawing' ? 'svg' : 'png'}`;
}

/** A tray has no head here: it begins at the upper edge. */
const AT_TOP = { left: 0, top: 0, right: 0, bottom: 8 };

/** How far a window's camera may be from home and still count as there: px, and levels of zoom. */
const AT_HOME = { px: 4, zoom: 0.02 };
/** Around the region on a slide, px. */
const CLEAR = { top: 20, right: 20, bottom: 20, left: 20 };

/**
 * The camera that shows everything that is seen in a window of another size. At home that is the region alone:
 * what a wide window has beside it would make names small.
 */
function slideCamera({ camera, size }: Pick<Seen, 'camera' | 'size'>, into: Size): Camera {
	const home = homeCamera(size);
	const away = Math.hypot(camera.x - home.x, camera.y - home.y) * scaleOf(camera.zoom);
	if (away < AT_HOME.px && Math.abs(camera.zoom - home.zoom) < AT_HOME.zoom) return frame(HOME, into, CLEAR);
	const share = Math.min(into.width / size.width, into.height / size.height);
	return { ...camera, zoom: zoomOf(scaleOf(camera.zoom) * share) };
}
