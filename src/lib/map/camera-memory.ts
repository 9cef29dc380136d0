/**
 * Where the map looked at each address, for as long as the tab lives: going back and reloading show what was
 * seen before, without a camera in every address. Only a view that a person chose stands in the address.
 */
import { cameraFromText, cameraToText, type Camera } from './camera';

const key = (path: string) => `camera ${path}`;

export function rememberCamera(path: string, camera: Camera): void {
	try {
		sessionStorage.setItem(key(path), cameraToText(camera));
	} catch {
		// Storage may be full or switched off; then back and reload show the page's own view.
	}
}

/** Null where nothing is remembered. */
export function recallCamera(path: string): Camera | null {
	try {
		return cameraFromText(sessionStorage.getItem(key(path)) ?? '');
	} catch {
		return null;
	}
}

/** Whether this document came by reload or by going back, not by a link or a typed address. */
export function isReturn(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(entry.type);
}
