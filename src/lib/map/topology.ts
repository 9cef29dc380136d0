/** The full geometry as it is served: fetched once, for whichever base asks first. */
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What geo/ writes to static/geo/map.topo.json; degrees, Russia running on to 191° E. */
export type MapTopology = Topology<{
	countries: GeometryCollection<{ id: string }>;
	/** `id`: row of the register of disputes that marks the border. */
	borders: GeometryCollection<{ a: string | null; b: string | null; kind: string; id?: string }>;
	areas: GeometryCollection<{ id: string; kind: string; soft?: boolean; givenTo?: string | null }>;
	water: GeometryCollection;
	/** `border`: the piece runs along a border, which is drawn instead. */
	rivers: GeometryCollection<{ border: boolean }>;
}>;

/** Gives a function that fetches once; after a failure the next call tries again. */
export function topologyAt(url: string): () => Promise<MapTopology> {
	let asked: Promise<MapTopology> | null = null;
	return () =>
		(asked ??= fetchTopology(url).catch((error: unknown) => {
			asked = null;
			throw error;
		}));
}

/** @throws Error when the file cannot be had */
async function fetchTopology(url: string): Promise<MapTopology> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The detailed outlines did not load (${response.status}).`);
	return (await response.json()) as MapTopology;
}
