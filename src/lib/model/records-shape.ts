/** Turns what the schemas find into problems with a remedy. */
import * as v from 'valibot';
import { WHOLE_FILE, type Problem } from './records-problem';

const CITATION = '{ "section": 3, "paragraph": 3, "sentences": [1] }';

/** What to write, by the name of the field; the rest is said by the kind of mistake. */
const HOW: Record<string, string> = {
	citations: `Cite the sentence it rests on: [${CITATION}].`,
	claims: `Add a claim: { "text": "…", "kind": "reported", "citations": [${CITATION}] }. Silence needs one too.`,
	kind: 'Use "reported" (stated as fact), "view" (an opinion) or "forecast" ("could", "may", "will").',
	confidence: 'Use "high", "medium" or "low".',
	otherReading: 'Write null, or { "codes": ["A2"], "why": "…" } for a cell that others may code differently.',
	section: 'Write the number of the section as in outline.json; the introduction is 0.',
	paragraph: 'Write the number of the paragraph; it restarts at 1 in every section.',
	sentences:
		'Write the numbers of the sentences that carry it, in order: [1, 3]. They restart at 1 in every paragraph.',
	heading: 'Run npm run evidence -- --lock <article.txt>.',
	also: 'Write a list of codes, [] for none.',
	id: 'Write the id as the other records of this file do.',
	start: 'Write the date as exactly as the article, for example "2021-08", or null.',
	neighbour: 'Write true for a land neighbour of Afghanistan, false for others.',
	camera: 'Write { "countries": ["AFG"] } or { "box": [west, south, east, north] } in degrees.',
	countries: 'Name at least one: ["AFG"].',
	box: 'Write [west, south, east, north] in degrees.',
	codedOn: 'Write the day on which the coding was last decided, such as "2026-11-21".',
	points: 'Name at most six points of argument.json, such as "M1".'
};
const LINKS =
	'{ "country": "PAK" }, { "actor": "nato" }, { "event": "E1" }, { "place": "kabul" } or { "topic": "…" }';

type Path = readonly { key: unknown }[] | undefined;

function fieldOf(prefix: string, path: Path): string {
	const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
	return `${prefix}${steps.join('')}`.replace(/^\./, '') || WHOLE_FILE;
}

function explain(issue: v.BaseIssue<unknown>): { problem: string; remedy: string } {
	const name = issue.path?.findLast(({ key }) => typeof key === 'string')?.key;
	const how = typeof name === 'string' ? HOW[name] : undefined;
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return {
			problem: `has an unknown field ${issue.received}`,
			remedy: 'Remove it, or correct its spelling.'
		};
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return { problem: 'is missing', remedy: how ?? `Add ${issue.expected ?? 'it'}.` };
	if (issue.type === 'union' && name === 'camera') return { problem: 'is not a camera', remedy: how ?? '' };
	if (issue.type === 'union') return { problem: 'is not a link', remedy: `Write ${LINKS}.` };
	if (issue.type === 'picklist')
		return { problem: `cannot be ${issue.received}`, remedy: `Use one of ${issue.expected}.` };
	if (issue.type === 'min_length') return { problem: issue.message, remedy: how ?? 'Fill it in.' };
	if (issue.kind === 'validation')
		return { problem: issue.message, remedy: how ?? `Correct ${issue.received}.` };
	return {
		problem: `must be ${issue.expected}, not ${issue.received}`,
		remedy: how ?? `Write ${issue.expected}.`
	};
}

/** `prefix` is the place of the record in its file, `owner` its id where the file holds many. */
export function readShape<T>(
	schema: v.GenericSchema<unknown, T>,
	data: unknown,
	at: { file: string; prefix?: string; owner?: string }
): { value: T | null; problems: Problem[] } {
	const result = v.safeParse(schema, data);
	if (result.success) return { value: result.output, problems: [] };
	const problems = result.issues.map((issue) => {
		const { problem, remedy } = explain(issue);
		const field = fieldOf(at.prefix ?? '', issue.path);
		return { file: at.file, field, problem: at.owner ? `${at.owner}: ${problem}` : problem, remedy };
	});
	return { value: null, problems };
}
