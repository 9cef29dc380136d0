/**
 * What Kit's router does on the site, over the part of the address after "#": reads it, follows links, pushes
 * and replaces entries of the history, and tells the workspace before and after.
 */
import { tick } from 'svelte';
import type { Arrival } from '$lib/state/shell';
import { readAddress, writeAddress, type KitAddress } from './address';

export class HashRouter {
	#at: KitAddress = $state.raw({ path: '', search: '', camera: '', anchor: '' });
	readonly #before: (() => void)[] = [];
	readonly #after: ((arrival: Arrival, from: KitAddress) => void)[] = [];

	/** @param first the address that the file's HTML shows, and a file that was just opened stands at */
	constructor(first: string) {
		this.#at = readAddress(`#/${first}`) ?? this.#at;
	}

	/** Without the camera: moving the map writes it, and nothing that is shown depends on it. */
	get at(): KitAddress {
		return this.#at;
	}

	before(run: () => void): void {
		this.#before.push(run);
	}
	after(run: (arrival: Arrival, from: KitAddress) => void): void {
		this.#after.push(run);
	}

	/**
	 * Goes to an address below the kit's root: "security/PAK/?theme=dark".
	 * @param options `stay`: it is the same in other words, with the same place in the page
	 */
	go(address: string, { replace, stay = false }: { replace: boolean; stay?: boolean }): void {
		const named = readAddress(`#/${address}`);
		if (!named) return;
		const next = stay ? { ...named, camera: this.camera(), anchor: this.#at.anchor } : named;
		write(next, replace);
		void this.#arrive(next, 'other');
	}

	/** The camera that stands in the address now. */
	camera(): string {
		return readAddress(location.hash)?.camera ?? '';
	}
	writeCamera(camera: string): void {
		if (camera !== this.camera()) write({ ...this.#at, camera }, true);
	}

	/** Starts where the browser's address is, and follows it until the returned function is called. */
	start(): () => void {
		const now = readAddress(location.hash);
		if (now) void this.#arrive(now, 'popstate');
		else write(this.#at, true);
		const back = () => void this.#arrive(readAddress(location.hash) ?? this.#at, 'popstate');
		const link = (event: MouseEvent) => {
			const there =
				isPlain(event) && event.target instanceof Element && event.target.closest('a[href^="#/"]');
			if (!there) return;
			event.preventDefault();
			const address = (there.getAttribute('href') ?? '').slice('#/'.length);
			this.go(address, { replace: writeAddress(this.#at) === `#/${address}` });
		};
		addEventListener('popstate', back);
		document.addEventListener('click', link);
		return () => {
			removeEventListener('popstate', back);
			document.removeEventListener('click', link);
		};
	}

	async #arrive(next: KitAddress, arrival: Arrival): Promise<void> {
		const from = this.#at;
		for (const run of this.#before) run();
		this.#at = next;
		await tick();
		for (const run of this.#after) run(arrival, from);
		await tick();
		showPlace(next.anchor);
	}
}

function write(address: KitAddress, replace: boolean): void {
	if (replace) history.replaceState(null, '', writeAddress(address));
	else history.pushState(null, '', writeAddress(address));
}

/** What a browser does with a link to a place in the page; the mark stands in for `:target`. */
function showPlace(id: string): void {
	for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target');
	const place = id ? document.getElementById(id) : null;
	if (!place) return;
	place.setAttribute('data-target', '');
	place.scrollIntoView();
	place.focus({ preventScroll: true });
}

function isPlain(event: MouseEvent): boolean {
	const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
	return event.button === 0 && !modified && !event.defaultPrevented;
}
