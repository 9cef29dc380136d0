/** What a picture is drawn from, taken from the page's own map, finer outlines included: nothing is loaded twice. */
import type { Drawing } from './drawing';

/**
 * @param page holds the map's SVG base
 * @throws Error when it does not, which only a broken build can cause
 */
export function pageDrawing(page: ParentNode): Drawing {
	const base = page.querySelector('svg.base');
	if (!base) throw new Error('The page holds no map: build it again with `npm run build`.');
	const paths = (selector: string) => [...base.querySelectorAll<SVGPathElement>(selector)];
	const outline = (path: SVGPathElement) => path.getAttribute('d') ?? '';
	return {
		countries: Object.fromEntries(
			paths('[data-country]').map((path) => [path.dataset['country'] ?? '', outline(path)])
		),
		context: paths('[data-context]').map(outline),
		water: paths('.water').map(outline).join(''),
		rivers: paths('.rivers').map(outline).join(''),
		areas: paths('.areas > path').map(outline),
		nobodys: [...base.querySelectorAll('#nobodys use')]
			.flatMap((use) => paths(use.getAttribute('href') ?? ''))
			.map(outline),
		lines: paths('.lines > path').map((path) => ({ kind: path.dataset['kind'] ?? '', d: outline(path) }))
	};
}
