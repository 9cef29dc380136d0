/** What a picture leaves out is never something that could be seen in it. */
import { expect, test } from 'vitest';
import { mayBeSeen } from '../../../src/lib/export/in-sight';
import { frame, project } from '../../../src/lib/map/camera';
import { countryBox } from '../../../src/lib/map/views';
import { fineGeometry, geography, ids, ringsOf } from '../map/geography';

const size = { width: 400, height: 300 };
const { outlines } = fineGeometry();

test.each(ids)('around %s everything with a corner in the window is kept', (id) => {
	const camera = frame(countryBox(id, geography), size);
	const seen = mayBeSeen(camera, size);
	const lost = Object.entries(outlines).filter(
		([, d]) =>
			!seen(d) &&
			ringsOf(d).some((ring) =>
				ring.some(([x, y]) => {
					const [px, py] = project(camera, size, x, y);
					return px >= 0 && py >= 0 && px <= size.width && py <= size.height;
				})
			)
	);
	expect(lost.map(([other]) => other)).toEqual([]);
});

test('a picture of Afghanistan carries less than a third of the world’s states', () => {
	const seen = mayBeSeen(frame(countryBox('AFG', geography), size), size);
	const kept = Object.values(outlines).filter(seen);
	expect(kept.length).toBeGreaterThan(5);
	expect(kept.length).toBeLessThan(Object.keys(outlines).length / 3);
});

test('path data that it cannot read is kept', () => {
	const seen = mayBeSeen(frame(countryBox('AFG', geography), size), size);
	expect(seen('m1 1l2 2 0 3z')).toBe(true);
	expect(seen('M1 1L2 2z')).toBe(false);
});
