/**
 * What the page shows and the verbs that change it. The address is the only store: every verb makes the
 * next address, and everything here is derived from the current one.
 */
import { createContext } from 'svelte';
import { layerOf, layers } from '../layers';
import { citationAnchor } from '../model/citations';
import { leftOutBy } from '../model/filter';
import {
	changed,
	type ClaimsChoice,
	decode,
	encode,
	pushesHistory,
	type RendererChoice,
	type ThemeChoice,
	type View,
	type ViewSpace
} from '../model/view';
import { viewSpace } from '../model/view-space';
import type { MapContent, MapCountry } from '../model/map-content';
import { isDigression, resumed, sceneNumber } from '../model/scene-view';
import type { Citation, LayerId } from '../model/schema';

export interface AtlasSurroundings {
	content: MapContent;
	/** The address now: path below the site's root, and query. */
	address: () => { path: string; search: string };
	/** Goes to an address below the site's root; `stay`: it is the same in other words, with the same place in the page. */
	navigate: (address: string, options: { replace: boolean; stay?: boolean }) => void;
	/** Whether the talk was entered from another page of this site, which going back leads to. */
	cameFromHere: () => boolean;
	back: () => void;
	/** Makes an address below the site's root into one for `href`. */
	resolve: (address: string) => string;
}

export class Atlas {
	readonly content: MapContent;
	readonly space: ViewSpace;
	readonly #surroundings: AtlasSurroundings;

	#decoded = $derived.by(() => {
		const { path, search } = this.#surroundings.address();
		return decode(path, search, this.space);
	});
	readonly view: View = $derived(this.#decoded.view);
	readonly notices: readonly string[] = $derived(this.#decoded.notices);
	readonly layer = $derived(layerOf(this.view.layer));
	/** The layer that symbols at the names tell of. */
	readonly second = $derived(this.view.second && layerOf(this.view.second));
	readonly country: MapCountry | null = $derived(this.countryOf(this.view.country));
	/** Place of the scene that is presented, from 1; 0 while nothing is. */
	readonly sceneNumber = $derived.by(() => sceneNumber(this.view, this.space));
	/** Whether a question has led away from the scene as it was written. */
	readonly digressing = $derived.by(() => isDigression(this.view, this.space));
	/** Ids of the countries that the filter leaves out. */
	readonly leftOut: readonly string[] = $derived.by(() =>
		leftOutBy(this.view.filter, this.content.countries, this.space.codes)
	);
	/** False when the address says the same thing in other words, or something that does not exist. */
	readonly canonical = $derived.by(() => {
		const { path, search } = this.#surroundings.address();
		return encode(this.view, this.space) === `${path}${search}`;
	});

	/** Address of the page without what a person chose for themselves, for the canonical link. */
	readonly pageAddress = $derived.by(() =>
		encode(
			{
				...resumed(this.view, this.space),
				theme: 'auto',
				renderer: 'auto',
				projector: 'auto',
				claims: 'all',
				filter: [],
				second: null,
				arcs: 'off',
				event: null,
				sort: 'name'
			},
			this.space
		)
	);

	constructor(surroundings: AtlasSurroundings) {
		this.#surroundings = surroundings;
		this.content = surroundings.content;
		this.space = viewSpace(layers, surroundings.content);
	}

	countryOf(id: string | null): MapCountry | null {
		return this.content.countries.find((country) => country.id === id) ?? null;
	}

	/** The address of this view with some of it changed, for `href`. */
	href(change: Partial<View>): string {
		return this.#surroundings.resolve(this.#address(change));
	}

	/** The address of a sentence in the article's outline: the first of those that are cited. */
	citationHref(citation: Citation): string {
		return `${this.href({ page: 'evidence', country: null })}#${citationAnchor(citation)}`;
	}

	/** The address of a file below the site's root, for `href`. */
	fileHref(path: string): string {
		return this.#surroundings.resolve(path);
	}

	/** Shows the view with some of it changed. */
	show(change: Partial<View>): void {
		this.#go(change);
	}
	/** The layer of the symbols, once it is painted, changes places with the one that was. */
	setLayer(layer: LayerId): void {
		const { layer: painted, second } = this.view;
		this.#go({ layer, ...(layer === second && { second: painted }) });
	}
	/** Layer by its place in the list, from 1; nothing happens where there is none. */
	setLayerAt(place: number): void {
		const layer = layers[place - 1];
		if (layer) this.setLayer(layer.id);
	}
	/** What opening a country changes: in a scene it lies over the scene, elsewhere it is a page. */
	opening(country: string): Partial<View> {
		return this.view.scene === null ? { page: 'map', country } : { country };
	}
	open(country: string): void {
		this.#go(this.opening(country));
	}
	/** Opens the next (1) or previous (−1) country of the list. */
	step(direction: -1 | 1): void {
		const country = this.neighbourInList(direction);
		if (country) this.open(country.id);
	}
	/** What closing changes: in a scene a country, then the scene; elsewhere the panel, whatever it shows. */
	get closing(): Partial<View> {
		if (this.view.scene !== null && this.view.country) return { country: null };
		return { page: 'map', scene: null, country: null };
	}
	close(): void {
		this.#go(this.closing);
	}
	/** Back to the scene as it was written. */
	resume(): void {
		this.#go(resumed(this.view, this.space));
	}
	/** Out of the talk: to the page it was entered from, or to the map where a link led straight into it. */
	leaveBriefing(): void {
		if (this.#surroundings.cameFromHere()) this.#surroundings.back();
		else this.#go({ page: 'map', country: null, layer: this.space.layers[0] });
	}
	setTheme(theme: ThemeChoice): void {
		this.#go({ theme });
	}
	setRenderer(renderer: RendererChoice): void {
		this.#go({ renderer });
	}
	setClaims(claims: ClaimsChoice): void {
		this.#go({ claims });
	}
	/** Replaces an address that names nothing, or names it in other words, by that of the view shown. */
	canonicalise(): void {
		this.#surroundings.navigate(this.#address({}), { replace: true, stay: true });
	}

	/** The country before (−1) or after (1) the open one by name, going round at the ends; the last or first if none is open. */
	neighbourInList(step: -1 | 1): MapCountry | null {
		const { countries } = this.content;
		const index = countries.findIndex(({ id }) => id === this.view.country);
		const from = index < 0 && step < 0 ? 0 : index;
		return countries.at((from + step) % countries.length) ?? null;
	}

	#address(change: Partial<View>): string {
		return encode(changed(this.view, change), this.space);
	}

	#go(change: Partial<View>): void {
		const next = changed(this.view, change);
		const address = encode(next, this.space);
		if (address === encode(this.view, this.space)) return;
		this.#surroundings.navigate(address, { replace: !pushesHistory(this.view, next) });
	}
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
