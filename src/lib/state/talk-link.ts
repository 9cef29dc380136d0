/**
 * How the windows of a talk reach each other: on this machine, without a server. Where pages have an origin a
 * channel joins all windows of the site, whoever opened whom. A page from a file has none (its origin is
 * opaque), and channels of such pages do not meet: there a window speaks to the one that opened it and to those
 * that it opened.
 */

export interface TalkLink {
	send(message: unknown): void;
	/** Returns what ends it. */
	listen(run: (data: unknown) => void): () => void;
	/** Opens a window that this one can speak to; null where the browser does not allow it. */
	open(url: string, name: string, features?: string): Window | null;
}

/** @param site where the site stands on its host, so that two sites of one host do not hear each other */
export function talkLink(site: string): TalkLink {
	return location.origin !== 'null' && typeof BroadcastChannel === 'function'
		? channelLink(`talk ${site}`)
		: windowLink();
}

function channelLink(name: string): TalkLink {
	const channel = new BroadcastChannel(name);
	return {
		send: (message) => channel.postMessage(message),
		listen(run) {
			const listener = (event: MessageEvent) => run(event.data);
			channel.addEventListener('message', listener);
			return () => {
				channel.removeEventListener('message', listener);
				channel.close();
			};
		},
		open: openWindow
	};
}

function windowLink(): TalkLink {
	const opened = new Set<Window>();
	const others = (): Window[] =>
		[window.opener as Window | null, ...opened].filter(
			(other) => other !== null && !other.closed
		) as Window[];
	/** One that this page opened before it was loaded again is not in the list, but still says who opened it. */
	const isOther = (source: MessageEventSource | null): source is Window => {
		if (source === null || !('opener' in source)) return false;
		return others().includes(source) || source.opener === window;
	};
	// An opaque origin cannot be named, only "*" reaches it. Nothing secret is in a message: which scene of a
	// public page is shown. And what comes is believed from these windows alone, and checked by the decoder.
	const target = location.origin === 'null' ? '*' : location.origin;
	return {
		send: (message) => others().forEach((other) => other.postMessage(message, target)),
		listen(run) {
			const listener = ({ source, origin, data }: MessageEvent) => {
				if (!isOther(source) || (target !== '*' && origin !== target)) return;
				if (source !== window.opener) opened.add(source);
				run(data);
			};
			addEventListener('message', listener);
			return () => removeEventListener('message', listener);
		},
		open(url, name, features) {
			const other = openWindow(url, name, features);
			if (other) opened.add(other);
			return other;
		}
	};
}

/** Some blockers of pop-ups give a window that is closed already. */
function openWindow(url: string, name: string, features?: string): Window | null {
	const other = window.open(url, name, features);
	return other && !other.closed ? other : null;
}

/** An id for this window, for as long as its page stands. `randomUUID` asks for https; this does not. */
export function windowId(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}
