/** Reading and touching the map as a person sees it: through what is drawn, not through its code. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

export type LonLat = readonly [number, number];
export interface Point {
	x: number;
	y: number;
}
export interface Camera {
	zoom: number;
	lon: number;
	lat: number;
}

/** World units for 360° of longitude, as the outlines in the page have them. */
const WORLD = 32768;
/** Zoom 0: this many px for 360°. */
const TILE = 512;

const geography: Record<string, { label: [number, number] }> = JSON.parse(
	readFileSync(new URL('../../src/content/geo/index.json', import.meta.url), 'utf8')
).countries;

/** The point that stands for a country: where its name belongs. */
export function labelOf(country: string): LonLat {
	const place = geography[country];
	if (!place) throw new Error(`No label point for ${country} in src/content/geo/index.json.`);
	return place.label;
}

export function worldOf([lon, lat]: LonLat): Point {
	const mercator = Math.asinh(Math.tan((lat * Math.PI) / 180));
	return { x: (lon / 360 + 0.5) * WORLD, y: (0.5 - mercator / (2 * Math.PI)) * WORLD };
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
export const desktop = { viewport: { width: 1280, height: 720 } } as const;

/** Where a browser keeps which base it prefers. */
export const PREFERRED = 'renderer';
const CAMERA = 'html:not([data-map=gl]) svg.base g.camera, html[data-map=gl] svg.overlay > g';

/** Opens an address below the site's root and waits until the map answers. */
export async function open(page: Page, address = ''): Promise<void> {
	await page.goto(`./${address}`);
	await live(page);
}

/** Waits until the base that this machine prefers paints; the SVG base where nothing is said. */
export async function live(page: Page): Promise<void> {
	const base = await page.evaluate((key) => localStorage.getItem(key), PREFERRED);
	await page.locator(`html[data-map=${base ?? 'svg'}]`).waitFor({ state: 'attached' });
}

export const stage = (page: Page): Locator => page.getByRole('application');
export const outline = (page: Page, country: string): Locator =>
	page.locator(`svg.base [data-country=${country}]`);
/** What the camera moves: the overlay's group where the GL base paints, whose own picture cannot be asked. */
const group = (page: Page): Locator => page.locator(CAMERA).first();

/** Where a place is in the window now. */
export async function pointOf(page: Page, place: LonLat): Promise<Point> {
	return group(page).evaluate((element: SVGGraphicsElement, { x, y }) => {
		const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? undefined);
		return { x: point.x, y: point.y };
	}, worldOf(place));
}

/** Which of these countries have their label point on the map where nothing covers it. */
export async function inSight(page: Page, countries: readonly string[]): Promise<string[]> {
	const points = await Promise.all(
		countries.map(async (id) => ({ id, ...(await pointOf(page, labelOf(id))) }))
	);
	return page.evaluate(
		(places) =>
			places.filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.stage')).map(({ id }) => id),
		points
	);
}

/** Centre and zoom, read from the picture. */
export async function camera(page: Page): Promise<Camera> {
	const { x, y, scale } = await group(page).evaluate((element: SVGGraphicsElement) => {
		const matrix = element.getScreenCTM() ?? new DOMMatrix();
		const box = element.closest('.stage')?.getBoundingClientRect() ?? new DOMRect();
		const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(
			matrix.inverse()
		);
		return { x: middle.x, y: middle.y, scale: matrix.a };
	});
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
	return { zoom: Math.log2((scale * WORLD) / TILE), lon: (x / WORLD) * 360 - 180, lat };
}

/** Waits until nothing has moved for a dozen frames: flights are over, names placed, the address written. */
export async function atRest(page: Page): Promise<void> {
	await group(page).evaluate(async (element: SVGGraphicsElement) => {
		const look = () => {
			const { a, e, f } = element.getScreenCTM() ?? new DOMMatrix();
			return `${a} ${e} ${f} ${location.href}`;
		};
		for (let still = 0, before = ''; still < 12;) {
			await new Promise(requestAnimationFrame);
			const now = look();
			still = now === before ? still + 1 : 0;
			before = now;
		}
	});
}

/** Scale of the map, frame by frame, from pressing a button of the map until it stands still. */
export async function scalesAfter(page: Page, button: string): Promise<number[]> {
	return page.evaluate(
		async ({ button, camera }) => {
			const scaleNow = () => document.querySelector<SVGGraphicsElement>(camera)?.getScreenCTM()?.a ?? 0;
			const scales = [scaleNow()];
			document.querySelector<HTMLElement>(`[aria-label="${button}"]`)?.click();
			for (let still = 0; still < 12;) {
				await new Promise(requestAnimationFrame);
				const scale = scaleNow();
				still = scales.length > 1 && scale === scales.at(-1) ? still + 1 : 0;
				scales.push(scale);
			}
			return [...new Set(scales)];
		},
		{ button, camera: CAMERA }
	);
}

/** Clicks a country on its label point. */
export async function clickCountry(page: Page, country: string): Promise<void> {
	const { x, y } = await pointOf(page, labelOf(country));
	await page.mouse.click(x, y);
}

/** Presses at one place, moves and lets go, in steps as a hand does. */
export async function drag(page: Page, from: Point, by: Point): Promise<void> {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
	await page.mouse.up();
}

/** Fill key of every country as drawn. */
export async function fillsOf(page: Page): Promise<Record<string, string>> {
	return page
		.locator('svg.base [data-country]')
		.evaluateAll((paths) =>
			Object.fromEntries(
				paths.map((path) => [path.getAttribute('data-country') ?? '', path.getAttribute('data-fill') ?? ''])
			)
		);
}

export interface LegendRow {
	code: string;
	label: string;
	count: number;
	fill: string;
}

/** The legend as it stands on the page. */
export async function legendOf(page: Page): Promise<LegendRow[]> {
	return page.locator('.legend [data-category]').evaluateAll((rows) =>
		rows.map((row) => ({
			code: row.getAttribute('data-category') ?? '',
			label: row.querySelector('span')?.textContent?.trim() ?? '',
			count: Number(row.querySelector('.count')?.textContent),
			fill: row.querySelector('[data-fill]')?.getAttribute('data-fill') ?? ''
		}))
	);
}
