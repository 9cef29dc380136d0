/** The files of the data: tables, map data, drawings, and the package that describes them all. */
import { error } from '@sveltejs/kit';
import { answerWith, dataFiles } from '../files.server';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';

export const entries = () =>
	dataFiles.filter(({ path }) => !path.includes('/')).map(({ path }) => ({ file: path }));

export const GET = ({ params }) => answerWith(params.file) ?? error(404, `No data in "${params.file}".`);
