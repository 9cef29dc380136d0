import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepts, freePort, segmentsOf, serve } from '../../../scripts/serve.mjs';

type Server = Awaited<ReturnType<typeof serve>>;
interface Reply {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Plain `http`, because `fetch` tidies paths and undoes compression before the server or the test sees them. */
function ask(server: Server, path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<Reply>((resolve, reject) => {
		request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
			response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
		})
			.on('error', reject)
			.end();
	});
}

const files: Record<string, string> = {
	'outside.txt': 'secret',
	'build-other/file.txt': 'secret',
	'build/index.html': 'home',
	'build/404.html': 'lost',
	'build/map/index.html': 'map',
	'build/a b ü.txt': 'spaces',
	'build/app.js': 'original',
	'build/app.js.br': 'brotli',
	'build/app.js.gz': 'gzip',
	'build/_app/immutable/x.css': 'css',
	'build/empty/file.weird': 'weird'
};

let folder: string;
let server: Server;
let nested: Server;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'serve-test-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	symlinkSync(join(folder, 'outside.txt'), join(folder, 'build/link.txt'));
	server = await serve({ root: join(folder, 'build') });
	nested = await serve({ root: join(folder, 'build'), base: 'any/where' });
});

afterAll(async () => {
	await server.close();
	await nested.close();
	rmSync(folder, { recursive: true });
});

describe('what is there', () => {
	it('serves files with their type', async () => {
		expect(await ask(server, '/')).toMatchObject({ status: 200, body: 'home' });
		expect((await ask(server, '/')).headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'content-length': '4',
			'cache-control': 'no-cache'
		});
		expect((await ask(server, '/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
		expect((await ask(server, '/empty/file.weird')).headers['content-type']).toBe('application/octet-stream');
	});

	it('understands percent-encoding and ignores the query', async () => {
		expect((await ask(server, '/a%20b%20%C3%BC.txt?x=/../')).body).toBe('spaces');
	});

	it('serves the index of a folder, and redirects to it when the slash is missing', async () => {
		expect(await ask(server, '/map/')).toMatchObject({ status: 200, body: 'map' });
		const { status, headers } = await ask(server, '/map?country=AFG&q=a?b');
		expect(status).toBe(301);
		expect(new URL(headers.location ?? '', `${server.url}map`).pathname).toBe('/map/');
		expect(headers.location).toBe('./map/?country=AFG&q=a?b');
	});

	it('never redirects to another host', async () => {
		const { headers } = await ask(server, '//map');
		expect(new URL(headers.location ?? '', 'http://localhost//map').host).toBe('localhost');
	});

	it('answers HEAD without a body', async () => {
		const { status, headers, body } = await ask(server, '/map/', {}, 'HEAD');
		expect({ status, length: headers['content-length'], body }).toEqual({
			status: 200,
			length: '3',
			body: ''
		});
	});

	it('lets files be cached for good when their name changes with their content', async () => {
		expect((await ask(server, '/_app/immutable/x.css')).headers['cache-control']).toContain('immutable');
	});

	it('answers 304 to a browser that has the file', async () => {
		const { headers } = await ask(server, '/app.js');
		const again = await ask(server, '/app.js', { 'if-none-match': `"other", ${headers.etag}` });
		expect(again).toMatchObject({ status: 304, body: '' });
	});
});

describe('what is not there', () => {
	it('answers 404 with the page made for it', async () => {
		for (const path of ['/nothing', '/nothing/', '/empty', '/empty/', '/app.js/', `/${'x'.repeat(5000)}`])
			expect(await ask(server, path), path).toMatchObject({ status: 404, body: 'lost' });
	});

	it('never leaves the folder', async () => {
		for (const path of [
			'/../outside.txt',
			'/map/../../outside.txt',
			'/%2e%2e/outside.txt',
			'/..%2foutside.txt',
			'/..%5coutside.txt',
			'/../build-other/file.txt',
			'/link.txt',
			'//outside.txt'
		]) {
			const { status, body } = await ask(server, path);
			expect([400, 404], path).toContain(status);
			expect(body, path).not.toContain('secret');
		}
	});

	it('answers 400 to malformed addresses', async () => {
		for (const path of ['/%', '/%zz', '/%ff', '/a%00b', '/..'])
			expect((await ask(server, path)).status, path).toBe(400);
		expect(segmentsOf('http://elsewhere/')).toBeUndefined();
	});

	it('answers 405 to other methods', async () => {
		expect(await ask(server, '/', {}, 'POST')).toMatchObject({
			status: 405,
			headers: { allow: 'GET, HEAD' }
		});
	});
});

describe('compressed copies', () => {
	it('are sent to those who accept them, best first', async () => {
		const brotli = await ask(server, '/app.js', { 'accept-encoding': 'gzip, deflate, br' });
		expect(brotli).toMatchObject({ body: 'brotli', headers: { 'content-encoding': 'br' } });
		expect(brotli.headers['content-type']).toBe('text/javascript; charset=utf-8');
		const gzip = await ask(server, '/app.js', { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
		expect(gzip).toMatchObject({ body: 'gzip', headers: { 'content-encoding': 'gzip' } });
		expect(gzip.headers.etag).not.toBe(brotli.headers.etag);
		expect((await ask(server, '/app.js')).headers['content-encoding']).toBeUndefined();
		expect((await ask(server, '/map/', { 'accept-encoding': 'br' })).body).toBe('map');
	});

	it('are not sent to those who refuse them', () => {
		expect(accepts('gzip, br;q=1.0', 'br')).toBe(true);
		expect(accepts('br;q=0.0', 'br')).toBe(false);
		expect(accepts('', 'br')).toBe(false);
		expect(accepts('brotli', 'br')).toBe(false);
	});
});

describe('in a folder of a host', () => {
	it('serves the same files under its base', async () => {
		expect(nested.url).toBe(`http://localhost:${nested.port}/any/where/`);
		expect((await ask(nested, '/any/where/')).body).toBe('home');
		expect((await ask(nested, '/any/where/map/')).body).toBe('map');
		expect((await ask(nested, '/any/where/map')).headers.location).toBe('./map/');
		expect((await ask(nested, '/any/where?x=1')).headers.location).toBe('./where/?x=1');
		expect(await ask(nested, '/any/where/nothing')).toMatchObject({ status: 404, body: 'lost' });
		expect((await ask(nested, '/any/where/_app/immutable/x.css')).headers['cache-control']).toContain(
			'immutable'
		);
	});

	it('has nothing beside it', async () => {
		for (const path of ['/', '/map/', '/any/', '/any/wherever/'])
			expect((await ask(nested, path)).status, path).toBe(404);
		expect((await ask(nested, '/any/where/../../any/where/')).status).toBe(400);
	});
});

describe('ports', () => {
	it('takes the next free one when told to, and fails otherwise', async () => {
		const root = join(folder, 'build');
		await expect(serve({ root, port: server.port })).rejects.toThrow('EADDRINUSE');
		const next = await serve({ root, port: server.port, orNext: true });
		expect(next.port).toBeGreaterThan(server.port);
		await next.close();
	});

	it('finds a free one', async () => {
		expect(await freePort(server.port)).not.toBe(server.port);
	});
});

it(
	'as a command it prints its address and, attached, ends with whoever started it',
	{ timeout: 20_000 },
	async () => {
		const script = fileURLToPath(new URL('../../../scripts/serve.mjs', import.meta.url));
		const args = ['--attached', '--port', '0', '--base', '/x/', '--root', join(folder, 'build')];
		const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
		const text = await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
		expect(text).toMatch(/^Ready: http:\/\/localhost:\d+\/x\/\n$/);
		child.stdin.end();
		expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
	}
);
