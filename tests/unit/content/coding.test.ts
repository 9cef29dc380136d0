/** The acceptance data: codes, further codes, confidence and citations of the coding sheet, cell by cell. */
import { describe, expect, test } from 'vitest';
import { citationsOf, paragraphText } from '../../../src/lib/model/citations';
import type { Cell, LayerId } from '../../../src/lib/model/schema';
import { content } from './files';

const LAYERS: LayerId[] = ['recognition', 'engagement', 'security'];

function cellOf(id: string, layer: LayerId): Cell {
	const country = content().countries.find((candidate) => candidate.id === id);
	if (!country) throw new Error(`No record for ${id}.`);
	return country.cells[layer];
}

/** "3.1 5.2": section and paragraph. */
const cited = (cell: Cell) =>
	citationsOf(cell.claims)
		.map((citation) => paragraphText(citation).replace('§', '').replace(' ¶', '.'))
		.join(' ');

type Row = [
	id: string,
	code: string,
	confidence: Cell['confidence'],
	cited: string,
	also?: string,
	themes?: string
];
const RECOGNITION: Row[] = [
	['RUS', 'A1', 'high', '0.1 1.2 3.1'],
	['AFG', 'AX', 'high', '0.1'],
	['CHN', 'A2', 'high', '3.3'],
	['IRN', 'A2', 'high', '3.3'],
	['PAK', 'A2', 'high', '3.3'],
	['TUR', 'A2', 'high', '3.3'],
	['IND', 'A9', 'medium', '6.2'],
	['TJK', 'A9', 'high', '2.2'],
	['UZB', 'A9', 'high', '2.2'],
	['TKM', 'A9', 'high', '6.1'],
	['KAZ', 'A9', 'high', '6.1'],
	['KGZ', 'A9', 'high', '6.1'],
	['USA', 'A9', 'medium', '0.1 0.2 1.1 1.2 6.2'],
	['UKR', 'A9', 'high', '2.1']
];
const ENGAGEMENT: Row[] = [
	['RUS', 'B3', 'high', '3.1'],
	['AFG', 'BX', 'high', '0.1'],
	['CHN', 'B2b', 'high', '3.3'],
	['IRN', 'B2b', 'high', '3.3'],
	['PAK', 'B2b', 'high', '3.3'],
	['TUR', 'B2b', 'high', '3.3'],
	['IND', 'B2a', 'high', '6.2'],
	['TJK', 'B9', 'medium', '2.2'],
	['UZB', 'B9', 'medium', '2.2'],
	['TKM', 'B1', 'medium', '6.1'],
	['KAZ', 'B1', 'medium', '6.1'],
	['KGZ', 'B1', 'medium', '6.1'],
	['USA', 'B9h', 'medium', '0.1 1.1 1.2'],
	['UKR', 'B9', 'high', '2.1']
];
const SECURITY: Row[] = [
	['RUS', 'C1', 'high', '1.2 2.2 5.1 5.2 7.1', 'C2 C3', 'T1 T2 T3 T4 T5 T11 T12'],
	['AFG', 'C3', 'medium', '2.2 3.2 5.1 5.2 7.1', 'C2', 'T1 T2 T6 T8 T12'],
	['CHN', 'C9', 'high', '2.3 3.3'],
	['IRN', 'C9', 'high', '1.2 3.3'],
	['PAK', 'C3', 'low', '6.2', '', 'T7'],
	['TUR', 'C9', 'high', '3.3'],
	['IND', 'C1', 'high', '6.2', '', 'T7'],
	['TJK', 'C2', 'medium', '2.2', '', 'T1'],
	['UZB', 'C2', 'medium', '2.2', '', 'T1'],
	['TKM', 'C9', 'medium', '6.1'],
	['KAZ', 'C9', 'medium', '6.1'],
	['KGZ', 'C9', 'medium', '6.1'],
	['USA', 'C9', 'medium', '0.1 1.1 1.2 6.2'],
	['UKR', 'C9', 'high', '2.1']
];

describe.each<[LayerId, Row[]]>([
	['recognition', RECOGNITION],
	['engagement', ENGAGEMENT],
	['security', SECURITY]
])('%s', (layer, rows) => {
	test.each(rows)(
		'%s is %s with %s confidence, resting on %s',
		(id, code, confidence, places, also = '', themes = '') => {
			const cell = cellOf(id, layer);
			expect({ code: cell.code, confidence: cell.confidence, cited: cited(cell) }).toEqual({
				code,
				confidence,
				cited: places
			});
			expect(cell.also.join(' ')).toBe(also);
			expect(cell.themes.join(' ')).toBe(themes);
		}
	);
});

test.each<[LayerId, Record<string, number>]>([
	['recognition', { A1: 1, A2: 4, A9: 8, AX: 1 }],
	['engagement', { B3: 1, B2a: 1, B2b: 4, B1: 3, B9: 3, B9h: 1, BX: 1 }],
	['security', { C1: 2, C3: 2, C2: 2, C9: 8 }]
])('%s is spread over the states as counted', (layer, expected) => {
	const counts: Record<string, number> = {};
	for (const { cells } of content().countries)
		counts[cells[layer].code] = (counts[cells[layer].code] ?? 0) + 1;
	expect(counts).toEqual(expected);
});

test('exactly the soft cells carry another reading, and with it the rival codes', () => {
	const soft = content().countries.flatMap(({ id, cells }) =>
		LAYERS.flatMap((layer) => {
			const rival = cells[layer].otherReading;
			return rival ? [`${id} ${layer} ${rival.codes.join('/')}`] : [];
		})
	);
	expect(soft.sort()).toEqual([
		'AFG security C2',
		'IND recognition A2',
		'KAZ engagement B9',
		'KAZ security C2',
		'KGZ engagement B9',
		'KGZ security C2',
		'PAK security C9',
		'TJK engagement B1',
		'TJK security C9/C1',
		'TKM engagement B9',
		'TKM security C2',
		'USA engagement B9/BN',
		'USA recognition A3',
		'USA security C1',
		'UZB engagement B1',
		'UZB security C9/C1'
	]);
});

describe('firm cells', () => {
	test('India is engaged without a formal act and holds a concern', () => {
		expect(cellOf('IND', 'engagement').code).toMatch(/^B2/);
		expect(cellOf('IND', 'security').code).toBe('C1');
	});

	test.each(['TJK', 'UZB', 'TKM', 'KAZ', 'KGZ'])('%s neither recognises nor engages', (id) => {
		expect(['A1', 'A2']).not.toContain(cellOf(id, 'recognition').code);
		expect(cellOf(id, 'engagement').code).not.toMatch(/^B[23]/);
	});

	test('no state is said to have no dealings or no concern', () => {
		const codes = content().countries.flatMap(({ cells }) => LAYERS.map((layer) => cells[layer].code));
		expect(codes.filter((code) => code === 'BN' || code === 'CN')).toEqual([]);
	});
});

test('silence is a claim too: it is reported and cites where the state is named', () => {
	const silent = content().countries.flatMap(({ id, cells }) =>
		LAYERS.filter((layer) => /9h?$/.test(cells[layer].code)).map((layer) => ({
			id,
			layer,
			cell: cells[layer]
		}))
	);
	const unreported = silent.filter(({ cell }) => !cell.claims.some(({ kind }) => kind === 'reported'));
	expect(silent).toHaveLength(20);
	expect(unreported.map(({ id, layer }) => `${id} ${layer}`)).toEqual([]);
});

test('four states have no outlook: the article predicts nothing for them', () => {
	const none = content().countries.filter(({ outlook }) => outlook.length === 0);
	expect(none.map(({ id }) => id).sort()).toEqual(['TJK', 'UKR', 'USA', 'UZB']);
});

test('an earlier role is history, never a present code', () => {
	const past = content().countries.filter(({ history }) => history.length > 0);
	expect(past.map(({ id }) => id).sort()).toEqual(['AFG', 'IND', 'IRN', 'PAK', 'RUS', 'USA']);
});

test('themes stand in the security cells only', () => {
	const others = content().countries.flatMap(({ cells }) => [
		...cells.recognition.themes,
		...cells.engagement.themes
	]);
	expect(others).toEqual([]);
});

test.each([
	['taliban-iea', 'AX BX C3', 'C2'],
	['soviet-union', 'AX BX CX', ''],
	['gulf', 'A9 B9h C9', ''],
	['nato', 'AX B9h C9', ''],
	['the-west', 'A9 B9 C9', ''],
	['international-community', 'A3 BX CX', ''],
	['some-states', 'A3 B2b CX', ''],
	['few-countries', 'A2 B2b CX', ''],
	['asia-and-global-south', 'A9 B9 C9', ''],
	['central-asia', 'A9 B9 C2', 'C3'],
	['caucasus-and-chechnya', 'AX BX C2', 'C3'],
	['russias-southern-borders', 'AX BX C2', ''],
	['panjshir', 'AX BX C2', ''],
	['kashmir', 'AX BX C2', ''],
	['national-resistance-front', 'AX BX C3', ''],
	['northern-alliance', 'AX BX CX', ''],
	['ahmad-shah-masoud', 'AX BX CX', ''],
	['afghan-mujahideen', 'AX BX CX', ''],
	['isis-k', 'AX BX C3', ''],
	['islamic-state-attackers', 'AX BX C3', ''],
	['other-extremist-groups', 'AX BX C3', ''],
	['anti-india-groups', 'AX BX C3', ''],
	['taliban-sympathisers-and-hardliners', 'AX BX C3', ''],
	['un-security-council', 'AX BX CX', ''],
	['international-organisations', 'AX BX CX', ''],
	['mawlawi-gul-hassan-hassan', 'AX BX CX', ''],
	['s-jaishankar', 'AX BX CX', ''],
	['amir-khan-muttaqi', 'AX BX CX', ''],
	['president-trump', 'AX BX CX', '']
])('the actor %s is coded %s', (id, codes, also) => {
	const actor = content().actors.find((candidate) => candidate.id === id);
	expect(LAYERS.map((layer) => actor?.codes[layer]).join(' ')).toBe(codes);
	expect(actor?.also.join(' ')).toBe(also);
});

test('no other actor is listed', () => {
	expect(content().actors).toHaveLength(29);
});
