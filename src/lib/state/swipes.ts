/** A swipe over the words of a scene steps; on the map a finger moves the map. */

/** A finger that goes so far across, px, and much less up or down. */
const FAR = 48;
const STEEP = 0.6;

/**
 * Listens until the returned function is called.
 * @param step told 1 for a swipe to the left, as one turns a page, −1 for one to the right
 */
export function listenToSwipes(step: (by: 1 | -1) => void): () => void {
	let from: { x: number; y: number } | null = null;
	const down = (event: TouchEvent) => {
		const [touch] = event.touches;
		const onMap = event.target instanceof Element && event.target.closest('.stage');
		from = touch && event.touches.length === 1 && !onMap ? { x: touch.clientX, y: touch.clientY } : null;
	};
	const up = (event: TouchEvent) => {
		const [touch] = event.changedTouches;
		if (!from || !touch) return;
		const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
		from = null;
		if (Math.abs(dx) >= FAR && Math.abs(dy) < Math.abs(dx) * STEEP) step(dx < 0 ? 1 : -1);
	};
	addEventListener('touchstart', down, { passive: true });
	addEventListener('touchend', up, { passive: true });
	return () => {
		removeEventListener('touchstart', down);
		removeEventListener('touchend', up);
	};
}
