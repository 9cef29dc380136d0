/** When a scene tells a story in time, and of what. */
import type { Event, Scene } from './schema';

/** One or two dates stand in the caption; more make a row of their own. */
const FEWEST = 3;

/** The events of a scene in its own order; none where they are too few for a row. */
export function chronicleOf(scene: Pick<Scene, 'events'>, events: readonly Event[]): Event[] {
	if (scene.events.length < FEWEST) return [];
	return scene.events.flatMap((id) => events.find((event) => event.id === id) ?? []);
}
