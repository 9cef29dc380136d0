/** The talk with everything that its scenes show, and nothing else: what a briefing loads. */
import { pointsIn } from './points';
import type { ArgumentPoint, Content, Event, Place, Relation, Scene } from './schema';
import { namesIn, type Names } from './stance-content';

export interface BriefingContent {
	/** In the order of the talk. */
	scenes: readonly Scene[];
	/** Each once, in the order of its own file. */
	events: readonly Event[];
	relations: readonly Relation[];
	/** Those that a scene marks as places or as regions. */
	places: readonly Place[];
	points: readonly ArgumentPoint[];
	/** Words for whatever these relations name, by `refKey`. */
	names: Names;
}

/** Takes from the content the scenes and what they refer to by id. */
export function briefingContent(content: Content): BriefingContent {
	const { scenes, argument } = content;
	const shown = <T extends { id: string }>(records: readonly T[], idsIn: (scene: Scene) => string[]) => {
		const ids = new Set(scenes.flatMap(idsIn));
		return records.filter(({ id }) => ids.has(id));
	};
	const relations = shown(content.relations, (scene) => scene.relations);
	return {
		scenes,
		events: shown(content.events, (scene) => scene.events),
		relations,
		places: shown(content.places, ({ places, regions }) => [...places, ...regions]),
		points: shown(pointsIn(argument), (scene) => scene.points),
		names: namesIn(relations, content)
	};
}

/** What the arrows of a scene tell. */
export function relationsIn(scene: Scene, { relations }: Pick<BriefingContent, 'relations'>): Relation[] {
	return relations.filter(({ id }) => scene.relations.includes(id));
}
