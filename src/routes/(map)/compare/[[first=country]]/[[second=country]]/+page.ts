import content from 'virtual:content/map';
import { pairsOf } from '$lib/model/compare';

/** The page to choose from and every pair; a third and a fourth stand in the query. */
export const entries = () => [
	{},
	...pairsOf(content.countries.map(({ id }) => id)).map(([first, second]) => ({ first, second }))
];
