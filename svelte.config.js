import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const manifest = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Package version and commit, never the build time: the same sources must give the same bytes. */
function version() {
	try {
		const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return `${manifest.version}+${commit.trim()}`;
	} catch {
		return manifest.version;
	}
}

/** CSP source of the one script that app.html carries itself (see the comment there). */
function bootScriptHash() {
	const html = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
	const script = /<script>([\s\S]*?)<\/script>/.exec(html);
	if (!script) throw new Error('src/app.html has no <script>: the policy needs the hash of the boot script.');
	return /** @type {const} */ (
		`sha256-${createHash('sha256')
			.update(script[1] ?? '')
			.digest('base64')}`
	);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// One build runs at the root of a host and in any sub-folder.
		paths: { relative: true },
		version: { name: version() },
		// All styles are in the page: nothing blocks the first paint.
		inlineStyleThreshold: 1_000_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', bootScriptHash()],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'style-src': ['self'],
				// The style attribute of Kit's route announcer; a test computes it again.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=']
			}
		},
		prerender: {
			entries: ['*', '/404.html', '/data/stances.json'],
			handleMissingId: 'fail',
			// Its links start at the root of the host, where with SITE_URL in a sub-folder the build has no pages.
			handleHttpError({ referrer, message }) {
				if (referrer !== '/404.html') throw new Error(message);
			}
		}
	}
};
