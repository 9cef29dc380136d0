import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './scripts/content-plugin.ts';
import { siteUrl } from './scripts/site-url.ts';

/**
 * What every page needs at once, in one file: the layout and all that it imports. Left to itself the bundler
 * cuts it up further for each part that is loaded late and shares a module with it, and many small files
 * compress badly.
 */
const start = { groups: [{ name: 'start', test: /src\/routes\/\(map\)\/\+layout\.svelte$/ }] };

export default defineConfig(({ isSsrBuild }) => ({
	define: { __SITE_URL__: JSON.stringify(siteUrl(process.env['SITE_URL'])) },
	plugins: [contentPlugin(join(import.meta.dirname, 'src', 'content')), sveltekit()],
	// A hint for authors of plugins; on slow machines it would be the only warning of the build.
	build: {
		rolldownOptions: {
			checks: { pluginTimings: false },
			...(!isSsrBuild && { output: { codeSplitting: start } })
		}
	},
	test: {
		include: ['tests/{unit,geo,build}/**/*.test.ts'],
		maxWorkers: 2,
		allowOnly: false,
		// Making the geography in a test takes seconds on a busy machine.
		testTimeout: 30_000
	}
}));
