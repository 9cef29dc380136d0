/**
 * The view: everything the address says, and nothing else. `decode` is total: any address gives a
 * valid view and a short notice for each thing it could not use. `encode` omits defaults.
 */
import { fold } from './fold';
import type { LayerId } from './schema';

/** A page below another comes before it. */
const PAGES = [
	'evidence',
	'argument',
	'actors',
	'method',
	'about/borders',
	'about',
	'brief/ready',
	'brief',
	'share',
	'data'
] as const;
/** Each the path of its page, but for the map; a scene has its id after `brief/`. */
export type PageId = 'map' | (typeof PAGES)[number];
export type ThemeChoice = 'auto' | 'light' | 'dark';
/** Which base draws the map; `auto` leaves it to the machine. */
export type RendererChoice = 'auto' | 'svg' | 'gl';
/** Large type for a wall; `auto`: in fullscreen on a small screen. */
export type ProjectorChoice = 'auto' | 'on' | 'off';
/** Which claims are shown; `reported` leaves out views and forecasts. */
export type ClaimsChoice = 'all' | 'reported';

export interface View {
	page: PageId;
	/** Id of the scene that is presented: presenting is nothing else than this. */
	scene: string | null;
	/** In a scene its own, unless a question led elsewhere. */
	layer: LayerId;
	/** ISO 3166-1 alpha-3 of the open country. */
	country: string | null;
	theme: ThemeChoice;
	renderer: RendererChoice;
	projector: ProjectorChoice;
	claims: ClaimsChoice;
}

/** What addresses can name. */
export interface ViewSpace {
	/** First = default. */
	layers: readonly LayerId[];
	countries: readonly { id: string; name: string; aliases: readonly string[] }[];
	/** In the order of the talk. */
	scenes: readonly { id: string; layer: LayerId }[];
}

export interface Decoded {
	view: View;
	/** One short sentence for each part of the address that names nothing. */
	notices: string[];
}

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const RENDERERS: readonly RendererChoice[] = ['auto', 'svg', 'gl'];
const PROJECTORS: readonly ProjectorChoice[] = ['auto', 'on', 'off'];
const CLAIMS: readonly ClaimsChoice[] = ['all', 'reported'];
/** Query parameters that hold one of a few words, in the order in which they are written. */
const CHOICES = ['claims', 'theme', 'renderer', 'projector'] as const;
/** The query in which the page for unknown addresses hands over the path that led there. */
export const LOST = 'lost';
/** Shown back to the reader inside a notice: long or hostile addresses stay short. */
const NOTICE_LENGTH = 40;

export function defaultView(space: ViewSpace): View {
	return {
		page: 'map',
		scene: null,
		layer: space.layers[0] ?? 'recognition',
		country: null,
		theme: 'auto',
		renderer: 'auto',
		projector: 'auto',
		claims: 'all'
	};
}

/**
 * Reads an address.
 * @param path below the site's root, with or without slashes at the ends ("recognition/PAK/")
 * @param search the query with or without "?"
 */
export function decode(path: string, search: string, space: ViewSpace): Decoded {
	const view = defaultView(space);
	const notices: string[] = [];
	const unknown = (what: string, value: string) =>
		notices.push(
			`The address names no ${what} “${[...value].slice(0, NOTICE_LENGTH).join('')}”; showing the nearest view.`
		);

	const query = new URLSearchParams(search);
	const lost = query.get(LOST);

	const segments = (lost ?? path).split('/').map(unescapeSegment).filter(Boolean);
	const page = PAGES.find((id) => id.split('/').every((part, at) => part === segments[at]?.toLowerCase()));
	if (page) {
		view.page = page;
		const rest = segments.slice(page.split('/').length);
		const scene = page === 'brief' && space.scenes.find(({ id }) => id === rest[0]?.toLowerCase());
		if (scene) Object.assign(view, { scene: scene.id, layer: scene.layer });
		for (const word of scene ? rest.slice(1) : rest) unknown(page === 'brief' ? 'scene' : 'page', word);
	} else {
		readMapPath(segments, view, space, unknown);
	}
	readQuery(query, view, space, unknown);
	return { view, notices };
}

function readMapPath(
	segments: string[],
	view: View,
	space: ViewSpace,
	unknown: (what: string, value: string) => void
): void {
	for (const segment of segments) {
		const layer = findLayer(segment, space);
		const country = findCountry(segment, space);
		if (layer) view.layer = layer;
		else if (country) view.country = country;
		else unknown('layer or country', segment);
	}
}

function readQuery(
	query: URLSearchParams,
	view: View,
	space: ViewSpace,
	unknown: (what: string, value: string) => void
): void {
	const layer = query.get('layer');
	if (layer !== null && view.page !== 'map') {
		const found = findLayer(layer, space);
		if (found) view.layer = found;
		else unknown('layer', layer);
	}
	const country = query.get('country');
	if (country !== null && keepsCountry(view)) {
		const found = findCountry(country, space);
		if (found) view.country = found;
		else unknown('country', country);
	}
	const choice = <T extends string>(name: string, all: readonly T[]): T | undefined => {
		const text = query.get(name);
		const found = all.find((id) => id === text?.toLowerCase());
		if (text !== null && !found) unknown(name, text);
		return found;
	};
	view.claims = choice('claims', CLAIMS) ?? view.claims;
	view.theme = choice('theme', THEMES) ?? view.theme;
	view.renderer = choice('renderer', RENDERERS) ?? view.renderer;
	// Typed by hand it may stand alone: `?projector`.
	if (query.get('projector') === '') view.projector = 'on';
	else view.projector = choice('projector', PROJECTORS) ?? view.projector;
}

/** The view with some of it changed; only in a briefing is there a scene. */
export function changed(view: View, change: Partial<View>): View {
	const next = { ...view, ...change };
	return next.page === 'brief' ? next : { ...next, scene: null };
}

/** The address of a view, below the site's root: "recognition/PAK/?theme=dark"; the default view is "". */
export function encode(view: View, space: ViewSpace): string {
	const defaults = defaultView(space);
	const query = new URLSearchParams();
	let path = '';
	if (view.page !== 'map') {
		const scene = view.page === 'brief' ? sceneOf(view, space) : undefined;
		path = scene ? `${view.page}/${scene.id}/` : `${view.page}/`;
		if (view.layer !== (scene ?? defaults).layer) query.set('layer', view.layer);
		if (view.country && keepsCountry(view)) query.set('country', view.country);
	} else if (view.country) {
		path = `${view.layer}/${view.country}/`;
	} else if (view.layer !== defaults.layer) {
		path = `${view.layer}/`;
	}
	for (const name of CHOICES) if (view[name] !== defaults[name]) query.set(name, view[name]);
	const search = query.toString();
	return search ? `${path}?${search}` : path;
}

/**
 * Layer and country are places a person goes back to; the rest replaces the current entry, and so does
 * everything between two scenes: going back leaves the briefing.
 */
export function pushesHistory(from: View, to: View): boolean {
	if (from.scene !== null && to.scene !== null) return false;
	return (
		from.page !== to.page || from.scene !== to.scene || from.layer !== to.layer || from.country !== to.country
	);
}

/** Pages that a country can lie over, or that speak of the view with a country open. */
function keepsCountry({ page, scene }: Pick<View, 'page' | 'scene'>): boolean {
	return scene !== null || page === 'share';
}

function sceneOf(view: View, space: ViewSpace): ViewSpace['scenes'][number] | undefined {
	return space.scenes.find(({ id }) => id === view.scene);
}

function findLayer(text: string, space: ViewSpace): LayerId | undefined {
	return space.layers.find((id) => id === text.toLowerCase());
}

function findCountry(text: string, space: ViewSpace): string | undefined {
	const wanted = fold(text);
	return space.countries.find(({ id, name, aliases }) =>
		[id, name, ...aliases].some((word) => fold(word) === wanted)
	)?.id;
}

function unescapeSegment(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
