/** Finding places for a pointer: on the sea at a distance from a coast, on land that has no stance. */
import type { Page } from '@playwright/test';
import type { Point } from './map';

/**
 * A point of open sea whose nearest land is this country, between `min` and `max` px off its coast, with no
 * other country that can be opened within `clear` px. Null where there is none in the window.
 */
export async function seaOff(
	page: Page,
	country: string,
	{ min, max, clear }: { min: number; max: number; clear: number }
): Promise<Point | null> {
	return page.evaluate(
		({ country, min, max, clear }) => {
			/** Code of the country at a point, '' for the sea, undefined for everything else. */
			const at = (x: number, y: number): string | undefined => {
				const element = document.elementFromPoint(x, y);
				if (!element?.closest('.stage')) return undefined;
				if (element.closest('.water, [data-context]')) return 'land';
				return element.getAttribute('data-country') ?? '';
			};
			const around = (x: number, y: number, radius: number) =>
				Array.from({ length: 32 }, (_, step) => (Math.PI * step) / 16).map((angle) =>
					at(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
				);
			const box =
				document.querySelector(`svg.base [data-country=${country}]`)?.getBoundingClientRect() ??
				new DOMRect();
			const fits = (x: number, y: number) => {
				if (at(x, y) !== '') return false;
				for (let radius = 2; radius < min; radius += 2)
					if (around(x, y, radius).some((found) => found !== '')) return false;
				let reached = false;
				for (let radius = min; radius <= Math.max(max, clear); radius += 2) {
					const found = around(x, y, radius);
					if (found.includes(undefined)) return false;
					if (radius <= max && found.includes(country)) reached = true;
					if (radius <= clear && found.some((id) => id && id !== 'land' && id !== country)) return false;
				}
				return reached;
			};
			const edge = max + 10;
			for (let y = box.top - edge; y < box.bottom + edge; y += 4)
				for (let x = box.left - edge; x < box.right + edge; x += 4) if (fits(x, y)) return { x, y };
			return null;
		},
		{ country, min, max, clear }
	);
}

/** A point of land without a stance, at most `within` px from a country that can be opened. */
export async function contextBeside(page: Page, name: string, within: number): Promise<Point | null> {
	return page.evaluate(
		({ name, within }) => {
			const path = document.querySelector(`svg.base [data-name="${name}"]`);
			const box = path?.getBoundingClientRect() ?? new DOMRect();
			for (let y = box.top; y < box.bottom; y += 3)
				for (let x = box.left; x < box.right; x += 3) {
					if (document.elementFromPoint(x, y) !== path) continue;
					const beside = [-1, 1].some((side) =>
						document.elementFromPoint(x + side * within, y)?.hasAttribute('data-country')
					);
					if (beside) return { x, y };
				}
			return null;
		},
		{ name, within }
	);
}
