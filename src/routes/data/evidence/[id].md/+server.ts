/** The evidence of a country as Markdown: `data/evidence/IND.md`. */
import { error } from '@sveltejs/kit';
import { answerWith, dataFiles } from '../../files.server';

export const prerender = true;
/** A file, not a folder. */
export const trailingSlash = 'never';

const NAME = /^evidence\/(.+)\.md$/;
export const entries = () =>
	dataFiles.flatMap(({ path }) => {
		const id = NAME.exec(path)?.[1];
		return id ? [{ id }] : [];
	});

export const GET = ({ params }) =>
	answerWith(`evidence/${params.id}.md`) ?? error(404, `No evidence of "${params.id}".`);
