/** Vague spots: whatever one is about has a record. */
import type { Check } from './checks';
import { exists, idsOf } from './records-links';
import { problemAt } from './records-problem';
import type { About } from './schema';

/** File and id of what only a vague spot can name; links that others have too are checked with theirs. */
function target(about: About): { file: string; id: string } | null {
	if ('point' in about) return { file: 'argument.json', id: about.point };
	if ('relation' in about) return { file: 'relations.json', id: about.relation };
	if ('theme' in about) return { file: 'themes.json', id: about.theme };
	return null;
}

export const spotsLeadSomewhere: Check = (records) =>
	records.spots.flatMap(({ file, field, record }) =>
		record.about.flatMap((about, index) => {
			const to = target(about);
			if (!to || exists(records, to)) return [];
			const problem = `${record.id}: leads to "${to.id}", but there is no such record in ${to.file}`;
			const remedy = `Use one of ${idsOf(records, to.file).join(', ')}.`;
			return [problemAt(file, `${field}.about[${index}]`, problem, remedy)];
		})
	);
