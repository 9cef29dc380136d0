/** The files of the data as they are made. */
import { dataFiles } from '../../../src/routes/data/files.server';

export { dataFiles };

export function fileAt(path: string): string {
	const file = dataFiles.find((one) => one.path === path);
	if (!file) throw new Error(`No file ${path} in the data.`);
	return file.text;
}
