/**
 * The SVG base as text, for the page's HTML: painted before any script, and all there is without one.
 * Only the build calls this; in the browser `svg-base.ts` moves and recolours what stands here.
 *
 * Paths are world units (camera.ts), each outline once. Sizes on screen (strokes, patterns) are world
 * units too, at the page's reference zoom; the script sets them anew whenever the zoom changes.
 */
import { SUBJECT } from '../model/category';
import { BORDER, COAST } from './lines';
import { patternMarkup } from './patterns';
import { unitsPerPixel } from './views';

export interface FirstPaint {
	countries: Readonly<Record<string, string>>;
	context: Readonly<Record<string, { name: string; d: string }>>;
	water: string;
	rivers: string;
	lines: readonly { id: string; kind: string; d: string }[];
	areas: readonly {
		id: string;
		kind: string;
		soft?: boolean;
		/** Whose fill shows under the hatch; null is nobody's. */
		givenTo: string | null;
		d: string;
	}[];
}

export interface CountryMarkup {
	/** Fill key, see `fillKey`. */
	fill: string;
	href: string;
}

export interface BaseMarkup {
	geometry: FirstPaint;
	countries: Readonly<Record<string, CountryMarkup>>;
	/** Who is at odds about an area, by its id: for what is given to nobody. */
	parties?: Readonly<Record<string, readonly string[]>>;
	viewBox: string;
	/** Reference zoom of the page's first view. */
	zoom: number;
}

/**
 * @throws Error when a country has a record and no outline: the page must not go out with a hole.
 */
export function baseMarkup({ geometry, countries, parties = {}, viewBox, zoom }: BaseMarkup): string {
	const units = Number(unitsPerPixel(zoom).toFixed(3));
	const context = Object.entries(geometry.context)
		.map(
			([id, { name, d }]) =>
				`<path id="x-${id}" data-context="${id}" data-name="${escapeAttribute(name)}" d="${d}"/>`
		)
		.join('');
	// The subject last: its outline lies over those of its neighbours.
	const order = ([id]: [string, CountryMarkup]) => Number(id === SUBJECT);
	const coded = Object.entries(countries)
		.sort((a, b) => order(a) - order(b))
		.map(([id, { fill, href }]) => {
			const d = geometry.countries[id];
			if (!d) throw new Error(`No outline for ${id}: run \`npm run geo\`.`);
			return `<a href="${escapeAttribute(href)}" tabindex="-1"><path id="c-${id}" data-country="${id}" data-fill="${fill}" d="${d}"/></a>`;
		})
		.join('');
	const outline = ({ id, givenTo, d }: FirstPaint['areas'][number]) => {
		const between = givenTo === null && parties[id] ? ` data-parties="${parties[id].join(' ')}"` : '';
		return `<path id="a-${id}"${between} d="${d}"/>`;
	};
	const disputed = geometry.areas.filter(({ kind }) => kind === 'disputed');
	const softOnly = geometry.areas.filter(({ kind }) => kind !== 'disputed');
	// What the register gives to nobody is plain land, whatever the outlines beside it are filled with.
	const nobodys = disputed.filter(({ givenTo }) => givenTo === null);
	const ground = nobodys.map(({ id }) => `<use href="#a-${id}"/>`).join('');
	const lines = geometry.lines
		.map(({ id, kind, d }) => `<path id="l-${id}" data-line="${id}" data-kind="${kind}" d="${d}"/>`)
		.join('');
	return (
		`<svg class="base" viewBox="${viewBox}" aria-hidden="true" focusable="false">` +
		`<defs>${patternMarkup('p', units)}${patternMarkup('s')}${softOnly.map(outline).join('')}</defs>` +
		`<g class="camera" stroke-width="${(BORDER * units).toFixed(2)}">` +
		`<use class="coast" href="#land" stroke-width="${(COAST * units).toFixed(2)}"/>` +
		`<g id="land"><g class="context">${context}</g><g class="coded">${coded}</g></g><g class="ground"><g id="nobodys">${ground}</g></g>` +
		(geometry.rivers ? `<path class="rivers" d="${geometry.rivers}"/>` : '') +
		(geometry.water ? `<path class="water" d="${geometry.water}"/>` : '') +
		`<g class="areas">${disputed.map(outline).join('')}</g><g class="lines">${lines}</g></g></svg>`
	);
}

function escapeAttribute(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
