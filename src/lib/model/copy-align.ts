/** Which sentence of the lock is which of the copy: as many as possible in the article's order, the rest moved. */

/** A mark of the lock. What weighs more keeps its place rather than what weighs less. */
export interface Weighed {
	fingerprint: string;
	weight: number;
}

/**
 * The heaviest common subsequence of two lists: pairs of indexes, both ascending. One paragraph more in the copy
 * moves nothing. Time and memory grow with the product of the lengths.
 */
export function inOrder(one: readonly Weighed[], other: readonly string[]): [number, number][] {
	const width = other.length + 1;
	// weights[i * width + j]: of the heaviest one in one[i…] and other[j…].
	const weights = new Uint32Array((one.length + 1) * width);
	const at = (i: number, j: number) => weights[i * width + j] ?? 0;
	for (let i = one.length - 1; i >= 0; i--)
		for (let j = other.length - 1; j >= 0; j--)
			weights[i * width + j] =
				one[i]?.fingerprint === other[j]
					? at(i + 1, j + 1) + (one[i]?.weight ?? 0)
					: Math.max(at(i + 1, j), at(i, j + 1));
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < one.length && j < other.length;)
		if (one[i]?.fingerprint === other[j]) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	return pairs;
}

export interface Alignment {
	/** For every locked mark the index of its piece, null where the copy does not have it. */
	found: (number | null)[];
	/** Locked marks that stand in order. */
	anchors: [locked: number, piece: number][];
}

/**
 * @param locked in the article's order
 * @param copy of the copy's pieces, in its order; null where the lock does not know one
 */
export function align(locked: readonly Weighed[], copy: readonly (string | null)[]): Alignment {
	const known = copy.flatMap((mark, piece) => (mark === null ? [] : [{ mark, piece }]));
	const anchors = inOrder(
		locked,
		known.map(({ mark }) => mark)
	).map(([index, at]): [number, number] => [index, known[at]?.piece ?? 0]);
	const found: (number | null)[] = locked.map(() => null);
	const used = new Set<number>();
	for (const [index, piece] of anchors) {
		found[index] = piece;
		used.add(piece);
	}
	for (const [index, { fingerprint: mark }] of locked.entries()) {
		if (found[index] !== null) continue;
		const elsewhere = known.find((one) => one.mark === mark && !used.has(one.piece));
		if (!elsewhere) continue;
		found[index] = elsewhere.piece;
		used.add(elsewhere.piece);
	}
	return { found, anchors };
}
