/**
 * The palette as CSS, inlined in every page: custom properties per theme, and the rules that turn
 * `data-fill="engaged+dots"` into paint. No style attribute is needed, so the CSP needs no exception.
 *
 * Precedence: paper beats everything (a reader who prints in the dark theme gets the print theme),
 * then the reader's choice (`data-theme`), then the system's.
 */
import { fillKey } from '../model/category';
import { lineRules } from './lines';
import { grounds, labelInk, themes, tokens, type ThemeId, type Token } from './palette';
import { fillId, inkOf, patternedFills } from './patterns';

export function paletteCss(): string {
	const dark = properties('dark');
	return [
		`:root{${properties('light')}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
		`:root[data-theme=dark]{${dark}}`,
		fillRules(),
		lineRules(),
		// The doubled selector is as specific as the themes above; coming last, it wins.
		`@media print{:root:root{${properties('print')}}${silenceTexture()}}`
	].join('');
}

/**
 * What projector mode changes, for the pages that are presented. It wins over both themes, because only its own
 * colours are made for a washed-out wall, but not over paper.
 */
export function projectorCss(): string {
	// The doubled attribute is more specific than a chosen theme, whichever stylesheet comes last.
	const on = ':root[data-projector][data-projector]';
	return `@media screen{${on}{${properties('projector')}}${silenceTexture(`${on} `)}}`;
}

/** Label inks are properties too, because which ink a ground needs changes with the theme. */
function properties(theme: ThemeId): string {
	return [
		`color-scheme:${theme === 'dark' ? 'dark' : 'light'}`,
		...tokens.map((token) => `--c-${token}:${themes[theme][token]}`),
		...grounds.map((ground) => `--l-${ground}:var(--c-${labelInk(ground, theme).ink})`)
	].join(';');
}

/** A map of borders alone sets `--fill`: on it no country shows a stance. */
function fillRules(): string {
	const patterned = patternedFills();
	const drawn = new Set<Token>([
		'silence',
		'ink-silence',
		'ink-hatch',
		'casing',
		...patterned.flatMap(({ colour, pattern }) => [colour, inkOf(colour, pattern)])
	]);
	return [
		...grounds.map((ground) => `[data-fill=${ground}]{fill:var(--fill,var(--c-${ground}))}`),
		...patterned.map((fill) => patternRules(fillKey(fill), fillId(fill.colour, fill.pattern))),
		patternRules('hatch', 'p-hatch'),
		// Inside patterns by class: `data-fill` would meet the print rule of silence and paint itself.
		...[...drawn].map((token) => `.c-${token}{fill:var(--c-${token})}`),
		...grounds.map((ground) => `[data-label=${ground}]{fill:var(--l-${ground});stroke:var(--c-${ground})}`)
	].join('');
}

function silenceTexture(within = ''): string {
	return patternRules('silence', fillId('silence', 'fine-dots'), within);
}

/** On the map, and in a swatch, whose patterns are a set of their own that the camera does not scale. */
function patternRules(key: string, id: string, within = ''): string {
	const swatchId = id.replace(/^p/, 's');
	const fill = `[data-fill="${key}"]`;
	return `${within}${fill}{fill:var(--fill,url(#${id}))}${within}.swatch ${fill}{fill:url(#${swatchId})}`;
}
