/** Placing names: once for every settled view, so fourteen must cost next to nothing of a frame. */
import content from 'virtual:content';
import { bench, describe } from 'vitest';
import { layerOf } from '../../src/lib/layers';
import { frame } from '../../src/lib/map/camera';
import { labelSpecs } from '../../src/lib/map/label-specs';
import { placeLabels } from '../../src/lib/map/labels';
import { HOME, NEIGHBOURHOOD } from '../../src/lib/map/views';
import firstPaint from '../../src/content/geo/first-paint.json';
import { readRings } from '../../src/lib/map/rings';
import { geography } from '../unit/map/geography';

const size = { width: 1280, height: 600 };
const specs = labelSpecs(content.countries, layerOf('recognition'), geography, null);
const outlines = new Map(Object.entries(firstPaint.countries).map(([id, d]) => [id, readRings(d)]));
const rings = (id: string) => outlines.get(id.slice(0, 3)) ?? [];
const covered = [{ left: 22, top: 300, right: 352, bottom: 582 }];
/** Ten names in every place: what a crowded map would cost. */
const crowd = specs.flatMap((spec) =>
	Array.from({ length: 10 }, (_, at) => ({ ...spec, id: `${spec.id}${at}` }))
);

describe('names', () => {
	bench('14 at home', () => void placeLabels(specs, frame(HOME, size), size, { rings }));
	bench(
		'14 at home, beside the legend',
		() => void placeLabels(specs, frame(HOME, size), size, { covered, rings })
	);
	bench(
		'14 in the neighbourhood',
		() => void placeLabels(specs, frame(NEIGHBOURHOOD, size), size, { rings })
	);
	bench('140 at home', () => void placeLabels(crowd, frame(HOME, size), size, { rings }));
});
