/** From one chip of a column to another, in front of those between them. Pure. */
import type { Curve, Point } from './curve';

/**
 * An arrow between two chips of one column: how far it stands out, px and as a share of its height, and how far from the
 * middles of its chips, where other arrows come and go, it begins and ends;
 * `from` and `to`: from the column to either end, px.
 */
const HOOK = { out: 14, share: 0.4, aside: 6, from: 1, to: 4 };

/** @param from the middle of the chip's right side, as `to` */
export function hookBetween(from: Point, to: Point): Curve {
	const aside = HOOK.aside * Math.sign(to.y - from.y);
	const [first, last] = [from.y + aside, to.y - aside];
	const out = HOOK.out + HOOK.share * Math.abs(last - first);
	return [
		{ x: from.x + HOOK.from, y: first },
		{ x: from.x + 2 * out, y: (first + last) / 2 },
		{ x: to.x + HOOK.to, y: last }
	];
}
