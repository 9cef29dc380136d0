/**
 * Cuts the two typefaces down to what the site sets: Latin letters, figures, punctuation, weights 400–700.
 * Run by hand when a character is missing (`npm run fonts`); the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FONTS = [
	['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'source-sans-3.woff2'],
	['@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', 'source-serif-4.woff2']
] as const;
const LATIN = String.fromCodePoint(
	...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index),
	...Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => 0xa0 + index)
);
const PUNCTUATION = '‘’“”–—…·§¶×−';

/** @returns exit code */
export async function main(): Promise<number> {
	for (const [source, target] of FONTS) {
		const font = await subsetFont(readFileSync(require.resolve(source)), LATIN + PUNCTUATION, {
			targetFormat: 'woff2',
			variationAxes: { wght: { min: 400, max: 700 } }
		});
		writeFileSync(join('src', 'lib', 'fonts', target), font);
		process.stdout.write(`${target}: ${font.length} bytes\n`);
	}
	return 0;
}
