/** What is remembered on this machine. Storage may be switched off or missing; then it lasts as long as the page. */

/** What was remembered under this name, or null. */
export function recall(key: string): string | null {
	try {
		return typeof localStorage === 'undefined' ? null : localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Nothing is lost but the memory of the choice.
	}
}
