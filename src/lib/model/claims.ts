/** “Reported facts only”: which statements are shown, and how what is left out is counted in words. */
import type { Claim, ClaimKind, Country } from './schema';
import type { ClaimsChoice } from './view';
import { countOf, listOf } from './words';

interface OfKind {
	kind: ClaimKind;
}

/** The statements that the choice shows, in their order. */
export function shownOf<T extends OfKind>(statements: readonly T[], choice: ClaimsChoice): readonly T[] {
	return choice === 'all' ? statements : statements.filter(({ kind }) => kind === 'reported');
}

/** Whether the choice hides nothing of these: only then is there room for what draws on all of them. */
export function isWhole(statements: readonly OfKind[], choice: ClaimsChoice): boolean {
	return shownOf(statements, choice).length === statements.length;
}

/** "2 views and 1 forecast": what “reported facts only” leaves out; empty where that is nothing. */
export function leftOut(statements: readonly OfKind[]): string {
	const count = (kind: ClaimKind, one: string, many: string) => {
		const number = statements.filter((statement) => statement.kind === kind).length;
		return number > 0 ? [countOf(number, one, many)] : [];
	};
	return listOf([...count('view', 'view', 'views'), ...count('forecast', 'forecast', 'forecasts')]);
}

/** What is stated of a country: about every layer, then what is expected, then what was. */
export function statementsOf({ cells, outlook, history }: Country): Claim[] {
	return [...Object.values(cells).flatMap((cell) => cell.claims), ...outlook, ...history];
}

/** Whether nothing that is stated here is stated as a fact. */
export function restsOnNoReport(statements: readonly OfKind[]): boolean {
	return statements.length > 0 && statements.every(({ kind }) => kind !== 'reported');
}
