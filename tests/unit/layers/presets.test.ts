/** Ready-made filters show exactly what their words say, counted from the records themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import content from 'virtual:content/map';
import { expect, test } from 'vitest';
import { PRESETS } from '../../../src/lib/layers/presets';
import { leftOutBy } from '../../../src/lib/model/filter';
import { decode, defaultView, encode } from '../../../src/lib/model/view';
import { space, split } from '../model/space';

interface RawRecord {
	id: string;
	neighbour: boolean;
	cells: Record<'recognition' | 'engagement' | 'security', { code: string }>;
}
const folder = join(import.meta.dirname, '../../../src/content/countries');
const records = readdirSync(folder).map((file): RawRecord =>
	JSON.parse(readFileSync(join(folder, file), 'utf8'))
);
const shownBy = (id: string) => {
	const filter = PRESETS.find((preset) => preset.id === id)?.filter ?? [];
	const out = leftOutBy(filter, content.countries, space.codes);
	return content.countries.map((country) => country.id).filter((country) => !out.includes(country));
};
const idsOf = (is: (record: RawRecord) => boolean) => records.filter(is).map(({ id }) => id);

test('dealings without reported recognition are those of five states', () => {
	const dealing = ({ cells }: RawRecord) => ['B3', 'B2a', 'B2b'].includes(cells.engagement.code);
	const expected = idsOf((record) => dealing(record) && record.cells.recognition.code !== 'A1');
	expect(expected.sort()).toEqual(['CHN', 'IND', 'IRN', 'PAK', 'TUR']);
	expect(shownBy('dealings-without-recognition').sort()).toEqual(expected);
});

test('named in security are those of whom the article says something there', () => {
	const expected = idsOf(({ cells }) => ['C1', 'C2', 'C3', 'CN'].includes(cells.security.code));
	expect(shownBy('named-in-security').sort()).toEqual(expected.sort());
});

test('land neighbours are those of the records', () => {
	const expected = idsOf(({ neighbour }) => neighbour);
	expect(expected).toHaveLength(6);
	expect(shownBy('neighbours').sort()).toEqual(expected.sort());
});

test('every one is a filter that an address says, in the same words', () => {
	for (const { filter } of PRESETS) {
		const address = encode({ ...defaultView(space), filter }, space);
		const { view, notices } = decode(...split(address), space);
		expect([view.filter, notices]).toEqual([filter, []]);
	}
});
