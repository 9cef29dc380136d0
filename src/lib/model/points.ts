/** How a list of short titles says whose they are: what stands there without a name reads as a fact. */
import type { Argument, ArgumentPoint } from './schema';

/** All points of the argument, in its order. */
export const pointsIn = ({ motives, consequences, rights, conclusions }: Argument): ArgumentPoint[] => [
	...motives,
	...consequences,
	...rights,
	...conclusions
];

/** In the order in which they are read: first what is reported, last what may come. */
const LEADS = {
	reported: '',
	view: 'The author’s view: ',
	expected: 'Expected by the author: ',
	possible: 'Possible, says the author: '
} as const;
type Standing = keyof typeof LEADS;

/** What the author predicts is more than possible, and less than reported. */
function standingOf({ kind, status }: ArgumentPoint): Standing {
	if (kind !== 'forecast') return kind;
	return status === 'predicted' ? 'expected' : 'possible';
}

export interface PointGroup {
	standing: Standing;
	/** Whose the points are, with a colon and a space; empty for what is reported. */
	lead: string;
	/** "Media · Dissent": in the order of the points. */
	titles: string;
}

/** The points as one line for each kind of statement, without the kinds that do not occur. */
export function pointsByKind(points: readonly ArgumentPoint[]): PointGroup[] {
	return (Object.keys(LEADS) as Standing[]).flatMap((standing) => {
		const titles = points.filter((point) => standingOf(point) === standing).map(({ title }) => title);
		return titles.length > 0 ? [{ standing, lead: LEADS[standing], titles: titles.join(' · ') }] : [];
	});
}
