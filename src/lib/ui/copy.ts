/** Whether the clipboard took a text: it is missing where the site is not served securely, and a browser may refuse. */
export async function isTaken(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** @param what is selected now, for the keys that copy it */
export const refusal = (what: 'link' | 'text'): string =>
	`Your browser does not let a page copy: the ${what} is selected, press Ctrl+C (on a Mac ⌘C).`;
