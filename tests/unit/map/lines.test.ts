import { expect, test } from 'vitest';
import firstPaint from '../../../src/content/geo/first-paint.json';
import { BORDER, DASHES, lineRules, RIVER, RIVER_OPACITY } from '../../../src/lib/map/lines';

const kinds = [...new Set(firstPaint.lines.map(({ kind }) => kind))];

test('every kind of disputed border on the map is dashed', () => {
	const solid = kinds.filter((kind) => {
		const [dash = 0, gap = 0] = DASHES[kind] ?? [];
		return !(dash > 0 && gap > 0);
	});
	expect(solid).toEqual([]);
});

test('each kind has a dash of its own', () => {
	const same = kinds.flatMap((kind, at) =>
		kinds
			.slice(at + 1)
			.filter((other) => DASHES[kind]?.join() === DASHES[other]?.join())
			.map((other) => `${kind} = ${other}`)
	);
	expect(same).toEqual([]);
});

test('the stylesheet has the dashes of the table', () => {
	const css = lineRules();
	const missing = Object.entries(DASHES).filter(
		([kind, dashes]) => !css.includes(`[data-kind=${kind}]{stroke-dasharray:${dashes.join(' ')}}`)
	);
	expect(missing).toEqual([]);
});

test('an ordinary border has none', () => {
	expect(DASHES['intl']).toBeUndefined();
});

test('a river is no border: thinner, fainter, never dashed', () => {
	const rule = /\.rivers\{[^}]*\}/.exec(lineRules())?.[0] ?? '';
	expect(RIVER).toBeLessThan(BORDER);
	expect(RIVER_OPACITY).toBeLessThan(1);
	expect(rule).toContain(`stroke-width:${RIVER}px`);
	expect(rule).not.toContain('dash');
});
