/** Outlines as numbers: closed rings in world units, [x, y, x, y, …] each. */
export type Rings = readonly (readonly number[])[];

/** Reads path data of closed lines, relative as the page brings them (m, l, z) or absolute (M, L, z). */
export function readRings(d: string): number[][] {
	let start = [0, 0];
	return (d.match(/m[^m]*/gi) ?? []).map((part) => {
		const at = [...start];
		const ring = (part.match(/-?[\d.]+/g) ?? []).map((number, i) => {
			const axis = i % 2;
			return (at[axis] = Number(number) + (part.startsWith('m') ? (at[axis] ?? 0) : 0));
		});
		start = ring.slice(0, 2);
		return ring;
	});
}
