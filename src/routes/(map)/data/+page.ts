import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';
import type { DataPackage } from '$lib/export/data-package';
import type { PageLoad } from './$types';

/** What is in the folder, from the file that says so; null where it cannot be had, as without a network. */
export const load: PageLoad = async ({ fetch }): Promise<{ files: DataPackage | null }> => {
	const answer = await fetch(resolve('/data/datapackage.json' as Pathname)).catch(() => null);
	return { files: answer?.ok ? await answer.json() : null };
};
