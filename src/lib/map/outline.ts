/**
 * The outline of a country as path data: from the geometry while the page is made, from the page itself
 * in the browser, so that the geometry is never sent twice.
 */
import firstPaint from '../../content/geo/first-paint.json';

export function outlineOf(id: string): string {
	if (import.meta.env.SSR) {
		const countries: Record<string, string> = firstPaint.countries;
		return countries[id] ?? '';
	}
	return document.getElementById(`c-${id}`)?.getAttribute('d') ?? '';
}

const parsed = new Map<string, number[][]>();

/** The same as rings, [x, y, x, y, …] in world units; read once, finer outlines change names by nothing. */
export function ringsOf(id: string): readonly (readonly number[])[] {
	const rings = parsed.get(id) ?? readRings(outlineOf(id));
	parsed.set(id, rings);
	return rings;
}

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
