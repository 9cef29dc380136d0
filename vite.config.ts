import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { challengeUrl } from './scripts/challenge-url.ts';
import { contentPlugin } from './scripts/content-plugin.ts';
import { siteUrl } from './scripts/site-url.ts';

/**
 * What every page needs at once, in one file: the layout and all that it imports. Left to itself the bundler
 * cuts it up further for each part that is loaded late and shares a module with it, and many small files
 * compress badly. The reader of packed records is in it too: shared by parts that come late and by pages, it would
 * be a file of its own that Kit forgets to ask for in time.
 */
const start = {
	groups: [{ name: 'start', test: /src\/(routes\/\(map\)\/\+layout\.svelte|lib\/model\/packed\.ts)$/ }]
};

/**
 * The large part of the GL map gets a name by which the service worker tells it from what every view needs.
 * A plugin, because Kit decides the names of files after all settings.
 */
const nameGlMap: Plugin = {
	name: 'name-gl-map',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: (options) => {
		const { chunkFileNames: usual = '' } = options;
		if (typeof usual !== 'string') throw new Error('Kit names chunks by a function: see vite.config.ts.');
		const isGlMap = (modules: readonly string[]) =>
			modules.some((id) => id.includes('/node_modules/maplibre-gl/'));
		return {
			...options,
			chunkFileNames: ({ moduleIds }) =>
				isGlMap(moduleIds) ? usual.replace('[hash]', 'maplibre.[hash]') : usual
		};
	}
};

export default defineConfig(({ isSsrBuild }) => ({
	define: {
		__SITE_URL__: JSON.stringify(siteUrl(process.env['SITE_URL'])),
		__CHALLENGE_URL__: JSON.stringify(challengeUrl(process.env['CHALLENGE_URL']))
	},
	plugins: [contentPlugin(join(import.meta.dirname, 'src', 'content')), sveltekit(), nameGlMap],
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
