/** Whether a view points anything out, and how relations are turned on: what is known before their code has come. */
import type { View } from './view';

/** Whether the map points anything out beside scenes: without that nothing need be loaded. */
export function pointsOut({ scene, page, arcs, country, event }: View): boolean {
	return scene === null && (page === 'compare' || event !== null || (arcs === 'on' && country !== null));
}

/** The country whose relations are drawn; null where those of somebody else are, or none. */
export function drawnOf({ scene, page, arcs, country, event }: View): string | null {
	return scene === null && page !== 'compare' && event === null && arcs === 'on' ? country : null;
}

/**
 * What the key for relations does in a view.
 * @returns the change of the view, or in words why there is none
 */
export function relationsKey({ page, event, country, arcs }: View): Pick<View, 'arcs'> | string {
	if (page !== 'compare' && event !== null) return 'The relations of the event are drawn already.';
	if (page !== 'compare' && country === null) return 'Open a country first: then its relations can be drawn.';
	return { arcs: arcs === 'on' ? 'off' : 'on' };
}
