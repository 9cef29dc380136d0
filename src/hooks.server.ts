/** Puts into the head of each page what is for others than its reader (`export/head-tags.ts`). */
import content from 'virtual:content/map';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { cardName } from '$lib/export/card';
import { headTags } from '$lib/export/head-tags';
import { layers } from '$lib/layers';
import { SITE_NAME } from '$lib/model/site-name';
import { countrySentence, layerSentence } from '$lib/model/speech';

/** The page that is served for every unknown address, at any depth. */
const ANY_DEPTH = '/(map)/404.html';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('</head>', (end) => tagsOf(event, html) + end)
	});

function tagsOf({ params, route, url }: RequestEvent, html: string): string {
	const scene = content.scenes.find(({ id }) => id === params['scene']);
	const layer = layers.find(({ id }) => id === (scene?.layer ?? params['layer'])) ?? layers[0];
	const country = content.countries.find(({ id }) => id === params['country']) ?? null;
	if (!layer) return '';
	const text = country ? countrySentence(layer, country) : layerSentence(layer, content.countries);
	const depth = url.pathname.split('/').length - 2;
	return headTags({
		title: textOf(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(` · ${SITE_NAME}`, ''),
		siteName: SITE_NAME,
		root: route.id === ANY_DEPTH ? null : depth > 0 ? '../'.repeat(depth) : './',
		site: __SITE_URL__ || null,
		page: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? null,
		card: { name: cardName(layer, country), text: `Map. ${text}` }
	});
}

/** What markup says, in plain letters. */
function textOf(markup: string): string {
	return markup
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
