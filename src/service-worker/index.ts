/**
 * The map without the network. At install it keeps all that every view needs, so that one visit is enough for
 * a talk in a cellar. What is kept is answered from here at once, network or not: a page and its scripts are
 * always of one version, and a hall's bad Wi-Fi holds nothing up. A new version waits until somebody asks for
 * it or all windows are closed.
 */
import { base } from '$service-worker';
import type { WorkerMessage } from '../lib/model/offline';
import { kindOf, pagePath, shellAddress, shellOf } from './plan';
import { fill, find, keep, keepUsed, listed, noteEarlier, savesData, stock, sweep } from './stock';

declare const self: ServiceWorkerGlobalScope;

/** How long a page that is not kept is waited for while it can be shown from here, in ms. Arbitrary. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function install(): Promise<void> {
	if (savesData()) return;
	await fill();
	const { missing } = await stock();
	// The version in charge is whole; one with holes must not follow it. The next visit tries again, and
	// what is here already is not fetched twice.
	if (missing && self.registration.active)
		throw new Error(`${missing} files of the new version are missing.`);
}

async function activate(): Promise<void> {
	await noteEarlier();
	await sweep();
	await self.clients.claim();
}

self.addEventListener('message', (event) => {
	const message = event.data as WorkerMessage;
	if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
	else if (message.type === 'stock')
		event.waitUntil(answerStock(message.anyway, message.used, event.ports[0]));
});

async function answerStock(anyway: boolean, used: readonly string[], port?: MessagePort): Promise<void> {
	await sweep();
	if (anyway || !savesData()) await fill();
	await keepUsed(used);
	port?.postMessage(await stock());
}

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const asked = { method: request.method, mode: request.mode, url, partial: request.headers.has('range') };
	const kind = kindOf(asked, self.location.origin, base, listed);
	if (kind === 'page') event.respondWith(answerPage(event, url));
	if (kind === 'file') event.respondWith(answerFile(event, url.pathname));
});

async function answerFile(event: FetchEvent, path: string): Promise<Response> {
	const kept = await find(path);
	if (kept) return kept;
	const answer = await fetch(event.request);
	event.waitUntil(keep(path, answer.clone()));
	return answer;
}

async function answerPage(event: FetchEvent, url: URL): Promise<Response> {
	event.waitUntil(sweep());
	const path = pagePath(url.pathname);
	const kept = await find(path);
	// Addresses in a page are relative: without the slash they would lead elsewhere.
	if (kept) return path === url.pathname ? kept : Response.redirect(path + url.search);
	const shell = await find(shellOf(base));
	// While a new version waits, the network has its pages, which would not go with the scripts of this one.
	const useless = !navigator.onLine || self.registration.waiting;
	const network = shell && useless ? undefined : await fromNetwork(event, path, !!shell);
	return network ?? (shell ? Response.redirect(shellAddress(url, base)) : Response.error());
}

/** @param replaceable it may be given up when it takes long or is an error of the host */
async function fromNetwork(
	event: FetchEvent,
	path: string,
	replaceable: boolean
): Promise<Response | undefined> {
	const answer = fetch(event.request);
	// Said now: once the reader has got something else, the event takes no more work.
	event.waitUntil(answer.then((response) => keep(path, response.clone())).catch(() => {}));
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
	try {
		const response = await (replaceable ? Promise.race([answer, late]) : answer);
		return replaceable && response && response.status >= 500 ? undefined : response;
	} catch {
		return undefined;
	}
}
