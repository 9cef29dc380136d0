/**
 * The map as the page knows it: where it looks, how large it is, what is under the pointer, and the verbs
 * that move it. What carries them out (`motion.ts`) comes after the page has started; until then `camera` is
 * null, the page shows its own first view, and the last thing asked for is kept.
 */
import { createContext } from 'svelte';
import type { Land } from './base';
import type { Box, Camera, Size } from './camera';
import type { Rectangle } from './labels';
import type { Shot } from './views';

export interface Hovered {
	land: Land;
	px: number;
	py: number;
}

/** Which base paints, and why, in words for a person. */
export interface Painter {
	base: 'svg' | 'gl';
	why: string;
}

/** What moves the map. */
export interface Verbs {
	flyTo(camera: Camera): void;
	flyToBox(box: Box): void;
	/** Shows what a page shows first. */
	frame(shot: Shot): void;
	/**
	 * Makes sure that a place is in sight, [longitude, latitude]: flies there only where it is not, so
	 * that a click on a country that is in view leaves the map where the person put it.
	 */
	reveal(label: readonly number[] | undefined, shot: Shot): void;
	home(): void;
	neighbourhood(): void;
	zoomIn(): void;
	zoomOut(): void;
	hover(point: { px: number; py: number } | null): void;
	refine(): void;
}

export class MapController {
	camera = $state.raw<Camera | null>(null);
	size = $state.raw<Size>({ width: 0, height: 0 });
	/** The camera for which labels were placed: the last settled one. */
	settled = $state.raw<Camera | null>(null);
	hovered = $state.raw<Hovered | null>(null);
	/** Country that the keyboard is on. */
	active = $state.raw<string | null>(null);
	/** Id of the relation that a person is at: its arrows stand out. */
	forward = $state.raw<string | null>(null);
	/** What lies over the map (legend, buttons), px from its top left: names keep clear of it. */
	covered = $state.raw<readonly Rectangle[]>([]);
	/** States in sight of which a second layer has no room for a symbol. */
	untold = $state(0);
	/** Counts geometry changes, so that outlines are read again. */
	detail = $state(0);
	painter = $state.raw<Painter>({ base: 'svg', why: 'the page has just started' });
	/**
	 * Composed small and shown large, for a projector: then the SVG base paints, because a canvas would be enlarged
	 * pixel by pixel, and a talk does not move the map much.
	 */
	enlarged = $state(false);
	/** Whether the view is a person's own, not one that came with a page. */
	moved = $state(false);

	#verbs: Verbs | null = null;
	#asked: ((verbs: Verbs) => void) | null = null;

	/** Hands the map over to what moves it. Returns what takes it back. */
	attach(verbs: Verbs): () => void {
		this.#verbs = verbs;
		this.#asked?.(verbs);
		this.#asked = null;
		return () => (this.#verbs = null);
	}

	/** Carries out a verb, as soon as something can. */
	do(verb: (verbs: Verbs) => void): void {
		if (this.#verbs) verb(this.#verbs);
		else this.#asked = verb;
	}
}

/** The part of the address after "#" for a camera, and back. */
export const cameraHash = (text: string): string => `#map=${text}`;
export const cameraOfHash = (hash: string): string => /^#map=([-\d./]+)$/.exec(hash)?.[1] ?? '';

export const [getMap, setMap] = createContext<MapController>();
