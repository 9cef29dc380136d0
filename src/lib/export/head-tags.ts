/**
 * What stands in the head of every page for others than its reader: icon, manifest, and the tags from which
 * other sites make a preview of a link (https://ogp.me). Written while the site is made, so that they cost
 * the page no script. Title and description are the page's own and are said once: other sites read the
 * description that search engines read, which is marked as both.
 */
import { FORMATS, FORMAT_SCALE } from './picture-formats';
import { iconAddress } from './icon';
import { TOUCH_ICON } from './icon-files';
import { escapeXml } from './xml';

export interface PageTags {
	title: string;
	siteName: string;
	/** From the page to the root of the site: "./", "../../"; null where the page does not know its depth. */
	root: string | null;
	/** Absolute addresses of site and page, where it is known where they stand. */
	site: string | null;
	page: string | null;
	card: { name: string; text: string };
}

export function headTags({ title, siteName, root, site, page, card }: PageTags): string {
	const icon = `<link rel="icon" href="${escapeXml(iconAddress())}">`;
	// A page that may be served at any depth can name no file of the site.
	if (root === null) return icon;
	const { width, height } = FORMATS.card.size;
	const properties: readonly (readonly [string, string | null])[] = [
		['og:title', title],
		['og:type', 'website'],
		['og:site_name', siteName],
		['og:url', page],
		// Sites that make previews ask for whole addresses; a relative one is all that is known without SITE_URL.
		['og:image', `${site ?? root}cards/${card.name}.png`],
		['og:image:width', String(width * FORMAT_SCALE)],
		['og:image:height', String(height * FORMAT_SCALE)],
		['og:image:alt', card.text]
	];
	return [
		icon,
		`<link rel="apple-touch-icon" href="${escapeXml(root)}icons/${TOUCH_ICON}.png">`,
		`<link rel="manifest" href="${escapeXml(root)}manifest.webmanifest">`,
		'<meta name="twitter:card" content="summary_large_image">',
		...properties
			.filter(([, value]) => value !== null)
			.map(([name, value]) => `<meta property="${name}" content="${escapeXml(value ?? '')}">`)
	].join('');
}
