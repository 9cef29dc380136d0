/** Where arrows begin and end while exploring: at names, at states without one, at chips of the tray. Pure. */
import { hasPlace } from '../model/arrows';
import type { End } from './arcs';
import { endOn, type EndsOnMap } from './arc-ends';
import { project, toWorld } from './camera';
import { contains, isInside, overlap, squareAround, type Rectangle } from './rectangle';
import { cellsOf, roomiest } from './room';
import { portOf, type Chip } from './tray';

/** What must be seen of a state that has its middle elsewhere, and half of what an end takes, px. */
const SEEN = { width: 26, height: 20 };
const SPOT = 5;

type OnMap = Omit<EndsOnMap, 'labels'> & {
	/** What lies over the map, px: what is under it is not in sight. */
	covered: readonly Rectangle[];
};

/** The point at which a country or place is in sight; null where it is not, or has no place on a map at all. */
export function sightOn({ geography, places, camera, size, rings, covered }: OnMap) {
	return (end: string): { x: number; y: number } | null => {
		if (!hasPlace(end)) return null;
		const [lon, lat] = geography[end]?.label ?? places.find(({ id }) => id === end)?.at ?? [];
		if (lon === undefined || lat === undefined) return null;
		const open = (part: Rectangle) => isInside(part, size) && !covered.some((other) => overlap(other, part));
		const [x, y] = project(camera, size, ...toWorld(lon, lat));
		if (open(squareAround(x, y, SPOT))) return { x, y };
		return geography[end] ? roomiest(cellsOf(rings(end), camera, size), SEEN, open) : null;
	};
}

/** The end for an id, wherever it stands; null where it stands nowhere. */
export function endBeside(on: OnMap & EndsOnMap, chips: readonly Chip[]): (end: string) => End | null {
	const [named, sight] = [endOn(on), sightOn(on)];
	const hidden = ({ x, y }: End) => on.covered.some((part) => contains(part, x, y));
	return (id) => {
		const chip = chips.find((one) => one.id === id);
		if (chip) return portOf(chip);
		const end = hasPlace(id) ? named(id) : null;
		if (end && !hidden(end)) return end;
		const spot = sight(id);
		return spot && { ...spot, taken: squareAround(spot.x, spot.y, SPOT) };
	};
}
