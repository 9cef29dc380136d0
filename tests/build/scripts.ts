/** Which scripts a page loads, read from the page and from the scripts themselves. */
import { posix } from 'node:path';
import { elements, files, textOf, type Page } from './site';

const fileOf = (from: string, address: string) => posix.normalize(posix.join(posix.dirname(from), address));

/** Static imports of a built module: they are fetched before it runs. */
export function importsOf(file: string): string[] {
	const found = textOf(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g);
	return [...found].map(([, address = '']) => fileOf(file, address));
}

/** Modules that the page's own script asks for: the start of the site and its pages. */
export function startOf({ file, html }: Page): string[] {
	const entries = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, address = '']) =>
		fileOf(file, address)
	);
	const ids =
		/node_ids: \[([\d, ]+)\]/
			.exec(html)?.[1]
			?.split(',')
			.map((id) => id.trim()) ?? [];
	const nodes = ids.flatMap((id) =>
		files.filter((name) => name.startsWith(`_app/immutable/nodes/${id}.`) && name.endsWith('.js'))
	);
	return [...entries, ...nodes];
}

/** A page's scripts until it answers: its start and all that this imports, each once. */
export function scriptsOf(page: Page): string[] {
	const seen = new Set(startOf(page));
	for (const file of seen) for (const next of importsOf(file)) seen.add(next);
	return [...seen];
}

export function preloadsOf(page: Page): string[] {
	return elements(page.markup, 'link')
		.filter(({ rel }) => rel === 'modulepreload')
		.map(({ href = '' }) => fileOf(page.file, href));
}
