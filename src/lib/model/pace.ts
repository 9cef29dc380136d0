/** Whether a talk keeps to its planned length, from nothing but the number of the scene and the time. */

const MINUTE = 60_000;
/** Less than this is on time, ms. */
const TOLERANCE = MINUTE / 2;

export interface Progress {
	/** Place of the scene that is shown, from 1. */
	number: number;
	/** Scenes of the talk. */
	total: number;
	/** Since the first step, ms; null before it. */
	elapsed: number | null;
	/** Length of the whole talk, minutes. */
	planned: number;
}

/**
 * How far the talk is off, ms: positive behind, negative ahead, 0 on time. Every scene has the same share of
 * the planned length, and may be on the screen from the beginning of its share to the end.
 */
export function offBy({ number, total, elapsed, planned }: Progress): number {
	if (elapsed === null || total === 0) return 0;
	const share = (planned * MINUTE) / total;
	const [begin, end] = [(number - 1) * share, number * share];
	const off = elapsed > end ? elapsed - end : Math.min(0, elapsed - begin);
	return Math.abs(off) < TOLERANCE ? 0 : off;
}

/** The pace in words: "on time", "2 min behind". */
export function paceText(progress: Progress): string {
	if (progress.elapsed === null) return 'starts with the first step';
	const off = offBy(progress);
	if (off === 0) return 'on time';
	return `${Math.max(1, Math.round(Math.abs(off) / MINUTE))} min ${off > 0 ? 'behind' : 'ahead'}`;
}

/** "7:05", "62:00": whole minutes and seconds of a time in ms. */
export function minutesAndSeconds(time: number): string {
	const seconds = Math.max(0, Math.floor(time / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
