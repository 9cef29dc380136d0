/**
 * Pointer, pinch and wheel on the map. One finger or the mouse drags, two fingers or the wheel zoom;
 * nothing tilts or turns. Holds no camera: it reads the current one and hands over the next.
 */
import { panBy, zoomAround, type Camera, type Size } from './camera';
import { magnificationOf } from './magnification';

export interface GestureTarget {
	camera(): Camera;
	size(): Size;
	moveTo(camera: Camera): void;
	/** px from the top left of the map. */
	tap(px: number, py: number, touch: boolean): void;
	/** Null when the pointer leaves. */
	hover(point: { px: number; py: number } | null): void;
}

/** A press that moves less than this many px is a tap. */
const SLOP = 6;
/** Zoom levels per px of wheel; a mouse notch is about 100 px. */
const WHEEL = 0.004;
/** A pinch on a touchpad arrives as a wheel with ctrl and much smaller steps. */
const PINCH_WHEEL = 0.015;
const LINE = 16;

/** Listens until the returned function is called. */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
	const pointers = new Map<number, { px: number; py: number }>();
	let travelled = 0;

	const at = (event: MouseEvent) => {
		const { left, top } = element.getBoundingClientRect();
		const k = magnificationOf(element);
		return { px: (event.clientX - left) / k, py: (event.clientY - top) / k };
	};

	const down = (event: PointerEvent) => {
		if (event.button !== 0) return;
		if (pointers.size === 0) travelled = 0;
		pointers.set(event.pointerId, at(event));
	};

	const move = (event: PointerEvent) => {
		const before = pointers.get(event.pointerId);
		const now = at(event);
		if (!before) {
			if (event.pointerType === 'mouse') target.hover(now);
			return;
		}
		const [dx, dy] = [now.px - before.px, now.py - before.py];
		travelled = Math.max(travelled, Math.hypot(dx, dy));
		if (travelled < SLOP) return;
		// Capture only once it is a drag: a captured pointer would take clicks from what lies on the map.
		if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
		target.hover(null);
		const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
		pointers.set(event.pointerId, now);
		if (other) target.moveTo(pinch(target, before, now, other));
		else target.moveTo(panBy(target.camera(), dx, dy));
	};

	const up = (event: PointerEvent) => {
		const wasDown = pointers.delete(event.pointerId);
		const isTap = wasDown && pointers.size === 0 && travelled < SLOP && event.type === 'pointerup';
		if (isTap && !opensElsewhere(event)) {
			const { px, py } = at(event);
			target.tap(px, py, event.pointerType !== 'mouse');
		}
	};

	const wheel = (event: WheelEvent) => {
		event.preventDefault();
		const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
		const delta = -px * (event.ctrlKey ? PINCH_WHEEL : WHEEL);
		const point = at(event);
		target.moveTo(zoomAround(target.camera(), target.size(), delta, point.px, point.py));
	};

	const leave = () => target.hover(null);
	// Links under the pointer are for pages without script and for new tabs; here a tap decides.
	const click = (event: MouseEvent) => {
		if (!opensElsewhere(event)) event.preventDefault();
	};

	element.addEventListener('pointerdown', down);
	element.addEventListener('pointermove', move);
	element.addEventListener('pointerup', up);
	element.addEventListener('pointercancel', up);
	element.addEventListener('pointerleave', leave);
	element.addEventListener('wheel', wheel, { passive: false });
	element.addEventListener('click', click);
	element.addEventListener('dragstart', click);
	return () => {
		element.removeEventListener('pointerdown', down);
		element.removeEventListener('pointermove', move);
		element.removeEventListener('pointerup', up);
		element.removeEventListener('pointercancel', up);
		element.removeEventListener('pointerleave', leave);
		element.removeEventListener('wheel', wheel);
		element.removeEventListener('click', click);
		element.removeEventListener('dragstart', click);
	};
}

/** With these keys a link opens in a tab or window of its own, as everywhere. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
	return ctrlKey || metaKey || shiftKey;
}

type Point = { px: number; py: number };

/** Two fingers: zoom by the change of their distance about their middle, and move with the middle. */
function pinch(target: GestureTarget, before: Point, now: Point, other: Point): Camera {
	const distance = (a: Point) => Math.max(1, Math.hypot(a.px - other.px, a.py - other.py));
	const moved = panBy(target.camera(), (now.px - before.px) / 2, (now.py - before.py) / 2);
	const delta = Math.log2(distance(now) / distance(before));
	return zoomAround(moved, target.size(), delta, (now.px + other.px) / 2, (now.py + other.py) / 2);
}
