/**
 * What the windows of a talk share, and how they agree on it. Every message (`talk-message.ts`) carries the whole state; of two
 * states the one with the higher revision holds, and of two with the same revision the one whose author's id is
 * greater (a Lamport clock). So messages may come twice or in any order, and a window that joins late needs one.
 */
import type { LayerId } from './schema';

/** What the room sees: a scene, and what a question has put over it. */
export interface TalkPlace {
	scene: string;
	layer: LayerId;
	/** ISO 3166-1 alpha-3 of the open country. */
	country: string | null;
	/** Where the map was moved to, as the address says it; empty where it stands as the scene has it. */
	camera: string;
}

export interface Talk extends TalkPlace {
	black: boolean;
	/** When the talk left its first scene, ms since 1970; null before. */
	startedAt: number | null;
	revision: number;
	/** Id of the window that made this state. */
	by: string;
}

/** A window that only waits for what others say; one with an address knows more; an act beats both. */
export const WAITING = 0;
export const ARRIVED = 1;

/** Whether `one` holds over `other`. */
export function holdsOver(one: Talk, other: Talk): boolean {
	return one.revision === other.revision ? one.by > other.by : one.revision > other.revision;
}

/**
 * The state after an act. Another scene comes as it was written, and the first of them starts the clock.
 * @param now ms since 1970
 */
export function acted(
	talk: Talk,
	change: Partial<Omit<Talk, 'revision' | 'by'>>,
	by: string,
	now: number
): Talk {
	const steps = change.scene !== undefined && change.scene !== talk.scene;
	return {
		...talk,
		...(steps && { camera: '', country: null, startedAt: talk.startedAt ?? now }),
		...change,
		revision: Math.max(ARRIVED, talk.revision) + 1,
		by
	};
}
