/** The panel of countries, which comes after the map: fetched once, then there without waiting. */
export type LateStance = typeof import('./Stance.svelte');

let here: LateStance | null = null;

/** What has come by now. */
export function stanceIfHere(): LateStance | null {
	return here;
}

/** @throws what the browser throws where it cannot be fetched */
export async function fetchStance(): Promise<LateStance> {
	// With what its panel loads by itself, or the first press of a country would ask the network for that.
	if (!import.meta.env.SSR) void import('$lib/ui/compare/CompareWith.svelte').catch(() => {});
	return (here ??= await import('./Stance.svelte'));
}
