import content from 'virtual:content/map';
import { pairsOf } from '$lib/model/compare';
import type ComparePairs from '$lib/ui/compare/ComparePairs.svelte';

/** The page to choose from and every pair; a third and a fourth stand in the query. */
export const entries = () => [
	{},
	...pairsOf(content.countries.map(({ id }) => id)).map(([first, second]) => ({ first, second }))
];

/** What is chosen from comes with the page that has fewer than two. */
export async function load({ params }): Promise<{ Pairs: typeof ComparePairs | null }> {
	return { Pairs: params.second ? null : (await import('$lib/ui/compare/ComparePairs.svelte')).default };
}
