/**
 * Relations as curved arrows between names, px. Pure. Dashes belong to borders and hatching to disputes, so the
 * kinds of statement differ in weight and head: filled and firm, thin, hollow.
 */
import { pairsOf } from '../model/arrows';
import type { Relation } from '../model/schema';
import { shapeOf, type Arc } from './arc-shape';
import { bent, pointAt, partOf, type Curve, type Point } from './curve';
import { contains, overlap, squareAround, type Rectangle } from './rectangle';

/** What an arrow leads from or to: the middle of it, and what it takes, which the arrow does not enter. */
export interface End extends Point {
	taken: Rectangle;
	/** Whether an arrow that ends at a point (px) is seen to end at it; without it, anywhere. */
	at?: (x: number, y: number) => boolean;
	/** Where its name is too wide for it: the state itself, as small as a symbol. */
	spot?: Pick<End, 'x' | 'y' | 'taken'> | null;
}

/**
 * How far an arrow may bend aside, as a share of its length, in the order in which it is tried. Neighbours whose
 * names nearly touch need the last ones.
 */
const BENDS = [
	0.1, -0.1, 0.19, -0.19, 0.28, -0.28, 0.37, -0.37, 0.46, -0.46, 0.55, -0.55, 0.7, -0.7, 1, -1, 1.4, -1.4, 2,
	-2
];
/** Cost, to set beside the bend (times ten), of each sample on a name, beside another arrow, off the map. */
const COST = { bend: 10, name: 6, arrow: 2, outside: 12 };
const SAMPLES = 32;
/** A long arrow that swings far out says something that nobody said: it bends less, and may cross a name. */
const SWING = { share: 0.37, px: 60 };
/** Half the room around an arrow, px; from a name to its tip; the shortest that still reads as an arrow. */
const BESIDE = 4;
const CLEAR = 4;
const SHORTEST = 13;
/**
 * An arrow whose ends would not be seen to lie at what it joins is not drawn.
 * @param endOf where a country or place stands; null where it is not on the map
 * @param blocked what arrows keep off where they can: names, with those at their own ends
 * @param map what is in sight
 */
export function arcsOf(
	relations: readonly Relation[],
	endOf: (id: string) => End | null,
	blocked: readonly Rectangle[],
	map: Rectangle
): Arc[] {
	const drawn: Rectangle[] = [];
	return relations.flatMap((relation) =>
		pairsOf(relation).flatMap(([fromId, toId]) => {
			const [from, to] = [endOf(fromId), endOf(toId)];
			if (!from || !to) return [];
			const cost = (curve: Curve) =>
				samplesOn(curve).reduce((sum, spot) => {
					const hit = (others: readonly Rectangle[]) => others.some((other) => overlap(spot, other));
					return (
						sum +
						(hit(blocked) ? COST.name : 0) +
						(hit(drawn) ? COST.arrow : 0) +
						(hit([map]) ? 0 : COST.outside)
					);
				}, 0);
			const stands = ([first, , tip]: Curve) =>
				[first, tip].every(({ x, y }) => contains(map, x, y)) &&
				(from.at?.(first.x, first.y) ?? true) &&
				(to.at?.(tip.x, tip.y) ?? true);
			const best = (a: End, b: End) => {
				let found: { curve: Curve; cost: number } | null = null;
				const most = Math.max(SWING.share, SWING.px / Math.hypot(b.x - a.x, b.y - a.y));
				for (const bend of BENDS.filter((one) => Math.abs(one) <= most)) {
					const curve = between(bent(a, b, bend), a.taken, b.taken);
					if (!curve || !stands(curve)) continue;
					const own = Math.abs(bend) * COST.bend + cost(curve);
					if (own < (found?.cost ?? Infinity)) found = { curve, cost: own };
				}
				return found;
			};
			// From name to name; where a name is too wide to say where its state is, from state to state.
			const [start, end] = [from.spot ?? from, to.spot ?? to];
			const arc = best(from, to) ?? best(from, end) ?? best(start, to) ?? best(start, end);
			if (!arc) return [];
			drawn.push(...samplesOn(arc.curve));
			return { key: `${relation.id} ${fromId} ${toId}`, ...shapeOf(arc.curve, relation) };
		})
	);
}

/** The part of a curve that lies between what its ends take; null where nothing readable is left. */
function between(curve: Curve, from: Rectangle, to: Rectangle): Curve | null {
	const inside = (step: number, taken: Rectangle) => overlap(around(pointAt(curve, step / 96), CLEAR), taken);
	let [first, last] = [0, 96];
	while (first < last && inside(first, from)) first++;
	while (last > first && inside(last, to)) last--;
	const part = partOf(curve, first / 96, last / 96);
	return Math.hypot(part[2].x - part[0].x, part[2].y - part[0].y) < SHORTEST ? null : part;
}

const around = ({ x, y }: Point, room: number) => squareAround(x, y, room);

function samplesOn(curve: Curve): Rectangle[] {
	return Array.from({ length: SAMPLES }, (_, at) => around(pointAt(curve, (at + 0.5) / SAMPLES), BESIDE));
}
