// How many tests passed and failed, read from the reports of the test runners.

/** @typedef {{ passed: number, failed: number, skipped: number, reason?: string }} Counts */

/**
 * A way to get counts out of a test runner: what to ask for, and how to read what it wrote into `file`.
 * @typedef {object} Report
 * @property {(file: string) => string[]} [args]
 * @property {(file: string) => Record<string, string>} [env]
 * @property {(report: any) => Counts} read
 */

/** @type {Report} */
export const vitest = {
	args: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
	read(report) {
		// A file that cannot even be loaded has no tests to count: it counts as one that failed.
		const broken = report.testResults.filter(
			(/** @type {any} */ file) =>
				file.status === 'failed' &&
				!file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
		);
		return {
			passed: report.numPassedTests,
			failed: report.numFailedTests + broken.length,
			skipped: report.numPendingTests + report.numTodoTests
		};
	}
};

/** @type {Report} */
export const playwright = {
	env: (file) => ({ E2E_REPORT: file }),
	read({ stats, suites = [] }) {
		const counts = {
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected,
			skipped: stats.skipped
		};
		// Passed, and yet broken: named, so that somebody mends it.
		const unsteady = suites.flatMap(unsteadyIn);
		return unsteady.length > 0 ? { ...counts, reason: `at the second try: ${unsteady.join(' · ')}` } : counts;
	}
};

/**
 * Titles of the tests that failed first and passed then, in a suite and the suites in it.
 * @type {(suite: any) => string[]}
 */
function unsteadyIn({ specs = [], suites = [] }) {
	const own = specs.filter((/** @type {any} */ { tests }) =>
		tests.some((/** @type {any} */ { status }) => status === 'flaky')
	);
	return [
		...own.map((/** @type {any} */ { file, line, title }) => `${file}:${line} ${title}`),
		...suites.flatMap(unsteadyIn)
	];
}
