import content from 'virtual:content';
import { describe, expect, test } from 'vitest';
import { toward } from '../../../src/lib/map/arrow-keys';
import { toWorld } from '../../../src/lib/map/camera';
import { placeOf } from './geography';

const places = content.countries.map(({ id }) => ({ id, label: placeOf(id).label }));
const ids = places.map(({ id }) => id);
const arrows = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
const names = Object.keys(arrows) as (keyof typeof arrows)[];
function go(from: string | null, arrow: keyof typeof arrows): string | null {
	const [dx, dy] = arrows[arrow];
	return toward(places, from, dx, dy);
}

/** All countries that arrows reach from one. */
function reachable(start: string): string[] {
	const seen = [start];
	for (const id of seen)
		for (const arrow of names) {
			const next = go(id, arrow);
			if (next && !seen.includes(next)) seen.push(next);
		}
	return seen;
}

describe('an arrow key', () => {
	test('leads from every country to a country, or stays', () => {
		const lost = ids.flatMap((id) => names.filter((arrow) => !ids.includes(go(id, arrow) ?? '')));
		expect(lost).toEqual([]);
	});

	test('leads the way that it points', () => {
		const astray = ids.flatMap((id) =>
			names.flatMap((arrow) => {
				const next = go(id, arrow);
				if (next === id || !next) return [];
				const [x, y] = toWorld(...lonLat(id));
				const [nx, ny] = toWorld(...lonLat(next));
				const [dx, dy] = arrows[arrow];
				return (nx - x) * dx + (ny - y) * dy > 0 ? [] : [`${arrow} of ${id} is ${next}`];
			})
		);
		expect(astray).toEqual([]);
	});

	test.each([
		['right', 1],
		['left', -1]
	] as const)('%s of Afghanistan leads east or west more than north or south', (arrow, sign) => {
		const [lon, lat] = lonLat('AFG');
		const [lon1, lat1] = lonLat(go('AFG', arrow) ?? '');
		expect((lon1 - lon) * sign).toBeGreaterThan(Math.abs(lat1 - lat));
	});

	test('stays only where no country lies that way, more ahead than aside', () => {
		const stuck = ids.flatMap((id) =>
			names
				.filter((arrow) => go(id, arrow) === id)
				.flatMap((arrow) => {
					const [x, y] = toWorld(...lonLat(id));
					const [dx, dy] = arrows[arrow];
					const ahead = ids.filter((other) => {
						const [ox, oy] = toWorld(...lonLat(other));
						const along = (ox - x) * dx + (oy - y) * dy;
						return along > Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
					});
					return ahead.map((other) => `${arrow} of ${id}: ${other}`);
				})
		);
		expect(stuck).toEqual([]);
	});

	test('and its opposite do not lead the same way', () => {
		const same = ids.filter(
			(id) =>
				(go(id, 'left') === go(id, 'right') && go(id, 'left') !== id) ||
				(go(id, 'up') === go(id, 'down') && go(id, 'up') !== id)
		);
		expect(same).toEqual([]);
	});

	test('starts at the first country where none is in focus, or one that is not on the map', () => {
		expect([go(null, 'right'), go('ATA', 'up')]).toEqual([ids[0], ids[0]]);
	});

	test('leads nowhere on an empty map, and stays where there is only one country', () => {
		expect(toward([], null, 1, 0)).toBeNull();
		expect(toward(places.slice(0, 1), ids[0] ?? null, 1, 0)).toBe(ids[0]);
	});

	test('prefers the country straight ahead to one that is nearer but aside', () => {
		const row = [
			{ id: 'here', label: [0, 0] },
			{ id: 'ahead', label: [10, 0] },
			{ id: 'aside', label: [5, 9] }
		];
		expect(toward(row, 'here', 1, 0)).toBe('ahead');
	});
});

describe('the arrow keys', () => {
	test('reach every country from Afghanistan', () => {
		expect(ids.filter((id) => !reachable('AFG').includes(id))).toEqual([]);
	});

	test('lead back to Afghanistan from everywhere', () => {
		expect(ids.filter((id) => !reachable(id).includes('AFG'))).toEqual([]);
	});
});

function lonLat(id: string): [number, number] {
	const [lon = 0, lat = 0] = placeOf(id).label;
	return [lon, lat];
}
