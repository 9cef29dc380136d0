// The steps of `npm test`, in order, and the arithmetic behind its closing line. To add a step, add a line here.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoBrowser } from './browser.mjs';
import { playwright, vitest } from './counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} verb what it runs: a key of verbs.mjs
 * @property {string[]} [args]
 * @property {string[]} [needs] names of the steps without whose success this one makes no sense
 * @property {boolean} [optional] without its browser it is reported as not run: neither passed nor failed
 * @property {import('./counts.mjs').Report} [report] where its counts come from; without one it counts as 1
 *
 * @typedef {import('./counts.mjs').Counts & { name: string, seconds: number, reason?: string }} Result
 *
 * Runs a verb; resolves to its exit code, rejects with the reason why it could not run.
 * @typedef {(verb: string, args: string[], options: { env: Record<string, string>, seconds: number }) => Promise<number>} RunVerb
 */

/** @type {Step[]} */
export const steps = [
	{ name: 'types', verb: 'check' },
	{ name: 'lint', verb: 'lint' },
	{ name: 'format', verb: 'format', args: ['--check'] },
	{ name: 'schema', verb: 'schema', args: ['--check'] },
	{ name: 'unit', verb: 'test:unit', report: vitest },
	{ name: 'geo', verb: 'geo:check' },
	{ name: 'build', verb: 'build' },
	{ name: 'budget', verb: 'test:build', args: ['--no-build'], needs: ['build'], report: vitest },
	{ name: 'e2e', verb: 'test:e2e', args: ['--no-build'], needs: ['build'], report: playwright },
	// What a toggle and a click do, on the other base; `npm run test:gl` runs everything there.
	{
		name: 'gl',
		verb: 'test:gl',
		args: ['--no-build', 'toggle.spec'],
		needs: ['build'],
		report: playwright
	},
	{
		name: 'firefox',
		verb: 'test:firefox',
		args: ['--no-build'],
		needs: ['build'],
		optional: true,
		report: playwright
	}
];

/** A step that hangs is stopped after this time, so that the closing line is always reached. Arbitrary. */
const secondsPerStep = 1860;

/**
 * The steps of these names and all that they need, in the order of the table; no names: every step.
 * @param {string[]} names
 * @param {Step[]} all
 */
export function byName(names, all = steps) {
	const unknown = names.filter((name) => !all.some((step) => step.name === name));
	if (unknown.length)
		throw new Error(`No step "${unknown.join('", "')}". There are: ${all.map((s) => s.name).join(', ')}.`);
	const wanted = new Set(names.length ? names : all.map((step) => step.name));
	for (const step of [...all].reverse())
		if (wanted.has(step.name)) for (const need of step.needs ?? []) wanted.add(need);
	return all.filter((step) => wanted.has(step.name));
}

/**
 * What a step adds to the sum. Every doubt counts as one failure, never as none.
 * @param {{ code: number, problem?: string | undefined, absent?: boolean, counts?: import('./counts.mjs').Counts | null }} run
 *   problem: why it could not run; absent: for want of a browser that may be missing;
 *   counts: undefined when it has no report, null when it left none
 * @returns {import('./counts.mjs').Counts & { reason?: string }}
 */
export function outcome({ code, problem, absent, counts }) {
	const nothing = { passed: 0, failed: 1, skipped: 0 };
	if (absent) return { passed: 0, failed: 0, skipped: 1, reason: `not run: ${problem}` };
	if (problem !== undefined) return { ...nothing, reason: problem };
	if (counts === null) return { ...nothing, reason: `exit code ${code} and no report` };
	if (counts === undefined)
		return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { ...nothing, reason: `exit code ${code}` };
	if (code !== 0 && counts.failed === 0)
		return { ...counts, failed: 1, reason: `exit code ${code}, although no test failed` };
	if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, reason: 'no test ran' };
	return counts;
}

/**
 * @param {Step[]} chosen
 * @param {RunVerb} runVerb
 * @param {(line: string) => void} say
 */
export async function runSteps(chosen, runVerb, say = console.log) {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-map-'));
	const clean = () => rmSync(folder, { recursive: true, force: true });
	process.once('exit', clean); // Being stopped skips `finally`.
	/** @type {Result[]} */
	const results = [];
	try {
		for (const step of chosen) {
			say(`\n── ${step.name} ──`);
			const began = performance.now();
			const failedNeed = step.needs?.find((need) => results.some((r) => r.name === need && r.failed > 0));
			const { code, problem, absent, report } = failedNeed
				? { code: 1, problem: `not run: ${failedNeed} failed`, absent: false, report: undefined }
				: await attempt(step, join(folder, `${step.name}.json`), runVerb);
			/** @type {Result} */
			const result = {
				name: step.name,
				seconds: (performance.now() - began) / 1000,
				...outcome({ code, problem, absent, ...(step.report && { counts: report ?? null }) })
			};
			results.push(result);
			if (problem?.includes('\n')) say(problem);
			say(line(result));
		}
	} finally {
		clean();
		process.off('exit', clean);
	}
	return results;
}

/**
 * @param {Step} step
 * @param {string} file where its report goes
 * @param {RunVerb} runVerb
 */
async function attempt({ verb, args = [], report, optional = false }, file, runVerb) {
	try {
		const code = await runVerb(verb, [...args, ...(report?.args?.(file) ?? [])], {
			env: report?.env?.(file) ?? {},
			seconds: secondsPerStep
		});
		return { code, problem: undefined, absent: false, report: report && read(report, file) };
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		return { code: 1, problem, absent: optional && error instanceof NoBrowser, report: undefined };
	}
}

/**
 * @param {import('./counts.mjs').Report} report
 * @param {string} file
 */
function read(report, file) {
	try {
		return report.read(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null; // The runner ended before it could write one.
	}
}

/** @param {Result} result */
export function line({ name, passed, failed, skipped, seconds, reason }) {
	const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
	const word = failed ? 'FAILED' : passed ? 'ok' : 'absent';
	const text = word.padEnd(7) + name.padEnd(8) + `${seconds.toFixed(1)} s`.padStart(8);
	return `${text}  ${counts.filter(Boolean).join(', ')}${reason ? ` (${reason.split('\n')[0]})` : ''}`;
}

/**
 * Alone on the last line, for people and for CI.
 * @param {Result[]} results
 */
export function closingLine(results) {
	/** @param {'passed' | 'failed'} key */
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}
