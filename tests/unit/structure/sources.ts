/** The project's own sources, as texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface Source {
	/** From the root, with `/`. */
	path: string;
	text: string;
}

/** Every file of these kinds in a folder and below. */
export function sourcesIn(folder: string, ...endings: string[]): Source[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => endings.some((ending) => path.endsWith(`.${ending}`)))
		.sort()
		.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The code of a source: of a component its scripts, everywhere without comments. */
export function codeOf({ path, text }: Source): string {
	const scripts = path.endsWith('.svelte')
		? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code).join('\n')
		: text;
	return scripts.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
