/**
 * Reads `src/content`: pure and total. Whatever the files hold, the answer is every problem at once,
 * each with its file, its field and what to do; content only where there is none.
 */
import { checks, type Known } from './checks';
import type { Problem } from './records-problem';
import { readRecords, type SourceFile } from './records-read';
import type { LockedContent } from './schema';

export type { Known } from './checks';
export { formatProblems, type Problem } from './records-problem';
export { FILE_SCHEMAS, type SourceFile } from './records-read';

/** The pointer for editors is of no use to a reader. */
function withoutSchema<T extends { $schema?: string | undefined }>({ $schema: _, ...record }: T) {
	return record;
}

export function readContent(
	files: readonly SourceFile[],
	known: Known = {}
): { content: LockedContent | null; problems: Problem[] } {
	const { records, problems: unread } = readRecords(files);
	const problems = [...unread, ...checks.flatMap((check) => check(records, known))];
	const { outline, argument, fingerprints } = records;
	if (problems.length > 0 || !outline || !argument || !fingerprints) return { content: null, problems };
	const content: LockedContent = {
		// By name, as a reader looks them up: the one order of every list.
		countries: records.countries
			.map(({ record }) => withoutSchema(record))
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
		outline: withoutSchema(outline),
		actors: records.actors.map(({ record }) => record),
		themes: records.themes.map(({ record }) => record),
		events: records.events.map(({ record }) => record),
		places: records.places.map(({ record }) => record),
		relations: records.relations.map(({ record }) => record),
		argument: withoutSchema(argument),
		scenes: records.scenes.map(({ record }) => record),
		spots: records.spots.map(({ record }) => record),
		changes: records.changes.map(({ record }) => record),
		fingerprints: withoutSchema(fingerprints)
	};
	return { content, problems };
}
