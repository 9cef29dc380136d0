/** Verbs that only a talk needs, over any atlas; they come with the first scene. */
import { atNumber } from '../model/scene-view';
import type { Atlas } from './atlas.svelte';

/** The scene with this number, from 1; beyond the ends the first or last one. */
export function toScene(atlas: Atlas, number: number): void {
	atlas.show(atNumber(atlas.view, number, atlas.space));
}

/** The layer after the one shown, going round. */
export function nextLayer(atlas: Atlas): void {
	const { layers } = atlas.space;
	const next = layers[(layers.indexOf(atlas.view.layer) + 1) % layers.length];
	if (next) atlas.setLayer(next);
}
