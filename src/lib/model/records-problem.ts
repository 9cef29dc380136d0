/** What is wrong in a record, where, and what to do about it. */
export interface Problem {
	/** Path relative to `src/content`. */
	file: string;
	/** Where in the file: `cells.security.claims[0].citations`, or a line of a file that is not JSON. */
	field: string;
	problem: string;
	remedy: string;
}

export const problemAt = (file: string, field: string, problem: string, remedy: string): Problem => ({
	file,
	field,
	problem,
	remedy
});

export const WHOLE_FILE = 'whole file';

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** For a terminal: grouped by file, the remedy under each problem. */
export function formatProblems(problems: readonly Problem[]): string {
	if (problems.length === 0) return 'No problems in src/content.';
	const files = [...new Set(problems.map(({ file }) => file))];
	const blocks = files.map((file) => {
		const entries = problems
			.filter((entry) => entry.file === file)
			.map(({ field, problem, remedy }) => `  ${field}\n    ${problem}\n    → ${remedy}`);
		return [`src/content/${file}`, ...entries].join('\n');
	});
	const heading = `${count(problems.length, 'problem')} in ${count(files.length, 'file')}`;
	return [heading, ...blocks].join('\n\n');
}
