/** Text as it may stand in XML, in an element or in an attribute; what XML cannot carry is left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** Numbers with at most two decimals. */
export function px(value: number): string {
	return String(Math.round(value * 100) / 100);
}
