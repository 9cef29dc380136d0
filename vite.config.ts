import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './scripts/content-plugin.ts';
import { siteUrl } from './scripts/site-url.ts';

export default defineConfig({
	define: { __SITE_URL__: JSON.stringify(siteUrl(process.env['SITE_URL'])) },
	plugins: [contentPlugin(join(import.meta.dirname, 'src', 'content')), sveltekit()],
	// A hint for authors of plugins; on slow machines it would be the only warning of the build.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		include: ['tests/{unit,geo,build}/**/*.test.ts'],
		maxWorkers: 2,
		allowOnly: false,
		// Making the geography in a test takes seconds on a busy machine.
		testTimeout: 30_000
	}
});
