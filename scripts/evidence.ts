/**
 * `npm run evidence -- <article.txt>` tells for every citation whether its sentences stand in a copy of the article:
 * unchanged, moved, changed or missing. It ends with 0 where all are unchanged, with 1 where not, with 2 where
 * nothing could be checked. `--json` prints a document, `--content <folder>` takes other records.
 * `--lock` writes the fingerprints instead: the maintainer's way, when the article itself has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { checkCopy, textOfBytes } from '../src/lib/model/copy';
import { checkCitation } from '../src/lib/model/copy-citations';
import { lockedSentences } from '../src/lib/model/lock';
import { lockOf } from '../src/lib/model/lock-make';
import { readRecords, type Records } from '../src/lib/model/records-read';
import { contentFiles } from './lib/content-files';
import { reportDocument, reportLines } from './lib/evidence-report';

const USAGE = 'Usage: npm run evidence -- <article.txt> [--json] [--lock] [--content <folder>]';
const LOCK = 'fingerprints.json';
/** npm starts programs in the folder of the package; a path is meant from where somebody typed it. */
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

/** Says one line and ends with "could not be checked". */
function refuse(line: string): 2 {
	console.error(line);
	return 2;
}
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
/** What is wrong with a path, in plain words. */
function pathProblem(error: unknown): string {
	const { code, path = '' } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return `There is no file ${path}: check the path.`;
	if (code === 'EISDIR') return `That is a folder, not a text file: name the file in it.`;
	if (code === 'ENOTDIR') return `${path} leads through a file as if that were a folder: check the path.`;
	if (code === 'EACCES') return `${path} may not be read: check its permissions.`;
	return reason(error);
}

function options(argv: string[]) {
	const { values, positionals } = parseArgs({
		args: argv,
		allowPositionals: true,
		options: { json: { type: 'boolean' }, lock: { type: 'boolean' }, content: { type: 'string' } }
	});
	const [article, ...more] = positionals;
	if (article === undefined || more.length > 0) throw new Error('name one file');
	return { article, ...values };
}

async function writeLock(folder: string, text: string, { outline }: Records): Promise<number> {
	if (!outline) return refuse(`${join(folder, 'outline.json')} cannot be read: npm run build says why.`);
	const { lock, problems } = lockOf(text, outline);
	if (!lock) return refuse(problems.join('\n'));
	const file = join(folder, LOCK);
	const record = { $schema: `../../static/schema/${LOCK.replace('.', '.schema.')}`, ...lock };
	const style = { ...(await resolveConfig(join('src', 'content', LOCK))), parser: 'json' };
	writeFileSync(file, await format(JSON.stringify(record, null, '\t'), style));
	console.log(`Wrote the fingerprints of ${lockedSentences(lock).length} sentences to ${file}.`);
	return 0;
}

export async function main(argv: string[]): Promise<number> {
	let given: ReturnType<typeof options>;
	try {
		given = options(argv);
	} catch (error) {
		return refuse(`${reason(error)}. ${USAGE}`);
	}
	const folder = given.content === undefined ? join('src', 'content') : fromHere(given.content);
	let text: string;
	let records: Records;
	try {
		text = textOfBytes(readFileSync(fromHere(given.article)));
		({ records } = readRecords(contentFiles(folder)));
	} catch (error) {
		return refuse(pathProblem(error));
	}
	if (given.lock) return writeLock(folder, text, records);

	const { fingerprints, outline } = records;
	if (!fingerprints) return refuse(`${join(folder, LOCK)} cannot be read: npm run build says why.`);
	const copy = checkCopy(text, fingerprints, outline?.title);
	if (!copy.readable) return refuse(copy.message);
	const citations = records.raw.flatMap(({ file, citations: found }) =>
		found.map(({ field, value }) => ({ file, field, ...checkCitation(value, fingerprints, copy) }))
	);
	const document = () => JSON.stringify(reportDocument(copy, citations), null, '\t');
	console.log(given.json ? document() : reportLines(copy, citations).join('\n'));
	return citations.every(({ state }) => state === 'unchanged') ? 0 : 1;
}
