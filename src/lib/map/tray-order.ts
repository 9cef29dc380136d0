/** In which order what the map does not show stands in the tray. Pure. */
import type { Arrow } from '../model/arrows';
import type { Point } from './curve';
import type { TrayEnd } from './tray';

/** Regions in the middle, so that they stand in the column: in a row they would lie on land that is another. */
export function inMiddle(ends: readonly TrayEnd[], isRegion: (end: string) => boolean): TrayEnd[] {
	const others = ends.filter(({ id }) => !isRegion(id));
	return others.toSpliced(others.length / 2, 0, ...ends.filter(({ id }) => isRegion(id)));
}

/**
 * So that arrows cross as little as can be: chips in the order in which what they are tied to stands round the tray, and
 * one that is tied to another chip alone next to that, in turn below and above it.
 */
export function inOrder(
	ends: readonly TrayEnd[],
	arrows: readonly Arrow[],
	sight: (end: string) => Point | null,
	top: number
): TrayEnd[] {
	const tiedTo = (end: string) =>
		arrows.flatMap(({ from, to }) => (from === end ? [to] : to === end ? [from] : []));
	const angle = ({ id }: TrayEnd) => {
		const angles = tiedTo(id).flatMap((other) => {
			const point = sight(other);
			return point ? [Math.atan2(point.y - top, point.x)] : [];
		});
		return angles.reduce((sum, one) => sum + one, 0) / angles.length;
	};
	const tied = ends.map((end) => ({ end, at: angle(end) }));
	const sorted = tied.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);
	const order = sorted.map(({ end }) => end);
	tied
		.filter(({ at }) => Number.isNaN(at))
		.forEach(({ end }, turn) => {
			const beside = order.findIndex(({ id }) => tiedTo(end.id).includes(id));
			order.splice(beside < 0 ? order.length : beside + 1 - (turn % 2), 0, end);
		});
	return order;
}
