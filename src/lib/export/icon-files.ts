/** The icon as files, and the manifest that names them. */
import { themes } from '../map/palette';

export interface IconFile {
	/** Without its ending. */
	name: string;
	/** Side, px. */
	size: number;
	shape: 'rounded' | 'full';
	/** What the manifest offers it for; null: not in the manifest. */
	purpose: 'any' | 'maskable' | null;
}

export const TOUCH_ICON = 'apple-touch-icon';
export const iconFiles: readonly IconFile[] = [
	{ name: TOUCH_ICON, size: 180, shape: 'full', purpose: null },
	{ name: 'icon-192', size: 192, shape: 'rounded', purpose: 'any' },
	{ name: 'icon-512', size: 512, shape: 'rounded', purpose: 'any' },
	{ name: 'maskable-512', size: 512, shape: 'full', purpose: 'maskable' }
];

/** Every address in it is relative to it, so that one build runs in any folder. */
export function webManifest(siteName: string, description: string) {
	return {
		name: siteName,
		short_name: siteName,
		description,
		lang: 'en',
		start_url: './',
		scope: './',
		display: 'browser',
		background_color: themes.light.paper,
		theme_color: themes.light.paper,
		icons: iconFiles.flatMap(({ name, size, purpose }) =>
			purpose ? [{ src: `icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : []
		)
	};
}
