// A small static file server for build/: `node scripts/serve.mjs [--root build] [--port 4173] [--base /some/where/]`.
// `--attached`: it ends with its standard input, that is with whoever started it, however that ended.
// It does what an ordinary web host does and nothing more, so that what works here works there.
import { createReadStream, realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const types = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.map': 'application/json',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
	'.zip': 'application/zip'
};

/** Siblings of a file that hold it compressed, best first. */
const encodings = /** @type {const} */ ([
	['br', '.br'],
	['gzip', '.gz']
]);

/** @typedef {{ path: string, size: number, time: number }} Found */

/**
 * A regular file inside `root`, also when links are followed; undefined for everything else.
 * @param {string} root real path
 * @param {string} path
 * @returns {Promise<Found | undefined>}
 */
async function fileIn(root, path) {
	try {
		const real = await realpath(path);
		const info = await stat(real);
		if (!real.startsWith(root + sep) || !info.isFile()) return undefined;
		return { path: real, size: info.size, time: info.mtimeMs };
	} catch {
		return undefined; // It is not there, or its name cannot be one (too long, a file taken for a folder).
	}
}

/**
 * The names between the slashes of a request; undefined when it is malformed or tries to climb.
 * @param {string} path still percent-encoded
 */
export function segmentsOf(path) {
	try {
		const segments = decodeURIComponent(path).split('/').slice(1);
		const bad = segments.some((name) => name === '..' || name.includes('\\') || name.includes('\0'));
		return path.startsWith('/') && !bad ? segments : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Whether an Accept-Encoding header allows an encoding.
 * @param {string} header
 * @param {string} encoding
 */
export function accepts(header, encoding) {
	return header.split(',').some((part) => {
		const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
		return name === encoding && !parameters.some((text) => /^q=0(\.0*)?$/.test(text));
	});
}

/**
 * @typedef {{ status: number, headers: Record<string, string | number>, file?: Found, text?: string }} Answer
 *
 * @param {string} root real path of the folder
 * @param {string} base path that the site is served under, with a slash at both ends
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
 * @returns {Promise<Answer>}
 */
async function answer(root, base, { method = 'GET', url = '/', headers }) {
	/** @type {(status: number, text: string, headers?: Record<string, string>) => Answer} */
	const plain = (status, text, extra = {}) => ({
		status,
		text: `${text}\n`,
		headers: { 'content-type': 'text/plain; charset=utf-8', ...extra }
	});
	if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });

	const [path = '/', query] = url.split(/\?(.*)/s);
	const segments = segmentsOf(path);
	if (!segments) return plain(400, 'Malformed address.');

	// Relative, so that neither a base in front nor a path like //elsewhere can lead away.
	const addSlash = () => {
		const last = path.slice(path.lastIndexOf('/') + 1);
		return plain(301, 'Moved.', { location: `./${last}/${query === undefined ? '' : `?${query}`}` });
	};
	if (`${path}/` === base) return addSlash();
	if (!path.startsWith(base)) return plain(404, `Nothing here; the site is at ${base}`);

	const inside = join(root, ...segments.slice(base.split('/').length - 2));
	const isFolder = path.endsWith('/');
	let file = await fileIn(root, isFolder ? join(inside, 'index.html') : inside);
	if (!file && !isFolder && (await fileIn(root, join(inside, 'index.html')))) return addSlash();

	const status = file ? 200 : 404;
	file ??= await fileIn(root, join(root, '404.html'));
	if (!file) return plain(404, 'Not found.');
	return fileAnswer(root, status, file, headers, path.startsWith(`${base}_app/immutable/`));
}

/**
 * @param {string} root
 * @param {number} status
 * @param {Found} file
 * @param {import('node:http').IncomingHttpHeaders} request
 * @param {boolean} immutable the name changes with the content
 * @returns {Promise<Answer>}
 */
async function fileAnswer(root, status, file, request, immutable) {
	const accepted = encodings.filter(([encoding]) =>
		accepts(String(request['accept-encoding'] ?? ''), encoding)
	);
	let encoding;
	let sent = file;
	for (const [name, ending] of accepted) {
		const compressed = await fileIn(root, file.path + ending);
		if (!compressed) continue;
		[encoding, sent] = [name, compressed];
		break;
	}
	const etag = `W/"${sent.size.toString(36)}-${Math.round(sent.time).toString(36)}${encoding ? `-${encoding}` : ''}"`;
	const headers = {
		'cache-control': status === 200 && immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		vary: 'accept-encoding',
		etag
	};
	const known = String(request['if-none-match'] ?? '').split(/\s*,\s*/);
	if (status === 200 && known.includes(etag)) return { status: 304, headers };
	return {
		status,
		file: sent,
		headers: {
			...headers,
			'content-type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
			'content-length': sent.size,
			'x-content-type-options': 'nosniff',
			...(encoding && { 'content-encoding': encoding })
		}
	};
}

/**
 * Both loopback addresses, because "localhost" may mean either: a port that another server holds on one of them
 * would otherwise lead some browsers to that server.
 * @param {import('node:http').RequestListener} listener
 * @param {number} port 0: any
 */
async function listen(listener, port) {
	/** @type {import('node:http').Server[]} */
	const servers = [];
	const close = async () => {
		await Promise.all(
			servers.map((server) => {
				const closed = new Promise((resolve) => server.close(resolve));
				server.closeAllConnections();
				return closed;
			})
		);
	};
	for (const host of ['127.0.0.1', '::1']) {
		const server = createServer(listener);
		try {
			await new Promise((resolve, reject) => {
				server.once('error', reject).listen({ host, port }, () => resolve(undefined));
			});
		} catch (error) {
			// A machine without IPv6 is fine, a port in use is not.
			if (servers.length && /** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') continue;
			await close();
			throw error;
		}
		servers.push(server);
		port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
	}
	return { port, close };
}

/** Ports tried before giving up: enough for everything that one person may have running. */
const attempts = 50;

/**
 * Serves a folder on this machine only.
 * @param {object} options
 * @param {string} options.root
 * @param {number} [options.port] 0: any
 * @param {string} [options.base]
 * @param {boolean} [options.orNext] take the next free port when this one is in use
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, base = '/', orNext = false }) {
	const folder = await realpath(root);
	const names = base.split('/').filter(Boolean);
	const fullBase = names.length ? `/${names.join('/')}/` : '/';

	const server = await listenFrom(port, orNext ? attempts : 1, async (request, response) => {
		try {
			const { status, headers, file, text } = await answer(folder, fullBase, request);
			response.writeHead(status, headers);
			if (request.method === 'HEAD' || !(file || text)) response.end();
			else if (file) await pipeline(createReadStream(file.path), response);
			else response.end(text);
		} catch (error) {
			// Somebody who leaves before the end of a file is no mistake of ours.
			if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		}
	});
	return { ...server, url: `http://localhost:${server.port}${fullBase}` };
}

/**
 * @param {number} port
 * @param {number} tries
 * @param {import('node:http').RequestListener} listener
 */
async function listenFrom(port, tries, listener) {
	for (let at = port; ; at++) {
		try {
			return await listen(listener, at);
		} catch (error) {
			const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
			if (!inUse || at + 1 >= port + tries) throw error;
		}
	}
}

/**
 * The first port from here on that nothing listens on.
 * @param {number} from
 */
export async function freePort(from) {
	const { port, close } = await listenFrom(from, attempts, () => {});
	await close();
	return port;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
	const {
		values: { attached, port, ...values }
	} = parseArgs({
		options: {
			root: { type: 'string', default: 'build' },
			port: { type: 'string', default: '4173' },
			base: { type: 'string', default: '/' },
			attached: { type: 'boolean', default: false }
		}
	});
	try {
		const { url } = await serve({ ...values, port: Number(port) });
		console.log(`Ready: ${url}`);
		if (attached) process.stdin.resume().on('close', () => process.exit());
	} catch (error) {
		console.error(`Cannot serve ${values.root}: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	}
}
