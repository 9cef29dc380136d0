/** Which base paints: chosen by the machine, forced by a person, and never missed when it fails. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atRest, camera, clickCountry, desktop, drag, fillsOf, open } from './map';
import { difference } from './pictures';
import { panelTitle } from './ui';

test.use({ ...desktop, reducedMotion: 'reduce' });
test.setTimeout(150_000);

/** Software WebGL, two large pages at a time on two cores, takes half a minute for its first picture, ms. */
const PATIENCE = 60_000;
const MAPLIBRE = /maplibre-gl-worker/;
const GEOMETRY = /\/geo\/[^/]+\.json$/;
const painter = (page: Page) => page.locator('[data-painter]');
const paints = (page: Page, base: 'svg' | 'gl') =>
	expect(page.locator('html')).toHaveAttribute('data-map', base, { timeout: PATIENCE });

/** A machine whose WebGL says that it is hardware; what draws is still what there is. */
function hardware(): void {
	const UNMASKED_RENDERER = 0x9246;
	const { getParameter } = WebGL2RenderingContext.prototype;
	WebGL2RenderingContext.prototype.getParameter = function (name) {
		return name === UNMASKED_RENDERER ? 'Test GPU' : getParameter.call(this, name);
	};
	const { getContext } = HTMLCanvasElement.prototype;
	HTMLCanvasElement.prototype.getContext = function (
		this: HTMLCanvasElement,
		kind: string,
		options?: object
	) {
		return getContext.call(this, kind, options && { ...options, failIfMajorPerformanceCaveat: false });
	} as typeof getContext;
}

test.describe('@once the change of hands', () => {
	for (const [width, height, layers] of [
		[390, 844, ['engagement/']],
		[1280, 720, ['', 'engagement/', 'security/']],
		[1920, 1080, ['security/']]
	] as const)
		for (const layer of layers) {
			test(`/${layer} at ${width} px: nobody sees it, and a shift by one pixel would be seen`, async ({
				page
			}) => {
				await page.setViewportSize({ width, height });
				await open(page, `${layer}?renderer=svg`);
				await page.evaluate(() => document.fonts.ready);
				await atRest(page);
				const before = await page.screenshot();
				await open(page, `${layer}?renderer=gl`);
				await paints(page, 'gl');
				await page.evaluate(() => document.fonts.ready);
				await atRest(page);
				const after = await page.screenshot();
				const share = await difference(page, before, after);
				const shifted = await difference(page, before, after, 1);
				test.info().annotations.push({ type: 'handover', description: `${(share * 100).toFixed(2)} %` });
				expect(share).toBeLessThanOrEqual(0.01);
				expect(shifted).toBeGreaterThan(2 * share);
			});
		}

	test('leaves camera, layer, country and address what they were', async ({ page }) => {
		await open(page, 'security/PAK/?renderer=svg');
		const before = { camera: await camera(page), fills: await fillsOf(page) };
		await page.goto('./security/PAK/?renderer=gl');
		await paints(page, 'gl');
		expect(await fillsOf(page)).toEqual(before.fills);
		const after = await camera(page);
		expect(Math.abs(after.zoom - before.camera.zoom)).toBeLessThan(0.001);
		expect(Math.abs(after.lon - before.camera.lon)).toBeLessThan(0.01);
		await expect(panelTitle(page)).toHaveText('Pakistan');
		expect(new URL(page.url()).search).toBe('?renderer=gl');
	});
});

test.describe('@once a machine that draws WebGL in software', () => {
	test('keeps the SVG base, downloads no MapLibre, and About says why', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await open(page, 'about/');
		await expect(painter(page)).toHaveText(/Now drawn as SVG: WebGL runs in software here \(.+\)/);
		expect(asked.filter((url) => MAPLIBRE.test(url) || GEOMETRY.test(url))).toEqual([]);
	});
});

test.describe('@once a machine with WebGL in hardware', () => {
	test.beforeEach(({ page }) => page.addInitScript(hardware));

	test('gets the GL base by itself, and not a byte of it before the page has answered', async ({ page }) => {
		await open(page, 'about/');
		await paints(page, 'gl');
		await expect(painter(page)).toHaveText(/WebGL \(MapLibre\): .*Test GPU/);
		const { interactive, worker, mark } = await page.evaluate(() => ({
			interactive: performance.getEntriesByName('map:interactive')[0]?.startTime ?? 0,
			mark: performance.getEntriesByName('map:gl')[0]?.startTime ?? 0,
			worker: performance
				.getEntriesByType('resource')
				.filter(({ name, startTime }) => startTime > 0 && /chunks|maplibre|geo\//.test(name))
				.filter((entry) => (entry as PerformanceResourceTiming).decodedBodySize > 300_000)
				.map(({ startTime }) => startTime)
		}));
		expect(worker.length).toBeGreaterThan(0);
		expect(worker.filter((start) => start < interactive)).toEqual([]);
		expect(mark).toBeGreaterThan(interactive);
	});

	test('keeps the SVG base where the person saves data', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
		);
		await open(page, 'about/');
		await expect(painter(page)).toHaveText(/SVG: the browser asks to save data/);
	});

	test('that cannot hold 20 frames a second hands back in place, and is remembered', async ({ page }) => {
		await open(page, 'about/');
		await paints(page, 'gl');
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		const before = await camera(page);
		await expect
			.poll(
				async () => {
					await drag(page, { x: 500, y: 300 }, { x: 60, y: 0 });
					await drag(page, { x: 560, y: 300 }, { x: -60, y: 0 });
					return page.locator('html').getAttribute('data-map');
				},
				{ timeout: 25_000 }
			)
			.toBe('svg');
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await expect(painter(page)).toHaveText(/SVG: WebGL could not hold 20 frames/);
		expect(Math.abs((await camera(page)).zoom - before.zoom)).toBeLessThan(0.01);
		await page.reload();
		await expect(painter(page)).toHaveText(/SVG: WebGL could not hold 20 frames/);
	});
});

test.describe('@once the switch in About', () => {
	test('changes the base at once, comes before the address, and lasts', async ({ page }) => {
		await open(page, 'about/?renderer=svg');
		await expect(painter(page)).toHaveText(/SVG: it was asked for/);
		await page.getByRole('radio', { name: 'WebGL' }).check();
		await paints(page, 'gl');
		await expect(painter(page)).toHaveText(/WebGL \(MapLibre\): it was asked for/);
		expect(new URL(page.url()).search).toBe('');
		await page.reload();
		await paints(page, 'gl');
		await page.getByRole('radio', { name: 'SVG', exact: true }).check();
		await paints(page, 'svg');
		await expect(page.locator('.gl')).toHaveCount(0);
	});
});

test.describe('@once when the GL base fails, the SVG base goes on', () => {
	const works = async (page: Page) => {
		await paints(page, 'svg');
		await page.keyboard.press('3');
		await clickCountry(page, 'UZB');
		await expect(panelTitle(page)).toHaveText('Uzbekistan');
	};
	const line = (page: Page) => page.locator('.notices').getByText(/^The map is drawn as SVG: /);

	test('and says so where MapLibre does not load', async ({ page, noise }) => {
		noise.expect(/^failed: .*maplibre|^failed: .*chunks/);
		noise.tolerate(/^console error: .*ERR_FAILED/);
		await page.route(/\.js$/, async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			if (text.includes('maplibregl-canvas')) return route.abort();
			return route.fulfill({ response });
		});
		await open(page, '?renderer=gl');
		await expect(line(page)).toHaveText(/MapLibre did not load/);
		await works(page);
	});

	test('and says so where the geometry is not there', async ({ page, noise }) => {
		noise.expect(/^status 404: .*\/geo\//, /^console error: .*404/);
		noise.tolerate(/ERR_ABORTED/);
		await page.route(GEOMETRY, (route) => route.fulfill({ status: 404 }));
		await open(page, '?renderer=gl');
		await expect(line(page)).toHaveText(/detailed outlines did not load \(404\)/);
		await works(page);
	});

	test('and says so where there is no WebGL2', async ({ page }) => {
		await page.addInitScript(() => {
			const { getContext } = HTMLCanvasElement.prototype;
			HTMLCanvasElement.prototype.getContext = function (
				this: HTMLCanvasElement,
				kind: string,
				options?: object
			) {
				return kind === 'webgl2' ? null : getContext.call(this, kind, options);
			} as typeof getContext;
		});
		await open(page, '?renderer=gl');
		await expect(line(page)).toHaveText(/no WebGL2/);
		await works(page);
	});

	test('through fifty lost contexts in a row, with everything as it was', async ({ page }) => {
		await open(page, 'engagement/IRN/?renderer=gl');
		await paints(page, 'gl');
		await atRest(page);
		const before = { url: page.url(), camera: await camera(page), fills: await fillsOf(page) };
		const shown = await page.evaluate(async (times) => {
			const frame = () => new Promise(requestAnimationFrame);
			/** The canvas that has a context now: on a slow machine the map makes itself a new one between two losses. */
			const whole = async () => {
				for (;;) {
					const canvas = document.querySelector<HTMLCanvasElement>('.gl canvas');
					const context = canvas?.getContext('webgl2');
					const extension = context?.getExtension('WEBGL_lose_context');
					if (canvas && extension && !context?.isContextLost()) return { canvas, extension };
					await frame();
				}
			};
			const gone = async (canvas: HTMLCanvasElement) => {
				while (canvas.isConnected) await frame();
			};
			const shown = [];
			for (let at = 0; at < times; at++) {
				const { canvas, extension } = await whole();
				const next = (name: string) =>
					new Promise((heard) => canvas.addEventListener(name, heard, { once: true }));
				const lost = next('webglcontextlost');
				extension.loseContext();
				await lost;
				await frame();
				shown.push(document.documentElement.dataset['map']);
				const restored = next('webglcontextrestored');
				if (canvas.isConnected) extension.restoreContext();
				await Promise.race([restored, gone(canvas)]);
			}
			return shown;
		}, 50);
		expect(shown).toEqual(Array(50).fill('svg'));
		await paints(page, 'gl');
		expect({ url: page.url(), camera: await camera(page), fills: await fillsOf(page) }).toEqual(before);
		await expect(panelTitle(page)).toHaveText('Iran');
		await page.keyboard.press('1');
		await expect(page.getByRole('radio', { name: 'Recognition' })).toBeChecked();
	});
});
