/** In the place of `lib/map/topology.ts`: the full geometry is in the file, which may fetch nothing. */
import type { MapTopology } from '$lib/map/topology';

export function topologyAt(): () => Promise<MapTopology> {
	return async () => (await import('../../../static/geo/map.topo.json')).default as unknown as MapTopology;
}
