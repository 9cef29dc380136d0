/**
 * What differs between two states of the coding, cell by cell. The older one may be of any shape: it is read as
 * far as it can be, and what it could not say yet (sentences of a citation) is no difference.
 */
import { citationText, paragraphText } from './citations';
import type { Change } from './schema';

/** The records of countries by id, as parsed from JSON and nothing more. */
export type Records = ReadonlyMap<string, unknown>;

export interface FieldChange {
	field: 'code' | 'further codes' | 'confidence' | 'other reading' | 'themes' | 'claim';
	/** In words; null: there was none. */
	before: string | null;
	after: string | null;
}
export interface CellChange {
	/** "IND/recognition" */
	cell: string;
	country: string;
	layer: string;
	kind: 'added' | 'removed' | 'changed';
	fields: FieldChange[];
}

const object = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? { ...value } : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const joined = (value: unknown): string | null => list(value).filter(text).join(', ') || null;

/** In words: "§3 ¶3 s1" where the record has sentences, and "§3 ¶3". */
function citationsOf(value: unknown) {
	const all = list(value).map((one) => {
		const { section, paragraph, sentences } = object(one);
		return { section: Number(section), paragraph: Number(paragraph), sentences: list(sentences).map(Number) };
	});
	const unique = (words: string[]) => [...new Set(words)].sort();
	return {
		exact: unique(all.map((one) => (one.sentences.length > 0 ? citationText(one) : paragraphText(one)))),
		paragraphs: unique(all.map(paragraphText)),
		hasSentences: all.every(({ sentences }) => sentences.length > 0)
	};
}

/** The claims of a cell by their text. */
function claimsOf(cell: Readonly<Record<string, unknown>>) {
	const claims = list(cell['claims']).map((one) => {
		const { text: words, kind, citations } = object(one);
		return { words: text(words) ?? '', kind: text(kind) ?? '', citations: citationsOf(citations) };
	});
	return new Map(claims.map((claim) => [claim.words, claim]));
}
type ReadClaim = NonNullable<ReturnType<ReturnType<typeof claimsOf>['get']>>;

const claimWords = (claim: ReadClaim | undefined): string | null =>
	claim ? `${claim.kind}: ${claim.words} (${claim.citations.exact.join('; ')})` : null;

function sameClaim(a: ReadClaim | undefined, b: ReadClaim | undefined): boolean {
	if (!a || !b || a.kind !== b.kind) return false;
	const detail = a.citations.hasSentences && b.citations.hasSentences ? 'exact' : 'paragraphs';
	return a.citations[detail].join() === b.citations[detail].join();
}

function otherReading(value: unknown): string | null {
	const { codes, why } = object(value);
	return [joined(codes), text(why)].filter(Boolean).join(': ') || null;
}

function fieldChanges(before: unknown, after: unknown): FieldChange[] {
	const [old, now] = [object(before), object(after)];
	const simple: FieldChange[] = [
		{ field: 'code', before: text(old['code']), after: text(now['code']) },
		{ field: 'further codes', before: joined(old['also']), after: joined(now['also']) },
		{ field: 'confidence', before: text(old['confidence']), after: text(now['confidence']) },
		{
			field: 'other reading',
			before: otherReading(old['otherReading']),
			after: otherReading(now['otherReading'])
		},
		{ field: 'themes', before: joined(old['themes']), after: joined(now['themes']) }
	];
	const [oldClaims, newClaims] = [claimsOf(old), claimsOf(now)];
	const claims = [...new Set([...oldClaims.keys(), ...newClaims.keys()])]
		.map((words) => [oldClaims.get(words), newClaims.get(words)] as const)
		.filter(([one, other]) => !sameClaim(one, other))
		.map(([one, other]): FieldChange => ({
			field: 'claim',
			before: claimWords(one),
			after: claimWords(other)
		}));
	return [...simple.filter((change) => change.before !== change.after), ...claims];
}

/** Every cell that differs, added and removed countries included, by country and layer. */
export function changesBetween(before: Records, after: Records): CellChange[] {
	const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
	return ids.flatMap((id) => {
		const [old, now] = [object(before.get(id)), object(after.get(id))];
		const [oldCells, newCells] = [object(old['cells']), object(now['cells'])];
		const country = text(now['name']) ?? text(old['name']) ?? id;
		return [...new Set([...Object.keys(newCells), ...Object.keys(oldCells)])].flatMap((layer) => {
			const kind = !(layer in oldCells) ? 'added' : layer in newCells ? 'changed' : 'removed';
			const fields = fieldChanges(oldCells[layer], newCells[layer]);
			return fields.length > 0 ? [{ cell: `${id}/${layer}`, country, layer, kind, fields } as const] : [];
		});
	});
}

/** The entries of the log that give a reason for this cell, by itself or by its country. */
export function reasonsFor(cell: string, log: readonly Change[]): Change[] {
	const [country = ''] = cell.split('/');
	return log.filter(({ cells }) => cells.includes(cell) || cells.includes(country));
}
