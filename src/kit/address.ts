/**
 * The address in the room kit: all of it stands after "#", because a file has no other part that may change.
 * "#/security/PAK/?theme=dark&map=4.20/34.50/69.20#s1p2" is, in this order, what the site has as path, query,
 * camera and place inside the page.
 */
export interface KitAddress {
	/** Below the site's root, as in the view's own addresses: "security/PAK/". */
	path: string;
	/** With its "?", or empty. */
	search: string;
	/** The camera as text, or empty. */
	camera: string;
	/** Id of a place inside the page, or empty. */
	anchor: string;
}

const CAMERA = 'map=';

/**
 * Takes a camera also from where the site's addresses have it, after a "#" of its own.
 * @returns null where nothing in the text is an address of the kit, as in a file that was just opened
 */
export function readAddress(hash: string): KitAddress | null {
	const parts = /^#\/([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(hash);
	if (!parts) return null;
	const [, path = '', query = '', place = ''] = parts;
	const anchor = place.startsWith(CAMERA) ? '' : place;
	const words = [...query.split('&'), anchor ? '' : place].filter(Boolean);
	const camera = words.find((word) => word.startsWith(CAMERA))?.slice(CAMERA.length) ?? '';
	const rest = words.filter((word) => !word.startsWith(CAMERA)).join('&');
	return { path, search: rest && `?${rest}`, camera: /^[-\d./]+$/.test(camera) ? camera : '', anchor };
}

/** The text for the part after "#", with the "#". */
export function writeAddress({ path, search, camera, anchor }: KitAddress): string {
	const query = [search.slice(1), camera && CAMERA + camera].filter(Boolean).join('&');
	return `#/${path}${query && `?${query}`}${anchor && `#${anchor}`}`;
}

/** An address as the view has it, or the site, for `href` here. */
export function kitHref(address: string): string {
	const read = readAddress(`#/${address}`);
	return read ? writeAddress(read) : '#/';
}
