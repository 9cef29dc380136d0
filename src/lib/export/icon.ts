/** The site's icon: the subject of the map, dark on the sand that stands for silence. One source for all sizes. */
import { themes } from '../map/palette';

/** Afghanistan as Natural Earth has it, thinned until 16 px can show it; in a square of 32. */
const OUTLINE =
	'M28.2 9.8L22.6 11.9L22.4 16.4L20.2 16.5L19.2 20.9L14.7 22.5L13.8 25.3L4.4 25.3L6.1 23.2L3.7 17.2L5.1 13.1L7.7 14L13.2 8.7L19.4 9.7L22.3 6.7L23.4 10.6L26.3 8.9z';

/**
 * @param shape `rounded`: with transparent corners, for tabs · `full`: to the edges, for systems that cut a
 *   shape of their own out of it; what matters then lies in a circle of 80 %
 */
export function iconSvg(shape: 'rounded' | 'full'): string {
	const { silence, subject } = themes.light;
	const ground = `<rect width="32" height="32"${shape === 'rounded' ? ' rx="7"' : ''} fill="${silence}"/>`;
	const inset = shape === 'full' ? ' transform="translate(2.56 2.56) scale(.84)"' : '';
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}` +
		`<path${inset} fill="${subject}" stroke="${subject}" stroke-linejoin="round" d="${OUTLINE}"/></svg>`
	);
}

/** The icon as an address that needs no request: browsers ask for an icon file again at every change of address. */
export function iconAddress(): string {
	return `data:image/svg+xml,${iconSvg('rounded').replaceAll('"', "'").replace(/[#<>]/g, encodeURIComponent)}`;
}
