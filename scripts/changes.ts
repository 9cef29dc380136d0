/**
 * `npm run changes -- <git ref> [--json]`: every cell that differs between the data at a ref and now, with before,
 * after and why. The reasons are the entries of `src/content/changes.json` that the ref does not have yet.
 * Ends with 1 when a changed cell has no reason, with 2 when there is nothing to compare with.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, reasonsFor, type CellChange } from '../src/lib/model/changes';
import { readRecords } from '../src/lib/model/records-read';
import type { Change } from '../src/lib/model/schema';

const COUNTRIES = 'src/content/countries';
const LOG = 'src/content/changes.json';
const USAGE =
	'Say from which state of the data: npm run changes -- <git ref> [--json], for example v1.0 or HEAD~5.';

/** What the person can put right, in one line. */
class Trouble extends Error {}

function git(folder: string, ...args: string[]): string {
	const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
	return execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, stdio }).trim();
}
/** The answer of git, or null where it has none. */
function asked(folder: string, ...args: string[]): string | null {
	try {
		return git(folder, ...args);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			throw new Trouble('git was not found: the history of the data can only be read with it.');
		return null;
	}
}

function commitOf(folder: string, ref: string): string {
	if (asked(folder, 'rev-parse', '--is-inside-work-tree') !== 'true')
		throw new Trouble('This folder is no git checkout, so it has no history: clone the repository for that.');
	const commit = asked(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
	if (commit) return commit;
	const shallow = asked(folder, 'rev-parse', '--is-shallow-repository') === 'true';
	const hint = shallow
		? 'This clone is shallow: run git fetch --unshallow --tags.'
		: 'Look for it with git log or git tag.';
	throw new Trouble(`git knows no commit “${ref}” here. ${hint}`);
}

function parsed(text: string, what: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Trouble(`${what} is not JSON, so nothing can be compared.`);
	}
}
const idOf = (path: string) => /([^/]+)\.json$/.exec(path)?.[1];

function recordsAt(folder: string, commit: string): Map<string, unknown> {
	const paths = (asked(folder, 'ls-tree', '-r', '--name-only', commit, '--', COUNTRIES) ?? '').split('\n');
	return new Map(
		paths.flatMap((path) => {
			const id = idOf(path);
			return id ? [[id, parsed(git(folder, 'show', `${commit}:./${path}`), `${path} at ${commit}`)]] : [];
		})
	);
}
function recordsNow(folder: string): Map<string, unknown> {
	const names = existsSync(join(folder, COUNTRIES)) ? readdirSync(join(folder, COUNTRIES)) : [];
	return new Map(
		names.flatMap((name) => {
			const id = idOf(name);
			const file = `${COUNTRIES}/${name}`;
			return id ? [[id, parsed(readFileSync(join(folder, file), 'utf8'), file)]] : [];
		})
	);
}

/** Entries of a log that can be read; an older one may be of another shape. */
function entriesIn(text: string | null): { entries: Change[]; problem: string | null } {
	if (text === null) return { entries: [], problem: null };
	const { records, problems } = readRecords([{ path: 'changes.json', text }]);
	const own = problems.find(({ file }) => file === 'changes.json');
	return {
		entries: records.changes.map(({ record }) => record),
		problem: own ? `${own.field} ${own.problem}. ${own.remedy}` : null
	};
}

type Explained = CellChange & { why: Change[] };

function asText(ref: string, changes: readonly Explained[]): string {
	if (changes.length === 0) return `No cell differs between ${ref} and now.`;
	const blocks = changes.map(({ cell, country, layer, kind, fields, why }) => {
		const lines = fields.flatMap(({ field, before, after }) => [
			`  ${field}`,
			`    before: ${before ?? 'none'}`,
			`    after:  ${after ?? 'none'}`
		]);
		const reasons = why.map((entry) => `  why: ${entry.why} (version ${entry.version}, ${entry.date})`);
		const missing = [`  why: no reason is given. Add "${cell}" to a new version in ${LOG}.`];
		return [`${country}, ${layer} (${cell}): ${kind}`, ...lines, ...(why.length > 0 ? reasons : missing)];
	});
	const count = `${changes.length} ${changes.length === 1 ? 'cell differs' : 'cells differ'}`;
	return [`${count} between ${ref} and now.`, ...blocks.map((lines) => lines.join('\n'))].join('\n\n');
}

/** @param folder root of the checkout */
export function report(argv: readonly string[], folder: string): { code: number; out: string; err: string } {
	const json = argv.includes('--json');
	const [ref, ...more] = argv.filter((word) => word !== '--json');
	try {
		if (!ref || more.length > 0 || ref.startsWith('-')) throw new Trouble(USAGE);
		const commit = commitOf(folder, ref);
		const text = existsSync(join(folder, LOG)) ? readFileSync(join(folder, LOG), 'utf8') : null;
		const { entries, problem } = entriesIn(text);
		if (problem) throw new Trouble(`${LOG}: ${problem}`);
		const known = entriesIn(asked(folder, 'show', `${commit}:./${LOG}`)).entries.map(
			({ version }) => version
		);
		const log = entries.filter(({ version }) => !known.includes(version));
		const changes = changesBetween(recordsAt(folder, commit), recordsNow(folder)).map(
			(change): Explained => ({ ...change, why: reasonsFor(change.cell, log) })
		);
		const withoutReason = changes.filter(({ why }) => why.length === 0).map(({ cell }) => cell);
		return {
			code: withoutReason.length > 0 ? 1 : 0,
			out: json ? JSON.stringify({ ref, commit, changes, withoutReason }, null, '\t') : asText(ref, changes),
			err: withoutReason.length > 0 ? `Without a reason in ${LOG}: ${withoutReason.join(', ')}` : ''
		};
	} catch (error) {
		if (error instanceof Trouble) return { code: 2, out: '', err: error.message };
		throw error;
	}
}

export async function main(argv: string[]): Promise<number> {
	const { code, out, err } = report(argv, process.cwd());
	if (out) console.log(out);
	if (err) console.error(err);
	return code;
}
