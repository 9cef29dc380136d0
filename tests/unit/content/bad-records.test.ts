/** Each kind of mistake: the good records with one thing spoiled, and what the reader says to it. */
import { describe, expect, test } from 'vitest';
import {
	FILE_SCHEMAS,
	formatProblems,
	readContent,
	type Problem,
	type SourceFile
} from '../../../src/lib/model/records';
import { changed, files, known, textOf, without, withText } from './files';

const PAK = 'countries/PAK.json';
const RUS = 'countries/RUS.json';

const problemsOf = (all: readonly SourceFile[]) => readContent(all, known).problems;
const set = (path: string, field: string, value: unknown) => changed(files, path, field, () => value);
const add = (path: string, field: string, value: unknown) =>
	changed(files, path, field, (old) => (Array.isArray(old) ? [...old, value] : [value]));
const claim = (kind: string, text = 'A sentence of a test.') => ({
	text,
	kind,
	citations: [{ section: 3, paragraph: 3, sentences: [1] }]
});
/** The article with one paragraph more: in the outline and in the lock. */
const withParagraph = (argument: boolean) =>
	changed(
		add('outline.json', 'sections[2].paragraphs', { number: 4, gist: 'A paragraph of a test.', argument }),
		'fingerprints.json',
		'sections[2].paragraphs',
		(old) => (Array.isArray(old) ? [...old, ['a'.repeat(64)]] : old)
	);
const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

type Case = [
	title: string,
	files: readonly SourceFile[],
	file: string,
	field: string,
	problem: RegExp,
	remedy: RegExp
];

function expectOnly(problems: Problem[], file: string, field: string, problem: RegExp, remedy: RegExp) {
	expect(problems).toEqual([
		{ file, field, problem: expect.stringMatching(problem), remedy: expect.stringMatching(remedy) }
	]);
}

describe('files', () => {
	// prettier-ignore
	const cases: Case[] = [
		['a comma too many', withText(files, PAK, '{\n\t"id": "PAK",\n}'), PAK, 'line 3, column 1', /not JSON/, /comma/],
		['a file cut off', withText(files, PAK, '{ "id": "PAK"'), PAK, 'line 1, column 14', /not JSON/, /bracket/],
		['an empty file', withText(files, PAK, ''), PAK, 'line 1, column 1', /not JSON/, /bracket/],
		['a record that is no object', withText(files, PAK, '[]'), PAK, 'id', /missing/, /id/],
		['a list file that is missing', without(files, 'themes.json'), 'themes.json', 'whole file', /missing/, /Add src\/content\/themes\.json/],
		['a file with a wrong name', withText(files, 'event.json', '{}'), 'event.json', 'whole file', /not a file/, /events\.json/]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		const [first] = problemsOf(spoiled).filter((entry) => entry.file === file);
		expectOnly(first ? [first] : [], file, field, problem, remedy);
	});

	test('a file that is not JSON is the only problem: what it would have held is not missing as well', () => {
		for (const path of ['actors.json', 'themes.json', 'outline.json', 'places.json', PAK])
			expect(problemsOf(withText(files, path, '{')).map(({ file }) => file)).toEqual([path]);
	});

	test('folders that others read are left alone', () => {
		expect(problemsOf([...files, { path: 'geo/01.json', text: '{' }])).toEqual([]);
	});
});

describe('shape', () => {
	// prettier-ignore
	const cases: Case[] = [
		['no citation', set(PAK, 'cells.recognition.claims[0].citations', []), PAK, 'cells.recognition.claims[0].citations', /at least one citation/, /"section": 3, "paragraph": 3, "sentences": \[1\]/],
		['citations left out', set(PAK, 'stance.citations', undefined), PAK, 'stance.citations', /missing/, /"section"/],
		['no claim', set('countries/TUR.json', 'cells.security.claims', []), 'countries/TUR.json', 'cells.security.claims', /at least one claim/, /Silence needs one too/],
		['a missing layer', set(PAK, 'cells.engagement', undefined), PAK, 'cells.engagement', /missing/, /engagement/],
		['a misspelled field', set(PAK, 'sumary', 'x'), PAK, 'sumary', /unknown field "sumary"/, /spelling/],
		['an unknown kind', set(PAK, 'outlook[0].kind', 'fact'), PAK, 'outlook[0].kind', /cannot be "fact"/, /"reported" \| "view" \| "forecast"/],
		['an unknown confidence', set(PAK, 'cells.security.confidence', 'H'), PAK, 'cells.security.confidence', /cannot be "H"/, /"high"/],
		['an empty text', set(PAK, 'stance.text', '  '), PAK, 'stance.text', /must not be empty/, /Fill it in/],
		['a wrong type', set(PAK, 'neighbour', 'yes'), PAK, 'neighbour', /must be boolean/, /true/],
		['a citation without sentences', set(PAK, 'stance.citations[0].sentences', undefined), PAK, 'stance.citations[0].sentences', /missing/, /\[1, 3\]/],
		['no sentence', set(PAK, 'stance.citations[0].sentences', []), PAK, 'stance.citations[0].sentences', /at least one sentence/, /numbers of the sentences/],
		['a sentence 0', set(PAK, 'stance.citations[0].sentences', [0]), PAK, 'stance.citations[0].sentences[0]', />=1/, /restart at 1/],
		['sentences out of order', set(PAK, 'stance.citations[0].sentences', [2, 1]), PAK, 'stance.citations[0].sentences', /must rise/, /in order/],
		['a sentence that is there twice', set(PAK, 'stance.citations[0].sentences', [1, 1]), PAK, 'stance.citations[0].sentences', /each sentence once/, /in order/],
		['a paragraph 0', set(PAK, 'stance.citations[0].paragraph', 0), PAK, 'stance.citations[0].paragraph', />=1/, /restarts at 1/],
		['a relation without an end', set('relations.json', 'items[2].to', []), 'relations.json', 'items[2].to', /R3: needs at least one end/, /./],
		['an end that is no link', set('relations.json', 'items[2].to[0]', { state: 'PAK' }), 'relations.json', 'items[2].to[0]', /R3: is not a link/, /"country": "PAK"/],
		['a date in another form', set('events.json', 'items[1].start', '1979-1'), 'events.json', 'items[1].start', /E2: /, /2021-08/]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		expectOnly(problemsOf(spoiled), file, field, problem, remedy);
	});
});

describe('links', () => {
	// prettier-ignore
	const cases: Case[] = [
		['a file name that is not the id', withText(without(files, PAK), 'countries/PK.json', textOf(PAK)), 'countries/PK.json', 'id', /is "PAK" but the file is called PK\.json/, /Rename/],
		['an id that is not the file name', set(PAK, 'id', 'PKS'), PAK, 'id', /is "PKS" but the file is called PAK\.json/, /correct the id/],
		['an id used twice', set('actors.json', 'items[3].id', 'gulf'), 'actors.json', 'items[3].id', /"gulf" is already the id of actors\.json items\[2\]/, /another id/],
		['a dangling country', set('relations.json', 'items[0].from[0]', { country: 'PRK' }), 'relations.json', 'items[0].from[0]', /leads to "PRK"/, /"topic"/],
		['a dangling actor', set('relations.json', 'items[0].to[0]', { actor: 'nobody' }), 'relations.json', 'items[0].to[0]', /leads to "nobody"/, /Correct the id/],
		['a dangling event', add('argument.json', 'motives[0].involves', { event: 'E99' }), 'argument.json', 'motives[0].involves[4]', /"E99"/, /Correct the id/],
		['a dangling place', add('events.json', 'items[0].involves', { place: 'paris' }), 'events.json', 'items[0].involves[2]', /"paris"/, /add the record/],
		['an unknown theme', add(PAK, 'cells.security.themes', 'T99'), PAK, 'cells.security.themes[1]', /no theme "T99"/, /T12/],
		['a vague spot of a point that is not there', set('spots.json', 'items[3].about[0]', { point: 'K99' }), 'spots.json', 'items[3].about[0]', /V4: leads to "K99"/, /M1, /],
		['a vague spot of a relation that is not there', set('spots.json', 'items[0].about[1]', { relation: 'R99' }), 'spots.json', 'items[0].about[1]', /V1: leads to "R99"/, /R54/],
		['a vague spot of a theme that is not there', set('spots.json', 'items[9].about[2]', { theme: 'T99' }), 'spots.json', 'items[9].about[2]', /V10: leads to "T99"/, /T12/],
		['a vague spot of an event that is not there', set('spots.json', 'items[0].about[0]', { event: 'E99' }), 'spots.json', 'items[0].about[0]', /leads to "E99"/, /Correct the id/],
		['a relation of an event that is not there', add('events.json', 'items[1].relations', 'R99'), 'events.json', 'items[1].relations[1]', /E2: leads to "R99"/, /R54/],
		['a relation that rests on other sentences than its event', add('events.json', 'items[15].relations', 'R34'), 'events.json', 'items[15].relations[1]', /E16: "R34" shares no cited sentence/, /§5 ¶1/],
		['a view that an event’s text is to stand for', add('events.json', 'items[3].repeated', 'R9'), 'events.json', 'items[3].repeated[0]', /E4: .* cannot stand for "R9"/, /reported relations/],
		['a decade that nobody can read', set('events.json', 'items[5].date', 'the nineties'), 'events.json', 'items[5].date', /E6: "the nineties" names no decade/, /"1990s"/],
		['a norm as a security theme', add(PAK, 'cells.security.themes', 'T9'), PAK, 'cells.security.themes[1]', /no security theme/, /T1, /]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		const found = problemsOf(spoiled);
		expectOnly(
			found.filter((entry) => entry.field === field),
			file,
			field,
			problem,
			remedy
		);
	});

	test('a record that is gone leaves links without an aim, and an outline without a record', () => {
		const found = problemsOf(without(files, PAK));
		expect(found.filter(({ problem }) => problem.startsWith('leads to "PAK"')).length).toBeGreaterThan(5);
		expect(found).toContainEqual({
			file: PAK,
			field: 'whole file',
			problem: expect.stringMatching(/map has its outline/),
			remedy: expect.stringMatching(/Add the record/)
		});
	});

	test('a country without an outline is told so; adding a country takes one record and its geometry', () => {
		const text = textOf('countries/TUR.json').replaceAll('Turkey', 'Freedonia').replace('"TUR"', '"FRD"');
		const more = withText(files, 'countries/FRD.json', text);
		expectOnly(problemsOf(more), 'countries/FRD.json', 'id', /no outline/, /npm run geo/);
		const geometryIds = [...(known.geometryIds ?? []), 'FRD'];
		expect(readContent(more, { ...known, geometryIds }).problems).toEqual([]);
	});

	test('what is known from elsewhere is checked only where it is given', () => {
		expect(readContent(set(PAK, 'cells.security.code', 'C7')).problems).toEqual([]);
	});
});

describe('citations', () => {
	// prettier-ignore
	const cases: Case[] = [
		['an unknown section', set(PAK, 'stance.citations[0].section', 9), PAK, 'stance.citations[0]', /cites §9 ¶3/, /sections 0 to 8/],
		['an unknown paragraph', set('themes.json', 'items[0].citations[0].paragraph', 4), 'themes.json', 'items[0].citations[0]', /cites §2 ¶4/, /Section 2 has the paragraphs 1 to 3/],
		['a gap in the outline', set('outline.json', 'sections[8].paragraphs[0].number', 2), 'outline.json', 'sections[8].paragraphs[0].number', /is 2 but 1 comes next/, /Write 1/]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		const found = problemsOf(spoiled);
		expectOnly(
			found.filter((entry) => entry.field === field),
			file,
			field,
			problem,
			remedy
		);
	});

	test('a sentence that the article does not have', () => {
		expectOnly(
			problemsOf(set('themes.json', 'items[0].citations[0].sentences', [2, 9])),
			'themes.json',
			'items[0].citations[0]',
			/cites sentence 9 of §2 ¶2, which/,
			/the sentences 1 to 3/
		);
	});

	test('an argument paragraph that nobody cites', () => {
		expectOnly(
			problemsOf(withParagraph(true)),
			'outline.json',
			'sections[2].paragraphs[3]',
			/no record cites §2 ¶4/,
			/Cite it/
		);
		expect(problemsOf(withParagraph(false))).toEqual([]);
	});
});

describe('the codebook', () => {
	const AFG = 'countries/AFG.json';
	const TUR = 'countries/TUR.json';
	// prettier-ignore
	const cases: Case[] = [
		['an unknown category', set(PAK, 'cells.security.code', 'C7'), PAK, 'cells.security.code', /no category "C7"/, /C1, /],
		['a category of another layer', set(PAK, 'cells.security.code', 'B9'), PAK, 'cells.security.code', /no category "B9"/, /C9/],
		['an unknown further code', add(PAK, 'cells.security.also', 'C8'), PAK, 'cells.security.also[0]', /"C8"/, /Use one of/],
		['an unknown rival code', set(PAK, 'cells.security.otherReading.codes', ['A9']), PAK, 'cells.security.otherReading.codes[0]', /"A9"/, /Use one of/],
		['an unknown code of an actor', set('actors.json', 'items[2].codes.engagement', 'A9'), 'actors.json', 'items[2].codes.engagement', /gulf: there is no category "A9"/, /B9h/],
		['an unknown further code of an actor', add('actors.json', 'items[2].also', 'D1'), 'actors.json', 'items[2].also[0]', /gulf: there is no category "D1"/, /C3/],
		['the subject with an answer', set(AFG, 'cells.recognition.code', 'A9'), AFG, 'cells.recognition.code', /Afghanistan is the subject/, /"AX"/],
		['another country as the subject', set(TUR, 'cells.engagement.code', 'BX'), TUR, 'cells.engagement.code', /never the code of a named state/, /ends in 9/],
		['a general statement as the fill of a country', set(TUR, 'cells.recognition.code', 'A3'), TUR, 'cells.recognition.code', /never the code/, /ends in 9/],
		['a further code that repeats the code', add(PAK, 'cells.security.also', 'C3'), PAK, 'cells.security.also', /repeats/, /Remove it/],
		['a rival code that is the code', set(PAK, 'cells.security.otherReading.codes', ['C3']), PAK, 'cells.security.otherReading.codes', /repeats/, /rival/],
		['a fill that is not the first role', set(RUS, 'cells.security', { ...cellOf(RUS), code: 'C2', also: ['C1'] }), RUS, 'cells.security.code', /"C2" although "C1"/, /C1 before C3 before C2/],
		['an explicit "no" without a report', set(TUR, 'cells.security', { ...cellOf(TUR), code: 'CN', claims: [claim('view')] }), TUR, 'cells.security.claims', /"CN" rests on no reported claim/, /kind "reported"/],
		['engagement that is only an opinion', set(TUR, 'cells.engagement.claims', [claim('view')]), TUR, 'cells.engagement.claims', /"B2b" rests on no reported claim/, /change the code/],
		['a forecast beside a report of recognition', add(TUR, 'cells.recognition.claims', claim('forecast')), TUR, 'cells.recognition.claims[1].kind', /forecast/, /"outlook"/],
		['a neighbour that is none', set(TUR, 'neighbour', true), TUR, 'neighbour', /TUR is no land neighbour/, /Write false/]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		expectOnly(problemsOf(spoiled), file, field, problem, remedy);
	});

	test('a forecast raises no recognition', () => {
		const spoiled = set(TUR, 'cells.recognition', {
			...cellOf(TUR),
			code: 'A1',
			claims: [claim('forecast')]
		});
		expect(problemsOf(spoiled).map(({ field }) => field)).toEqual([
			'cells.recognition.claims',
			'cells.recognition.claims[0].kind'
		]);
	});

	test.each(['BN', 'CN'])('%s is allowed where the article reports it', (code) => {
		const layer = code === 'BN' ? 'engagement' : 'security';
		expect(
			problemsOf(set(TUR, `cells.${layer}`, { ...cellOf(TUR), code, claims: [claim('reported')] }))
		).toEqual([]);
	});
});

describe('scenes', () => {
	const SCENES = 'scenes.json';
	const scene = (field: string, value: unknown) => set(SCENES, `items[1].${field}`, value);
	// prettier-ignore
	const cases: [title: string, field: string, value: unknown, at: string, problem: RegExp, remedy: RegExp][] = [
		['a camera that looks nowhere', 'camera', {}, 'camera', /is not a camera/, /"countries": \["AFG"\].*"box"/],
		['a camera on no country', 'camera', { countries: [] }, 'camera.countries', /at least one country/, /"AFG"/],
		['a box with three sides', 'camera', { box: [30, 8, 105] }, 'camera', /is not a camera/, /west, south, east, north/],
		['a box beyond the pole', 'camera', { box: [30, 8, 105, 95] }, 'camera.box[3]', /<=90/, /degrees/],
		['a box that is inside out', 'camera', { box: [105, 8, 30, 62] }, 'camera.box', /holds nothing/, /west, south, east, north/],
		['a camera on a country without a record', 'camera', { countries: ['DEU'] }, 'camera.countries[0]', /leads to "DEU".*countries\/DEU\.json/, /with a record/],
		['an unknown layer', 'layer', 'trade', 'layer', /cannot be "trade"/, /"recognition"/],
		['an unknown place', 'places', ['paris'], 'places[0]', /leads to "paris".*places\.json/, /kabul/],
		['an unknown relation', 'relations', ['R99'], 'relations[0]', /leads to "R99"/, /R54/],
		['an unknown event', 'events', ['E99'], 'events[0]', /leads to "E99"/, /E20/],
		['an unknown point', 'points', ['Z99'], 'points[0]', /leads to "Z99"/, /Z7/],
		['what is no point', 'points', ['T1'], 'points[0]', /id of a point/, /argument\.json/],
		['more points than a wall holds', 'points', ['M1', 'M2', 'M3', 'K1', 'K2', 'K3', 'K4'], 'points', /more than 6 points/, /at most six/],
		['a point that is there twice', 'points', ['K1', 'K3', 'K1'], 'points[2]', /repeats "K1"/, /Remove the copy/],
		['an area as a place', 'places', ['kashmir'], 'places[0]', /"kashmir" has the marker "soft-area"/, /Move it to "regions"/],
		['a city as a region', 'regions', ['kabul'], 'regions[0]', /"kabul" has the marker "metonym"/, /Move it to "places"/],
		['a place that is text only', 'regions', ['khorasan'], 'regions[0]', /"khorasan" has the marker "none"/, /text only/],
		['a title of seven words', 'title', 'One two three four five six seven', 'title', /has 7 words/, /at most 6/],
		['a caption that a wall does not hold', 'caption.text', words(36), 'caption.text', /has 36 words/, /at most 35/],
		['a caption with a country that is not shown', 'caption.text', 'A word on Ukraine.', 'caption.text', /names Ukraine/, /"UKR" to "highlights"/],
		['a caption without a citation', 'caption.citations', [], 'caption.citations', /at least one citation/, /"section"/],
		['notes that take too long', 'notes.text', words(121), 'notes.text', /has 121 words/, /at most 120/],
		['notes without a citation', 'notes.citations', [], 'notes.citations', /at least one citation/, /"section"/],
		['notes that cite what is not there', 'notes.citations', [{ section: 9, paragraph: 1, sentences: [1] }], 'notes.citations[0]', /cites §9 ¶1/, /sections 0 to 8/],
		['the name of a page', 'id', 'print', 'id', /"print" is a page/, /another id/],
		['the id of another scene', 'id', 'opening', 'id', /"opening" is already the id of scenes\.json items\[0\]/, /another id/]
	];
	test.each(cases)('%s', (_, field, value, at, problem, remedy) => {
		expectOnly(problemsOf(scene(field, value)), SCENES, `items[1].${at}`, problem, remedy);
	});

	test('several mistakes of one scene are all reported', () => {
		let all = scene('points', ['K1', 'K1']);
		all = changed(all, SCENES, 'items[1].places', () => ['kashmir', 'paris']);
		all = changed(all, SCENES, 'items[1].notes.text', () => words(121));
		expect(
			problemsOf(all)
				.map(({ field }) => field)
				.sort()
		).toEqual(['items[1].notes.text', 'items[1].places[0]', 'items[1].places[1]', 'items[1].points[1]']);
	});

	test('a country whose name is part of another word is not named', () => {
		expect(problemsOf(scene('caption.text', 'An Iranian word.'))).toEqual([]);
	});

	test('tell what records hold: a paragraph that only a scene cites is not covered', () => {
		const cited = changed(withParagraph(true), SCENES, 'items[0].notes.citations', () => [
			{ section: 2, paragraph: 4, sentences: [1] }
		]);
		expect(problemsOf(cited).map(({ problem }) => problem)).toEqual(['no record cites §2 ¶4']);
	});
});

describe('wording', () => {
	// prettier-ignore
	const cases: Case[] = [
		['a stance of two sentences', set(PAK, 'stance.text', 'One. Two.'), PAK, 'stance.text', /has 2 sentences/, /Say it in one/],
		['a stance that is too long', set(PAK, 'stance.text', words(33)), PAK, 'stance.text', /has 33 words/, /at most 32/],
		['a summary of one sentence', set(PAK, 'summary.text', 'One.'), PAK, 'summary.text', /has 1 sentence/, /two or three/],
		['a claim that is there twice', set(PAK, 'history[1].text', firstHistory()), PAK, 'history[1].text', /says the same as countries\/PAK\.json history\[0\]\.text/, /remove the copy/]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		expectOnly(problemsOf(spoiled), file, field, problem, remedy);
	});
});

describe('the change log', () => {
	const CHANGES = 'changes.json';
	const entry = (version: string, date: string) => ({
		version,
		date,
		cells: ['IND/security'],
		why: 'A test.'
	});
	const [first] = JSON.parse(textOf(CHANGES)).items;
	const log = (...items: object[]) => set(CHANGES, 'items', items);
	// prettier-ignore
	const cases: Case[] = [
		['a version that is not later', log(first, entry('1.0', first.date)), CHANGES, 'items[1].version', /is 1\.0, after 1\.0/, /oldest first/],
		['a version before the last one', log(entry('2.0', first.date), entry('1.9', first.date)), CHANGES, 'items[1].version', /is 1\.9, after 2\.0/, /Count on/],
		['a day before that of the last version', log(entry('0.9', '2099-01-01'), first), CHANGES, 'items[1].date', /before the 2099-01-01 of version 0\.9/, /Correct the day/],
		['a cell in other words', set(CHANGES, 'items[0].cells[0]', 'India, security'), CHANGES, 'items[0].cells[0]', /must be a cell such as "IND\/recognition"/, /./],
		['a version in words', set(CHANGES, 'items[0].version', 'first'), CHANGES, 'items[0].version', /two numbers/, /./],
		['a coding date that is not that of the last version', set('outline.json', 'codedOn', '2030-01-01'), 'outline.json', 'codedOn', /version \S+ of the coding is of/, /date of the last version/],
		['a coding date in another form', set('outline.json', 'codedOn', '1 May'), 'outline.json', 'codedOn', /must be a day/, /last decided/],
		['a log without a version', log(), 'outline.json', 'codedOn', /has no version/, /add that version/]
	];
	test.each(cases)('%s', (_, spoiled, file, field, problem, remedy) => {
		const found = problemsOf(spoiled);
		expectOnly(
			found.filter((entry) => entry.field === field),
			file,
			field,
			problem,
			remedy
		);
	});

	test('1.10 comes after 1.9, and two versions of one day are in order', () => {
		expect(problemsOf(log(entry('1.9', first.date), entry('1.10', first.date)))).toEqual([]);
	});
});

describe('several mistakes', () => {
	const spoiled = () => {
		let all = withText(files, 'countries/IRN.json', '{ "id": }');
		all = changed(all, PAK, 'cells.recognition.claims[0].citations', () => []);
		all = changed(all, RUS, 'stance.citations[0]', () => ({ section: 0, paragraph: 7, sentences: [1] }));
		all = changed(all, 'relations.json', 'items[53].verb', () => '');
		all = changed(all, 'relations.json', 'items[0].to[0]', () => ({ actor: 'nobody' }));
		return changed(all, 'countries/TUR.json', 'cells.engagement.code', () => 'B7');
	};

	test('are all reported at once, whatever their kind and file', () => {
		const found = problemsOf(spoiled()).map(({ file, field }) => `${file} ${field}`);
		expect(found.sort()).toEqual([
			'countries/IRN.json line 1, column 10',
			'countries/PAK.json cells.recognition.claims[0].citations',
			'countries/RUS.json stance.citations[0]',
			'countries/TUR.json cells.engagement.code',
			'relations.json items[0].to[0]',
			'relations.json items[53].verb'
		]);
	});

	test('leave no content', () => {
		expect(readContent(spoiled(), known).content).toBeNull();
	});

	test('read well in a terminal', () => {
		const text = formatProblems(problemsOf(spoiled()));
		expect(text).toMatch(/^6 problems in 5 files\n/);
		expect(text).toContain(
			'src/content/countries/PAK.json\n' +
				'  cells.recognition.claims[0].citations\n' +
				'    needs at least one citation: {"section": …, "paragraph": …, "sentences": […]}\n' +
				'    → Cite the sentence it rests on: [{ "section": 3, "paragraph": 3, "sentences": [1] }].'
		);
	});

	test.each([
		'null',
		'0',
		'""',
		'[]',
		'[[[]]]',
		'{}',
		'{"items":{}}',
		'{"items":[null,1,{}]}',
		'{"id":1}',
		'\uFEFF{}'
	])('never end in an exception: a file that holds %s', (text) => {
		const kinds = files.filter(({ path }) => path === PAK || !path.startsWith('countries/'));
		for (const { path } of kinds) {
			const found = problemsOf(withText(files, path, text));
			expect(found.map(({ file }) => file)).toContain(path);
		}
	});

	test('of nothing at all are those of the missing files', () => {
		const lists = Object.keys(FILE_SCHEMAS).filter((name) => name !== 'country');
		expect(readContent([]).problems.map(({ file, problem }) => `${file} ${problem}`)).toEqual(
			lists.map((name) => `${name}.json is missing`)
		);
	});
});

function record(path: string): { cells: { security: object }; history: { text: string }[] } {
	return JSON.parse(textOf(path));
}
function cellOf(path: string): object {
	return record(path).cells.security;
}
function firstHistory(): string {
	return record(PAK).history[0]?.text ?? '';
}
