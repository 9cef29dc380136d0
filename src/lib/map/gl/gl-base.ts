/**
 * The GL base: MapLibre as a painter of land, water, fills, patterns and borders, and nothing else. It takes
 * no input and holds no camera of its own: every frame it is told where to look, and draws at once, so that
 * it never lags behind the overlay.
 */
import { Map as GlMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { Base, CountryPaint } from '../base';
import { WORLD, type Camera, type Size } from '../camera';
import type { ThemeId } from '../palette';
import type { MapTopology } from '../topology';
import { halfCamera, halfCollection } from './half-world';
import { paintTile, patternImages } from './images';
import { mapStyle, SOURCES } from './style';
import { currentTheme, onThemeChange } from './theme';

/** Time for the first whole picture, ms; later than that the SVG base stays. Arbitrary, generous. */
const PATIENCE = 20_000;
/** Everything there is, in few tiles. */
const WHOLE: Camera = { x: WORLD / 2, y: WORLD / 2, zoom: 0 };
/** Patterns and dashes are made anew where they would be shown this much too large or too small. */
const STRETCHED = 1.01;

interface View {
	camera: Camera;
	size: Size;
}

export interface GlBaseOptions {
	/** The element that holds the page's map; the canvas goes where its SVG base is. */
	stage: HTMLElement;
	topology: MapTopology;
	/** What the map shows now. */
	view: () => View;
	paints: () => Readonly<Record<string, CountryPaint>>;
	/** The context is gone: another base has to paint. */
	onlost: () => void;
	/** There is a context again, but not this picture: what was set on features is gone. Make another base. */
	onrestored: () => void;
}

export class GlBase implements Base {
	readonly #map: GlMap;
	readonly #container: HTMLElement;
	readonly #options: GlBaseOptions;
	readonly #stopTheme: () => void;
	#size: Size;
	#theme: ThemeId = currentTheme();
	/** How much larger than meant MapLibre shows patterns and dashes since they were last made. */
	#stretch: number;
	#lost = false;

	/**
	 * Resolves when the whole picture stands.
	 * @throws Error when there is no WebGL2 or the picture takes too long
	 */
	static async create(options: GlBaseOptions): Promise<GlBase> {
		const container = document.createElement('div');
		container.className = 'gl';
		options.stage.querySelector('svg.base')?.after(container);
		const base = start(() => new GlBase(options, container), container);
		try {
			await within(PATIENCE, base.#prepare());
		} catch (error) {
			base.destroy();
			throw error;
		}
		return base;
	}

	private constructor(options: GlBaseOptions, container: HTMLElement) {
		this.#options = options;
		this.#container = container;
		const { camera, size } = options.view();
		this.#size = size;
		this.#stretch = stretchOf(camera);
		setWorkerUrl(workerUrl);
		this.#map = new GlMap({
			container,
			style: this.#style(),
			interactive: false,
			attributionControl: false,
			fadeDuration: 0,
			trackResize: false,
			renderWorldCopies: false,
			minZoom: 0,
			maxZoom: 24,
			transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
			...halfCamera(WHOLE)
		});
		const canvas = this.#map.getCanvas();
		canvas.removeAttribute('role');
		canvas.removeAttribute('aria-label');
		this.#map.on('webglcontextlost', () => {
			this.#lost = true;
			options.onlost();
		});
		this.#map.on('webglcontextrestored', options.onrestored);
		this.#stopTheme = onThemeChange(() => this.#setTheme());
	}

	/** The whole world first: its few tiles stand in wherever a finer one is not ready yet. */
	async #prepare(): Promise<void> {
		await this.#map.once('style.load');
		this.#addImages();
		this.paint(this.#options.paints());
		await this.#map.once('idle');
		let shown: Camera | null = null;
		// The person may have moved on meanwhile.
		while (shown !== this.#options.view().camera) {
			const { camera, size } = this.#options.view();
			shown = camera;
			// Listened to before drawing: where every tile is there already, drawing itself ends in it.
			const idle = this.#map.once('idle');
			this.draw(camera, size);
			await idle;
		}
	}

	look(camera: Camera, size: Size): void {
		if (this.#lost) return;
		if (size.width !== this.#size.width || size.height !== this.#size.height) this.#map.resize();
		this.#size = size;
		this.#map.jumpTo(halfCamera(camera)).redraw();
	}

	draw(camera: Camera, size: Size): void {
		this.look(camera, size);
		const stretch = stretchOf(camera);
		const ratio = stretch / this.#stretch;
		if (this.#lost || (ratio < STRETCHED && ratio > 1 / STRETCHED)) return;
		this.#stretch = stretch;
		this.#addImages();
		this.#setPaint('line-dasharray');
	}

	paint(countries: Readonly<Record<string, CountryPaint>>): void {
		if (this.#lost) return;
		for (const [id, { fill }] of Object.entries(countries))
			this.#map.setFeatureState({ source: 'countries', id }, { fill });
	}

	destroy(): void {
		this.#stopTheme();
		this.#map.remove();
		this.#container.remove();
	}

	#setTheme(): void {
		const theme = currentTheme();
		if (theme === this.#theme) return;
		this.#theme = theme;
		if (this.#lost) return;
		this.#addImages();
		this.#setPaint();
	}

	/** Sets the paint properties of the current theme and zoom; of one name where that is given. */
	#setPaint(only?: string): void {
		for (const layer of mapStyle(this.#theme, this.#coded(), this.#stretch).layers)
			for (const [name, value] of Object.entries(layer.paint ?? {}))
				if (!only || name === only)
					this.#map.setPaintProperty(...([layer.id, name, value] as Parameters<GlMap['setPaintProperty']>));
	}

	#addImages(): void {
		for (const image of patternImages(this.#theme)) {
			const data = paintTile(image, devicePixelRatio);
			if (this.#map.hasImage(image.id)) this.#map.removeImage(image.id);
			// Shown at the size that it is meant to have on the screen, whatever the zoom between two whole ones.
			this.#map.addImage(image.id, data, { pixelRatio: (data.width / image.size) * this.#stretch });
		}
	}

	#coded(): string[] {
		return Object.keys(this.#options.paints());
	}

	#style(): StyleSpecification {
		const style = mapStyle(this.#theme, this.#coded(), this.#stretch);
		const { topology } = this.#options;
		const sources = Object.fromEntries(
			SOURCES.map((id) => [
				id,
				{ ...style.sources[id], data: halfCollection(feature(topology, topology.objects[id])) }
			])
		) as StyleSpecification['sources'];
		return { ...style, sources };
	}
}

/** MapLibre makes patterns and dashes for whole zooms and stretches them up to the next. */
function stretchOf({ zoom }: Camera): number {
	return 2 ** (zoom - Math.floor(zoom));
}

/** @throws Error in words for a person when MapLibre cannot begin */
function start(make: () => GlBase, container: HTMLElement): GlBase {
	try {
		return make();
	} catch {
		container.remove();
		throw new Error('WebGL2 did not start');
	}
}

/** @throws Error when the promise takes longer than `ms` */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no picture from WebGL within ${ms / 1000} s`)), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
