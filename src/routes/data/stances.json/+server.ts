import content from 'virtual:content';
import coding from 'virtual:content/coding';
import { version } from '$app/environment';
import { stancesText } from '$lib/export/stances';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';

export const GET = () =>
	new Response(stancesText(content, coding, version), {
		headers: { 'content-type': 'application/json' }
	});
