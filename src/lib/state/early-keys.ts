/** Keys pressed before the code that knows them has come: kept, so that none is lost. */

/** Starts keeping; the returned function ends that and gives what was pressed, in order. */
export function keepKeys(): () => KeyboardEvent[] {
	const kept: KeyboardEvent[] = [];
	const keep = (event: KeyboardEvent) => kept.push(event);
	window.addEventListener('keydown', keep);
	return () => {
		window.removeEventListener('keydown', keep);
		return kept;
	};
}
