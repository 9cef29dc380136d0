/**
 * Presenting, as pure functions of views. A scene is an address; what a person does in it to answer a question
 * (another layer, an open country) is written over it, and dropping that gives the exact scene again.
 */
import type { View, ViewSpace } from './view';

/** A scene as it was written, with what the person chose for themselves (theme, renderer, projector). */
export function sceneView(view: View, id: string, space: ViewSpace): View {
	const scene = space.scenes.find((one) => one.id === id);
	return scene ? { ...view, page: 'brief', scene: scene.id, layer: scene.layer, country: null } : view;
}

/** Whether the view is a scene with something else over it. */
export function isDigression(view: View, space: ViewSpace): boolean {
	const scene = space.scenes.find(({ id }) => id === view.scene);
	return scene !== undefined && (view.layer !== scene.layer || view.country !== null);
}

/** The scene again, without the digression; any other view as it is. */
export function resumed(view: View, space: ViewSpace): View {
	return view.scene === null ? view : sceneView(view, view.scene, space);
}

/** Place of the scene in the talk from 1; 0 where none is shown. */
export function sceneNumber(view: View, space: ViewSpace): number {
	return space.scenes.findIndex(({ id }) => id === view.scene) + 1;
}

/**
 * The view so many scenes on; it stops at both ends of the talk and always drops a digression.
 * @param by −1 the one before, 1 the next, ±Infinity the ends
 */
export function steppedBy(view: View, by: number, space: ViewSpace): View {
	return atNumber(view, sceneNumber(view, space) + by, space);
}

/** The scene with this number, from 1; beyond the ends the first or last one. */
export function atNumber(view: View, number: number, space: ViewSpace): View {
	const place = Math.min(space.scenes.length, Math.max(1, number));
	const scene = space.scenes[place - 1];
	return scene ? sceneView(view, scene.id, space) : view;
}
