/**
 * The view: everything the address says, and nothing else. `decode` is total: any address gives a
 * valid view and a short notice for each thing it could not use. `encode` omits defaults.
 */
import type { Filter, LayerCodes } from './filter';
import { compared, findCountry, findLayer, type Unknown } from './address-words';
import { COMPARED, PARAMS, type Param } from './params';
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
	'data',
	'table',
	'timeline',
	'compare'
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
	/** Which countries are shown, see `filter.ts`. */
	filter: Filter;
	/** The layer that symbols at the names tell of, over the fill. */
	second: LayerId | null;
	/** Ids of the countries that stand side by side, in the order of the list, at most four. */
	compare: readonly string[];
	/** Whether the relations of what is open are drawn. */
	arcs: 'off' | 'on';
	/** Id of the event that is open. */
	event: string | null;
	/** The column that the table is sorted by; "-" before it turns the order round. */
	sort: string;
}

/** What addresses can name. */
export interface ViewSpace {
	/** First = default. */
	layers: readonly LayerId[];
	countries: readonly { id: string; name: string; aliases: readonly string[] }[];
	/** In the order of the talk. */
	scenes: readonly { id: string; layer: LayerId }[];
	/** Every code of the codebook. */
	codes: LayerCodes;
	/** Ids of themes in their order, of events as the timeline tells them. */
	themes: readonly string[];
	events: readonly string[];
}

export interface Decoded {
	view: View;
	/** One short sentence for each part of the address that names nothing. */
	notices: string[];
}

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
		claims: 'all',
		filter: [],
		second: null,
		compare: [],
		arcs: 'off',
		event: null,
		sort: 'name'
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
	/** Countries that the path of a comparison names. */
	const named: string[] = [];
	const unknown: Unknown = (what, value) =>
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
		for (const word of scene ? rest.slice(1) : rest) {
			const country = page === 'compare' ? findCountry(word, space) : undefined;
			if (country) named.push(country);
			else unknown({ brief: 'scene', compare: 'country' }[page as string] ?? 'page', word);
		}
	} else {
		readMapPath(segments, view, space, unknown);
	}
	for (const param of PARAMS) readParam(param as Param, query, view, space, unknown);
	if (view.second === view.layer) view.second = null;
	readCompared(named, view, space, unknown);
	return { view, notices };
}

function readMapPath(segments: string[], view: View, space: ViewSpace, unknown: Unknown): void {
	for (const segment of segments) {
		const layer = findLayer(segment, space);
		const country = findCountry(segment, space);
		if (layer) view.layer = layer;
		else if (country) view.country = country;
		else unknown('layer or country', segment);
	}
}

/** Path and query together name who stands side by side; on the map the country that is open is one of them. */
function readCompared(named: readonly string[], view: View, space: ViewSpace, unknown: Unknown): void {
	const open = view.page === 'map' ? view.country : null;
	if (open && view.compare.length > 0) toComparison(view, space);
	const wanted = [...new Set([...named, ...(open ? [open] : []), ...view.compare])];
	view.compare = view.page === 'compare' ? compared(wanted.slice(0, COMPARED), space) : [];
	if (view.page === 'compare') for (const id of wanted.slice(COMPARED)) unknown('place beside four for', id);
}

/** A country’s page with others beside it is a comparison; what means nothing there is gone. */
function toComparison(view: View, space: ViewSpace): void {
	view.page = 'compare';
	const plain = defaultView(space);
	for (const { key, on } of PARAMS) if (!on(view)) Object.assign(view, { [key]: plain[key] });
}

function readParam(
	{ name, key, on, read }: Param,
	query: URLSearchParams,
	view: View,
	space: ViewSpace,
	unknown: Unknown
): void {
	const text = query.get(name);
	if (text === null || !on(view)) return;
	const value = read(text, space, unknown);
	if (value !== undefined) Object.assign(view, { [key]: value });
}

/** The view with some of it changed; only in a briefing is there a scene. */
export function changed(view: View, change: Partial<View>): View {
	const next = { ...view, ...change };
	return next.page === 'brief' ? next : { ...next, scene: null };
}

/** The address of a view, below the site's root: "recognition/PAK/?theme=dark"; the default view is "". */
export function encode(view: View, space: ViewSpace): string {
	const query = new URLSearchParams();
	for (const param of PARAMS) {
		const text = param.on(view) ? param.write(view, space) : '';
		if (text) query.set(param.name, text);
	}
	const path = pathOf(view, space);
	const search = query.toString();
	return search ? `${path}?${search}` : path;
}

function pathOf({ page, scene, layer, country, compare }: View, space: ViewSpace): string {
	if (page === 'brief' && space.scenes.some(({ id }) => id === scene)) return `brief/${scene}/`;
	if (page === 'compare' && compare.length > 1) return `compare/${compare.slice(0, 2).join('/')}/`;
	if (page !== 'map') return `${page}/`;
	if (country) return `${layer}/${country}/`;
	return layer === defaultView(space).layer ? '' : `${layer}/`;
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

function unescapeSegment(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
