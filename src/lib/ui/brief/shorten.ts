/**
 * Makes the words of a scene fit their column, so that nothing of them is cut on a wall, where nobody can scroll:
 * what costs a reader least goes first. `scene.css` and `projector.css` do it by the names in `data-short`.
 */
const TIGHTER = ['', 'tight', 'tight points'];
/** For a projector, where type has a least size, the column then grows, and the source's second sentence goes last. */
const PROJECTED = [
	...TIGHTER,
	'tight points wide',
	'tight points wide wider',
	'tight points wide wider borders'
];

/**
 * @param root carries `data-short`
 * @param projected whether the scene is shown in projector mode
 */
export function shorten(root: HTMLElement, projected: boolean): void {
	delete root.dataset['short'];
	const text = root.querySelector('.scene-text');
	if (!text) return;
	for (const step of projected ? PROJECTED : TIGHTER) {
		root.dataset['short'] = step;
		if (text.scrollHeight <= text.clientHeight) return;
	}
}
