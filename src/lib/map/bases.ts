/**
 * One painter at a time under the same overlay: the SVG base from the start, the GL base once its whole
 * picture stands. The SVG base stays ready: it keeps every fill, answers for what lies where, and is what is
 * printed.
 */
import type { Base, CountryPaint } from './base';
import type { Camera, Size } from './camera';
import type { SvgBase } from './svg-base';

export class Bases implements Base {
	readonly #svg: SvgBase;
	#gl: Base | null = null;
	#at: { camera: Camera; size: Size } | null = null;
	/** Told of every camera, for measuring. */
	onlook: (() => void) | null = null;

	constructor(svg: SvgBase) {
		this.#svg = svg;
	}

	look(camera: Camera, size: Size): void {
		this.#at = { camera, size };
		this.#front.look(camera, size);
		this.onlook?.();
	}

	draw(camera: Camera, size: Size): void {
		this.#at = { camera, size };
		this.#gl?.draw(camera, size);
		// Unseen under the other base it still lies where it is seen: its links take presses for new tabs.
		this.#svg.draw(camera, size);
	}

	paint(countries: Readonly<Record<string, CountryPaint>>): void {
		this.#svg.paint(countries);
		this.#gl?.paint(countries);
	}

	/** Puts a base in front that shows the whole picture; null hands back to the SVG base, in place. */
	show(gl: Base | null): void {
		this.#gl = gl;
		if (this.#at) this.#front.draw(this.#at.camera, this.#at.size);
		document.documentElement.dataset['map'] = gl ? 'gl' : 'svg';
	}

	/** Paper shows the SVG base, which stands still while the other one moves. */
	prepareForPrint(): void {
		if (this.#at) this.#svg.draw(this.#at.camera, this.#at.size);
	}

	destroy(): void {
		this.#gl?.destroy();
		this.#svg.destroy();
	}

	get #front(): Base {
		return this.#gl ?? this.#svg;
	}
}
