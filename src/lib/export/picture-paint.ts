/** Colours and patterns of a picture, in literal colours of its theme: a file has no stylesheet. */
import type { ColourToken, PatternId } from '../model/layer';
import { themes, type ThemeId, type Token } from '../map/palette';
import { fillId, patternMarkup } from '../map/patterns';

/** What fills a country or a swatch: a colour, or a pattern of `patternDefs`. */
export function paintOf(fill: string, theme: ThemeId, prefix: 'p' | 's'): string {
	const [colour, pattern] = fill.split('+') as [ColourToken, Exclude<PatternId, 'none'> | undefined];
	if (pattern) return `url(#${fillId(colour, pattern, prefix)})`;
	// On paper silence has a texture, as in the stylesheet.
	if (theme === 'print' && colour === 'silence') return `url(#${fillId('silence', 'fine-dots', prefix)})`;
	return themes[theme][colour];
}

/**
 * The patterns of map and swatches.
 * @param units world units per px
 */
export function patternDefs(theme: ThemeId, units: number): string {
	return (patternMarkup('p', units) + patternMarkup('s')).replace(
		/class="c-([\w-]+)"/g,
		(_, token: Token) => `fill="${themes[theme][token]}"`
	);
}
