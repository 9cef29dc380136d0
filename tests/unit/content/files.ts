/** The committed records as texts, and ways to spoil one thing in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from '../../../src/lib/layers';
import { readContent, type Known, type SourceFile } from '../../../src/lib/model/records';
import type { LayerId, LockedContent } from '../../../src/lib/model/schema';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'src', 'content');

export const STATES = 'AFG CHN IND IRN KAZ KGZ PAK RUS TJK TKM TUR UKR USA UZB'.split(' ');

const paths = readdirSync(FOLDER)
	.concat(readdirSync(join(FOLDER, 'countries')).map((name) => `countries/${name}`))
	.filter((path) => path.endsWith('.json'));
export const files: readonly SourceFile[] = paths.map((path) => ({
	path,
	text: readFileSync(join(FOLDER, path), 'utf8')
}));

const codes: Record<LayerId, string[]> = { recognition: [], engagement: [], security: [] };
for (const layer of layers) codes[layer.id] = layer.categories.map(({ code }) => code);
export const known: Known = { codes, geometryIds: STATES };

/** The committed content; a test that needs it fails with the problems where there is none. */
export function content(): LockedContent {
	const result = readContent(files, known);
	if (!result.content) throw new Error(JSON.stringify(result.problems, null, '\t'));
	return result.content;
}

export const ARTICLE = join(ROOT, '..', 'shared', 'article', 'article.txt');
export const hasArticle = existsSync(ARTICLE);

export const textOf = (path: string): string => {
	const file = files.find((candidate) => candidate.path === path);
	if (!file) throw new Error(`No ${path} in src/content.`);
	return file.text;
};

export const withText = (all: readonly SourceFile[], path: string, text: string): SourceFile[] => [
	...all.filter((file) => file.path !== path),
	{ path, text }
];
export const without = (all: readonly SourceFile[], path: string) => all.filter((file) => file.path !== path);

function replaced(value: unknown, [step, ...rest]: string[], change: (old: unknown) => unknown): unknown {
	if (step === undefined) return change(value);
	if (Array.isArray(value))
		return value.map((item: unknown, index) =>
			String(index) === step ? replaced(item, rest, change) : item
		);
	if (typeof value !== 'object' || value === null) throw new Error(`Nothing to change at "${step}".`);
	const entries = new Map<string, unknown>(Object.entries(value));
	return Object.fromEntries(entries.set(step, replaced(entries.get(step), rest, change)));
}

/** The files with one value changed; a change to `undefined` removes the field. */
export function changed(
	all: readonly SourceFile[],
	path: string,
	field: string,
	change: (old: unknown) => unknown
): SourceFile[] {
	const text = all.find((file) => file.path === path)?.text ?? '';
	const steps = field.split(/[.[\]]+/).filter(Boolean);
	return withText(all, path, JSON.stringify(replaced(JSON.parse(text), steps, change)));
}

/** Every string below a value, with the name of the field that holds it. */
export function stringsIn(value: unknown, name = ''): { name: string; text: string }[] {
	if (typeof value === 'string') return [{ name, text: value }];
	if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, name));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => stringsIn(item, key));
}
