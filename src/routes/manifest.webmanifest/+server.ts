import content from 'virtual:content/map';
import { webManifest } from '$lib/export/icon-files';
import { SITE_NAME } from '$lib/model/site-name';
import { layers } from '$lib/layers';
import { headlineOf } from '$lib/model/legend';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';

export function GET(): Response {
	const [first] = layers;
	const description = first ? `${first.question} ${headlineOf(first, content.countries)}` : '';
	return new Response(JSON.stringify(webManifest(SITE_NAME, description), null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
}
