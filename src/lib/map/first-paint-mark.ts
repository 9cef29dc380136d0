/**
 * `map:svg`: when the map was first on the screen. It is part of the page's HTML, so that is the page's
 * first contentful paint. Returns what stops waiting for it.
 */
export function markFirstPaint(): () => void {
	const observer = new PerformanceObserver((list) => {
		const [paint] = list.getEntriesByName('first-contentful-paint');
		if (!paint) return;
		performance.mark('map:svg', { startTime: paint.startTime });
		observer.disconnect();
	});
	observer.observe({ type: 'paint', buffered: true });
	return () => observer.disconnect();
}
