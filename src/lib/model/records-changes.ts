/** The change log: versions follow each other in number and in time, and the coding date is that of the last. */
import type { Check } from './checks';
import { problemAt } from './records-problem';

/** "1.10" comes after "1.9". */
function isLater(version: string, before: string): boolean {
	const [[major = 0, minor = 0] = [], [oldMajor = 0, oldMinor = 0] = []] = [version, before].map((text) =>
		text.split('.').map(Number)
	);
	return major > oldMajor || (major === oldMajor && minor > oldMinor);
}

export const versionsFollow: Check = ({ changes }) =>
	changes.flatMap(({ file, field, record }, index) => {
		const before = changes[index - 1]?.record;
		if (!before) return [];
		const versionProblem = `is ${record.version}, after ${before.version}`;
		const dateProblem = `is ${record.date}, before the ${before.date} of version ${before.version}`;
		return [
			...(isLater(record.version, before.version)
				? []
				: [problemAt(file, `${field}.version`, versionProblem, 'Count on, or sort the list: oldest first.')]),
			...(record.date >= before.date
				? []
				: [problemAt(file, `${field}.date`, dateProblem, 'Correct the day, or sort the list: oldest first.')])
		];
	});

export const codingDateIsThatOfTheLastVersion: Check = ({ changes, outline, unreadable }) => {
	if (!outline || unreadable.includes('changes.json')) return [];
	const last = changes.at(-1)?.record;
	if (last?.date === outline.codedOn) return [];
	const problem = last
		? `is ${outline.codedOn}, but version ${last.version} of the coding is of ${last.date}`
		: `is ${outline.codedOn}, but changes.json has no version`;
	const remedy = 'Write the date of the last version, or add that version to changes.json.';
	return [problemAt('outline.json', 'codedOn', problem, remedy)];
};
