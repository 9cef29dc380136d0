import { afterEach, describe, expect, test, vi } from 'vitest';
import { topologyAt } from '../../../src/lib/map/topology';

describe('the full geometry', () => {
	afterEach(() => vi.unstubAllGlobals());
	const answers = (...responses: Response[]) => {
		const fetched = vi.fn(() => Promise.resolve(responses.shift() ?? new Response('', { status: 500 })));
		vi.stubGlobal('fetch', fetched);
		return fetched;
	};

	test('is fetched once, however many ask', async () => {
		const fetched = answers(Response.json({ type: 'Topology' }));
		const topology = topologyAt('./geo/map.topo.json');
		expect(await Promise.all([topology(), topology()])).toEqual([{ type: 'Topology' }, { type: 'Topology' }]);
		expect(await topology()).toEqual({ type: 'Topology' });
		expect(fetched).toHaveBeenCalledExactlyOnceWith('./geo/map.topo.json');
	});

	test('that is not there is said with its status, and asked for again the next time', async () => {
		answers(new Response('', { status: 404 }), Response.json({ type: 'Topology' }));
		const topology = topologyAt('./geo/map.topo.json');
		await expect(topology()).rejects.toThrow(/did not load \(404\)/);
		expect(await topology()).toEqual({ type: 'Topology' });
	});
});
