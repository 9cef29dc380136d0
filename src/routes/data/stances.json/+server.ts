import content from 'virtual:content';
import { version } from '$app/environment';
import { stancesDocument } from '$lib/export/stances';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';

export const GET = () =>
	new Response(JSON.stringify(stancesDocument(content, version), null, '\t'), {
		headers: { 'content-type': 'application/json' }
	});
