import briefing from 'virtual:content/scenes';
import { error } from '@sveltejs/kit';
import { relationsIn } from '$lib/model/briefing-content';

/** Every scene is a page of its own. */
export const entries = () => briefing.scenes.map(({ id: scene }) => ({ scene }));

/** The layout draws the map of the scene, the page tells it. */
export function load({ params }) {
	const scene = briefing.scenes.find(({ id }) => id === params.scene);
	if (!scene) error(404);
	return { scene, relations: relationsIn(scene, briefing) };
}
