/**
 * While a scene fills the screen: the machine stays awake, and the pointer with everything that only it needs
 * goes after a while. Both end with fullscreen.
 */

/** After so long without a movement the pointer is hidden, ms. */
const IDLE = 3000;

/** Starts listening; the returned function ends it and gives everything back. */
export function holdTheRoom(): () => void {
	const root = document.documentElement;
	let lock: WakeLockSentinel | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const release = () => {
		void lock?.release();
		lock = null;
	};
	/** Asked for again whenever the page comes back: a hidden page loses it. */
	const hold = () => {
		if (!document.fullscreenElement || document.visibilityState !== 'visible' || lock) return;
		navigator.wakeLock?.request('screen').then(
			(sentinel) => {
				lock = sentinel;
				sentinel.addEventListener('release', () => (lock = null));
				// It may come after fullscreen has ended.
				if (!document.fullscreenElement) release();
			},
			// Refused on a low battery: the talk goes on without.
			() => {}
		);
	};
	const moved = () => {
		clearTimeout(timer);
		delete root.dataset['idle'];
		if (document.fullscreenElement) timer = setTimeout(() => (root.dataset['idle'] = ''), IDLE);
	};
	const changed = () => {
		moved();
		if (document.fullscreenElement) hold();
		else release();
	};
	changed();
	document.addEventListener('fullscreenchange', changed);
	document.addEventListener('visibilitychange', hold);
	addEventListener('pointermove', moved);
	return () => {
		document.removeEventListener('fullscreenchange', changed);
		document.removeEventListener('visibilitychange', hold);
		removeEventListener('pointermove', moved);
		clearTimeout(timer);
		delete root.dataset['idle'];
		release();
	};
}
