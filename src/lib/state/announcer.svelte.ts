/** What the live region says: the same categories and kinds of silence as on the map, in words. */
import type { Layer } from '../model/layer';
import type { MapCountry } from '../model/map-content';
import { contextSentence, countrySentence, layerSentence } from '../model/speech';

export class Announcer {
	spoken = $state('');
	#layer: string;
	/** The country that was said last after a navigation, with its layer. */
	#said = '';

	/** @param country open when the page opens: the page itself says it */
	constructor(layer: Layer, country: MapCountry | null = null) {
		this.#layer = layer.id;
		this.#said = this.#about(layer, country);
	}

	/** The layer came with something else that is said, such as a scene. */
	know(layer: Layer): void {
		this.#layer = layer.id;
	}

	say(text: string): void {
		this.spoken = text;
	}

	country(layer: Layer, country: MapCountry | null): void {
		this.spoken = country ? countrySentence(layer, country) : '';
	}

	/** A country that the article does not name. */
	context(layer: Layer, name: string): void {
		this.spoken = contextSentence(layer, name);
	}

	/** After a navigation: the open country or the layer, if it is another one now. */
	view(layer: Layer, country: MapCountry | null, countries: readonly MapCountry[]): void {
		const about = this.#about(layer, country);
		// A filter changes the address too: what it says must not be talked over.
		if (country && about !== this.#said) this.country(layer, country);
		else if (layer.id !== this.#layer) this.spoken = layerSentence(layer, countries);
		this.#layer = layer.id;
		this.#said = about;
	}

	#about(layer: Layer, country: MapCountry | null): string {
		return country ? `${layer.id} ${country.id}` : '';
	}
}
