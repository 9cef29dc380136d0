/**
 * The ground of every browser test: pages that are listened to. Every console message, page error, violation
 * of the policy, failed request and request that leaves the site is noise, and noise fails the test.
 */
import {
	test as playwright,
	expect,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { PREFERRED } from './map';
import { readStances, type Stances } from './stances';

export { expect };

/** The browser itself reports the status of a document that is not there. */
export const NOT_FOUND = [/^console error: .*404/, /^status 404/];

/**
 * Nothing the site does: what software rendering says when a test takes a picture of the canvas, and Playwright
 * of a service worker that it keeps away.
 */
const OF_THE_MACHINE = /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

/** What a page was still loading when its script led on to another one. */
export const CUT_OFF = /^failed: .*net::ERR_ABORTED/;

export class Noise {
	readonly #heard: string[] = [];
	readonly #expected: RegExp[] = [];
	readonly #tolerated: RegExp[] = [];
	#listening = true;

	/** Declares noise that the test makes on purpose; it fails when it stays away. */
	expect(...patterns: RegExp[]): void {
		this.#expected.push(...patterns);
	}

	/** Noise that may come or not, because it depends on which of two things is quicker. */
	tolerate(...patterns: RegExp[]): void {
		this.#tolerated.push(...patterns);
	}

	async listen(context: BrowserContext, origins: readonly string[], { scripts = true } = {}): Promise<void> {
		const hear = (text: string) => {
			if (this.#listening && !OF_THE_MACHINE.test(text)) this.#heard.push(text);
		};
		context.on('console', (message) => hear(`console ${message.type()}: ${message.text()}`));
		context.on('weberror', (error) => hear(`page error: ${error.error().message}`));
		context.on('requestfailed', (request) => {
			const reason = request.failure()?.errorText ?? '';
			// So Chromium calls a script that it does not load because scripts are switched off.
			const switchedOff = !scripts && reason === 'csp' && request.resourceType() === 'script';
			if (!switchedOff) hear(`failed: ${request.url()} ${reason}`);
		});
		context.on('response', (response) => {
			if (response.status() >= 400) hear(`status ${response.status()}: ${response.url()}`);
		});
		context.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			if (protocol.startsWith('http') && !origins.includes(origin)) hear(`left the site: ${request.url()}`);
		});
		await context.exposeBinding('policyViolated', (_, text: string) => hear(`policy: ${text}`));
		await context.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
				const report = (globalThis as unknown as { policyViolated: (text: string) => void }).policyViolated;
				report(`${effectiveDirective} blocked ${blockedURI} ${sample}`);
			});
		});
	}

	/** What comes after a test's last line is only the closing of its windows. */
	stop(): void {
		this.#listening = false;
	}

	/** What was heard and not declared, and what was declared and not heard. */
	problems(): string[] {
		const declared = [...this.#expected, ...this.#tolerated];
		const undeclared = this.#heard.filter((text) => !declared.some((pattern) => pattern.test(text)));
		const missing = this.#expected.filter((pattern) => !this.#heard.some((text) => pattern.test(text)));
		return [...undeclared, ...missing.map((pattern) => `declared, but not heard: ${pattern.source}`)];
	}
}

export interface Options {
	/** The base that every page of the test prefers; null leaves it to the page. */
	base: 'gl' | null;
}

interface Fixtures {
	noise: Noise;
	origins: string[];
	/** Address of the site under test, with a slash at its end. */
	root: string;
	/** Address of the same build in a folder of a host. */
	subfolder: string;
	stances: Stances;
	/** A page of its own in a fresh browser profile, for tests that compare two. */
	newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

export const test = playwright.extend<Fixtures & Options>({
	base: [null, { option: true }],
	noise: [
		async ({}, use) => {
			const noise = new Noise();
			await use(noise);
			expect(noise.problems(), 'noise of the page').toEqual([]);
		},
		{ auto: true }
	],
	subfolder: async ({}, use, { config }) => use(String(config.metadata['subfolder'])),
	root: async ({ baseURL }, use) => use(baseURL ?? ''),
	origins: async ({ root, subfolder }, use) => use([root, subfolder].map((url) => new URL(url).origin)),
	context: async ({ context, noise, origins, javaScriptEnabled, base }, use) => {
		await noise.listen(context, origins, { scripts: javaScriptEnabled });
		await prefer(context, base);
		await use(context);
		noise.stop();
	},
	newPage: async ({ browser, baseURL, noise, origins, base }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options) => {
			const context = await browser.newContext({ baseURL, serviceWorkers: 'block', ...options });
			contexts.push(context);
			await noise.listen(context, origins, { scripts: options?.javaScriptEnabled });
			await prefer(context, base);
			return context.newPage();
		});
		noise.stop();
		await Promise.all(contexts.map((context) => context.close()));
	},
	stances: async ({ request }, use) => use(await readStances(request))
});

/** What a person sets with the switch in About. A page that is no site yet has no storage. */
async function prefer(context: BrowserContext, base: Options['base']): Promise<void> {
	if (!base) return;
	await context.addInitScript(
		([key, value]) => {
			if (location.protocol.startsWith('http')) localStorage.setItem(key, value);
		},
		[PREFERRED, base] as const
	);
}
