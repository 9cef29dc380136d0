/**
 * What the windows of a talk send each other, and the one reader of it: a window may be sent anything by anyone
 * who reaches it, and believes nothing but whole messages about scenes of this site.
 */
import { WAITING, type Talk } from './talk';
import type { ViewSpace } from './view';

/** A point of the map in world units. */
export interface MapPoint {
	x: number;
	y: number;
}

export type TalkRole = 'audience' | 'presenter';

export interface Message {
	/** Told apart from everything else that windows send each other. */
	app: typeof APP;
	/** `ask` wants an answer · `tell` does not · `bye` comes from a window that closes. */
	kind: 'ask' | 'tell' | 'bye';
	role: TalkRole;
	talk: Talk;
	/**
	 * Where the presenter points. Not part of the state: it changes with every frame, and would win over a step
	 * that the other window makes meanwhile.
	 */
	spotlight: MapPoint | null;
}

export const APP = 'briefing-talk/1';

/** What a window was sent, or null for anything that is not a whole message about scenes of this site. */
export function messageFrom(data: unknown, space: ViewSpace): Message | null {
	if (!isRecord(data)) return null;
	const { app, kind, role } = data;
	const [talk, spotlight] = [talkFrom(data['talk'], space), pointFrom(data['spotlight'])];
	if (app !== APP || !talk || spotlight === undefined) return null;
	if (kind !== 'ask' && kind !== 'tell' && kind !== 'bye') return null;
	if (role !== 'audience' && role !== 'presenter') return null;
	return { app, kind, role, talk, spotlight };
}

/** As `cameraToText` writes it, or nothing. */
const CAMERA = /^(-?[\d.]{1,8}(\/-?[\d.]{1,8}){2})?$/;
/** No talk has so many acts; from here on counting would fail. */
const MOST = 1e12;
const ID = /^[\w-]{1,40}$/;

function talkFrom(data: unknown, space: ViewSpace): Talk | null {
	if (!isRecord(data)) return null;
	const { camera, black, startedAt, revision, by } = data;
	const scene = space.scenes.find(({ id }) => id === data['scene'])?.id;
	const layer = space.layers.find((id) => id === data['layer']);
	const country =
		data['country'] === null ? null : space.countries.find(({ id }) => id === data['country'])?.id;
	if (!scene || !layer || country === undefined || typeof black !== 'boolean') return null;
	if (typeof camera !== 'string' || !CAMERA.test(camera) || typeof by !== 'string' || !ID.test(by))
		return null;
	if (startedAt !== null && !isNumber(startedAt)) return null;
	if (!Number.isSafeInteger(revision) || Number(revision) < WAITING || Number(revision) > MOST) return null;
	return { scene, layer, country, camera, black, startedAt, revision: Number(revision), by };
}

/** Undefined for what is no point and not null. */
function pointFrom(data: unknown): MapPoint | null | undefined {
	if (data === null) return null;
	if (!isRecord(data) || !isNumber(data['x']) || !isNumber(data['y'])) return undefined;
	return { x: data['x'], y: data['y'] };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null;
const isNumber = (data: unknown): data is number => Number.isFinite(data);
