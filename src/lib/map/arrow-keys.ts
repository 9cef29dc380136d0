/** Arrow keys on the map: the nearest coded country in a direction. */
import { toWorld } from './camera';

interface Place {
	id: string;
	/** [longitude, latitude] */
	label: readonly number[];
}

/** Distance across the direction counts this much more than along it, so that right means right. */
const ACROSS = 2;

/**
 * The country to go to, or the one the focus is on where there is none that way.
 * @param from id to start from; null starts at the first place
 * @param dx −1 west, 1 east
 * @param dy −1 north, 1 south
 */
export function toward(places: readonly Place[], from: string | null, dx: number, dy: number): string | null {
	const start = places.find(({ id }) => id === from);
	if (!start) return places[0]?.id ?? null;
	const [x, y] = worldOf(start);
	const candidates = places
		.filter(({ id }) => id !== start.id)
		.map((place) => {
			const [px, py] = worldOf(place);
			const along = (px - x) * dx + (py - y) * dy;
			const across = Math.abs((px - x) * dy) + Math.abs((py - y) * dx);
			return { id: place.id, along, across };
		})
		.filter(({ along, across }) => along > 0 && across <= along * 2.5)
		.sort((a, b) => a.along + ACROSS * a.across - (b.along + ACROSS * b.across));
	return candidates[0]?.id ?? start.id;
}

function worldOf({ label: [lon = 0, lat = 0] }: Place): [number, number] {
	return toWorld(lon, lat);
}
