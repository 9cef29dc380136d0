import content from 'virtual:content/map';
import { layers } from '$lib/layers';
import { fetchStance, type LateStance } from '../../../late-stance';

/** Every page of the map: `/`, `/<layer>/`, `/<layer>/<country>/`. */
export const entries = () => [
	{},
	...layers.flatMap(({ id: layer }) => [
		{ layer },
		...content.countries.map(({ id: country }) => ({ layer, country }))
	])
];

/**
 * What the panel tells, for the page that comes with a country open: its HTML has it, so its script waits for it.
 * Which country that is must not be tracked: loading anew for every click would cost each of them a frame.
 */
export async function load({ params, untrack }): Promise<{ late: LateStance | null }> {
	return { late: untrack(() => params.country) ? await fetchStance() : null };
}
