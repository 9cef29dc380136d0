/** Ids: unique, equal to the file name, and wherever one is mentioned there is a record. */
import type { Check } from './checks';
import { problemAt, WHOLE_FILE } from './records-problem';
import { countryFileId, type Records } from './records-read';
import type { Ref } from './schema';

export const fileNameIsId: Check = ({ raw }) =>
	raw.flatMap(({ file, ids }) => {
		const name = countryFileId(file);
		const id = ids[0];
		if (!name || id?.field !== '' || id.value === name) return [];
		const remedy = `Rename the file to countries/${id.value}.json, or correct the id.`;
		return [problemAt(file, 'id', `is "${id.value}" but the file is called ${name}.json`, remedy)];
	});

export const idsAreUnique: Check = ({ raw }) => {
	const seen = new Map<string, string>();
	return raw.flatMap(({ file, ids }) =>
		ids.flatMap(({ field, value }) => {
			const key = `${countryFileId(file) ? 'countries' : file} ${value}`;
			const first = seen.get(key);
			seen.set(key, first ?? `${file} ${field}`.trim());
			if (!first) return [];
			const remedy = 'Give one of the two another id, or remove the copy.';
			return [
				problemAt(file, field ? `${field}.id` : 'id', `"${value}" is already the id of ${first}`, remedy)
			];
		})
	);
};

/** File and id a reference leads to; null for a topic, which leads nowhere. */
function target(ref: Ref): { file: string; id: string } | null {
	if ('country' in ref) return { file: `countries/${ref.country}.json`, id: ref.country };
	if ('actor' in ref) return { file: 'actors.json', id: ref.actor };
	if ('event' in ref) return { file: 'events.json', id: ref.event };
	if ('place' in ref) return { file: 'places.json', id: ref.place };
	return null;
}

export const idsOf = ({ raw }: Records, file: string) =>
	(raw.find((entry) => entry.file === file)?.ids ?? []).map(({ value }) => value);

/** Whether there is such a record; of a file that cannot be read every record is taken to be there. */
export function exists(records: Records, { file, id }: { file: string; id: string }): boolean {
	// What cannot be read is reported as such; its records are not missing as well.
	if (records.unreadable.includes(file)) return true;
	return countryFileId(file)
		? records.raw.some((entry) => entry.file === file)
		: idsOf(records, file).includes(id);
}

export const referencesLeadSomewhere: Check = (records) =>
	records.raw.flatMap(({ file, references }) =>
		references.flatMap(({ field, value }) => {
			const to = target(value);
			if (!to || exists(records, to)) return [];
			const remedy = 'Correct the id, add the record, or write { "topic": "…" } for what has no record.';
			return [
				problemAt(file, field, `leads to "${to.id}", but there is no such record in ${to.file}`, remedy)
			];
		})
	);

/** Norms and policy fields (`"security": false`) are themes of the text, never of the security fill. */
export const themesExist: Check = (records) => {
	if (records.unreadable.includes('themes.json')) return [];
	const ids = idsOf(records, 'themes.json');
	const norms = records.themes.filter(({ record }) => !record.security).map(({ record }) => record.id);
	return records.countries.flatMap(({ file, record }) =>
		Object.entries(record.cells).flatMap(([layer, { themes }]) =>
			themes.flatMap((id, index) => {
				const field = `cells.${layer}.themes[${index}]`;
				const remedy = `Use one of ${ids.filter((known) => !norms.includes(known)).join(', ')}.`;
				if (!ids.includes(id)) return [problemAt(file, field, `there is no theme "${id}"`, remedy)];
				return norms.includes(id) ? [problemAt(file, field, `"${id}" is no security theme`, remedy)] : [];
			})
		)
	);
};

export const recordsHaveGeometry: Check = ({ raw, unreadable }, { geometryIds }) => {
	if (!geometryIds) return [];
	const named = (id: string | undefined) => id !== undefined && geometryIds.includes(id);
	const present = raw.flatMap(({ file, ids }) => {
		const name = countryFileId(file);
		// A wrong file name or id is a problem of its own; either of the two may be the right one.
		return name ? [{ name, id: ids[0]?.value }] : [];
	});
	const unread = unreadable.flatMap((file) => countryFileId(file) ?? []);
	const withoutOutline = present.filter(({ name, id }) => !named(name) && !named(id)).map(({ name }) => name);
	const withoutRecord = geometryIds.filter(
		(wanted) => !unread.includes(wanted) && !present.some(({ name, id }) => name === wanted || id === wanted)
	);
	const file = (id: string) => `countries/${id}.json`;
	const build = 'build the geometry with `npm run geo`.';
	return [
		...withoutOutline.map((id) =>
			problemAt(file(id), 'id', `"${id}" has no outline on the map`, `Correct the id, or ${build}`)
		),
		...withoutRecord.map((id) =>
			problemAt(
				file(id),
				WHOLE_FILE,
				'is missing, but the map has its outline',
				`Add the record, or ${build}`
			)
		)
	];
};
