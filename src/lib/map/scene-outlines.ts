/**
 * The outlines that small maps of scenes are drawn from: the geometry while a page is made; in the browser what
 * the page holds already, be it their own source or the large map, so that no outline is sent in a script.
 */
import firstPaint from '../../content/geo/first-paint.json';
import { drawingOf, outlinesIn, type Drawing } from './drawing';
import { pageDrawing } from './page-drawing';

/** Ids in the document begin with this: the page's own map has `c-AFG` and others. */
export const SOURCE = 'm-';

interface SceneOutlines {
	drawing: Drawing;
	/** Outlines as names are placed by them. */
	names: ReturnType<typeof outlinesIn>;
}
let known: SceneOutlines | undefined;

/** Reads them once. */
export function sceneOutlines(): SceneOutlines {
	if (!known) {
		const drawing = import.meta.env.SSR ? drawingOf(firstPaint) : readDrawing();
		known = { drawing, names: outlinesIn(drawing) };
	}
	return known;
}

function readDrawing(): Drawing {
	if (!document.getElementById(`${SOURCE}land`)) return pageDrawing(document);
	const paths = (part: string) => [...document.querySelectorAll<SVGPathElement>(`#${SOURCE}${part} path`)];
	const outline = (path: SVGPathElement) => path.getAttribute('d') ?? '';
	return {
		countries: Object.fromEntries(
			paths('coded').map((path) => [path.id.slice(SOURCE.length), outline(path)])
		),
		context: paths('context').map(outline),
		water: paths('water').map(outline).join(''),
		rivers: paths('rivers').map(outline).join(''),
		areas: paths('areas').map(outline),
		nobodys: paths('nobodys').map(outline),
		lines: paths('lines').map((path) => ({
			kind: path.parentElement?.id.slice(`${SOURCE}lines-`.length) ?? '',
			d: outline(path)
		}))
	};
}
