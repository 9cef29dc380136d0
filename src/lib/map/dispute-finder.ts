/**
 * Which disputed stretch or area lies under a pointer, asked of the page's own map: right for any base that
 * paints, and for finer outlines from the moment they come. Loaded with the first pointer.
 */
import type { DisputeFinder } from './base';
import { scaleOf, unproject, type Camera, type Size } from './camera';
import { MOUSE_REACH, nearestStretch, stretchOf, TOUCH_REACH, type Stretch } from './near-dispute';

export class PageDisputes implements DisputeFinder {
	readonly #lines: readonly SVGGeometryElement[];
	readonly #areas: readonly SVGGeometryElement[];
	readonly #read = new Map<Element, { d: string; stretch: Stretch }>();

	/** @param page what holds the SVG base */
	constructor(page: ParentNode) {
		this.#lines = [...page.querySelectorAll<SVGGeometryElement>('svg.base [data-line]')];
		this.#areas = [...page.querySelectorAll<SVGGeometryElement>('svg.base .areas > path')];
	}

	at(camera: Camera, size: Size, px: number, py: number, touch: boolean): string | null {
		const [x, y] = unproject(camera, size, px, py);
		const reach = (touch ? TOUCH_REACH : MOUSE_REACH) / scaleOf(camera.zoom);
		const stretches = this.#lines.map((path) => this.#stretchOf(path));
		const area = () => this.#areas.find((path) => path.isPointInFill(new DOMPoint(x, y)));
		return nearestStretch(stretches, x, y, reach) ?? area()?.id.slice(2) ?? null;
	}

	/** Outlines are replaced when finer ones come. */
	#stretchOf(path: SVGGeometryElement): Stretch {
		const d = path.getAttribute('d') ?? '';
		const read = this.#read.get(path);
		if (read?.d === d) return read.stretch;
		const stretch = stretchOf(path.dataset['line'] ?? '', d);
		this.#read.set(path, { d, stretch });
		return stretch;
	}
}
