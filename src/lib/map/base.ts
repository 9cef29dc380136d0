/**
 * What a base does: paint land, fills, patterns and borders for a camera. Everything a person reads or
 * touches is the overlay's, so any base can stand under it.
 */
import type { Camera, Size } from './camera';

export interface CountryPaint {
	/** See `fillKey`. */
	fill: string;
	/** Where the country's page is, for opening it in a new tab. */
	href: string;
}

export interface Base {
	/** Shows a camera; called once a frame while the map moves, and may be as quick as it can. */
	look(camera: Camera, size: Size): void;
	/** Draws a camera as well as it can; called when the map has come to rest. */
	draw(camera: Camera, size: Size): void;
	/** Colours every country, without transition. */
	paint(countries: Readonly<Record<string, CountryPaint>>): void;
	destroy(): void;
}

/** What a pointer means on the map; `dispute` is a row of the register, by its stretch or its hatched area. */
export type Land =
	| { kind: 'country'; id: string }
	| { kind: 'context'; id: string; name: string }
	| { kind: 'dispute'; id: string };

export interface DisputeFinder {
	/** The row of the register that a pointer means, px from the top left of the map. */
	at(camera: Camera, size: Size, px: number, py: number, touch: boolean): string | null;
}
