/** Where a copy's unknown sentences stand between known ones. */
import type { Gap, Item } from './copy-gaps';
import type { Body, Mark } from './copy-parts';
import type { SentencePlace } from './lock';

/** What lies between neighbours that stand in order: old sentences that were not found, and unknown ones. */
export function gapsOf(
	marks: readonly Mark[],
	inBody: readonly (number | null)[],
	anchors: ReadonlyMap<number, number>,
	{ parts }: Body
): Gap[] {
	const paragraph = (place: SentencePlace | null | undefined) =>
		place?.paragraph ? `${place.section} ${place.paragraph}` : null;
	const old = (mark: number): Item => ({ index: mark, paragraph: paragraph(marks[mark]?.sentence?.place) });
	const fresh = (part: number): Item => ({ index: part, paragraph: paragraph(parts[part]?.place) });
	const ends: [number, number][] = [[-1, -1], ...anchors, [marks.length, parts.length]];
	return ends.slice(1).map(([markAfter, partAfter], index) => {
		const [markBefore, partBefore] = ends[index] ?? [-1, -1];
		const between = (from: number, to: number) =>
			Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at);
		return {
			old: between(markBefore, markAfter)
				.filter((mark) => marks[mark]?.sentence && inBody[mark] === null)
				.map(old),
			fresh: between(partBefore, partAfter)
				.filter((part) => parts[part]?.kind === 'sentence' && !parts[part].locked)
				.map(fresh),
			before: { old: old(markBefore).paragraph, fresh: fresh(partBefore).paragraph },
			after: { old: old(markAfter).paragraph, fresh: fresh(partAfter).paragraph }
		};
	});
}
