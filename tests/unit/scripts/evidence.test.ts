/** `npm run evidence` as a process, on an article that nobody wrote. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { verbs } from '../../../scripts/lib/verbs.mjs';
import { ARTICLE, hasArticle, ROOT, textOf } from '../content/files';
import { article, LOCK, OUTLINE, PARAGRAPHS } from '../model/made-up';

const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};
const run = (...args: string[]) => {
	const program = ['scripts/ts.mjs', 'scripts/evidence.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
	return { status, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() };
};
const check = (...args: string[]) => run('--content', folder, ...args);

/** A citation of the first sentences of a paragraph, in the form of the records. */
const like: object = JSON.parse(textOf('actors.json')).items[0].citations[0];
const cite = (section: number, paragraph: number, sentences: number) => ({
	...like,
	section,
	paragraph,
	...('sentences' in like && { sentences: Array.from({ length: sentences }, (_, at) => at + 1) })
});

beforeAll(() => {
	file('outline.json', JSON.stringify(OUTLINE));
	file(
		'actors.json',
		JSON.stringify({ items: [{ citations: [cite(0, 1, 2), cite(1, 1, 3)] }, { citations: [cite(2, 1, 3)] }] })
	);
	file('article.txt', article());
});

it('writes the lock, which then holds', () => {
	expect(check('--lock', join(folder, 'article.txt'))).toMatchObject({
		status: 0,
		stdout: expect.stringMatching(/of 16 sentences/)
	});
	expect(JSON.parse(readFileSync(join(folder, 'fingerprints.json'), 'utf8'))).toMatchObject(LOCK);
	expect(check(join(folder, 'article.txt'))).toEqual({
		status: 0,
		stdout: '3 citations on 8 sentences: all found unchanged.',
		stderr: ''
	});
});

it('names what differs with the citations that rest on it, and ends with 1', () => {
	const { intro, history, pay } = PARAGRAPHS;
	const changes = {
		intro: intro.replace(' It had', ' “Nobody likes it.” It had'),
		history: history.replace('1901', '1902'),
		pay: 'The other half comes from a levy, i.e. from fishing crews. Nobody likes it.'
	};
	const copy = file(
		'copy.txt',
		article({ ...changes, war: `${PARAGRAPHS.war} The harbour pays half of the cost.` })
	);
	const { status, stdout } = check(copy);
	expect(status).toBe(1);
	expect(stdout.split('\n')).toEqual([
		'§1 ¶1 sentence 1: changed; at its place: The tower was built by Dr Able in 1902.',
		'  actors.json items[0].citations[1]',
		'§2 ¶1 sentence 1: moved to §1 ¶2 sentence 4, after what is §1 ¶2 sentence 3',
		'  actors.json items[1].citations[0]',
		'3 citations on 8 sentences: 1 unchanged, 1 moved, 1 changed.'
	]);
	expect(pay).toContain('The harbour pays half of the cost.');

	const json = check(copy, '--json');
	expect(json.status).toBe(1);
	expect(JSON.parse(json.stdout)).toMatchObject({
		summary: { citations: 3, unchanged: 1, moved: 1, changed: 1, missing: 0, unknownSentences: 2 },
		citations: [{ state: 'unchanged' }, { state: 'changed' }, { state: 'moved' }]
	});
	expect(check(copy, '--json').stdout).toBe(json.stdout);
});

it('says of a sentence that has gone that it is missing, and of one that nobody cites that too', () => {
	const { pay, war } = PARAGRAPHS;
	const copy = file(
		'short.txt',
		article({ pay: pay.replace(' Nobody likes it.', ''), war: war.replace(' Few complained.', '') })
	);
	expect(check(copy)).toMatchObject({
		status: 1,
		stdout: expect.stringMatching(/^§2 ¶1 sentence 3: missing$/m)
	});
	expect(check(copy).stdout).toContain('Not cited, and not as it was: §1 ¶2 sentence 3.');
});

test.each([
	['no file', [], /^name one file\. Usage: /],
	['two files', ['a.txt', 'b.txt'], /^name one file\. Usage: /],
	['an unknown option', ['a.txt', '--jsn'], /--jsn.*Usage: /],
	['a file that is not there', ['/nowhere/a.txt'], /^There is no file \/nowhere\/a.txt: check/],
	['a folder', [join(ROOT, 'static')], /^That is a folder, not a text file: name the file in it/],
	['a file below a file', [join(ROOT, 'LICENSE', 'a.txt')], /LICENSE\/a.txt leads through a file as if that/],
	['another text', [join(ROOT, 'LICENSE')], /^None of the 16 sentences was found: is this “The Lighthouse/],
	['a picture', [join(ROOT, 'static', 'preview.png')], /^This looks like a PDF or Word file, not text/]
])('%s gives one line, and 2', (_, args, line) => {
	const { status, stdout, stderr } = check(...args);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toMatch(line);
	expect(stderr).not.toContain('\n');
});

it('does not write a lock that does not fit the outline', () => {
	const before = readFileSync(join(folder, 'fingerprints.json'), 'utf8');
	const { status, stderr } = check(
		'--lock',
		file('headless.txt', article().replace('A Long History', 'Old Times'))
	);
	expect({ status, stderr }).toMatchObject({
		status: 2,
		stderr: expect.stringMatching(/heading of section 1/)
	});
	expect(readFileSync(join(folder, 'fingerprints.json'), 'utf8')).toBe(before);
});

it('is a verb of npm', () => {
	expect(verbs['evidence']?.commands).toEqual([['ts', 'scripts/evidence.ts']]);
});

test.runIf(hasArticle)('all citations hold against the article', () => {
	const out = execFileSync(process.execPath, ['scripts/ts.mjs', 'scripts/evidence.ts', ARTICLE], {
		cwd: ROOT,
		encoding: 'utf8'
	});
	expect(out).toMatch(/^\d+ citations on \d+ sentences: all found unchanged\.$/m);
});
