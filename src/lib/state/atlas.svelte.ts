/**
 * What the page shows and the verbs that change it. The address is the only store: every verb makes the
 * next address, and everything here is derived from the current one.
 */
import { createContext } from 'svelte';
import { layerOf, layers } from '../layers';
import {
	decode,
	encode,
	pushesHistory,
	type RendererChoice,
	type ThemeChoice,
	type View,
	type ViewSpace
} from '../model/view';
import type { MapContent } from '../model/map-content';
import type { Country, LayerId } from '../model/schema';

export interface AtlasSurroundings {
	content: MapContent;
	/** The address now: path below the site's root, and query. */
	address: () => { path: string; search: string };
	/** Goes to an address below the site's root. */
	navigate: (address: string, options: { replace: boolean }) => void;
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
	readonly country: Country | null = $derived(this.countryOf(this.view.country));
	/** False when the address says the same thing in other words, or something that does not exist. */
	readonly canonical = $derived.by(() => {
		const { path, search } = this.#surroundings.address();
		return encode(this.view, this.space) === `${path}${search}`;
	});

	/** Address of the page without what a person chose for themselves, for the canonical link. */
	readonly pageAddress = $derived.by(() =>
		encode({ ...this.view, theme: 'auto', renderer: 'auto' }, this.space)
	);

	constructor(surroundings: AtlasSurroundings) {
		this.#surroundings = surroundings;
		this.content = surroundings.content;
		this.space = { layers: layers.map(({ id }) => id), countries: surroundings.content.countries };
	}

	countryOf(id: string | null): Country | null {
		return this.content.countries.find((country) => country.id === id) ?? null;
	}

	/** The address of this view with some of it changed, for `href`. */
	href(change: Partial<View>): string {
		return this.#surroundings.resolve(this.#address(change));
	}

	/** The address of a paragraph in the article's outline. */
	paragraphHref(section: number, paragraph: number): string {
		return `${this.href({ page: 'evidence', country: null })}#s${section}p${paragraph}`;
	}

	/** The address of a file below the site's root, for `href`. */
	fileHref(path: string): string {
		return this.#surroundings.resolve(path);
	}

	setLayer(layer: LayerId): void {
		this.#go({ layer });
	}
	/** Layer by its place in the list, from 1; nothing happens where there is none. */
	setLayerAt(place: number): void {
		const layer = layers[place - 1];
		if (layer) this.setLayer(layer.id);
	}
	open(country: string): void {
		this.#go({ page: 'map', country });
	}
	/** Opens the next (1) or previous (−1) country of the list. */
	step(direction: -1 | 1): void {
		const country = this.neighbourInList(direction);
		if (country) this.open(country.id);
	}
	/** Closes the panel, whatever it shows. */
	close(): void {
		this.#go({ page: 'map', country: null });
	}
	setTheme(theme: ThemeChoice): void {
		this.#go({ theme });
	}
	setRenderer(renderer: RendererChoice): void {
		this.#go({ renderer });
	}
	/** Replaces an address that names nothing, or names it in other words, by that of the view shown. */
	canonicalise(): void {
		this.#surroundings.navigate(this.#address({}), { replace: true });
	}

	/** The country before (−1) or after (1) the open one by name, going round at the ends; the last or first if none is open. */
	neighbourInList(step: -1 | 1): Country | null {
		const { countries } = this.content;
		const index = countries.findIndex(({ id }) => id === this.view.country);
		const from = index < 0 && step < 0 ? 0 : index;
		return countries.at((from + step) % countries.length) ?? null;
	}

	#address(change: Partial<View>): string {
		return encode({ ...this.view, ...change }, this.space);
	}

	#go(change: Partial<View>): void {
		const next = { ...this.view, ...change };
		const address = encode(next, this.space);
		if (address === encode(this.view, this.space)) return;
		this.#surroundings.navigate(address, { replace: !pushesHistory(this.view, next) });
	}
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
