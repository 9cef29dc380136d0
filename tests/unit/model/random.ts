/** Chance that is the same on every machine: one seed, one run (mulberry32). */
export interface Chance {
	/** From 0 up to, not including, 1. */
	next: () => number;
	between: (from: number, to: number) => number;
	/** A whole number from 0 up to, not including, `count`. */
	below: (count: number) => number;
	pick: <T>(items: readonly T[]) => T;
}

export function chance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	return {
		next,
		below,
		between: (from, to) => from + next() * (to - from),
		pick: <T>(items: readonly T[]): T => {
			if (items.length === 0) throw new Error('Nothing to pick from.');
			return items[below(items.length)] as T;
		}
	};
}
