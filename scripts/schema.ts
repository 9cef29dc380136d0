/**
 * JSON Schemas for editors, one per kind of file in `src/content`, from the schemas that validate the records.
 * `npm run schema` writes them; with `-- --check` it writes nothing and fails on any difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { FILE_SCHEMAS } from '../src/lib/model/records';
import * as schema from '../src/lib/model/schema';

const FOLDER = join('static', 'schema');

/** What an editor shows for the record. */
const FILES: readonly [name: keyof typeof FILE_SCHEMAS, description: string][] = [
	[
		'country',
		'A country: its stance and its answer to each of the three questions, every claim with citations.'
	],
	['outline', 'The article: its sections, and what each paragraph is about in one line of our own.'],
	['actors', 'What the article names that is no country. Listed, never filled.'],
	['themes', 'The themes of the security layer, and two that stay out of its fill.'],
	['events', 'The timeline. A date is never more exact than in the article.'],
	['places', 'Places that a map could mark, and the care each of them needs.'],
	['relations', 'Relations between two sides, as the article states, judges or predicts them.'],
	['argument', 'Motives, consequences, human-rights points and conclusions of the article.'],
	['scenes', 'The talk, scene by scene in its order: what to show, where to look, what to say.'],
	['spots', 'Vague spots and inconsistencies of the article, and what the map makes of each.'],
	['changes', 'The change log of the coding: which cells each version changed, and why.'],
	[
		'fingerprints',
		'The lock: a fingerprint of every sentence of the article. Written by npm run evidence, never by hand.'
	]
];

/** Written once in a file and referred to. */
const definitions = {
	citation: schema.CitationSchema,
	claim: schema.ClaimSchema,
	cell: schema.CellSchema,
	reference: schema.RefSchema
};

/** The definitions that a schema uses, also by way of others. */
function usedBy(value: unknown, defs: Record<string, unknown>): string[] {
	const direct = [...JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name = '']) => name);
	return [...new Set(direct.flatMap((name) => [name, ...usedBy(defs[name], defs)]))];
}

function jsonSchemaOf(name: keyof typeof FILE_SCHEMAS, description: string): object {
	const {
		$schema,
		$defs = {},
		...shape
	} = toJsonSchema(FILE_SCHEMAS[name], {
		definitions,
		overrideAction: ({ valibotAction, jsonSchema }) => {
			// The validator trims before it counts: blanks alone are no text.
			if (valibotAction.type === 'trim') return { ...jsonSchema, pattern: '\\S' };
			// The one check: numbers that rise. What a JSON Schema can say of it is that none is there twice.
			return valibotAction.type === 'check' ? { ...jsonSchema, uniqueItems: true } : undefined;
		}
	});
	const used = usedBy(shape, $defs).sort();
	const defs = Object.fromEntries(used.map((key) => [key, $defs[key]]));
	return { $schema, title: name, description, ...shape, ...(used.length > 0 ? { $defs: defs } : {}) };
}

/** Name and text of every schema file, formatted as the repository formats JSON. */
export async function schemaFiles(): Promise<{ name: string; text: string }[]> {
	const options = { ...(await resolveConfig(join(FOLDER, 'country.schema.json'))), parser: 'json' };
	return Promise.all(
		FILES.map(async ([name, description]) => ({
			name: `${name}.schema.json`,
			text: await format(JSON.stringify(jsonSchemaOf(name, description), null, '\t'), options)
		}))
	);
}

/** Files that differ from what the schemas say, missing and surplus ones included. */
export function differences(files: { name: string; text: string }[], folder = FOLDER): string[] {
	const present = existsSync(folder) ? readdirSync(folder) : [];
	const read = (name: string) => (present.includes(name) ? readFileSync(join(folder, name), 'utf8') : null);
	const surplus = present.filter((name) => !files.some((file) => file.name === name));
	return [...files.filter(({ name, text }) => read(name) !== text).map(({ name }) => name), ...surplus];
}

export async function main(argv: string[]): Promise<number> {
	const files = await schemaFiles();
	if (!argv.includes('--check')) {
		mkdirSync(FOLDER, { recursive: true });
		for (const { name, text } of files) writeFileSync(join(FOLDER, name), text);
		console.log(`Wrote ${files.length} schemas to ${FOLDER}.`);
		return 0;
	}
	const different = differences(files);
	if (different.length === 0) return 0;
	const list = different.map((name) => `  ${join(FOLDER, name)}`).join('\n');
	console.error(`These files are not what the schemas in src/lib/model say:\n${list}\nRun: npm run schema`);
	return 1;
}
