/**
 * The outline of a country as path data: from the geometry while the page is made, from the page itself
 * in the browser, so that the geometry is never sent twice.
 */
import firstPaint from '../../content/geo/first-paint.json';

export function outlineOf(id: string): string {
	if (import.meta.env.SSR) {
		const countries: Record<string, string> = firstPaint.countries;
		return countries[id] ?? '';
	}
	return document.getElementById(`c-${id}`)?.getAttribute('d') ?? '';
}

/** Ids of the areas that are given to nobody and all of whose parties are among these countries; none while the page is made. */
export function partedAreas(countries: readonly string[]): string[] {
	if (import.meta.env.SSR || countries.length === 0) return [];
	return [...document.querySelectorAll<SVGPathElement>('.areas > [data-parties]')].flatMap(
		({ id, dataset }) =>
			dataset['parties']?.split(' ').every((party) => countries.includes(party)) ? [id] : []
	);
}

/** Outlines of the disputed areas, in the same way. */
export function disputedOutlines(): string[] {
	if (import.meta.env.SSR) return firstPaint.areas.flatMap(({ kind, d }) => (kind === 'disputed' ? [d] : []));
	return [...document.querySelectorAll('.areas > path')].map((path) => path.getAttribute('d') ?? '');
}
