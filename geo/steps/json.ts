type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Compact JSON with sorted keys: the same value is always the same text. The entries of the first `depth` levels stand
 * on lines of their own, so that a diff shows which country changed; with a newline at the end.
 */
export function lines(value: unknown, depth: number): string {
	return `${level(sorted(value as Json), depth)}\n`;
}

function level(value: Json, depth: number): string {
	if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value);
	const entries = Array.isArray(value)
		? value.map((entry) => level(entry, depth - 1))
		: Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${level(entry, depth - 1)}`);
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	return entries.length === 0 ? open + close : `${open}\n${entries.join(',\n')}\n${close}`;
}

function sorted(value: Json): Json {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	// Code-unit order: a locale would make the output depend on the machine.
	return Object.fromEntries(
		Object.keys(value)
			.sort()
			.map((key) => [key, sorted(value[key])])
	);
}
