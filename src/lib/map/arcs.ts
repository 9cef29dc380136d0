/**
 * Relations as curved arrows between names, px. Pure. Dashes belong to borders and hatching to disputes, so the
 * kinds of statement differ in weight and head: filled and firm, thin, hollow.
 */
import { arrowsOf, type Arrow } from '../model/arrows';
import type { Relation } from '../model/schema';
import { keyOf, shapeOf, type Arc } from './arc-shape';
import { bent, pointAt, partOf, type Curve, type Point } from './curve';
import { hookBetween } from './hook';
import { contains, overlap, squareAround, type Rectangle } from './rectangle';

/** What an arrow leads from or to: the middle of it, and what it takes, which the arrow does not enter. */
export interface End extends Point {
	taken: Rectangle;
	/** Whether an arrow that ends at a point (px) is seen to end at it; without it, anywhere. */
	at?: (x: number, y: number) => boolean;
	/** Where its name is too wide for it: the state itself, as small as a symbol. */
	spot?: Pick<End, 'x' | 'y' | 'taken'> | null;
	/** Many lie side by side: arrows fan out from the other end, nearly straight, rather than cross each other. */
	stiff?: true;
}

/**
 * How far an arrow may bend aside, as a share of its length, in the order in which it is tried. Neighbours whose
 * names nearly touch need the last ones.
 */
const BENDS = [
	0.1, -0.1, 0.19, -0.19, 0.28, -0.28, 0.37, -0.37, 0.46, -0.46, 0.55, -0.55, 0.7, -0.7, 1, -1, 1.4, -1.4, 2,
	-2
];
/** Cost of each sample on a name, off the map. */
const COST = { name: 6, outside: 12 };
/** Cost of the bend, as it is, and of each sample beside another arrow. */
const FREE = { bends: BENDS, bend: 10, arrow: 2 };
/** In a fan arrows meet at one end anyhow: they bend less, and mind each other less. */
const FAN = { bends: [0.03, -0.03, 0.06, -0.06, ...BENDS], bend: 90, arrow: 0.4 };
/** From one chip to another an arrow runs round in front of them, px. */
const LOOP = 90;
const SAMPLES = 32;
/** A long arrow that swings far out says something that nobody said: it bends less, and may cross a name. */
const SWING = { share: 0.37, px: 60 };
/** Half the room around an arrow, px; from a name to its tip; the shortest that still reads as an arrow. */
const BESIDE = 4;
const CLEAR = 4;
const SHORTEST = 13;
/** As `drawArrows`, an arrow for every two ends of every relation. */
export function arcsOf(relations: readonly Relation[], ...on: DrawnOn): Arc[] {
	return drawArrows(arrowsOf(relations), ...on);
}

/** Where an end stands; null where it is not in sight · what arrows keep off where they can · what is in sight. */
type DrawnOn = [endOf: (id: string) => End | null, blocked: readonly Rectangle[], map: Rectangle];

/**
 * An arrow whose ends would not be seen to lie at what it joins is not drawn.
 * @param endOf where a country, a place or whatever else it joins stands
 * @param blocked names, with those at the arrows' own ends; what is here twice is kept off twice as much
 */
export function drawArrows(arrows: readonly Arrow[], ...[endOf, blocked, map]: DrawnOn): Arc[] {
	const drawn: Rectangle[] = [];
	return arrows.flatMap((arrow) => {
		const [from, to] = [endOf(arrow.from), endOf(arrow.to)];
		if (!from || !to) return [];
		const { bends, bend: bending, arrow: beside } = from.stiff || to.stiff ? FAN : FREE;
		const cost = (curve: Curve) =>
			samplesOn(curve).reduce((sum, spot) => {
				const hits = (others: readonly Rectangle[]) => others.filter((other) => overlap(spot, other)).length;
				return (
					sum +
					hits(blocked) * COST.name +
					(hits(drawn) > 0 ? beside : 0) +
					(hits([map]) > 0 ? 0 : COST.outside)
				);
			}, 0);
		const stands = ([first, , tip]: Curve) =>
			[first, tip].every(({ x, y }) => contains(map, x, y)) &&
			(from.at?.(first.x, first.y) ?? true) &&
			(to.at?.(tip.x, tip.y) ?? true);
		const best = (a: End, b: End) => {
			let found: { curve: Curve; cost: number } | null = null;
			if (a.stiff && b.stiff && a.x === b.x) return { curve: hookBetween(a, b) };
			const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
			const most = Math.max(SWING.share, SWING.px / length);
			const loops = from.stiff && to.stiff ? [LOOP / length, -LOOP / length] : null;
			for (const bend of loops ?? bends.filter((one) => Math.abs(one) <= most)) {
				const curve = between(bent(a, b, bend), a.taken, b.taken);
				if (!curve || !stands(curve)) continue;
				const own = Math.abs(bend) * bending + cost(curve);
				if (own < (found?.cost ?? Infinity)) found = { curve, cost: own };
			}
			return found;
		};
		// From name to name; where a name is too wide to say where its state is, from state to state.
		const [start, end] = [from.spot ?? from, to.spot ?? to];
		const arc = best(from, to) ?? best(from, end) ?? best(start, to) ?? best(start, end);
		if (!arc) return [];
		drawn.push(...samplesOn(arc.curve));
		return {
			key: keyOf(arrow),
			...shapeOf(arc.curve, arrow, blocked)
		};
	});
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
