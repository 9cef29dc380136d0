/**
 * Whether this machine can show the map without the network, and whether a newer version waits. What counts
 * is what the service worker finds in its cache, file by file, when it is asked.
 */
import type { Stock, WorkerMessage } from '../model/offline';

export type OfflineState = 'unsupported' | 'not-yet' | 'ready' | 'update-waiting';

export interface OfflineSurroundings {
	/** `navigator.serviceWorker`; undefined where the browser or the address has none. */
	container: ServiceWorkerContainer | undefined;
	/** While a talk is on, nobody is told of a new version and none is put to use. */
	presenting: () => boolean;
	/** Paths that this page has loaded. */
	used: () => string[];
	reload: () => void;
}

export class Offline {
	readonly #surroundings: OfflineSurroundings;
	#stock = $state.raw<Stock | null>(null);
	#waiting = $state.raw<ServiceWorker | null>(null);
	#registration: ServiceWorkerRegistration | null = null;
	#asked = false;

	constructor(surroundings: OfflineSurroundings) {
		this.#surroundings = surroundings;
	}

	get state(): OfflineState {
		const { container, presenting } = this.#surroundings;
		if (!container) return 'unsupported';
		if (this.#waiting && !presenting()) return 'update-waiting';
		return this.complete ? 'ready' : 'not-yet';
	}

	/** Every file that the map needs is in the cache. */
	get complete(): boolean {
		return this.#stock?.missing === 0;
	}

	/** What the worker found; null before it has answered. */
	get stock(): Stock | null {
		return this.#stock;
	}

	/** Listens and asks; the worker may come only while the page is open. Gives the undo. */
	start(): () => void {
		const { container } = this.#surroundings;
		if (!container) return () => {};
		const over = new AbortController();
		const { signal } = over;
		container.addEventListener('controllerchange', () => this.#taken(), { signal });
		globalThis.addEventListener?.('online', () => void this.look(), { signal });
		void container.ready.then((registration) => {
			if (signal.aborted) return;
			this.#registration = registration;
			this.#follow(registration, signal);
			void this.look();
		});
		return () => over.abort();
	}

	/**
	 * Asks the worker what it has; it first tries to fetch what is missing.
	 * @param anyway also where the browser asks to save data
	 */
	async look(anyway = false): Promise<void> {
		const worker = this.#registration?.active;
		if (!worker) return;
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise<Stock>((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
		this.#tell(worker, { type: 'stock', anyway, used: this.#surroundings.used() }, [port2]);
		this.#stock = await answer;
		port1.close();
	}

	/** Puts the waiting version to use: this page starts again with it. */
	useNewVersion(): void {
		if (!this.#waiting || this.#surroundings.presenting()) return;
		this.#asked = true;
		this.#tell(this.#waiting, { type: 'take-over' });
	}

	/** Another window may have asked as well: only the one in which a person pressed starts again by itself. */
	#taken(): void {
		this.#waiting = null;
		if (this.#asked) this.#surroundings.reload();
	}

	#follow(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
		const note = () => (this.#waiting = registration.waiting);
		const watch = () => registration.installing?.addEventListener('statechange', note, { signal });
		registration.addEventListener('updatefound', watch, { signal });
		watch();
		note();
	}

	#tell(worker: ServiceWorker, message: WorkerMessage, ports: MessagePort[] = []): void {
		worker.postMessage(message, ports);
	}
}

/** What a page in a browser has around it. */
export function offlineHere(presenting: () => boolean): Offline {
	return new Offline({
		container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
		presenting,
		used: () =>
			performance.getEntriesByType('resource').map(({ name }) => name.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '')),
		reload: () => location.reload()
	});
}
