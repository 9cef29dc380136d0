// Browser tests on the production build. `npm run test:e2e` builds, finds a browser and free ports, and tells them to
// this file through the environment; `npx playwright test` works too, on an existing build.
import { defineConfig, devices } from '@playwright/test';
import type { Options } from './tests/e2e/fixtures.ts';

const {
	CHROMIUM_PATH,
	FIREFOX_PATH,
	E2E_PORT = '4174',
	E2E_SUBFOLDER_PORT = '4274',
	E2E_REPORT
} = process.env;

// The same files twice: at the root of a host, and in a folder of one (`subfolder` in the metadata).
const root = `http://localhost:${E2E_PORT}/`;
const subfolder = `http://localhost:${E2E_SUBFOLDER_PORT}/any/where/`;

const server = (port: string, base: string) => ({
	command: `node scripts/serve.mjs --attached --port ${port} --base ${base}`,
	url: `http://localhost:${port}${base}`,
	reuseExistingServer: false,
	timeout: 20_000
});

const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: {
		...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
		// Its own errands: on a closed network they fail by the dozen and slow everything down.
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run'
		]
	}
};

export default defineConfig<Options>({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Two pages at a time fit on two cores, as long as the SVG base paints.
	workers: 2,
	// `npm test` goes on after a stumble of a busy machine and names the test at the end: it is broken all the same.
	retries: E2E_REPORT ? 1 : 0,
	forbidOnly: true,
	timeout: 30_000,
	globalTimeout: 30 * 60_000,
	reporter: [['line'], ...(E2E_REPORT ? [['json', { outputFile: E2E_REPORT }] as const] : [])],
	metadata: { subfolder },
	webServer: [server(E2E_PORT, '/'), server(E2E_SUBFOLDER_PORT, '/any/where/')],
	// Tests see the network itself; those about being without it allow the service worker.
	use: { serviceWorkers: 'block', baseURL: root, trace: 'off', video: 'off', screenshot: 'off' },
	projects: [
		{ name: 'chromium', use: chromium },
		// The same suite with the other base, in software a slow one; but what is about one base (@svg) or about the choice (@once).
		{ name: 'gl', use: { ...chromium, base: 'gl' }, timeout: 150_000, grepInvert: /@svg|@once/ },
		// The Firefox that people have, spoken to by WebDriver BiDi, with tests of its own.
		{
			name: 'firefox',
			testDir: 'tests/firefox',
			use: {
				...devices['Desktop Firefox'],
				channel: 'moz-firefox',
				launchOptions: { ...(FIREFOX_PATH && { executablePath: FIREFOX_PATH }) }
			}
		}
	]
});
