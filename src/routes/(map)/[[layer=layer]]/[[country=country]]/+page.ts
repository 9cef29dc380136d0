import content from 'virtual:content/map';
import { layers } from '$lib/layers';

/** Every page of the map: `/`, `/<layer>/`, `/<layer>/<country>/`. */
export const entries = () => [
	{},
	...layers.flatMap(({ id: layer }) => [
		{ layer },
		...content.countries.map(({ id: country }) => ({ layer, country }))
	])
];
