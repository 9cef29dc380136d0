/** Asks the browser what the room can do. Each question gives undefined where there is no answer. */

/** Whether a second screen continues the first one; most browsers do not tell. */
export function isExtended(): boolean | undefined {
	const { isExtended: extended } = screen as Screen & { isExtended?: boolean };
	return extended;
}

/** Whether the screen can be kept on; given back at once. */
export async function canStayAwake(): Promise<boolean> {
	try {
		const lock = await navigator.wakeLock.request('screen');
		await lock.release();
		return true;
	} catch {
		return false;
	}
}

/** Opens a small window and closes it; only a press of a button may do that. */
export function canOpenWindows(): boolean {
	const opened = window.open('', '', 'popup,width=240,height=120');
	opened?.close();
	return opened !== null;
}
