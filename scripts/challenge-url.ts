/** A plain address, without what could begin something else in a link. */
const MAIL = /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/i;

/**
 * Where readers can challenge the coding of a cell: a page (https:) or a mailbox (mailto:); empty when it is not given.
 * @throws Error when CHALLENGE_URL is neither
 */
export function challengeUrl(given: string | undefined): string {
	if (!given) return '';
	const wanted =
		'give a page, such as https://example.org/challenge, or a mailbox, such as mailto:map@example.org';
	const shown = JSON.stringify(given);
	if (MAIL.test(given)) return given;
	if (/^mailto:/i.test(given)) throw refused(`CHALLENGE_URL is ${shown}, not one plain mailbox: ${wanted}.`);
	// eslint-disable-next-line no-control-regex -- these are what is looked for
	if (/[\s"'<>`\\\u0000-\u001f\u007f]/.test(given))
		throw refused(`CHALLENGE_URL is ${shown}, with signs that no address has: ${wanted}.`);
	let url: URL;
	try {
		url = new URL(given);
	} catch {
		throw refused(`CHALLENGE_URL is ${shown}, not a whole address: ${wanted}.`);
	}
	if (url.protocol !== 'https:') throw refused(`CHALLENGE_URL starts with "${url.protocol}": ${wanted}.`);
	if (url.username || url.password)
		throw refused(`CHALLENGE_URL carries a name or password, which every reader would see: ${wanted}.`);
	return url.href;
}

/** Without the places in the code that a builder would have to read past. */
function refused(message: string): Error {
	return Object.assign(new Error(message), { stack: `Error: ${message}` });
}
