/** The files of records. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every record below a folder, as {path relative to it, text}; geography is not a record. */
export function contentFiles(folder: string): { path: string; text: string }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json') && !name.startsWith(`geo${sep}`))
		.sort()
		.map((name) => ({
			path: relative(folder, join(folder, name)).split(sep).join('/'),
			text: readFileSync(join(folder, name), 'utf8')
		}));
}
