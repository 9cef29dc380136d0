/** Where arrows begin and end: at the names that the map shows, so that nobody looks for them elsewhere. Pure. */
import type { End } from './arcs';
import { project, toWorld, type Camera, type Size } from './camera';
import { rectangleOf, type DrawnLabel } from './labels';
import type { PlaceOnMap } from './mark-list';
import { isInside, type Rectangle } from './room';
import type { Geography } from './views';

/** Half the side of what a symbol, or a state without its name, takes, px. */
const SPOT = 5;

export interface EndsOnMap {
	/** Names of states as they stand. */
	labels: readonly DrawnLabel[];
	geography: Geography;
	places: readonly PlaceOnMap[];
	camera: Camera;
	size: Size;
}

/** The end for the id of a country or place; null where it is not in sight. */
export function endOn({ labels, geography, places, camera, size }: EndsOnMap): (id: string) => End | null {
	return (id) => {
		const label = labels.find(({ spec }) => spec.id === id);
		if (label?.lead) return spotAt(label.lead.x, label.lead.y);
		if (label) return middleOf(rectangleOf(label));
		const [lon, lat] = geography[id]?.label ?? places.find((place) => place.id === id)?.at ?? [];
		if (lon === undefined || lat === undefined) return null;
		const end = spotAt(...project(camera, size, ...toWorld(lon, lat)));
		return isInside(end.taken, size) ? end : null;
	};
}

function spotAt(x: number, y: number): End {
	return { x, y, taken: { left: x - SPOT, right: x + SPOT, top: y - SPOT, bottom: y + SPOT } };
}

function middleOf(taken: Rectangle): End {
	return { x: (taken.left + taken.right) / 2, y: (taken.top + taken.bottom) / 2, taken };
}
