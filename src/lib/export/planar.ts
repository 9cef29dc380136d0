/** Rings on the plane of longitude and latitude, in degrees. */
export type Point = readonly [lon: number, lat: number];
/** Closed: the last point is the first. */
export type Ring = readonly Point[];
/** The outline, then its holes. */
export type Polygon = readonly Ring[];

/** In square degrees; positive where the ring runs counterclockwise (the shoelace formula). */
export function signedArea(ring: Ring): number {
	return ring.reduce((sum, [x, y], at) => {
		const [x1, y1] = ring[(at + 1) % ring.length] ?? [x, y];
		return sum + (x * y1 - x1 * y) / 2;
	}, 0);
}

/** By the even-odd rule. */
export function isInside([x, y]: Point, ring: Ring): boolean {
	return ring.reduce((inside, [x1, y1], at) => {
		const [x0, y0] = ring.at(at - 1) ?? [x1, y1];
		return y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0) ? !inside : inside;
	}, false);
}

/** Outlines counterclockwise, holes clockwise: the right-hand rule of RFC 7946, 3.1.6. */
export function wound(polygon: Polygon): Polygon {
	return polygon.map((ring, at) => (signedArea(ring) > 0 === (at === 0) ? ring : [...ring].reverse()));
}

/** Corners on a grid of so many decimals, each once in a row; still closed. */
export function rounded(ring: Ring, decimals: number): Ring {
	const scale = 10 ** decimals;
	const round = (value: number) => Math.round(value * scale) / scale + 0;
	return ring
		.map(([lon, lat]): Point => [round(lon), round(lat)])
		.filter(([lon, lat], at, all) => {
			const before = all[at - 1];
			return !before || before[0] !== lon || before[1] !== lat;
		});
}
