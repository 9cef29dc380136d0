/** Path data as points: what the outlines of the map are made of, and nothing else of SVG's language. */

export type PathPoint = readonly [x: number, y: number];

/**
 * The lines that path data draws, in the units of the path. Understands what this map writes: m, l and z,
 * absolute or relative. A closed line ends where it began.
 */
export function readLines(d: string): PathPoint[][] {
	const lines: PathPoint[][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', numbers = ''] of d.matchAll(/([MLmlz])([^MLmlz]*)/g)) {
		const line = lines.at(-1);
		if (command === 'z') {
			const [first] = line ?? [];
			if (!line || !first) continue;
			line.push(first);
			[x, y] = first;
			continue;
		}
		const relative = command === 'm' || command === 'l';
		const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
		for (let at = 0; at + 1 < values.length; at += 2) {
			const [dx = 0, dy = 0] = values.slice(at, at + 2);
			[x, y] = relative ? [x + dx, y + dy] : [dx, dy];
			// After the first pair, a moveto goes on as a lineto.
			if (at === 0 && command.toLowerCase() === 'm') lines.push([[x, y]]);
			else lines.at(-1)?.push([x, y]);
		}
	}
	return lines;
}

/** Distance of a point from the nearest of these lines, in their units; infinite where there is none. */
export function distanceTo(lines: readonly (readonly PathPoint[])[], x: number, y: number): number {
	let nearest = Infinity;
	for (const line of lines)
		for (let at = 1; at < line.length; at++)
			nearest = Math.min(nearest, distanceToSegment(line[at - 1], line[at], x, y));
	return nearest;
}

function distanceToSegment(a: PathPoint | undefined, b: PathPoint | undefined, x: number, y: number): number {
	if (!a || !b) return Infinity;
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
	return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/** Length of lines, in their units. */
export function lengthOf(lines: readonly (readonly PathPoint[])[]): number {
	return lines.reduce(
		(sum, line) =>
			sum +
			line.slice(1).reduce((part, [x, y], at) => {
				const [fromX, fromY] = line[at] ?? [x, y];
				return part + Math.hypot(x - fromX, y - fromY);
			}, 0),
		0
	);
}

/** Whether a point lies inside closed lines, by the even-odd rule. */
export function isInside(rings: readonly (readonly PathPoint[])[], x: number, y: number): boolean {
	let inside = false;
	for (const ring of rings) {
		let [x0, y0] = ring.at(-1) ?? [0, 0];
		for (const [x1, y1] of ring) {
			if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) inside = !inside;
			[x0, y0] = [x1, y1];
		}
	}
	return inside;
}
