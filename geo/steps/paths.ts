import type { Line, Point } from './types';

/**
 * Path data with relative integers, smallest form: every line starts with a moveto relative to where the last one
 * ended (the first is absolute by definition), `z` closes rings. Only m, l and z occur, so it is easy to read back.
 */
export function pathData(lines: Line[], closed: boolean): string {
	let at: Point = [0, 0];
	let d = '';
	for (const line of lines) {
		const points = closed ? line.slice(0, -1) : line;
		d += points.map((point, i) => step(point, i === 0 ? at : points[i - 1], i)).join('');
		if (closed) d += 'z';
		// After z the pen is back at the start of the ring.
		at = closed ? points[0] : points[points.length - 1];
	}
	return d;
}

function step([x, y]: Point, [fromX, fromY]: Point, i: number): string {
	const [dx, dy] = [x - fromX, y - fromY];
	const before = i === 0 ? 'm' : i === 1 ? 'l' : dx < 0 ? '' : ' ';
	return `${before}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

/** The lines that path data of this form draws; closed ones end where they began. */
export function readPath(d: string): Line[] {
	let at: Point = [0, 0];
	return (d.match(/m[^m]*/g) ?? []).map((part) => {
		const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
		const line: Line = [];
		for (let i = 0; i < numbers.length; i += 2) {
			at = [at[0] + numbers[i], at[1] + numbers[i + 1]];
			line.push(at);
		}
		if (!part.endsWith('z')) return line;
		at = line[0];
		return [...line, line[0]];
	});
}
