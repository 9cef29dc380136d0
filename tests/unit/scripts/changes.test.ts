/** The tool that tells what changed, on small repositories of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../../scripts/changes';
import { ROOT } from '../content/files';

const base = mkdtempSync(join(tmpdir(), 'changes-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const git = (folder: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
		cwd: folder,
		stdio: 'pipe'
	});

const LOG = 'src/content/changes.json';
const INDIA = 'src/content/countries/IND.json';
const edit = (folder: string, file: string, from: string, to: string) => {
	const text = readFileSync(join(folder, file), 'utf8');
	if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
	writeFileSync(join(folder, file), text.replace(from, to));
};
/** Adds a version to the log. */
const explain = (folder: string, cells: string[], why: string) => {
	const log = JSON.parse(readFileSync(join(folder, LOG), 'utf8'));
	log.items.push({ version: `9.${log.items.length}`, date: '2099-01-01', cells, why });
	writeFileSync(join(folder, LOG), JSON.stringify(log));
};

/** A repository whose first commit has nothing, tagged `empty`, and whose second has the data, tagged `v1`. */
function repository(name: string): string {
	const folder = join(base, name);
	mkdirSync(folder);
	git(folder, 'init', '-q');
	git(folder, 'commit', '-q', '--allow-empty', '-m', 'nothing');
	git(folder, 'tag', 'empty');
	cpSync(join(ROOT, 'src/content/countries'), join(folder, 'src/content/countries'), { recursive: true });
	cpSync(join(ROOT, LOG), join(folder, LOG));
	git(folder, 'add', '.');
	git(folder, 'commit', '-q', '-m', 'data');
	git(folder, 'tag', 'v1');
	return folder;
}

let changed = '';
beforeAll(() => {
	changed = repository('changed');
	edit(changed, INDIA, '"code": "A9"', '"code": "A2"');
});

test('where nothing changed it says so and ends well', () => {
	expect(report(['v1'], repository('same'))).toEqual({
		code: 0,
		out: 'No cell differs between v1 and now.',
		err: ''
	});
});

test('a changed cell without a reason is told with before and after, and the run fails', () => {
	const { code, out, err } = report(['v1'], changed);
	expect(code).toBe(1);
	expect(out).toContain('India, recognition (IND/recognition): changed');
	expect(out).toMatch(/before: A9\n\s+after: +A2/);
	expect(out).toContain('no reason is given');
	expect(err).toContain('IND/recognition');
});

test('with a reason in a new version the run ends well and tells it', () => {
	const folder = repository('explained');
	edit(folder, INDIA, '"code": "A9"', '"code": "A2"');
	explain(folder, ['IND/recognition'], 'A second look.');
	const { code, out, err } = report(['v1'], folder);
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain('A second look.');
});

test('a reason that the ref had already is none for what changed since', () => {
	const folder = repository('old reason');
	explain(folder, ['IND/recognition'], 'Long ago.');
	git(folder, 'commit', '-qam', 'reason');
	edit(folder, INDIA, '"code": "A9"', '"code": "A2"');
	expect(report(['HEAD'], folder).code).toBe(1);
	expect(report(['v1'], folder).code).toBe(0);
});

test('from before the data every cell is new, and the first coding is the reason', () => {
	const { code, out } = report(['empty', '--json'], repository('first'));
	const { changes } = JSON.parse(out);
	expect(code).toBe(0);
	expect(changes).toHaveLength(42);
	expect(changes.filter(({ kind }: { kind: string }) => kind !== 'added')).toEqual([]);
});

test('as JSON it names ref, commit, fields and cells without a reason', () => {
	const { code, out } = report(['--json', 'v1'], changed);
	const read = JSON.parse(out);
	expect(code).toBe(1);
	expect(read).toMatchObject({ ref: 'v1', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
	expect(read.withoutReason).toEqual(['IND/recognition']);
	expect(read.changes[0].fields).toEqual([{ field: 'code', before: 'A9', after: 'A2' }]);
});

describe('one clear line and no more', () => {
	const troubled = (argv: string[], folder: string) => {
		const { code, out, err } = report(argv, folder);
		expect([code, out]).toEqual([2, '']);
		expect(err.split('\n')).toHaveLength(1);
		return err;
	};

	test.each([[[]], [['--json']], [['--all']], [['v1', 'v2']]])(
		'for arguments that name no ref: %j',
		(argv) => {
			expect(troubled(argv, changed)).toContain('npm run changes -- <git ref>');
		}
	);

	test.each(['nope', 'v1:src', 'HEAD~99', ':/', '$(id)'])('for %s, which is no commit', (ref) => {
		expect(troubled([ref], changed)).toContain(`no commit “${ref}”`);
	});

	test('outside a checkout', () => {
		const folder = join(base, 'plain');
		mkdirSync(folder);
		expect(troubled(['HEAD'], folder)).toContain('no git checkout');
	});

	test('in a shallow clone that does not reach so far', () => {
		const folder = join(base, 'shallow');
		git(base, 'clone', '-q', '--depth', '1', `file://${changed}`, folder);
		expect(troubled(['HEAD~1'], folder)).toContain('git fetch --unshallow');
	});

	test('for records and a log that cannot be read', () => {
		const folder = repository('broken');
		writeFileSync(join(folder, INDIA), '{');
		expect(troubled(['v1'], folder)).toContain('IND.json is not JSON');
		writeFileSync(join(folder, LOG), '{ "items": [{}] }');
		expect(troubled(['v1'], folder)).toContain('changes.json: ');
	});
});

test('data of another time and shape is compared, not choked on', () => {
	const folder = repository('other shape');
	writeFileSync(join(folder, INDIA), '{"id":"IND","cells":[null]}');
	writeFileSync(join(folder, LOG), '["1.0"]');
	git(folder, 'commit', '-qam', 'old');
	git(folder, 'checkout', '-q', 'v1', '--', '.');
	const { code, out } = report(['HEAD'], folder);
	expect(code).toBe(0);
	expect(out).toContain('IND/security');
});
