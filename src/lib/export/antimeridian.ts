/**
 * Cuts polygons at 180° (RFC 7946, 3.1.9).
 *
 * Problem: on our map Russia runs on to 191° E; in GeoJSON no ring may cross the antimeridian, and longitudes
 * end at 180. Solution: the corners on one side of the meridian are chains between two crossings; where the
 * meridian runs inside the polygon, it joins the end of a chain to the start of another. Invariant: sorted by
 * latitude, crossings 0–1, 2–3, … are the stretches inside, as many as there are chains on each side.
 */
import { isInside, signedArea, wound, type Point, type Polygon, type Ring } from './planar';

const MERIDIAN = 180;
/** To which a corner on the meridian itself belongs. */
const isEast = ([lon]: Point) => lon > MERIDIAN;

interface Chain {
	points: Point[];
	/** Latitudes of its ends on the meridian. */
	from: number;
	to: number;
}

/** The parts of a polygon on both sides, what lies east of the meridian moved to −180°. */
export function cutAtAntimeridian(given: Polygon): Polygon[] {
	// Chains of a hole and of the outline go on into each other only where they turn against each other.
	const polygon = wound(given);
	const west = sideOf(polygon, false);
	const east = sideOf(polygon, true).map((part) =>
		part.map((ring) => ring.map(([lon, lat]): Point => [lon - 2 * MERIDIAN, lat]))
	);
	return [...west, ...east];
}

function sideOf(polygon: Polygon, east: boolean): Polygon[] {
	const whole = polygon.filter((ring) => ring.every((point) => isEast(point) === east));
	const chains = polygon.flatMap((ring) => chainsOf(ring, east));
	const cut = joinedChains(chains).filter((ring) => signedArea(ring) !== 0);
	const [outer, ...holes] = polygon;
	const holesHere = holes.filter((ring) => whole.includes(ring));
	const outers = outer && whole.includes(outer) ? [outer] : cut;
	return outers.map((ring) => [ring, ...holesHere.filter(([first]) => first && isInside(first, ring))]);
}

/** What of a closed ring lies on one side, from crossing to crossing; nothing where it does not cross. */
function chainsOf(ring: Ring, east: boolean): Chain[] {
	const corners = ring.slice(0, -1);
	const enters = (at: number) => {
		const [before, here] = [corners.at(at - 1), corners[at]];
		return !!before && !!here && isEast(before) !== east && isEast(here) === east;
	};
	return corners.flatMap((_, start) => {
		if (!enters(start)) return [];
		const points: Point[] = [];
		let at = start;
		for (; ; at = (at + 1) % corners.length) {
			const corner = corners[at];
			if (!corner || isEast(corner) !== east) break;
			points.push(corner);
		}
		const crossing = (outside: Point | undefined, inside: Point | undefined) =>
			outside && inside ? latitudeAtMeridian(outside, inside) : 0;
		return [
			{
				points,
				from: crossing(corners.at(start - 1), points[0]),
				to: crossing(corners[at], points.at(-1))
			}
		];
	});
}

function latitudeAtMeridian([x0, y0]: Point, [x1, y1]: Point): number {
	return y0 + ((y1 - y0) * (MERIDIAN - x0)) / (x1 - x0);
}

function joinedChains(chains: readonly Chain[]): Ring[] {
	const ends = chains
		.flatMap((chain) => [
			{ chain, lat: chain.from, starts: true },
			{ chain, lat: chain.to, starts: false }
		])
		.sort((a, b) => a.lat - b.lat);
	/** The chain that begins where the stretch of the meridian from the end of this one leads. */
	const after = (chain: Chain): Chain => {
		const at = ends.findIndex((end) => end.chain === chain && !end.starts);
		return ends[at % 2 === 0 ? at + 1 : at - 1]?.chain ?? chain;
	};
	const left = new Set(chains);
	const rings: Ring[] = [];
	for (const first of chains) {
		const ring: Point[] = [];
		for (let chain = first; left.delete(chain); chain = after(chain))
			ring.push([MERIDIAN, chain.from], ...chain.points, [MERIDIAN, chain.to]);
		if (ring[0]) rings.push([...ring, ring[0]]);
	}
	return rings;
}
