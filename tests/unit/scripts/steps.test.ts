import { writeFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { NoBrowser } from '../../../scripts/lib/browser.mjs';
import { playwright, vitest } from '../../../scripts/lib/counts.mjs';
import { byName, closingLine, line, outcome, runSteps, steps } from '../../../scripts/lib/steps.mjs';
import { commandsOf, toolFile, verbs } from '../../../scripts/lib/verbs.mjs';

const one = { passed: 1, failed: 0, skipped: 0 };

describe('what a step adds to the sum', () => {
	it('is one, when it has no counts of its own', () => {
		expect(outcome({ code: 0 })).toEqual(one);
		expect(outcome({ code: 2 })).toMatchObject({ passed: 0, failed: 1, reason: 'exit code 2' });
	});

	it('is what its report says', () => {
		expect(outcome({ code: 0, counts: { passed: 7, failed: 0, skipped: 2 } })).toMatchObject({
			passed: 7,
			failed: 0
		});
		expect(outcome({ code: 1, counts: { passed: 7, failed: 3, skipped: 0 } })).toMatchObject({
			passed: 7,
			failed: 3
		});
	});

	it('is one failure when it could not run, or left no report', () => {
		expect(outcome({ code: 1, problem: 'no browser' })).toMatchObject({ failed: 1, reason: 'no browser' });
		expect(outcome({ code: 0, counts: null })).toMatchObject({ passed: 0, failed: 1 });
		expect(outcome({ code: 137, counts: null })).toMatchObject({ passed: 0, failed: 1 });
	});

	it('is a failure when the runner fails though no test did, or runs no test', () => {
		expect(outcome({ code: 1, counts: { passed: 7, failed: 0, skipped: 0 } })).toMatchObject({
			passed: 7,
			failed: 1
		});
		expect(outcome({ code: 0, counts: { passed: 0, failed: 0, skipped: 4 } })).toMatchObject({ failed: 1 });
	});
});

describe('reports', () => {
	it('of Vitest count tests, and files that could not be loaded', () => {
		const report = {
			numPassedTests: 5,
			numFailedTests: 1,
			numPendingTests: 2,
			numTodoTests: 1,
			testResults: [
				{ status: 'passed', assertionResults: [{ status: 'passed' }] },
				{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
				{ status: 'failed', assertionResults: [] }
			]
		};
		expect(vitest.read(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
	});

	it('of Playwright count tests', () => {
		const stats = { expected: 4, unexpected: 2, flaky: 1, skipped: 3 };
		expect(playwright.read({ stats })).toEqual({ passed: 5, failed: 2, skipped: 3 });
	});

	it('of Playwright name the tests that passed at the second try only', () => {
		const stats = { expected: 1, unexpected: 0, flaky: 1, skipped: 0 };
		const spec = (title: string, status: string) => ({
			file: 'a.spec.ts',
			line: 7,
			title,
			tests: [{ status }]
		});
		const suites = [{ specs: [spec('stands', 'expected')], suites: [{ specs: [spec('wavers', 'flaky')] }] }];
		expect(playwright.read({ stats, suites })).toEqual({
			passed: 2,
			failed: 0,
			skipped: 0,
			reason: 'at the second try: a.spec.ts:7 wavers'
		});
	});
});

describe('choosing steps', () => {
	it('takes all of them without a choice', () => {
		expect(byName([])).toEqual(steps);
	});

	it('adds what the chosen ones need, in the order of the table', () => {
		expect(byName(['e2e', 'lint']).map((step) => step.name)).toEqual(['lint', 'build', 'e2e']);
	});

	it('names the steps there are when one is unknown', () => {
		expect(() => byName(['e2f'])).toThrow(/No step "e2f"\. There are: types, lint/);
	});

	it('runs verbs that exist and needs steps that come before', () => {
		expect(steps.filter((step) => !verbs[step.verb])).toEqual([]);
		const late = steps.filter((step, at) =>
			step.needs?.some((need) => !steps.slice(0, at).some((earlier) => earlier.name === need))
		);
		expect(late).toEqual([]);
	});
});

describe('running steps', () => {
	const table = [
		{ name: 'types', verb: 'check' },
		{ name: 'unit', verb: 'test:unit', report: vitest },
		{ name: 'build', verb: 'build' },
		{ name: 'e2e', verb: 'test:e2e', needs: ['build'], report: playwright }
	];
	const other = { name: 'firefox', verb: 'test:firefox', optional: true, report: playwright };
	/** Runs the table with these exit codes; the runners write a report with `passed` tests. */
	async function go(
		codes: Record<string, number | Error>,
		passed = 3,
		steps: Parameters<typeof runSteps>[0] = table
	) {
		const said: string[] = [];
		const ran: string[] = [];
		const results = await runSteps(
			steps,
			async (verb, args, { env }) => {
				ran.push(verb);
				const code = codes[verb] ?? 0;
				if (code instanceof Error) throw code;
				const file = env['E2E_REPORT'] ?? args.find((arg) => arg.startsWith('--outputFile'))?.split('=')[1];
				const report = {
					...{
						numPassedTests: passed,
						numFailedTests: code,
						numPendingTests: 0,
						numTodoTests: 0,
						testResults: []
					},
					stats: { expected: passed, unexpected: code, flaky: 0, skipped: 0 }
				};
				if (file && code < 100) writeFileSync(file, JSON.stringify(report));
				return code;
			},
			(text) => said.push(text)
		);
		return { results, said, ran, last: closingLine(results) };
	}

	it('sums the counts of all', async () => {
		const { ran, last } = await go({});
		expect(ran).toEqual(['check', 'test:unit', 'build', 'test:e2e']);
		expect(last).toBe('8 passed, 0 failed');
	});

	it('goes on after a failure', async () => {
		const { ran, last } = await go({ check: 1, 'test:unit': 2 });
		expect(ran).toHaveLength(4);
		expect(last).toBe('7 passed, 3 failed');
	});

	it('counts a step as failed, with the reason, when what it needs has failed', async () => {
		const { results, ran, last } = await go({ build: 1 });
		expect(ran).not.toContain('test:e2e');
		expect(results.at(-1)).toMatchObject({ failed: 1, reason: 'not run: build failed' });
		expect(last).toBe('4 passed, 2 failed');
	});

	it('counts a crash as one failure', async () => {
		const { last } = await go({ 'test:unit': 139, 'test:e2e': new Error('no browser\nType this.') });
		expect(last).toBe('2 passed, 2 failed');
	});

	it('reports a browser that may be missing as not run: neither passed nor failed', async () => {
		const missing = new NoBrowser('No Firefox was found.\nType this.');
		const { results, said, last } = await go({ 'test:firefox': missing }, 3, [...table, other]);
		expect(last).toBe('8 passed, 0 failed');
		expect(results.map(line).at(-1)).toMatch(
			/^absent firefox .* 0 passed, 1 skipped \(not run: No Firefox was found\.\)$/
		);
		expect(said).toContain('No Firefox was found.\nType this.');
	});

	it('counts everything else that goes wrong there as failed', async () => {
		const mistake = new Error('FIREFOX_PATH is "/x", and there is no such file.');
		expect((await go({ 'test:firefox': mistake }, 3, [...table, other])).last).toBe('8 passed, 1 failed');
		expect((await go({ 'test:firefox': 2 }, 3, [...table, other])).last).toBe('11 passed, 2 failed');
		const needed = await go({ 'test:e2e': new NoBrowser('No Chromium was found.') });
		expect(needed.last).toBe('5 passed, 1 failed');
	});

	it('repeats advice in full, and the first line of it in the summary', async () => {
		const { results, said } = await go({ 'test:e2e': new Error('no browser\nType this.') });
		expect(said).toContain('no browser\nType this.');
		expect(results.map(line).at(-1)).toMatch(/^FAILED e2e .* \(no browser\)$/);
	});
});

describe('verbs', () => {
	it('pass arguments on to their last command, but not those meant for us', () => {
		expect(commandsOf({ commands: [['a'], ['b', 'c']] }, ['--no-build', '-x'])).toEqual([
			['a'],
			['b', 'c', '-x']
		]);
	});

	it('format checks instead of writing with --check', () => {
		expect(verbs['format'] && commandsOf(verbs['format'], ['--check'])).toEqual([
			['prettier', '.', '--check']
		]);
		expect(verbs['format'] && commandsOf(verbs['format'], [])).toEqual([['prettier', '--write', '.']]);
	});

	it('find their tools without a shell', () => {
		const bins: Record<string, unknown> = {
			vite: { vite: 'bin/vite.js' },
			'@sveltejs/kit': { 'svelte-kit': 'kit.js' }
		};
		const read = (path: string) =>
			JSON.stringify({
				bin:
					bins[path.replaceAll('\\', '/').slice('node_modules/'.length, -'/package.json'.length)] ?? './p.cjs'
			});
		expect(toolFile('vite', read)).toMatch(/^node_modules.vite.bin.vite\.js$/);
		expect(toolFile('svelte-kit', read)).toMatch(/^node_modules.@sveltejs.kit.kit\.js$/);
		expect(toolFile('prettier', read)).toMatch(/^node_modules.prettier.p\.cjs$/);
	});
});
