/**
 * The address at which the site will stand, with a slash at its end; empty when it is not given.
 * @throws Error when SITE_URL is not an http(s) address
 */
export function siteUrl(given: string | undefined): string {
	if (!given) return '';
	let url: URL;
	try {
		url = new URL(given);
	} catch {
		throw new Error(`SITE_URL is "${given}": give a whole address, such as https://example.org/map/`);
	}
	if (!['http:', 'https:'].includes(url.protocol))
		throw new Error(`SITE_URL starts with "${url.protocol}": only http and https can be linked to.`);
	return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
