/** The site's typefaces as a stylesheet that carries them: a picture is a document of its own and loads nothing. */
import sans from '$lib/fonts/source-sans-3.woff2?url';
import serif from '$lib/fonts/source-serif-4.woff2?url';

/** @throws Error when a font cannot be loaded */
export async function fontCss(): Promise<string> {
	const faces = await Promise.all(
		[
			['Source Sans 3', sans],
			['Source Serif 4', serif]
		].map(async ([family = '', address = '']) => {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`The typeface ${family} did not load (${response.status}).`);
			return `@font-face{font-family:'${family}';font-weight:400 700;src:url(${await dataAddress(await response.blob())}) format('woff2')}`;
		})
	);
	return faces.join('');
}

function dataAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error('A typeface could not be read.'));
		reader.readAsDataURL(blob);
	});
}
