/** In the place of `routes/picture/fonts.ts`: the typefaces are in the file's own stylesheet, once. */
export async function fontCss(): Promise<string> {
	return [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.map((rule) => rule.cssText)
		.filter((text) => text.includes('data:'))
		.join('');
}
