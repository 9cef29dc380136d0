/** Verbs that only a talk needs, over any atlas; they come with the first scene. */
import { atNumber, steppedBy } from '../model/scene-view';
import type { View } from '../model/view';
import type { Atlas } from './atlas.svelte';

/**
 * Steps so many scenes on, or to an end of the talk (±Infinity); drops a digression.
 * @returns whether another scene comes
 */
export function stepScene(atlas: Atlas, by: number): boolean {
	return show(atlas, steppedBy(atlas.view, by, atlas.space));
}

/** The scene with this number, from 1. Returns whether that is another one. */
export function toScene(atlas: Atlas, number: number): boolean {
	return show(atlas, atNumber(atlas.view, number, atlas.space));
}

/** The layer after the one shown, going round. */
export function nextLayer(atlas: Atlas): void {
	const { layers } = atlas.space;
	const next = layers[(layers.indexOf(atlas.view.layer) + 1) % layers.length];
	if (next) atlas.setLayer(next);
}

function show(atlas: Atlas, next: View): boolean {
	const other = next.scene !== atlas.view.scene;
	atlas.show(next);
	return other;
}
