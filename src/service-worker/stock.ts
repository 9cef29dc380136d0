/** What is kept on this machine: one cache for each version of the site in this folder. */
import { base, build, files, prerendered, version } from '$service-worker';
import type { Stock } from '../lib/model/offline';
import { isImmutable, isOfBuild, precacheList } from './plan';

declare const self: ServiceWorkerGlobalScope;

/** Several sites may share one host, and with it one store. */
const OURS = `briefing-map ${base}/ `;
const CACHE = OURS + version;
/** Where in its cache a version notes what it took over from. */
const NOTE = `${base}/_app/earlier`;
interface Note {
	caches: string[];
	/** Ids of the windows that were open then, and may still need files of the version before. */
	windows: string[];
}

export const listed: ReadonlySet<string> = new Set(precacheList({ base, build, files, prerendered }));
const ofBuild = new Set(build);

/** Whether the browser asks to save data; then nothing is fetched ahead. */
export function savesData(): boolean {
	return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** What is kept of this version under a path; of earlier ones only what cannot have changed since. */
export async function find(path: string): Promise<Response | undefined> {
	const found = await (await caches.open(CACHE)).match(path, { ignoreVary: true });
	if (found || !isImmutable(path, base)) return found;
	for (const name of await others()) {
		const old = await (await caches.open(name)).match(path, { ignoreVary: true });
		if (old) return old;
	}
	return undefined;
}

/** Keeps an answer, if it is what was asked for: no error, no login page of a network, no other version. */
export async function keep(path: string, answer: Response): Promise<void> {
	if (!answer.ok || answer.redirected || answer.type !== 'basic') return;
	const isHtml = answer.headers.get('content-type')?.includes('html') ?? false;
	if (isHtml !== path.endsWith('/')) return;
	if (isHtml && !isOfBuild(await answer.clone().text(), { base, build })) return;
	await (await caches.open(CACHE)).put(path, answer);
}

async function lacking(): Promise<string[]> {
	const requests = await (await caches.open(CACHE)).keys();
	const kept = new Set(requests.map(({ url }) => decodeURI(new URL(url).pathname)));
	return [...listed].filter((path) => !kept.has(decodeURI(path)));
}

/** Fetches what is missing of the list; each file for itself, so that a failure costs no more than that file. */
export async function fill(): Promise<void> {
	await Promise.all((await lacking()).map(fetchAndKeep));
}

async function fetchAndKeep(path: string): Promise<void> {
	// Names that stay the same while the content changes: what lies in the browser's own cache may be of last week.
	const cache = isImmutable(path, base) ? 'default' : 'no-cache';
	try {
		await keep(path, await fetch(path, { cache }));
	} catch {
		// No network, no room: it stays on the list of what is missing.
	}
}

/** Keeps files of the app that a page has loaded by itself, before or beside the worker. */
export async function keepUsed(paths: readonly string[]): Promise<void> {
	const cache = await caches.open(CACHE);
	for (const path of paths)
		if (ofBuild.has(path) && !(await cache.match(path, { ignoreVary: true }))) await fetchAndKeep(path);
}

export async function stock(): Promise<Stock> {
	return { total: listed.size, missing: (await lacking()).length, saving: savesData() };
}

/** The other versions. */
async function others(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
}

const openWindows = async () =>
	(await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);

/** Call when this version takes over: what there was before it, and the windows that may still need it. */
export async function noteEarlier(): Promise<void> {
	const note: Note = { caches: await others(), windows: await openWindows() };
	if (note.caches.length) await (await caches.open(CACHE)).put(NOTE, new Response(JSON.stringify(note)));
}

/**
 * Removes earlier versions once no window is open that was opened with one of them. Only what was there when
 * this version took over: what has come since is a newer one, which waits.
 */
export async function sweep(): Promise<void> {
	const cache = await caches.open(CACHE);
	const note = (await (await cache.match(NOTE))?.json()) as Note | undefined;
	if (!note) return;
	const open = await openWindows();
	if (note.windows.some((id) => open.includes(id))) return;
	await Promise.all(note.caches.map((name) => caches.delete(name)));
	await cache.delete(NOTE);
}
