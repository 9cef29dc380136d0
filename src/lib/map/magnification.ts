/**
 * Screen px for one px of the map: 1, or more where it is composed small and shown large, as for a projector.
 * Rectangles of elements are in screen px, the map's own sizes and points are not.
 */
export function magnificationOf(stage: Element): number {
	return new DOMMatrixReadOnly(getComputedStyle(stage).transform).a;
}

/** Where an element is on the map, px of the map from its top left. */
export function onMap(stage: Element, { left, top, right, bottom }: DOMRect) {
	const corner = stage.getBoundingClientRect();
	const k = magnificationOf(stage);
	return {
		left: (left - corner.left) / k,
		top: (top - corner.top) / k,
		right: (right - corner.left) / k,
		bottom: (bottom - corner.top) / k
	};
}

/** Size of the map in its own px. */
export function sizeOf(stage: Element): { width: number; height: number } {
	const { width, height } = stage.getBoundingClientRect();
	const k = magnificationOf(stage);
	return { width: width / k, height: height / k };
}
