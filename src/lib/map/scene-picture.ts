/** What the map of a scene shows at a size: everything that its component only has to write down. */
import { fillKey, fillOf } from '../model/category';
import type { Layer } from '../model/layer';
import type { MapCountry } from '../model/map-content';
import type { Relation, Scene } from '../model/schema';
import { endOn } from './arc-ends';
import type { Arc } from './arc-shape';
import { arcsOf } from './arcs';
import { alongLine } from './callouts';
import { frame, transformOf, type Camera, type Size } from './camera';
import type { outlinesIn } from './drawing';
import { drawnMarks, type DrawnMark } from './drawn-marks';
import { labelSpecs } from './label-specs';
import { placeLabels, rectangleOf, type PlacedLabel } from './labels';
import { marksOf, type PlaceOnMap } from './mark-list';
import { rectanglesOf } from './marks';
import { shotOf, unitsPerPixel, type Geography } from './views';

export interface SceneOnMap {
	scene: Scene;
	layer: Layer;
	countries: readonly MapCountry[];
	geography: Geography;
	places: readonly PlaceOnMap[];
	/** Those that the scene may draw; it draws its own. */
	relations: readonly Relation[];
	outlines: ReturnType<typeof outlinesIn>;
	/** px */
	size: Size;
	/** Whether states, places and regions have their names: there is no room for them on a thumbnail. */
	names: boolean;
	/** See `Placement`. */
	thorough?: boolean;
}

export interface ScenePicture {
	camera: Camera;
	transform: string;
	/** World units per px. */
	units: number;
	/** Fill key by country id, see `fillKey`. */
	fills: Readonly<Record<string, string>>;
	labels: readonly PlacedLabel[];
	marks: readonly DrawnMark[];
	arcs: readonly Arc[];
}

export function scenePicture(on: SceneOnMap): ScenePicture {
	const { scene, layer, countries, geography, places, outlines, size, names, thorough = false } = on;
	const camera = frame(shotOf(null, scene, geography).box, size);
	const fills = Object.fromEntries(countries.map((country) => [country.id, fillKey(fillOf(layer, country))]));
	const labels = names
		? placeLabels(labelSpecs(countries, layer, geography, null, scene.highlights), camera, size, {
				...outlines,
				thorough
			})
		: [];
	const forced = [...scene.places, ...scene.regions];
	const marked = { layer: layer.id, fills, camera, size, labels, covered: [], rings: outlines.rings, forced };
	const marks = names ? drawnMarks({ ...marked, marks: marksOf(places) }) : [];
	const taken = labels.flatMap((label) => [rectangleOf(label), ...(label.lead ? alongLine(label.lead) : [])]);
	const relations = scene.relations.flatMap(
		(id) => on.relations.find((relation) => relation.id === id) ?? []
	);
	const arcs = arcsOf(
		relations,
		endOn({ labels, geography, places, camera, size, rings: outlines.rings }),
		[...taken, ...marks.flatMap(rectanglesOf)],
		{ left: 0, top: 0, right: size.width, bottom: size.height }
	);
	const units = unitsPerPixel(camera.zoom);
	return { camera, transform: transformOf(camera, size), units, fills, labels, marks, arcs };
}
