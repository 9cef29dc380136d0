/** Colouring the SVG base. On its own, because a toggle must answer before anything can move the map. */
import type { CountryPaint } from './base';

/** @param root the page's map, or anything around it */
export function paintCountries(root: Element, countries: Readonly<Record<string, CountryPaint>>): void {
	for (const path of root.querySelectorAll<SVGElement>('[data-country]')) {
		const country = countries[path.dataset['country'] ?? ''];
		if (!country) continue;
		path.setAttribute('data-fill', country.fill);
		path.parentElement?.setAttribute('href', country.href);
	}
}
