import { error } from '@sveltejs/kit';
import { iconSvg } from '$lib/export/icon';
import { iconFiles } from '$lib/export/icon-files';
import { iconPng } from '../../raster.server';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';
export const entries = () => iconFiles.map(({ name }) => ({ name }));

export function GET({ params }: { params: { name: string } }): Response {
	const icon = iconFiles.find(({ name }) => name === params.name);
	if (!icon) error(404, `No icon "${params.name}".`);
	return new Response(iconPng(iconSvg(icon.shape), icon.size), { headers: { 'content-type': 'image/png' } });
}
