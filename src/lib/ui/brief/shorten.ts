/**
 * Leaves out of a scene's words what does not fit, so that nothing of them is cut on a wall, where nobody can
 * scroll: the dates and the points first, then the second sentence of the source line. `projector.css` hides them by
 * the names in `data-short`.
 */
const STEPS = ['', 'points', 'points borders'];

/** @param root carries `data-short`; only in projector mode is anything left out */
export function shorten(root: HTMLElement, on: boolean): void {
	delete root.dataset['short'];
	const text = root.querySelector('.scene-text');
	if (!on || !text) return;
	for (const step of STEPS) {
		root.dataset['short'] = step;
		if (text.scrollHeight <= text.clientHeight) return;
	}
}
