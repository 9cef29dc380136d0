/** The rules of the codebook that a cell must keep, whoever edits it. */
import { SUBJECT } from './category';
import type { Check, Known } from './checks';
import { problemAt, type Problem } from './records-problem';
import { cellsOf, type PlacedCell } from './records-walk';
import type { LayerId } from './schema';

const SUBJECT_CODES: Partial<Record<LayerId, string>> = { recognition: 'AX', engagement: 'BX' };
/** Codes for what is no country with a record: unnamed groups, states outside the article, other actors. */
const NOT_FOR_COUNTRIES = ['A3', 'A0', 'B0', 'C0', 'AX', 'BX', 'CX'];
/** A state of affairs, or an explicit "no": an opinion or a prediction is not enough. */
const NEEDS_REPORT = ['A1', 'A2', 'B3', 'B2a', 'B2b', 'BN', 'CN'];
/** If several security roles apply, the first of these is the fill. */
const FILL_ORDER = ['C1', 'C3', 'C2'];
/** Reference geography: land neighbours of Afghanistan. */
const NEIGHBOURS = ['CHN', 'IRN', 'PAK', 'TJK', 'TKM', 'UZB'];

const perCell =
	(check: (placed: PlacedCell, known: Known) => Problem[]): Check =>
	({ countries }, known) =>
		countries.flatMap(cellsOf).flatMap((placed) => check(placed, known));

const oneOf = (codes: readonly string[]) => `Use one of ${codes.join(', ')}.`;

export const codesBelongToTheirLayer = perCell(({ file, layer, cell, field }, { codes }) => {
	const allowed = codes?.[layer];
	if (!allowed) return [];
	const further = cell.also.map((code, i) => ({ code, at: `also[${i}]` }));
	const rival = (cell.otherReading?.codes ?? []).map((code, i) => ({ code, at: `otherReading.codes[${i}]` }));
	return [{ code: cell.code, at: 'code' }, ...further, ...rival]
		.filter(({ code }) => !allowed.includes(code))
		.map(({ code, at }) =>
			problemAt(file, `${field}.${at}`, `the layer "${layer}" has no category "${code}"`, oneOf(allowed))
		);
});

export const actorCodesBelongToTheirLayer: Check = ({ actors }, { codes }) => {
	if (!codes) return [];
	const all = Object.values(codes).flat();
	return actors.flatMap(({ file, field, record }) => {
		const { recognition, engagement, security } = record.codes;
		return [
			{ code: recognition, at: 'codes.recognition', allowed: codes.recognition },
			{ code: engagement, at: 'codes.engagement', allowed: codes.engagement },
			{ code: security, at: 'codes.security', allowed: codes.security },
			...record.also.map((code, i) => ({ code, at: `also[${i}]`, allowed: all }))
		]
			.filter(({ code, allowed }) => !allowed.includes(code))
			.map(({ code, at, allowed }) =>
				problemAt(file, `${field}.${at}`, `${record.id}: there is no category "${code}" here`, oneOf(allowed))
			);
	});
};

export const codesFitTheCountry = perCell(({ country, file, layer, cell, field }) => {
	const due = country.id === SUBJECT ? SUBJECT_CODES[layer] : undefined;
	if (due && cell.code !== due)
		return [
			problemAt(
				file,
				`${field}.code`,
				`is "${cell.code}", but ${country.name} is the subject`,
				`Write "${due}".`
			)
		];
	if (due || !NOT_FOR_COUNTRIES.includes(cell.code)) return [];
	const remedy = 'Use a code for a named state; where the article is silent, the one that ends in 9.';
	return [problemAt(file, `${field}.code`, `"${cell.code}" is never the code of a named state`, remedy)];
});

export const otherCodesAreOther = perCell(({ file, cell, field }) => {
	const lists = [
		{ at: 'also', codes: cell.also, remedy: 'Remove it: "also" is for further roles.' },
		{
			at: 'otherReading.codes',
			codes: cell.otherReading?.codes ?? [],
			remedy: 'Name the rival code, or write null.'
		}
	];
	return lists
		.filter(({ codes }) => codes.includes(cell.code))
		.map(({ at, remedy }) => problemAt(file, `${field}.${at}`, `repeats the code "${cell.code}"`, remedy));
});

export const fillIsFirstRole = perCell(({ file, cell, field }) => {
	const first = FILL_ORDER.find((code) => code === cell.code || cell.also.includes(code));
	if (!first || !FILL_ORDER.includes(cell.code) || first === cell.code) return [];
	const remedy = `Make "${first}" the code and put "${cell.code}" into "also" (${FILL_ORDER.join(' before ')}).`;
	return [problemAt(file, `${field}.code`, `is "${cell.code}" although "${first}" applies too`, remedy)];
});

export const answersAreReported = perCell(({ file, cell, field }) => {
	if (!NEEDS_REPORT.includes(cell.code) || cell.claims.some(({ kind }) => kind === 'reported')) return [];
	const remedy = 'Add a claim of the kind "reported" with its citation, or change the code.';
	return [problemAt(file, `${field}.claims`, `"${cell.code}" rests on no reported claim`, remedy)];
});

/** A prediction never raises recognition: it has a field of its own. */
export const recognitionHoldsNoForecast = perCell(({ file, layer, cell, field }) =>
	cell.claims.flatMap(({ kind }, index) => {
		if (layer !== 'recognition' || kind !== 'forecast') return [];
		const place = `${field}.claims[${index}].kind`;
		return [
			problemAt(file, place, 'a forecast is no answer about recognition', 'Move the claim to "outlook".')
		];
	})
);

export const neighboursAreMarked: Check = ({ countries }) =>
	countries.flatMap(({ file, record: { id, neighbour } }) => {
		const due = NEIGHBOURS.includes(id);
		const problem = `is ${neighbour}, but ${id} is ${due ? 'a' : 'no'} land neighbour of Afghanistan`;
		return due === neighbour ? [] : [problemAt(file, 'neighbour', problem, `Write ${due}.`)];
	});
