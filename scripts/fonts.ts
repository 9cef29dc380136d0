/**
 * Cuts the two typefaces down to what the site sets: Latin letters, figures, punctuation, weights 400–700;
 * for the picture cards, whose maker reads neither woff2 nor axes, one TrueType file for each weight they set.
 * Run by hand when a character is missing (`npm run fonts`); the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FONTS = [
	{ name: 'source-sans-3', cardWeights: [400, 600, 700] },
	{ name: 'source-serif-4', cardWeights: [700] }
];
const LATIN = String.fromCodePoint(
	...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index),
	...Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => 0xa0 + index)
);
const PUNCTUATION = '‘’“”–—…·§¶×−';

/** @returns exit code */
export async function main(): Promise<number> {
	const text = LATIN + PUNCTUATION;
	for (const { name, cardWeights } of FONTS) {
		const source = readFileSync(
			require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`)
		);
		const variationAxes = { wght: { min: 400, max: 700 } };
		write(`${name}.woff2`, await subsetFont(source, text, { targetFormat: 'woff2', variationAxes }));
		for (const wght of cardWeights) {
			const font = await subsetFont(source, text, { targetFormat: 'truetype', variationAxes: { wght } });
			write(`cards/${name}-${wght}.ttf`, font);
		}
	}
	return 0;
}

function write(name: string, font: Buffer): void {
	writeFileSync(join('src', 'lib', 'fonts', name), font);
	process.stdout.write(`${name}: ${font.length} bytes\n`);
}
