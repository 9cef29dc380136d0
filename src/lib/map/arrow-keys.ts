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

export interface ArrowKeys {
	places: readonly Place[];
	/** Whether they act at all. */
	on: () => boolean;
	/** Where the next step starts from. */
	from: () => string | null;
	active: () => string | null;
	/** Null leaves the map's countries. */
	go: (id: string | null) => void;
	open: (id: string) => void;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Arrows go from country to country, Enter opens, Esc leaves. Listens until the returned function is called. */
export function listenToArrowKeys(element: HTMLElement, keys: ArrowKeys): () => void {
	const down = (event: KeyboardEvent) => {
		if (!keys.on()) return;
		const direction = DIRECTIONS[event.key];
		const active = keys.active();
		if (direction) {
			event.preventDefault();
			keys.go(toward(keys.places, keys.from(), ...direction));
		} else if (event.key === 'Enter' && active) {
			event.preventDefault();
			keys.open(active);
		} else if (event.key === 'Escape' && active) {
			event.stopPropagation();
			keys.go(null);
		}
	};
	element.addEventListener('keydown', down);
	return () => element.removeEventListener('keydown', down);
}
