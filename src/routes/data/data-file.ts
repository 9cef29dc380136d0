/** A file of the data, before anybody knows how large it is. */
import type { Resource } from '$lib/export/data-package';

export interface DataFile extends Omit<Resource, 'bytes' | 'sha256'> {
	text: string;
}
