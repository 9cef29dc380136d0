/** The built site behind a door of the test's own, which can fail for single files and pass for a newer version. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';

export interface FaultySite {
	/** Address of the site with a slash at its end. */
	url: string;
	/** Ends of the paths that are answered with 500. */
	failing: Set<string>;
	/** Changes the service worker on its way out. */
	edit: (script: string) => string;
	close: () => Promise<void>;
}

export async function faultySite(): Promise<FaultySite> {
	const behind = await serve({ root: 'build' });
	const site: FaultySite = { url: '', failing: new Set(), edit: (script) => script, close };
	const server = createServer(async (request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		if ([...site.failing].some((end) => path.endsWith(end))) return response.writeHead(500).end();
		const answer = await fetch(new URL(request.url ?? '/', behind.url), { redirect: 'manual' });
		const headers = { 'content-type': answer.headers.get('content-type') ?? 'text/plain' };
		const isWorker = path.endsWith('/service-worker.js');
		const body = isWorker ? site.edit(await answer.text()) : Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, headers).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	site.url = `http://localhost:${(server.address() as AddressInfo).port}/`;
	return site;

	async function close(): Promise<void> {
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await Promise.all([closed, behind.close()]);
	}
}
