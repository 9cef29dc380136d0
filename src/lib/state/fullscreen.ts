/** Fills the screen, or gives it back. */
export function toggleFullscreen(): void {
	const done = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen();
	// Refused, as in a frame of another site: the talk goes on in the window.
	done.catch(() => {});
}
