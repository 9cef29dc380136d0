/** From file texts to records: JSON, then shape. Everything that can be read is read, all problems are kept. */
import * as v from 'valibot';
import { problemAt, WHOLE_FILE, type Problem } from './records-problem';
import { readShape } from './records-shape';
import { mentionsIn, type Mentions } from './records-walk';
import * as schema from './schema';

/** A list file: `{ "$schema": …, "items": […] }`. */
const listOf = <T extends v.GenericSchema>(item: T) =>
	v.strictObject({ $schema: v.optional(v.string()), items: v.array(item) });

/** Every kind of file in `src/content`, by the name of its JSON Schema. */
export const FILE_SCHEMAS = {
	country: schema.CountrySchema,
	outline: schema.OutlineSchema,
	actors: listOf(schema.ActorSchema),
	themes: listOf(schema.ThemeSchema),
	events: listOf(schema.EventSchema),
	places: listOf(schema.PlaceSchema),
	relations: listOf(schema.RelationSchema),
	argument: schema.ArgumentSchema,
	scenes: listOf(schema.SceneSchema),
	spots: listOf(schema.SpotSchema),
	changes: listOf(schema.ChangeSchema),
	fingerprints: schema.LockSchema
};

export interface SourceFile {
	/** Relative to `src/content`, with `/`. */
	path: string;
	text: string;
}
/** A record with its place, so that a check can say where it stands. */
export interface Located<T> {
	file: string;
	/** Prefix of its fields: '' for a file of its own, `items[3]` in a list. */
	field: string;
	record: T;
}
export interface Records {
	countries: Located<schema.Country>[];
	outline: schema.Outline | null;
	actors: Located<schema.Actor>[];
	themes: Located<schema.Theme>[];
	events: Located<schema.Event>[];
	places: Located<schema.Place>[];
	relations: Located<schema.Relation>[];
	argument: schema.Argument | null;
	scenes: Located<schema.Scene>[];
	spots: Located<schema.Spot>[];
	changes: Located<schema.Change>[];
	fingerprints: schema.Lock | null;
	/** Every file that is JSON, whatever its shape. */
	raw: ({ file: string; data: unknown } & Mentions)[];
	/** Files that are missing or are not JSON. */
	unreadable: string[];
}

const COUNTRY_FILE = /^countries\/([^/]+)\.json$/;
export const countryFileId = (path: string): string | null => COUNTRY_FILE.exec(path)?.[1] ?? null;

const SINGLE_FILES = Object.keys(FILE_SCHEMAS)
	.filter((name) => name !== 'country')
	.map((name) => `${name}.json`);
/** Other folders (`geo` …) are read by others. */
const isOurs = (path: string) => !path.includes('/') || path.startsWith('countries/');
const isExpected = (path: string) => SINGLE_FILES.includes(path) || countryFileId(path) !== null;

function lineAndColumn(text: string, offset: number): string {
	const before = text.slice(0, offset).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function parseJson({ path, text }: SourceFile): { data: unknown } | { problem: Problem } {
	try {
		return { data: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const position = /at position (\d+)/.exec(message)?.[1];
		return {
			problem: problemAt(
				path,
				lineAndColumn(text, position ? Number(position) : text.length),
				`is not JSON: ${message.replace(/ in JSON at position.*$/s, '')}`,
				'Look at that place and just before it: a comma too many or too few, a missing quote or bracket.'
			)
		};
	}
}

const unexpected = (file: string) =>
	problemAt(
		file,
		WHOLE_FILE,
		'is not a file that src/content knows',
		`Rename it: countries/XXX.json, ${SINGLE_FILES.join(', ')}.`
	);
const missing = (file: string) =>
	problemAt(file, WHOLE_FILE, 'is missing', `Add src/content/${file}; static/schema has its shape.`);

const ownerIn = (item: unknown): string | undefined =>
	typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
		? item.id
		: undefined;

export function readRecords(files: readonly SourceFile[]): { records: Records; problems: Problem[] } {
	const problems: Problem[] = [];
	const ours = files.filter(({ path }) => isOurs(path));
	problems.push(...ours.filter(({ path }) => !isExpected(path)).map(({ path }) => unexpected(path)));

	const absent = SINGLE_FILES.filter((name) => !ours.some(({ path }) => path === name));
	problems.push(...absent.map(missing));
	const unreadable = [...absent];
	const raw: Records['raw'] = [];
	for (const file of ours.filter(({ path }) => isExpected(path))) {
		const parsed = parseJson(file);
		if ('data' in parsed) raw.push({ file: file.path, data: parsed.data, ...mentionsIn(parsed.data) });
		else {
			unreadable.push(file.path);
			problems.push(parsed.problem);
		}
	}

	function shaped<T>(
		shape: v.GenericSchema<unknown, T>,
		data: unknown,
		at: Parameters<typeof readShape>[2]
	): T | null {
		const { value, problems: found } = readShape(shape, data, at);
		problems.push(...found);
		return value;
	}
	function single<T>(file: string, shape: v.GenericSchema<unknown, T>): T | null {
		const found = raw.find((entry) => entry.file === file);
		return found ? shaped(shape, found.data, { file }) : null;
	}
	// Item by item: one broken item must not hide the problems of the others.
	function list<T>(file: string, shape: v.GenericSchema<unknown, T>): Located<T>[] {
		return (single(file, listOf(v.unknown()))?.items ?? []).flatMap((item, index) => {
			const field = `items[${index}]`;
			const record = shaped(shape, item, { file, prefix: field, owner: ownerIn(item) });
			return record === null ? [] : [{ file, field, record }];
		});
	}

	const countries = raw.flatMap(({ file, data }) => {
		const record = countryFileId(file) ? shaped(schema.CountrySchema, data, { file }) : null;
		return record === null ? [] : [{ file, field: '', record }];
	});
	const records: Records = {
		countries,
		outline: single('outline.json', schema.OutlineSchema),
		actors: list('actors.json', schema.ActorSchema),
		themes: list('themes.json', schema.ThemeSchema),
		events: list('events.json', schema.EventSchema),
		places: list('places.json', schema.PlaceSchema),
		relations: list('relations.json', schema.RelationSchema),
		argument: single('argument.json', schema.ArgumentSchema),
		scenes: list('scenes.json', schema.SceneSchema),
		spots: list('spots.json', schema.SpotSchema),
		changes: list('changes.json', schema.ChangeSchema),
		fingerprints: single('fingerprints.json', schema.LockSchema),
		raw,
		unreadable
	};
	return { records, problems };
}
