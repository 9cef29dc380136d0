/**
 * Which files are kept for a day without network, and which request is answered how. Pure: paths in, decisions
 * out; what is done with them stands in index.ts. All paths start at the root of the host.
 */
import { LOST } from '../lib/model/view';

export interface Build {
	/** The folder that the site stands in, without a slash at its end: "" at the root of a host. */
	base: string;
	/** What the bundler has made. */
	build: readonly string[];
	/** What lay in static/. */
	files: readonly string[];
	/** Pages and files made from code. */
	prerendered: readonly string[];
}

/**
 * Of the files that are no part of the app, those that a page asks for, and the one page that the shell cannot
 * show: the presenter window. Cards, schemas and the data to take along are for others.
 */
const NEEDED =
	/^\/(geo\/.*|brief\/presenter\/|data\/datapackage\.json|manifest\.webmanifest|icons\/(icon-192|apple-touch-icon)\.png)$/;
/**
 * More than half of all bytes, and the SVG base draws everything without it. The build gives its files this
 * name (vite.config.ts); they are kept when a page has fetched them.
 */
const GL_MAP = /\/_app\/immutable\/(chunks|workers)\/maplibre[^/]*$/;
/** The styles of every page stand in the HTML of each: no page asks for the file that they also are. */
const STYLES_IN_HTML = /\/_app\/immutable\/assets\/start\.[^/]*\.css$/;
/** Their names change with what is in them. */
const IMMUTABLE = '/_app/immutable/';

/** Everything that any page needs: the app, its data, and one page that can show all the others. */
export function precacheList({ base, build, files, prerendered }: Build): string[] {
	const needed = [...files, ...prerendered].filter((path) => NEEDED.test(path.slice(base.length)));
	const app = build.filter((path) => !GL_MAP.test(path) && !STYLES_IN_HTML.test(path));
	return [...new Set([shellOf(base), ...app, ...needed])];
}

/** The page that shows any view once it is told which. */
export function shellOf(base: string): string {
	return `${base}/`;
}

export function isImmutable(path: string, base: string): boolean {
	return path.startsWith(base + IMMUTABLE);
}

/** `page`: a document that a reader opens; `file`: something kept; `network`: none of our business. */
export type Kind = 'page' | 'file' | 'network';

export interface Asked {
	method: string;
	/** As in `Request.mode`. */
	mode: string;
	url: URL;
	/** A part of a file: a cache cannot answer that. */
	partial: boolean;
}

/** @param listed the list of {@link precacheList} */
export function kindOf(asked: Asked, origin: string, base: string, listed: ReadonlySet<string>): Kind {
	const { method, mode, url, partial } = asked;
	const inside = url.origin === origin && url.pathname.startsWith(shellOf(base));
	if (method !== 'GET' || partial || !inside) return 'network';
	// A name with an ending is a file, also when its address is typed: a picture, a table.
	if (mode === 'navigate' && !/\.[^/]*$/.test(url.pathname)) return 'page';
	return listed.has(url.pathname) || isImmutable(url.pathname, base) ? 'file' : 'network';
}

/** Under which path a page is kept; its address without the last slash leads there. */
export function pagePath(pathname: string): string {
	return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** Where the shell shows the view of an address: the home page reads it and puts the address right. */
export function shellAddress({ pathname, search }: URL, base: string): string {
	const rest = encodeURIComponent(pathname.slice(shellOf(base).length));
	return `${shellOf(base)}?${LOST}=${rest}${search.replace('?', '&')}`;
}

/**
 * Whether a page was made by the same build as the worker: it starts the same scripts. While a host is being
 * updated it may send the page of one version and the scripts of another, which do not work together.
 */
export function isOfBuild(html: string, { base, build }: Pick<Build, 'base' | 'build'>): boolean {
	return build
		.filter((path) => path.startsWith(`${base}${IMMUTABLE}entry/`))
		.every((path) => html.includes(path.slice(base.length)));
}
