/**
 * Moving the map: flights, settling, what is under the pointer. Holds no camera of its own: it reads and
 * writes the controller's, and tells whichever base paints where to look.
 */
import type { Base, DisputeFinder, Land } from './base';
import {
	between,
	constrain,
	frame,
	project,
	toWorld,
	zoomAround,
	type Box,
	type Camera,
	type Size
} from './camera';
import type { FineGeometry } from './fine-geometry';
import { hitTest, type Ground } from './hit';
import type { Rectangle } from './labels';
import { onMap, sizeOf } from './magnification';
import type { MapController, Verbs } from './map-controller.svelte';
import { contains } from './rectangle';
import { fitOf, homeCamera, NEIGHBOURHOOD, paddingOf, type Shot } from './views';

/** Camera flights, ms. */
const FLIGHT = 350;
/** Share of a flight that one frame may take: a machine that was busy for a moment still shows where the map goes. */
const STRIDE = 0.34;
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

/** The legend, where it lies over the map. */
const OVER_MAP = '[data-over-map]';
const LEGEND_OVER = '.legend-card[data-over-map]';

export interface Stage {
	element: HTMLElement;
	base: Base;
	ground: Ground;
	disputes: DisputeFinder;
	/** Rejects when the full geometry cannot be had; the next zoom tries again. */
	loadFine: () => Promise<FineGeometry>;
	/** Puts finer outlines in the place of those of the page. */
	refine: (fine: FineGeometry) => void;
	onSettled: (camera: Camera) => void;
}

export class Motion implements Verbs {
	readonly #map: MapController;
	readonly #stage: Stage;
	#flight = 0;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#fine: 'no' | 'asked' | 'here' = 'no';

	constructor(map: MapController, stage: Stage) {
		this.#map = map;
		this.#stage = stage;
	}

	/** Shows the first camera and follows the size of the map. Returns what ends it. */
	start(camera: Camera, size: Size): () => void {
		this.#map.size = size;
		this.#show(camera);
		const observer = new ResizeObserver(([entry]) => {
			if (entry) this.#resize({ width: entry.contentRect.width, height: entry.contentRect.height });
		});
		observer.observe(this.#stage.element);
		// What lies over the map grows and shrinks with what it says: names keep clear of it.
		const over = new ResizeObserver(() => (this.#map.covered = this.#covers()));
		for (const element of document.querySelectorAll(OVER_MAP)) over.observe(element);
		return () => {
			observer.disconnect();
			over.disconnect();
			cancelAnimationFrame(this.#flight);
			clearTimeout(this.#settling);
		};
	}

	/** Moves at once, because a person does, and ends a flight. */
	moveTo(camera: Camera): void {
		cancelAnimationFrame(this.#flight);
		this.#map.moved = true;
		this.#show(camera);
	}

	/** Moves in one eased motion; at once where the person asked for less motion. */
	flyTo(camera: Camera): void {
		const from = this.#map.camera;
		const to = constrain(camera);
		cancelAnimationFrame(this.#flight);
		if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#show(to);
		let t = 0;
		let last = performance.now();
		const step = (now: number) => {
			t = Math.min(1, t + Math.min(STRIDE, Math.max(0, now - last) / FLIGHT));
			last = now;
			this.#show(between(from, to, 1 - (1 - t) ** 3));
			if (t < 1) this.#flight = requestAnimationFrame(step);
		};
		this.#flight = requestAnimationFrame(step);
	}

	frame({ box, fit }: Shot): void {
		this.#map.moved = false;
		// The page may have just changed the room for the map.
		this.#measure();
		const { size } = this.#map;
		this.flyTo(fit === 'whole' ? this.#home() : frame(box, size, paddingOf(fit, size, legendIsOver())));
	}

	flyToBox(box: Box): void {
		this.flyTo(frame(box, this.#map.size, paddingOf(fitOf(box), this.#map.size, legendIsOver())));
	}

	reveal(label: readonly number[] | undefined, shot: Shot): void {
		if (!this.#map.camera || !label) return;
		const { width, height } = this.#measure();
		const [x, y] = project(this.#map.camera, this.#map.size, ...toWorld(label[0] ?? 0, label[1] ?? 0));
		const onMap = x > EDGE && x < width - EDGE && y > EDGE && y < height - EDGE;
		const inSight = onMap && !this.#covers().some((other) => contains(other, x, y));
		if (inSight && this.#map.camera.zoom > FAR && this.#map.camera.zoom < NEAR) return;
		this.frame(shot);
	}

	home(): void {
		this.#map.moved = false;
		this.flyTo(this.#home());
	}

	neighbourhood(): void {
		this.#map.moved = true;
		this.flyToBox(NEIGHBOURHOOD);
	}

	zoomIn(): void {
		this.#zoomBy(ZOOM_STEP);
	}

	zoomOut(): void {
		this.#zoomBy(-ZOOM_STEP);
	}

	/** A disputed stretch or area lies over the country that holds it, so it is asked first. */
	landAt(px: number, py: number, touch = false): Land | null {
		const { camera, size } = this.#map;
		if (!camera) return null;
		const id = this.#stage.disputes.at(camera, size, px, py, touch);
		return id ? { kind: 'dispute', id } : hitTest(this.#stage.ground, camera, size, px, py);
	}

	hover(point: { px: number; py: number } | null): void {
		const land = point && this.landAt(point.px, point.py);
		this.#map.hovered = land && { land, ...point };
	}

	/** Fetches the full geometry once. A failure leaves the coarser outlines in use; the next zoom tries again. */
	refine(): void {
		if (this.#fine !== 'no') return;
		this.#fine = 'asked';
		this.#stage.loadFine().then(
			(fine) => {
				this.#stage.refine(fine);
				this.#fine = 'here';
				this.#map.detail += 1;
			},
			() => (this.#fine = 'no')
		);
	}

	#home(): Camera {
		return homeCamera(this.#map.size, document.querySelector(LEGEND_OVER) !== null);
	}

	/** Size of the map now, px. */
	#measure(): Size {
		this.#resize(sizeOf(this.#stage.element));
		return this.#map.size;
	}

	#zoomBy(delta: number): void {
		const { camera, size } = this.#map;
		if (!camera) return;
		this.#map.moved = true;
		this.flyTo(zoomAround(camera, size, delta, size.width / 2, size.height / 2));
	}

	#show(camera: Camera): void {
		this.#map.camera = camera;
		this.#stage.base.look(camera, this.#map.size);
		clearTimeout(this.#settling);
		if (!this.#map.settled) this.#settle();
		this.#settling = setTimeout(() => {
			this.#settle();
			this.#stage.onSettled(camera);
		}, SETTLE);
		if (camera.zoom >= FINE_FROM) this.refine();
	}

	#resize(size: Size): void {
		if (size.width === this.#map.size.width && size.height === this.#map.size.height) return;
		this.#map.size = size;
		if (this.#map.camera) this.#show(this.#map.camera);
	}

	#settle(): void {
		const { camera, size } = this.#map;
		this.#map.covered = this.#covers();
		this.#map.settled = camera;
		if (camera) this.#stage.base.draw(camera, size);
	}

	#covers(): Rectangle[] {
		const legend = legendIsOver();
		return [...document.querySelectorAll(OVER_MAP)]
			.filter((element) => legend || !element.matches(LEGEND_OVER))
			.map((element) => onMap(this.#stage.element, element.getBoundingClientRect()));
	}
}

/** Whether the legend lies over the map: in wide windows, and never in a scene. */
function legendIsOver(): boolean {
	const legend = document.querySelector(LEGEND_OVER);
	// Beside a page to read it is not shown.
	return matchMedia('(min-width: 1024px)').matches && !!legend && legend.getClientRects().length > 0;
}
