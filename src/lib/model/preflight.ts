/** The lights of the pre-flight panel: what a room and its machine can do, in words for a briefer. Pure. */

/** `unknown`: not tried yet, or the browser does not tell. */
export type LightState = 'good' | 'poor' | 'unknown';

export interface Light {
	id: 'offline' | 'screen' | 'popups' | 'wake-lock' | 'fullscreen' | 'renderer' | 'resolution';
	title: string;
	state: LightState;
	/** What was found and, where it is poor, what to do. */
	text: string;
}

/** What was found; undefined where it was not tried or is not told. */
export interface Room {
	/** Every file that the briefing needs is on this machine. */
	offline: boolean | undefined;
	/** A second screen continues the first one. */
	extended: boolean | undefined;
	popups: boolean | undefined;
	wakeLock: boolean | undefined;
	fullscreen: boolean;
	/** Which base draws, why, and whether a person insists on WebGL. */
	painter: { base: 'svg' | 'gl'; why: string };
	insists: boolean;
	/** Of the window in CSS px, and device px for one of them. */
	window: { width: number; height: number; ratio: number };
}

/** A window smaller than this, px, is cramped even in projector mode. */
export const SMALLEST = { width: 800, height: 600 };
const BASES = { svg: 'SVG', gl: 'WebGL' } as const;

export function lightsOf(room: Room): Light[] {
	const { width, height, ratio } = room.window;
	const large = width >= SMALLEST.width && height >= SMALLEST.height;
	return [
		light('offline', 'Works without the network', room.offline, {
			good: 'Everything is on this machine.',
			poor: 'Some files are missing here. Stay online until this is green, or save the room kit.',
			unknown: 'The browser has not said yet.'
		}),
		light('screen', 'Second screen', room.extended, {
			good: 'A second screen is there: the audience window goes on it, the presenter window stays here.',
			poor: 'One screen, or the projector shows the same as this one: the room would see the notes. Extend the screens, or present without notes.',
			unknown:
				'This browser does not tell. Look whether the projector shows another picture than this screen.'
		}),
		light('popups', 'Presenter window', room.popups, {
			good: 'It can open.',
			poor: 'The browser blocks pop-ups here. Allow them for this page; until then notes open in the page.',
			unknown: 'Not tried yet.'
		}),
		light('wake-lock', 'Screen stays on', room.wakeLock, {
			good: 'In fullscreen the machine will not go to sleep.',
			poor: 'The browser cannot keep the screen on here. Switch the screen saver off yourself.',
			unknown: 'Not tried yet.'
		}),
		light('fullscreen', 'Fullscreen', room.fullscreen, {
			good: 'The key “f” fills the screen.',
			poor: 'The browser does not allow it here. Use its own menu, often F11.',
			unknown: ''
		}),
		light('renderer', 'Map drawing', !room.insists, {
			good: `${BASES[room.painter.base]}: ${room.painter.why}.`,
			poor: `${BASES[room.painter.base]}: WebGL is asked for, whether this machine draws it smoothly or not. Choose “Whichever suits this machine” on the About page.`,
			unknown: ''
		}),
		light('resolution', 'Window size', large, {
			good: `${width} × ${height} px${ratio === 1 ? '' : `, ${ratio} device px for each`}.`,
			poor: `${width} × ${height} px: less than ${SMALLEST.width} × ${SMALLEST.height}. Enlarge the window or set the projector to more.`,
			unknown: ''
		})
	];
}

function light(
	id: Light['id'],
	title: string,
	found: boolean | undefined,
	texts: Record<LightState, string>
): Light {
	const state = found === undefined ? 'unknown' : found ? 'good' : 'poor';
	return { id, title, state, text: texts[state] };
}
