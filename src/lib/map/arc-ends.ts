/** Where arrows begin and end: at the names that the map shows, so that nobody looks for them elsewhere. Pure. */
import type { End } from './arcs';
import { project, toWorld, type Camera, type Size } from './camera';
import { rectangleOf, type DrawnLabel } from './labels';
import type { PlaceOnMap } from './mark-list';
import type { Rings } from './rings';
import { isInside, squareAround, type Rectangle } from './rectangle';
import { cellsOf, shareIn, type Cells } from './room';
import type { Geography } from './views';

/** Half the side of what a symbol, or a state without its name, takes, px. */
const SPOT = 5;
/** An arrow that ends farther than this from a place says nothing of it, px; of a state, counted in cells of 6 px. */
const REACH = 12;
const NEAR = 5;

export interface EndsOnMap {
	/** Names of states as they stand. */
	labels: readonly DrawnLabel[];
	geography: Geography;
	places: readonly PlaceOnMap[];
	camera: Camera;
	size: Size;
	/** Outline of a state. */
	rings: (id: string) => Rings;
}

/** The end for the id of a country or place; null where it is not in sight. */
export function endOn(on: EndsOnMap): (id: string) => End | null {
	const { labels, geography, places, camera, size, rings } = on;
	const known = new Map<string, Cells>();
	const cells = (id: string) => {
		const found = known.get(id) ?? cellsOf(rings(id), camera, size);
		known.set(id, found);
		return found;
	};
	return (id) => {
		const label = labels.find(({ spec }) => spec.id === id);
		const [lon, lat] = geography[id]?.label ?? places.find((place) => place.id === id)?.at ?? [];
		if (lon === undefined || lat === undefined) return null;
		const [x, y] = label?.lead ? [label.lead.x, label.lead.y] : project(camera, size, ...toWorld(lon, lat));
		const spot = { x, y, taken: squareAround(x, y, SPOT) };
		const inSight = isInside(spot.taken, size);
		const at = geography[id]
			? (px: number, py: number) => shareIn(cells(id), squareAround(px, py, NEAR)) > 0
			: (px: number, py: number) => Math.hypot(px - x, py - y) <= REACH;
		if (!label || label.lead) return inSight ? { ...spot, at } : null;
		return { ...middleOf(rectangleOf(label)), at, spot: inSight ? spot : null };
	};
}

function middleOf(taken: Rectangle) {
	return { x: (taken.left + taken.right) / 2, y: (taken.top + taken.bottom) / 2, taken };
}
