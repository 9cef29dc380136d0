/** What a pointer move costs beside the drawing: a hit is one question, a miss asks all around. */
import { bench, describe } from 'vitest';
import type { Land } from '../../src/lib/map/base';
import { frame, toWorld } from '../../src/lib/map/camera';
import { hitTest } from '../../src/lib/map/hit';
import { HOME } from '../../src/lib/map/views';
import { fineGeometry, groundOf, isInside, onScreen, placeOf } from '../unit/map/geography';

const size = { width: 1280, height: 600 };
const camera = frame(HOME, size);
const outlines = Object.entries(fineGeometry().outlines).filter(([id]) => id === 'AFG' || id === 'PAK');
const landAt = (x: number, y: number): Land | null => {
	const found = outlines.find(([, d]) => isInside(d, [x, y]));
	return found ? { kind: 'country', id: found[0] } : null;
};
const inland = onScreen(camera, size, placeOf('AFG').label);
const [x, y] = toWorld(-30, 0);

describe('a pointer', () => {
	bench('on a country', () => void hitTest(groundOf(landAt), camera, size, ...inland));
	bench('far from all of them', () => void hitTest(groundOf(landAt), { x, y, zoom: 4 }, size, 640, 300));
	bench(
		'on a map that answers at once',
		() =>
			void hitTest(
				groundOf(() => null),
				camera,
				size,
				640,
				300
			)
	);
});
