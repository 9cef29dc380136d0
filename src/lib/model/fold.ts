/** Comparing words as people type them. */

/** Case, accents and separators do not matter: "tuerkiye" no, "turkiye" and "Türkiye" yes. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[\s_-]+/g, ' ')
		.trim()
		.toLowerCase();
}
