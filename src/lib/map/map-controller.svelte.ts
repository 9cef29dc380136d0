/**
 * The map at work: where it looks, how large it is, what is under the pointer. Starts when the page's SVG
 * is taken over; until then `camera` is null and the page shows its own first view.
 */
import { createContext } from 'svelte';
import type { Base, Land } from './base';
import {
	between,
	cameraFromText,
	cameraToText,
	constrain,
	frame,
	project,
	toWorld,
	unproject,
	zoomAround,
	type Box,
	type Camera,
	type Size
} from './camera';
import { isReturn, recallCamera } from './camera-memory';
import { hitTest } from './hit';
import type { Rectangle } from './labels';
import { SvgBase } from './svg-base';
import { fitOf, homeCamera, NEIGHBOURHOOD, paddingOf } from './views';

/** Camera flights, ms. */
const FLIGHT = 350;
/** One press of a zoom key or button. */
const ZOOM_STEP = 0.7;
/** From this zoom the first paint is coarser than a pixel or two, and the full geometry is fetched. */
export const FINE_FROM = 3.3;
/** Quiet time after which the map counts as settled, ms: labels are placed anew, the address is updated. */
const SETTLE = 120;

/** A place counts as in sight this many px inside the free part of the map, between these zooms. */
const EDGE = 30;
const FAR = 2;
const NEAR = 5;

export interface Hovered {
	land: Land;
	/** Id in the register of disputes, where the point lies in a disputed area. */
	dispute: string | null;
	px: number;
	py: number;
}

export class MapController {
	camera = $state.raw<Camera | null>(null);
	size = $state.raw<Size>({ width: 0, height: 0 });
	/** The camera for which labels were placed: the last settled one. */
	settled = $state.raw<Camera | null>(null);
	hovered = $state.raw<Hovered | null>(null);
	/** Country that the keyboard is on. */
	active = $state.raw<string | null>(null);
	/** What lies over the map (legend, buttons), px from its top left: names keep clear of it. */
	covered = $state.raw<readonly Rectangle[]>([]);
	/** Counts geometry changes, so that outlines are read again. */
	detail = $state(0);

	/** Whether the view is a person's own, not one that came with a page. */
	moved = false;

	#stage: HTMLElement | null = null;
	#base: SvgBase | null = null;
	#flight = 0;
	#settling: ReturnType<typeof setTimeout> | undefined;
	readonly #onSettled: (camera: Camera) => void;
	readonly #fineUrl: string;
	#fine: 'no' | 'asked' | 'here' = 'no';

	constructor({ fineUrl, onSettled }: { fineUrl: string; onSettled: (camera: Camera) => void }) {
		this.#fineUrl = fineUrl;
		this.#onSettled = onSettled;
	}

	/** Takes over the page's SVG inside `stage`. Returns what undoes it. */
	start(stage: HTMLElement, address: string): () => void {
		const base = new SvgBase(stage);
		this.#base = base;
		this.#stage = stage;
		const rectangle = stage.getBoundingClientRect();
		const size = { width: rectangle.width, height: rectangle.height };
		this.size = size;
		const asked = cameraFromText(address);
		this.moved = asked !== null;
		const seen = isReturn() ? recallCamera(location.pathname) : null;
		this.#show(asked ?? seen ?? base.currentCamera(size, rectangle) ?? homeCamera(size));
		const observer = new ResizeObserver(([entry]) => {
			if (!entry) return;
			this.#resize({ width: entry.contentRect.width, height: entry.contentRect.height });
		});
		observer.observe(stage);
		return () => {
			observer.disconnect();
			cancelAnimationFrame(this.#flight);
			clearTimeout(this.#settling);
			base.destroy();
			this.#base = null;
		};
	}

	/** Null until the map is taken over. */
	get base(): Base | null {
		return this.#base;
	}

	/** Moves at once, because a person does, and ends a flight. */
	moveTo(camera: Camera): void {
		cancelAnimationFrame(this.#flight);
		this.moved = true;
		this.#show(camera);
	}

	/** Moves in one eased motion; at once where the person asked for less motion. */
	flyTo(camera: Camera): void {
		const from = this.camera;
		const to = constrain(camera);
		cancelAnimationFrame(this.#flight);
		if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#show(to);
		const begin = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, (now - begin) / FLIGHT);
			this.#show(between(from, to, 1 - (1 - t) ** 3));
			if (t < 1) this.#flight = requestAnimationFrame(step);
		};
		this.#flight = requestAnimationFrame(step);
	}

	flyToBox(box: Box): void {
		const legendOver = matchMedia('(min-width: 1024px)').matches;
		this.flyTo(frame(box, this.size, paddingOf(fitOf(box), this.size, legendOver)));
	}
	/**
	 * Makes sure that a place is in sight, [longitude, latitude]: flies to its box only where it is not, so
	 * that a click on a country that is in view leaves the map where the person put it.
	 */
	reveal(label: readonly number[] | undefined, box: Box): void {
		if (!this.camera || !label || !this.#stage) return;
		const { width, height } = this.#stage.getBoundingClientRect();
		this.#resize({ width, height });
		const [x, y] = project(this.camera, this.size, ...toWorld(label[0] ?? 0, label[1] ?? 0));
		const onMap = x > EDGE && x < width - EDGE && y > EDGE && y < height - EDGE;
		const inSight = onMap && !this.#covers().some((other) => contains(other, x, y));
		if (inSight && this.camera.zoom > FAR && this.camera.zoom < NEAR) return;
		this.moved = false;
		this.flyToBox(box);
	}
	home(): void {
		this.moved = false;
		this.flyTo(homeCamera(this.size));
	}
	neighbourhood(): void {
		this.moved = true;
		this.flyToBox(NEIGHBOURHOOD);
	}
	zoomIn(): void {
		this.#zoomBy(ZOOM_STEP);
	}
	zoomOut(): void {
		this.#zoomBy(-ZOOM_STEP);
	}

	landAt(px: number, py: number): Land | null {
		const [base, camera] = [this.#base, this.camera];
		if (!base || !camera) return null;
		return hitTest(base.ground, camera, this.size, px, py);
	}

	hover(point: { px: number; py: number } | null): void {
		const [base, camera] = [this.#base, this.camera];
		const land = point && this.landAt(point.px, point.py);
		if (!point || !land || !base || !camera) {
			this.hovered = null;
			return;
		}
		const dispute = base.ground.disputeAt(...unproject(camera, this.size, point.px, point.py));
		this.hovered = { land, dispute, ...point };
	}

	#zoomBy(delta: number): void {
		if (!this.camera) return;
		this.moved = true;
		this.flyTo(zoomAround(this.camera, this.size, delta, this.size.width / 2, this.size.height / 2));
	}

	#show(camera: Camera): void {
		this.camera = camera;
		this.#base?.look(camera, this.size);
		clearTimeout(this.#settling);
		if (!this.settled) this.#settle();
		this.#settling = setTimeout(() => {
			this.#settle();
			this.#onSettled(camera);
		}, SETTLE);
		if (camera.zoom >= FINE_FROM && this.#fine === 'no') void this.#refine();
	}

	#resize(size: Size): void {
		if (size.width === this.size.width && size.height === this.size.height) return;
		this.size = size;
		if (this.camera) this.#show(this.camera);
	}

	#settle(): void {
		this.covered = this.#covers();
		this.settled = this.camera;
		if (this.camera) this.#base?.draw(this.camera, this.size);
	}

	#covers(): Rectangle[] {
		const corner = this.#stage?.getBoundingClientRect();
		if (!corner) return [];
		return [...document.querySelectorAll('[data-over-map]')].map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return {
				left: left - corner.left,
				top: top - corner.top,
				right: right - corner.left,
				bottom: bottom - corner.top
			};
		});
	}

	/** A failed fetch leaves the coarser outlines in use; the next zoom tries again. */
	async #refine(): Promise<void> {
		this.#fine = 'asked';
		try {
			const { loadFineGeometry } = await import('./fine-geometry');
			this.#base?.refine(await loadFineGeometry(this.#fineUrl));
			this.#fine = 'here';
			this.detail += 1;
		} catch {
			this.#fine = 'no';
		}
	}
}

function contains({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** The part of the address after "#" for a camera, and back. */
export const cameraHash = (camera: Camera): string => `#map=${cameraToText(camera)}`;
export const cameraOfHash = (hash: string): string => /^#map=([-\d./]+)$/.exec(hash)?.[1] ?? '';

export const [getMap, setMap] = createContext<MapController>();
